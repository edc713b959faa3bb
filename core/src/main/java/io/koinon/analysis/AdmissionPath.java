package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Explanation;
import io.koinon.time.Truth;

/**
 * A lawful sequence of modes of a framework, from where an actor stands to a mode.
 *
 * <p>Immutable and thread-safe.
 *
 * @param truth YES if every step is certainly lawful; UNKNOWN if one must be taken of which that is
 *     open; NO if there is no sequence
 * @param steps why each step is lawful, in order, and none where the mode is held; where there is
 *     no sequence, why the mode cannot be taken up at once
 */
public record AdmissionPath(Truth truth, ImmutableList<Explanation> steps) {
  /**
   * Checks the components.
   *
   * @param truth whether every step is lawful
   * @param steps why each step is lawful, in order
   */
  public AdmissionPath {
    requireNonNull(truth, "truth");
    requireNonNull(steps, "steps");
  }
}
