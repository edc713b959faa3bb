package io.koinon.time;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 */
public final class Interval implements Comparable<Interval> {
  // An end is a number, that of its date or one of these three, in their order. So an interval
  // takes one object, and comparing two takes no look at another.

  private static final int OPEN = Integer.MIN_VALUE;
  private static final int RANGE = Integer.MAX_VALUE - 1;
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private static final Interval ALWAYS = new Interval(Endpoint.open(), Endpoint.open());

  private final int from;
  private final int to;
  private final @Nullable Ends ends;

  /** Both ends as they are written, where one at least is a range or a reference. */
  private record Ends(Endpoint from, Endpoint to) {
    /** Whether both refer to one day, whichever it is. */
    boolean areTheSameDay() {
      return from instanceof Endpoint.Reference && from.equals(to);
    }
  }

  private Interval(Endpoint from, Endpoint to) {
    this.from = code(from);
    this.to = code(to);
    this.ends = this.from == RANGE || this.to == RANGE ? new Ends(from, to) : null;
    if ((!isInOrder() && startLow() >= endHigh()) || (ends != null && ends.areTheSameDay())) {
      throw new RefusedException(
          "interval/impossible", from + "/" + to, "an end that can come after the start");
    }
  }

  /** Whether both ends are dates, and the start's first day is before that of the end. */
  private boolean isInOrder() {
    return isDate(from) && isDate(to) && PartialDate.beginsBefore(from, to);
  }

  private static int code(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return date.code();
    }
    return endpoint == Endpoint.Open.INSTANCE
        ? OPEN
        : endpoint == Endpoint.Unknown.INSTANCE ? UNKNOWN : RANGE;
  }

  private static Endpoint endpoint(int code) {
    return code == OPEN
        ? Endpoint.open()
        : code == UNKNOWN ? Endpoint.unknown() : PartialDate.ofCode(code);
  }

  private static boolean isDate(int code) {
    return code > OPEN && code < RANGE;
  }

  /** {@return where it begins} */
  public Endpoint from() {
    return ends == null ? endpoint(from) : ends.from;
  }

  /** {@return whether an end refers to something that an architecture dates} */
  public boolean hasReference() {
    return ends != null
        && (ends.from instanceof Endpoint.Reference || ends.to instanceof Endpoint.Reference);
  }

  /** {@return where it no longer holds} */
  public Endpoint to() {
    return ends == null ? endpoint(to) : ends.to;
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
    return new Interval(requireNonNull(from, "from"), requireNonNull(to, "to"));
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
    int slash = text.startsWith("@") ? Endpoint.Reference.endIn(text) : text.indexOf('/');
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
    if (tolerance == Tolerance.STRICT) {
      return this;
    }
    Endpoint start = from();
    Endpoint end = to();
    Endpoint wideStart = start.within(tolerance);
    Endpoint wideEnd = end.within(tolerance);
    return wideStart == start && wideEnd == end ? this : of(wideStart, wideEnd);
  }

  private long startLow() {
    return isDate(from)
        ? PartialDate.firstDayOf(from)
        : ends == null ? Days.MIN : Days.first(ends.from);
  }

  private long startHigh() {
    long high =
        isDate(from)
            ? PartialDate.lastDayOf(from)
            : from == OPEN ? Days.MIN : ends == null ? Days.MAX : Days.last(ends.from);
    return Math.min(high, endHigh() - 1);
  }

  private long endHigh() {
    return isDate(to) ? PartialDate.lastDayOf(to) : ends == null ? Days.MAX : Days.last(ends.to);
  }

  private long endLow(Cutoff cutoff) {
    return Math.max(endLowAsWritten(cutoff), startLow() + 1);
  }

  private long endLowAsWritten(Cutoff cutoff) {
    if (isDate(to)) {
      return PartialDate.firstDayOf(to);
    }
    if (to != OPEN) {
      return ends == null ? Days.MIN : Days.first(ends.to);
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
    return new DayBounds(startLow(), startHigh(), endLow(cutoff), endHigh());
  }

  /**
   * {@return whether it holds on a day}
   *
   * @param day the day
   * @param cutoff where the data stops
   */
  public Truth holdsOn(LocalDate day, Cutoff cutoff) {
    long t = day.toEpochDay();
    if (t < startLow() || t >= endHigh()) {
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
    if (startLow() > a || endHigh() < b) {
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
    if (startLow() >= b || endHigh() <= a) {
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
    if (startLow() >= other.endHigh() || other.startLow() >= endHigh()) {
      return Truth.NO;
    }
    return startHigh() < other.endLow(cutoff) && other.startHigh() < endLow(cutoff)
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  /** A total order by start and end; for sorting only, never for logic. */
  @Override
  public int compareTo(Interval other) {
    if (ends != null || other.ends != null) {
      int byStart = from().compareTo(other.from());
      return byStart != 0 ? byStart : to().compareTo(other.to());
    }
    int byFrom = Integer.compare(from, other.from);
    return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval that
        && from == that.from
        && to == that.to
        && Objects.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * from + to) + Objects.hashCode(ends);
  }

  /** {@return the form that {@link #parse} reads, for example {@code 1994-04-20/..}} */
  @Override
  public String toString() {
    return from() + "/" + to();
  }
}
