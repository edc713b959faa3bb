package io.koinon.time;

/**
 * How far a date marked {@code ?}, {@code ~} or {@code %} may be off.
 *
 * <p>The marks of EDTF (ISO 8601-2) give no measure. Under STRICT, the default everywhere, they say
 * something about the source and nothing about the days; UNIT is a convention of this library, and
 * is only used where it is asked for.
 */
public enum Tolerance {
  /** Not at all: {@code 1992~} stands for the days of 1992. */
  STRICT,
  /**
   * By one unit of the date's own precision for {@code ?} or {@code ~}, by two for {@code %}:
   * {@code 1992~} stands for the days of 1991 to 1993, {@code 1992-05-15%} for the thirteenth to
   * the seventeenth of May.
   */
  UNIT
}
