package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import io.koinon.finding.Explanation;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a milestone is reached in a projection.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reached YES if it is; NO if it certainly is not in time; UNKNOWN if that is open
 * @param on the day on which it is reached
 * @param explanation why, as of that day, or of the last one on which it might have been
 */
public record MilestoneOutcome(Truth reached, Optional<LocalDate> on, Explanation explanation) {
  /**
   * Checks the components.
   *
   * @param reached whether it is reached
   * @param on the day on which it is reached
   * @param explanation why
   */
  public MilestoneOutcome {
    requireNonNull(reached, "reached");
    requireNonNull(on, "on");
    requireNonNull(explanation, "explanation");
  }
}
