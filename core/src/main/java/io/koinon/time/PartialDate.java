package io.koinon.time;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: {@code 1992-05-15}, {@code 1992-05}, {@code 1992}, {@code 1992~}.
 *
 * <p>The text form is a subset of EDTF level 1 (ISO 8601-2:2019): {@code -?YYYY[-MM[-DD]][?~%]}
 * with ASCII digits, at most twelve characters, in the proleptic Gregorian calendar. The mark says
 * that the date is uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}). A date is
 * never rounded or completed: {@code 1991-02-29} and {@code -0000} are refused.
 *
 * <p>{@link #isBefore} and {@link #isSameDay} compare in every possible world. {@link #compareTo}
 * is a total order for sorting and printing only; it says nothing about which day came first.
 * Immutable and thread-safe.
 */
public final class PartialDate implements Comparable<PartialDate> {
  /** The least year. */
  public static final int MIN_YEAR = -9999;

  /** The greatest year. */
  public static final int MAX_YEAR = 9999;

  private static final int LONGEST_TEXT = "-9999-12-31%".length();
  private static final LocalDate FIRST = LocalDate.of(MIN_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(MAX_YEAR, 12, 31);
  private static final String PATTERN =
      "a day, month or year -?YYYY[-MM[-DD]], with at most one of ? ~ % behind it";

  /** How much of a date is known. */
  public enum Precision {
    /** The year only. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** Year, month and day. */
    DAY
  }

  /** The mark behind a date. */
  public enum Qualifier {
    /** No mark. */
    NONE(""),
    /** The source is uncertain of it. */
    UNCERTAIN("?"),
    /** An estimate. */
    APPROXIMATE("~"),
    /** Both uncertain and an estimate. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
      this.mark = mark;
    }

    /** {@return the mark as it is written: one character or none} */
    public String mark() {
      return mark;
    }

    private static Qualifier of(char last) {
      return switch (last) {
        case '?' -> UNCERTAIN;
        case '~' -> APPROXIMATE;
        case '%' -> UNCERTAIN_AND_APPROXIMATE;
        default -> NONE;
      };
    }
  }

  private final int firstDay;
  private final int lastDay;
  private final short year;
  private final byte month;
  private final byte day;
  private final Qualifier qualifier;

  private PartialDate(int year, int month, int day, Qualifier qualifier) {
    LocalDate first = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    this.year = (short) year;
    this.month = (byte) month;
    this.day = (byte) day;
    this.qualifier = qualifier;
    this.firstDay = Math.toIntExact(first.toEpochDay());
    this.lastDay =
        firstDay + (day > 0 ? 1 : month > 0 ? first.lengthOfMonth() : first.lengthOfYear()) - 1;
  }

  /**
   * {@return a year}
   *
   * @param year from {@value #MIN_YEAR} to {@value #MAX_YEAR}; 0 is 1 BCE
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(int year) {
    return checked(year, 0, 0, Qualifier.NONE);
  }

  /**
   * {@return a month}
   *
   * @param month a month of a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(YearMonth month) {
    return checked(month.getYear(), month.getMonthValue(), 0, Qualifier.NONE);
  }

  /**
   * {@return a day}
   *
   * @param day a day of a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(LocalDate day) {
    return checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
  }

  private static PartialDate checked(int year, int month, int day, Qualifier qualifier) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new RefusedException(
          "date/year", Integer.toString(year), "a year from " + MIN_YEAR + " to " + MAX_YEAR);
    }
    return new PartialDate(year, month, day, qualifier);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code 1992-05-15}, {@code 1992-05} or {@code 1992~}
   * @return the date
   * @throws RefusedException with the rule {@code date/pattern} if the text has another form,
   *     {@code date/calendar} if the calendar has no such day or month
   */
  public static PartialDate parse(CharSequence text) {
    int start = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
    int end = text.length();
    Qualifier qualifier = end > 0 ? Qualifier.of(text.charAt(end - 1)) : Qualifier.NONE;
    if (qualifier != Qualifier.NONE) {
      end--;
    }
    int length = end - start;
    boolean wellFormed =
        (length == 4 || length == 7 || length == 10)
            && (length < 7 || text.charAt(start + 4) == '-')
            && (length < 10 || text.charAt(start + 7) == '-');
    int year = wellFormed ? number(text, start, 4) : -1;
    int month = wellFormed && length >= 7 ? number(text, start + 5, 2) : 0;
    int day = wellFormed && length == 10 ? number(text, start + 8, 2) : 0;
    if (!wellFormed || year < 0 || month < 0 || day < 0 || (year == 0 && start == 1)) {
      throw new RefusedException("date/pattern", text.toString(), PATTERN);
    }
    if ((length >= 7 && month == 0) || (length == 10 && day == 0)) {
      throw notInCalendar(text);
    }
    try {
      return new PartialDate(start == 1 ? -year : year, month, day, qualifier);
    } catch (DateTimeException e) {
      throw notInCalendar(text);
    }
  }

  private static RefusedException notInCalendar(CharSequence text) {
    return new RefusedException(
        "date/calendar", text.toString(), "a day or month that the Gregorian calendar has");
  }

  /** The number that the ASCII digits at a place of a text make, or -1. */
  private static int number(CharSequence text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** {@return the first day this date may stand for, whatever its mark} */
  public LocalDate earliest() {
    return LocalDate.ofEpochDay(firstDay);
  }

  /** {@return the last day this date may stand for, whatever its mark} */
  public LocalDate latest() {
    return LocalDate.ofEpochDay(lastDay);
  }

  /** The first day, counted from 1970-01-01. */
  int firstDay() {
    return firstDay;
  }

  /** The last day, counted from 1970-01-01. */
  int lastDay() {
    return lastDay;
  }

  /** {@return the year; 0 is 1 BCE} */
  public int year() {
    return year;
  }

  /** {@return how much of the date is known} */
  public Precision precision() {
    return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
  }

  /** {@return the mark behind the date} */
  public Qualifier qualifier() {
    return qualifier;
  }

  /**
   * {@return this date with another mark}
   *
   * @param qualifier the mark
   */
  public PartialDate withQualifier(Qualifier qualifier) {
    requireNonNull(qualifier, "qualifier");
    return qualifier == this.qualifier ? this : new PartialDate(year, month, day, qualifier);
  }

  /**
   * {@return whether the day this date stands for comes before the day of another}
   *
   * @param other the other date
   */
  public Truth isBefore(PartialDate other) {
    return lastDay < other.firstDay
        ? Truth.YES
        : firstDay >= other.lastDay ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return whether this date and another stand for the same day}
   *
   * @param other the other date
   */
  public Truth isSameDay(PartialDate other) {
    if (lastDay < other.firstDay || other.lastDay < firstDay) {
      return Truth.NO;
    }
    return firstDay == lastDay && other.firstDay == other.lastDay ? Truth.YES : Truth.UNKNOWN;
  }

  /** The date some units of its own precision later, without a mark, within the years there are. */
  PartialDate plusUnits(int units) {
    LocalDate moved =
        switch (precision()) {
          case YEAR -> earliest().plusYears(units);
          case MONTH -> earliest().plusMonths(units);
          case DAY -> earliest().plusDays(units);
        };
    LocalDate kept = moved.isBefore(FIRST) ? FIRST : moved.isAfter(LAST) ? LAST : moved;
    return new PartialDate(
        kept.getYear(),
        month > 0 ? kept.getMonthValue() : 0,
        day > 0 ? kept.getDayOfMonth() : 0,
        Qualifier.NONE);
  }

  /** How many units of its own precision the date may be off. */
  int unitsOff(Tolerance tolerance) {
    if (tolerance == Tolerance.STRICT || qualifier == Qualifier.NONE) {
      return 0;
    }
    return qualifier == Qualifier.UNCERTAIN_AND_APPROXIMATE ? 2 : 1;
  }

  /** A total order by earliest day, latest day and mark; for sorting only, never for logic. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = Integer.compare(firstDay, other.firstDay);
    if (byFirst != 0) {
      return byFirst;
    }
    int byLast = Integer.compare(lastDay, other.lastDay);
    return byLast != 0 ? byLast : qualifier.compareTo(other.qualifier);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that
        && firstDay == that.firstDay
        && lastDay == that.lastDay
        && qualifier == that.qualifier;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * firstDay + lastDay) + qualifier.mark.hashCode();
  }

  /**
   * Writes the form that {@link #parse} reads into an array, in ASCII.
   *
   * @param target an array with room for twelve bytes
   * @param at where the text begins
   * @return where the text ends
   */
  public int getBytes(byte[] target, int at) {
    int end = at;
    if (year < 0) {
      target[end++] = '-';
    }
    int abs = Math.abs(year);
    end = putTwo(target, end, abs / 100);
    end = putTwo(target, end, abs % 100);
    if (month > 0) {
      target[end++] = '-';
      end = putTwo(target, end, month);
    }
    if (day > 0) {
      target[end++] = '-';
      end = putTwo(target, end, day);
    }
    if (qualifier != Qualifier.NONE) {
      target[end++] = (byte) qualifier.mark.charAt(0);
    }
    return end;
  }

  private static int putTwo(byte[] target, int at, int number) {
    target[at] = (byte) ('0' + number / 10);
    target[at + 1] = (byte) ('0' + number % 10);
    return at + 2;
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    byte[] text = new byte[LONGEST_TEXT];
    return new String(text, 0, getBytes(text, 0), StandardCharsets.US_ASCII);
  }
}
