package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.ArchitectureDiff;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.finding.Explanation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happens in a projection on a day, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param kind what happens
 * @param phase in which phase
 * @param measure to which measure, if it is about one
 * @param milestone to which milestone, if it is about one
 * @param explanation why
 * @param before the architecture before it
 * @param after the architecture after it; the same, unless a measure is taken
 */
public record ProjectionEvent(
    LocalDate day,
    Kind kind,
    PhaseId phase,
    Optional<MeasureId> measure,
    Optional<MilestoneId> milestone,
    Explanation explanation,
    SecurityArchitecture before,
    SecurityArchitecture after) {
  /** What happens. */
  public enum Kind {
    /** A phase begins. */
    PHASE_OPENED("opens"),
    /** The window of a phase has passed, and it never began. */
    PHASE_NOT_OPENED("never opens"),
    /** A measure is taken. */
    MEASURE_APPLIED("is taken"),
    /** A measure is due, and is not taken yet. */
    MEASURE_DEFERRED("is deferred"),
    /** The window of its phase has passed, and a measure was not taken. */
    MEASURE_BLOCKED("is blocked"),
    /** A measure that is not certain to be taken is not. */
    MEASURE_DROPPED("is dropped"),
    /** A milestone is reached. */
    MILESTONE_REACHED("is reached"),
    /** A milestone was not reached in time. */
    MILESTONE_MISSED("is missed"),
    /** Whether a milestone was reached in time is not known. */
    MILESTONE_UNKNOWN("is open: whether it was reached is not known");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** {@return what happens, as the rest of a sentence} */
    public String inWords() {
      return words;
    }
  }

  /**
   * Checks the components.
   *
   * @param day the day
   * @param kind what happens
   * @param phase in which phase
   * @param measure to which measure, if it is about one
   * @param milestone to which milestone, if it is about one
   * @param explanation why
   * @param before the architecture before it
   * @param after the architecture after it
   */
  public ProjectionEvent {
    requireNonNull(day, "day");
    requireNonNull(kind, "kind");
    requireNonNull(phase, "phase");
    requireNonNull(measure, "measure");
    requireNonNull(milestone, "milestone");
    requireNonNull(explanation, "explanation");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** {@return what it changes in the architecture; worked out at each call} */
  public ArchitectureDiff changes() {
    return before.diff(after);
  }

  /** {@return what it is about: a phase, a measure or a milestone} */
  public String subject() {
    return measure
        .map(MeasureId::toString)
        .or(() -> milestone.map(MilestoneId::toString))
        .orElse(phase.value());
  }

  /** {@return day, subject and what happens, for example {@code 2027-01-01 consolidate opens}} */
  @Override
  public String toString() {
    return day + " " + subject() + " " + kind.inWords();
  }
}
