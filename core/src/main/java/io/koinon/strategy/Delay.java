package io.koinon.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;

/**
 * By how many days a measure may be late: a distribution.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Delay {
  /** The longest delay that can be stated, in days: a hundred years. */
  int LONGEST = 36_525;

  /**
   * A triangular distribution: from a least to a greatest delay, with one that is likeliest.
   *
   * @param least the least delay, in days, from 0
   * @param mode the likeliest delay, in days
   * @param most the greatest delay, in days, at most {@link Delay#LONGEST}
   */
  record Triangular(int least, int mode, int most) implements Delay {
    /**
     * Checks the components.
     *
     * @param least the least delay, in days, from 0
     * @param mode the likeliest delay, in days
     * @param most the greatest delay, in days, at most {@link Delay#LONGEST}
     * @throws RefusedException with the rule {@code delay/triangular}
     */
    public Triangular {
      if (least < 0 || mode < least || most < mode || most > LONGEST) {
        throw new RefusedException(
            "delay/triangular",
            least + ", " + mode + ", " + most,
            "days from 0 to " + LONGEST + ", each not below the one before");
      }
    }
  }

  /**
   * An empirical distribution: delays that were observed, each as likely as every other.
   *
   * @param days the delays, in days, at least one; what was observed twice is there twice
   */
  record Empirical(ImmutableList<Integer> days) implements Delay {
    /**
     * Checks the component.
     *
     * @param days the delays, in days, at least one; what was observed twice is there twice
     * @throws RefusedException with the rule {@code delay/empirical}
     */
    public Empirical {
      requireNonNull(days, "days");
      if (days.isEmpty() || days.stream().anyMatch(each -> each < 0 || each > LONGEST)) {
        throw new RefusedException(
            "delay/empirical", days.toString(), "at least one delay of 0 to " + LONGEST + " days");
      }
    }
  }
}
