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

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code unsc/substantive}
   * @return the id
   * @throws RefusedException with the rule {@code id/decision} or {@code id/framework}
   */
  public static DecisionId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException(
          "id/decision", text, "framework/decision, for example unsc/substantive");
    }
    return of(FrameworkId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(DecisionId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return framework + "/" + name;
  }
}
