package io.koinon.projection;

import io.koinon.RefusedException;

/**
 * How often a measure is taken in an ensemble.
 *
 * <p>Immutable and thread-safe.
 *
 * @param runs how many runs there were
 * @param taken in how many it is taken
 * @param dropped in how many it is not certain to be taken, and is not
 */
public record MeasureOdds(int runs, int taken, int dropped) {
  /**
   * Checks the components.
   *
   * @param runs how many runs there were
   * @param taken in how many it is taken
   * @param dropped in how many it is dropped
   * @throws RefusedException with the rule {@code odds/measure}
   */
  public MeasureOdds {
    if (taken < 0 || dropped < 0 || taken + dropped > runs) {
      throw new RefusedException(
          "odds/measure", taken + " and " + dropped + " of " + runs, "parts of the runs");
    }
  }

  /**
   * {@return in how many runs it is blocked: tried, and never possible; or never due, because its
   * phase never begins}
   */
  public int blocked() {
    return runs - taken - dropped;
  }
}
