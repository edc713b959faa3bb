package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * A measure of a phase of a strategy: {@code consolidate/invite-uzbekistan}.
 *
 * <p>The name is a slug and is unique in its phase only. Immutable and thread-safe.
 *
 * @param phase the phase that has it
 * @param name its bare name
 */
public record MeasureId(PhaseId phase, String name) implements Comparable<MeasureId> {
  private static final Comparator<MeasureId> ORDER =
      Comparator.comparing(MeasureId::phase).thenComparing(MeasureId::name);

  /**
   * Checks the components.
   *
   * @param phase the phase that has it
   * @param name its bare name
   * @throws RefusedException with the rule {@code id/measure}
   */
  public MeasureId {
    requireNonNull(phase, "phase");
    Texts.slug("id/measure", name);
  }

  /**
   * {@return a measure of a phase}
   *
   * @param phase the phase that has it
   * @param name its bare name, for example {@code invite-uzbekistan}
   * @throws RefusedException with the rule {@code id/measure}
   */
  public static MeasureId of(PhaseId phase, String name) {
    return new MeasureId(phase, name);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code consolidate/invite-uzbekistan}
   * @return the id
   * @throws RefusedException with the rule {@code id/measure} or {@code id/phase}
   */
  public static MeasureId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException(
          "id/measure", text, "phase/measure, for example consolidate/invite-uzbekistan");
    }
    return of(PhaseId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(MeasureId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return phase + "/" + name;
  }
}
