package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.time.Assumption;
import io.koinon.time.PartialDate;
import io.koinon.time.Tolerance;
import java.time.LocalDate;

/**
 * The day one asks about, and under which assumptions: {@code AsOf.on(LocalDate.of(2007, 1, 1))}.
 *
 * <p>The day may be known in part: "in 2013" is answered with YES or NO only if that is so on every
 * day of 2013. Immutable and thread-safe.
 *
 * @param date the day, or what is known of it
 * @param assumption what is taken for granted about the days after the last day observed
 * @param tolerance how far dates marked {@code ? ~ %} may be off, in the records and here
 */
public record AsOf(PartialDate date, Assumption assumption, Tolerance tolerance) {
  /**
   * Checks the components.
   *
   * @param date the day, or what is known of it
   * @param assumption what is taken for granted about the days after the last day observed
   * @param tolerance how far dates marked {@code ? ~ %} may be off, in the records and here
   */
  public AsOf {
    requireNonNull(date, "date");
    requireNonNull(assumption, "assumption");
    requireNonNull(tolerance, "tolerance");
  }

  /**
   * {@return the question for a day, with nothing assumed and no tolerance}
   *
   * @param day a day of a year from -9999 to 9999
   * @throws RefusedException if the year is outside that range
   */
  public static AsOf on(LocalDate day) {
    return on(PartialDate.of(day));
  }

  /**
   * {@return the question for a day that may be known in part, with nothing assumed and no
   * tolerance}
   *
   * @param date the date
   */
  public static AsOf on(PartialDate date) {
    return new AsOf(date, Assumption.NONE, Tolerance.STRICT);
  }

  /**
   * {@return the question for a date as it is written}
   *
   * @param date for example {@code 2007-01-01} or {@code 2007}
   * @throws RefusedException if it is no date
   */
  public static AsOf on(String date) {
    return on(PartialDate.parse(date));
  }

  /**
   * {@return the same question under another assumption}
   *
   * @param assumption what is taken for granted about the days after the last day observed
   */
  public AsOf assuming(Assumption assumption) {
    return new AsOf(date, assumption, tolerance);
  }

  /**
   * {@return the same question with another tolerance}
   *
   * @param tolerance how far dates marked {@code ? ~ %} may be off
   */
  public AsOf within(Tolerance tolerance) {
    return new AsOf(date, assumption, tolerance);
  }
}
