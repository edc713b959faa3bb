package io.koinon.time;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import java.time.LocalDate;

/**
 * A range of days, half-open and never empty: {@code [1999-01-01, 2000-01-01)} is the year 1999.
 *
 * <p>Unlike an {@link Interval} it is known to the day: it is what one asks about. Immutable and
 * thread-safe.
 *
 * @param from the first day of the range
 * @param to the first day after it
 */
public record DayRange(LocalDate from, LocalDate to) {
  /**
   * Checks the days.
   *
   * @param from the first day of the range
   * @param to the first day after it
   * @throws RefusedException if the range is empty
   */
  public DayRange {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw new RefusedException(
          "range/empty", "[" + from + ", " + to + ")", "a first day before the day after the last");
    }
  }

  /**
   * {@return the days that a date may stand for}
   *
   * @param date a date
   * @param tolerance how far the date may be off if it carries a mark
   */
  public static DayRange of(PartialDate date, Tolerance tolerance) {
    int units = date.unitsOff(tolerance);
    return new DayRange(
        date.plusUnits(-units).earliest(), date.plusUnits(units).latest().plusDays(1));
  }

  /** {@return the range in the notation of half-open intervals} */
  @Override
  public String toString() {
    return "[" + from + ", " + to + ")";
  }
}
