package io.koinon.decision;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.Share;

/**
 * How much of a base is enough: nine, at least two thirds, more than half. Immutable and
 * thread-safe.
 */
public sealed interface Quota {
  /**
   * A number, of members or of weight.
   *
   * @param number from 1
   */
  record Count(int number) implements Quota {
    /**
     * Checks the number.
     *
     * @param number from 1
     * @throws RefusedException with the rule {@code quota/count}
     */
    public Count {
      if (number < 1) {
        throw new RefusedException("quota/count", Integer.toString(number), "a number from 1");
      }
    }

    /** {@return for example {@code 9}} */
    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /**
   * A share, or more.
   *
   * @param share more than nothing
   */
  record AtLeast(Share share) implements Quota {
    /**
     * Checks the share.
     *
     * @param share more than nothing
     * @throws RefusedException with the rule {@code quota/share}
     */
    public AtLeast {
      if (requireNonNull(share, "share").numerator() == 0) {
        throw new RefusedException("quota/share", share.toString(), "a share of more than 0/1");
      }
    }

    /** {@return for example {@code at least 2/3}} */
    @Override
    public String toString() {
      return "at least " + share;
    }
  }

  /**
   * More than a share.
   *
   * @param share less than the whole
   */
  record MoreThan(Share share) implements Quota {
    /**
     * Checks the share.
     *
     * @param share less than the whole
     * @throws RefusedException with the rule {@code quota/more-than}
     */
    public MoreThan {
      if (requireNonNull(share, "share").numerator() == share.denominator()) {
        throw new RefusedException("quota/more-than", share.toString(), "a share below 1/1");
      }
    }

    /** {@return for example {@code more than 1/2}} */
    @Override
    public String toString() {
      return "more than " + share;
    }
  }

  /**
   * {@return a number}
   *
   * @param number from 1
   */
  static Quota count(int number) {
    return new Count(number);
  }

  /**
   * {@return a share, or more}
   *
   * @param share more than nothing
   */
  static Quota atLeast(Share share) {
    return new AtLeast(share);
  }

  /**
   * {@return more than a share}
   *
   * @param share less than the whole
   */
  static Quota moreThan(Share share) {
    return new MoreThan(share);
  }
}
