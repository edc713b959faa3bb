package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.participation.Participation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;

/**
 * An answer with what stands behind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param truth the answer
 * @param reasons why it is UNKNOWN, in the order of {@link Reason}; none if it is known
 * @param spells the records it rests on: those that may cover the day; where none can, all that the
 *     participant has in the modes asked; none if there are no records
 */
public record Answer(
    Truth truth, ImmutableSet<Reason> reasons, ImmutableList<Participation> spells) {
  /**
   * Checks the components.
   *
   * @param truth the answer
   * @param reasons why it is UNKNOWN; none if it is known
   * @param spells the records it rests on
   */
  public Answer {
    requireNonNull(truth, "truth");
    requireNonNull(spells, "spells");
    if (reasons.isEmpty() != truth.isKnown()) {
      throw new IllegalArgumentException("UNKNOWN has reasons, and nothing else has: " + reasons);
    }
  }

  /**
   * {@return the truth, with its reasons where it is unknown: {@code UNKNOWN because of [DATE]}}
   */
  @Override
  public String toString() {
    return truth.isKnown() ? truth.toString() : truth + " because of " + reasons;
  }
}
