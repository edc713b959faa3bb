package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * A mode of participation in a framework: {@code csto/observer}.
 *
 * <p>The name is a slug and is unique in its framework only. Immutable and thread-safe.
 *
 * @param framework the framework whose law has the mode
 * @param name the bare name of the mode
 */
public record ModeId(FrameworkId framework, String name) implements Comparable<ModeId> {
  private static final Comparator<ModeId> ORDER =
      Comparator.comparing(ModeId::framework).thenComparing(ModeId::name);

  /**
   * Checks the components.
   *
   * @param framework the framework whose law has the mode
   * @param name the bare name of the mode
   * @throws RefusedException with the rule {@code id/mode}
   */
  public ModeId {
    requireNonNull(framework, "framework");
    Texts.slug("id/mode", name);
  }

  /**
   * {@return the mode of a framework with a name}
   *
   * @param framework the framework whose law has the mode
   * @param name the bare name of the mode, for example {@code observer}
   * @throws RefusedException with the rule {@code id/mode}
   */
  public static ModeId of(FrameworkId framework, String name) {
    return new ModeId(framework, name);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code csto/observer}
   * @return the id
   * @throws RefusedException with the rule {@code id/mode} or {@code id/framework}
   */
  public static ModeId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException("id/mode", text, "framework/mode, for example csto/observer");
    }
    return of(FrameworkId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(ModeId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return framework + "/" + name;
  }
}
