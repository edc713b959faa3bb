package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * A decision procedure of a framework: {@code unsc/substantive}.
 *
 * <p>The name is a slug and is unique in its framework only. Immutable and thread-safe.
 *
 * @param framework the framework whose law has the procedure
 * @param name the bare name of the procedure
 */
public record DecisionId(FrameworkId framework, String name) implements Comparable<DecisionId> {
  private static final Comparator<DecisionId> ORDER =
      Comparator.comparing(DecisionId::framework).thenComparing(DecisionId::name);

  /**
   * Checks the components.
   *
   * @param framework the framework whose law has the procedure
   * @param name the bare name of the procedure
   * @throws RefusedException with the rule {@code id/decision}
   */
  public DecisionId {
    requireNonNull(framework, "framework");
    Texts.slug("id/decision", name);
  }

  /**
   * {@return the procedure of a framework with a name}
   *
   * @param framework the framework whose law has the procedure
   * @param name the bare name of the procedure, for example {@code substantive}
   * @throws RefusedException with the rule {@code id/decision}
   */
  public static DecisionId of(FrameworkId framework, String name) {
    return new DecisionId(framework, name);
  }

  @Override
  public int compareTo(DecisionId other) {
    return ORDER.compare(this, other);
  }

  /** {@return framework and name with a slash between} */
  @Override
  public String toString() {
    return framework + "/" + name;
  }
}
