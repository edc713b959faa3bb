package io.koinon.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days an interval may begin and end on: it begins from {@code startLow} to {@code startHigh},
 * and no longer holds from a day of {@code endLow} to {@code endHigh} on.
 *
 * <p>Days are counted from 1970-01-01; {@link #UNBOUNDED_PAST} and {@link #UNBOUNDED_FUTURE} lie
 * before and after every {@link LocalDate}. The bounds are narrowed by each other: every start in
 * range has an end after it, and every end a start before it. Immutable and thread-safe.
 *
 * @param startLow the first day it may begin on
 * @param startHigh the last day it may begin on
 * @param endLow the first day it may no longer hold on
 * @param endHigh the last day it may no longer hold on
 */
public record DayBounds(long startLow, long startHigh, long endLow, long endHigh) {
  /** Before every day there is. */
  public static final long UNBOUNDED_PAST = Days.MIN;

  /** After every day there is. */
  public static final long UNBOUNDED_FUTURE = Days.MAX;

  /**
   * {@return the days on which the interval certainly holds, if there are any: from its last
   * possible start to its first possible end}
   */
  public Optional<DayRange> certainDays() {
    // Two bounds beyond all days may differ, and still have no day between them.
    return day(startHigh).isBefore(day(endLow))
        ? Optional.of(range(startHigh, endLow))
        : Optional.empty();
  }

  /**
   * {@return the days on which the interval may hold: from its first possible start to its last
   * possible end}
   */
  public DayRange possibleDays() {
    return range(startLow, endHigh);
  }

  private static DayRange range(long from, long to) {
    return new DayRange(day(from), day(to));
  }

  private static LocalDate day(long day) {
    return day <= LocalDate.MIN.toEpochDay()
        ? LocalDate.MIN
        : day >= LocalDate.MAX.toEpochDay() ? LocalDate.MAX : LocalDate.ofEpochDay(day);
  }
}
