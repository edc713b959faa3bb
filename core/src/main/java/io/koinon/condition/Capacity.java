package io.koinon.condition;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import java.util.Comparator;
import java.util.Optional;

/**
 * In what one participates: a framework in any mode, {@code csto}, or one of its modes, {@code
 * csto/observer}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param framework the framework
 * @param mode the mode; any if absent
 */
public record Capacity(FrameworkId framework, Optional<ModeId> mode)
    implements Comparable<Capacity> {
  private static final Comparator<Capacity> ORDER =
      Comparator.comparing(Capacity::framework).thenComparing(Capacity::toString);

  /**
   * Checks the components.
   *
   * @param framework the framework
   * @param mode the mode; any if absent
   * @throws RefusedException with the rule {@code capacity/mode} if it is a mode of another
   *     framework
   */
  public Capacity {
    requireNonNull(framework, "framework");
    if (mode.isPresent() && !mode.get().framework().equals(framework)) {
      throw new RefusedException("capacity/mode", mode.get().toString(), "a mode of " + framework);
    }
  }

  /**
   * {@return participation in a framework in any mode}
   *
   * @param framework the framework
   */
  public static Capacity of(FrameworkId framework) {
    return new Capacity(framework, Optional.empty());
  }

  /**
   * {@return participation in a mode}
   *
   * @param mode the mode
   */
  public static Capacity of(ModeId mode) {
    return new Capacity(mode.framework(), Optional.of(mode));
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code csto} or {@code csto/observer}
   * @return the capacity
   * @throws RefusedException with the rule {@code id/framework} or {@code id/mode}
   */
  public static Capacity parse(String text) {
    return text.indexOf('/') < 0 ? of(FrameworkId.of(text)) : of(ModeId.parse(text));
  }

  @Override
  public int compareTo(Capacity other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return mode.map(ModeId::toString).orElse(framework.toString());
  }
}
