package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.state.State;
import io.koinon.time.Truth;

/**
 * A state that a code may stand for on a day: Serbia for {@code cow:345} on 2007-01-01.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state the state
 * @param truth YES if the code is its code on that day, UNKNOWN if it may be; never NO
 */
public record Candidate(State state, Truth truth) {
  /**
   * Checks the components.
   *
   * @param state the state
   * @param truth YES or UNKNOWN
   */
  public Candidate {
    requireNonNull(state, "state");
    requireNonNull(truth, "truth");
    if (truth == Truth.NO) {
      throw new IllegalArgumentException("no candidate for the code: " + state.id());
    }
  }

  /** {@return the id of the state, and a question mark where it is not certain} */
  @Override
  public String toString() {
    return state.id() + (truth == Truth.YES ? "" : "?");
  }
}
