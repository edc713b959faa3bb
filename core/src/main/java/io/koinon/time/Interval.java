package io.koinon.time;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import java.time.LocalDate;

/**
 * From one endpoint to another, half-open: {@code 1994-04-20/1999-04-21} begins on the first of the
 * two days and no longer holds on the second.
 *
 * <p>Every question is answered over all possible worlds. A world chooses a day for the start and a
 * later day for the end, within what the endpoints allow: an open start lies before all days, an
 * open end after the last day observed (after all days under {@link Assumption#PERSISTENCE}), an
 * unknown one anywhere. The answer is YES if it is so in every world, NO if in none, else UNKNOWN.
 * Nothing is enumerated: with the start in {@code [sLo, sHi]} and the end in {@code [eLo, eHi]},
 * narrowed to {@code sHi' = min(sHi, eHi - 1)} and {@code eLo' = max(eLo, sLo + 1)}, each question
 * is a few comparisons, and allocates nothing.
 *
 * <p>The marks {@code ? ~ %} do not widen an interval unless {@link #within} is asked to. Immutable
 * and thread-safe.
 *
 * @param from where it begins
 * @param to where it no longer holds
 */
public record Interval(Endpoint from, Endpoint to) implements Comparable<Interval> {
  private static final Interval ALWAYS = new Interval(Endpoint.open(), Endpoint.open());

  /**
   * Checks that at least one world is possible.
   *
   * @param from where it begins
   * @param to where it no longer holds
   * @throws RefusedException with the rule {@code interval/impossible} if the end cannot come after
   *     the start
   */
  public Interval {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (startLow(from) >= Days.last(to)) {
      throw new RefusedException(
          "interval/impossible", from + "/" + to, "an end that can come after the start");
    }
  }

  /**
   * {@return the interval between two endpoints}
   *
   * @param from where it begins
   * @param to where it no longer holds
   * @throws RefusedException with the rule {@code interval/impossible} if the end cannot come after
   *     the start
   */
  public static Interval of(Endpoint from, Endpoint to) {
    return new Interval(from, to);
  }

  /** {@return the interval that has no beginning and has not ended, {@code ../..}} */
  public static Interval always() {
    return ALWAYS;
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text two endpoints with a slash between, for example {@code 1994-04-20/..}
   * @return the interval
   * @throws RefusedException with the rule {@code interval/pattern}, {@code interval/impossible} or
   *     a rule of {@link Endpoint#parse}
   */
  public static Interval parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new RefusedException("interval/pattern", text, "two endpoints, from/to");
    }
    return of(Endpoint.parse(text.substring(0, slash)), Endpoint.parse(text.substring(slash + 1)));
  }

  /**
   * {@return this interval with the marks of its dates turned into ranges, or this one itself where
   * the tolerance asks for none}
   *
   * @param tolerance how far a marked date may be off
   */
  public Interval within(Tolerance tolerance) {
    Endpoint wideFrom = from.within(tolerance);
    Endpoint wideTo = to.within(tolerance);
    return wideFrom == from && wideTo == to ? this : of(wideFrom, wideTo);
  }

  private static long startLow(Endpoint from) {
    return Days.first(from);
  }

  private long startHigh() {
    long high = from == Endpoint.Open.INSTANCE ? Days.MIN : Days.last(from);
    return Math.min(high, Days.last(to) - 1);
  }

  private long endLow(Cutoff cutoff) {
    return Math.max(endLowAsWritten(cutoff), startLow(from) + 1);
  }

  private long endLowAsWritten(Cutoff cutoff) {
    if (to != Endpoint.Open.INSTANCE) {
      return Days.first(to);
    }
    return cutoff.assumption() == Assumption.PERSISTENCE
        ? Days.MAX
        : cutoff.observedThrough().toEpochDay() + 1;
  }

  /**
   * {@return the range of days that its start and end may lie in, narrowed by each other}
   *
   * @param cutoff where the data stops
   */
  public DayBounds bounds(Cutoff cutoff) {
    return new DayBounds(startLow(from), startHigh(), endLow(cutoff), Days.last(to));
  }

  /**
   * {@return whether it holds on a day}
   *
   * @param day the day
   * @param cutoff where the data stops
   */
  public Truth holdsOn(LocalDate day, Cutoff cutoff) {
    long t = day.toEpochDay();
    if (t < startLow(from) || t >= Days.last(to)) {
      return Truth.NO;
    }
    return startHigh() <= t && t < endLow(cutoff) ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * {@return whether it holds on the day that a date stands for: YES or NO only if it is so for all
   * its days}
   *
   * @param date the date
   * @param cutoff where the data stops
   */
  public Truth holdsOn(PartialDate date, Cutoff cutoff) {
    if (holdsSometimeIn(date.firstDay(), date.lastDay() + 1L, cutoff) == Truth.NO) {
      return Truth.NO;
    }
    return holdsThroughout(date.firstDay(), date.lastDay() + 1L, cutoff) == Truth.YES
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  /**
   * {@return whether it holds on every day of a range}
   *
   * @param range the range
   * @param cutoff where the data stops
   */
  public Truth holdsThroughout(DayRange range, Cutoff cutoff) {
    return holdsThroughout(range.from().toEpochDay(), range.to().toEpochDay(), cutoff);
  }

  private Truth holdsThroughout(long a, long b, Cutoff cutoff) {
    if (startLow(from) > a || Days.last(to) < b) {
      return Truth.NO;
    }
    return startHigh() <= a && b <= endLow(cutoff) ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * {@return whether it holds on some day of a range}
   *
   * @param range the range
   * @param cutoff where the data stops
   */
  public Truth holdsSometimeIn(DayRange range, Cutoff cutoff) {
    return holdsSometimeIn(range.from().toEpochDay(), range.to().toEpochDay(), cutoff);
  }

  private Truth holdsSometimeIn(long a, long b, Cutoff cutoff) {
    if (startLow(from) >= b || Days.last(to) <= a) {
      return Truth.NO;
    }
    return startHigh() < b && endLow(cutoff) > a ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * {@return whether it and another hold on some day in common}
   *
   * @param other the other interval
   * @param cutoff where the data stops
   */
  public Truth overlaps(Interval other, Cutoff cutoff) {
    if (startLow(from) >= Days.last(other.to) || startLow(other.from) >= Days.last(to)) {
      return Truth.NO;
    }
    return startHigh() < other.endLow(cutoff) && other.startHigh() < endLow(cutoff)
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  /** A total order by start and end; for sorting only, never for logic. */
  @Override
  public int compareTo(Interval other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }

  /** {@return the form that {@link #parse} reads, for example {@code 1994-04-20/..}} */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
