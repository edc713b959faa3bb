package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * A milestone of a phase of a strategy: {@code consolidate/first-partner}.
 *
 * <p>The name is a slug and is unique in its phase only. Immutable and thread-safe.
 *
 * @param phase the phase that has it
 * @param name its bare name
 */
public record MilestoneId(PhaseId phase, String name) implements Comparable<MilestoneId> {
  private static final Comparator<MilestoneId> ORDER =
      Comparator.comparing(MilestoneId::phase).thenComparing(MilestoneId::name);

  /**
   * Checks the components.
   *
   * @param phase the phase that has it
   * @param name its bare name
   * @throws RefusedException with the rule {@code id/milestone}
   */
  public MilestoneId {
    requireNonNull(phase, "phase");
    Texts.slug("id/milestone", name);
  }

  /**
   * {@return a milestone of a phase}
   *
   * @param phase the phase that has it
   * @param name its bare name, for example {@code first-partner}
   * @throws RefusedException with the rule {@code id/milestone}
   */
  public static MilestoneId of(PhaseId phase, String name) {
    return new MilestoneId(phase, name);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code consolidate/first-partner}
   * @return the id
   * @throws RefusedException with the rule {@code id/milestone} or {@code id/phase}
   */
  public static MilestoneId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException(
          "id/milestone", text, "phase/milestone, for example consolidate/first-partner");
    }
    return of(PhaseId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(MilestoneId other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return phase + "/" + name;
  }
}
