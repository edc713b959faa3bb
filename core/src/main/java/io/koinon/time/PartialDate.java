package io.koinon.time;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: {@code 1992-05-15}, {@code 1992-05}, {@code 1992}, {@code 1992~}.
 * Where an interval begins or ends at a date, the date is its {@link Endpoint}.
 *
 * <p>The text form is a subset of EDTF level 1 (ISO 8601-2:2019): {@code -?YYYY[-MM[-DD]][?~%]}
 * with ASCII digits, at most twelve characters, in the proleptic Gregorian calendar. The mark says
 * that the date is uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}). A date is
 * never rounded or completed: {@code 1991-02-29} and {@code -0000} are refused.
 *
 * <p>{@link #isBefore} and {@link #isSameDay} compare in every possible world. {@link #compareTo},
 * among dates by earliest day, latest day and mark, is a total order for sorting and printing only;
 * it says nothing about which day came first. Immutable and thread-safe.
 */
public final class PartialDate implements Endpoint {
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
    NONE("", 0),
    /** The source is uncertain of it. */
    UNCERTAIN("?", 1),
    /** An estimate. */
    APPROXIMATE("~", 2),
    /** Both uncertain and an estimate. */
    UNCERTAIN_AND_APPROXIMATE("%", 3);

    private static final ImmutableList<Qualifier> BY_BITS = ImmutableList.copyOf(values());

    private final String mark;
    private final int bits;

    Qualifier(String mark, int bits) {
      this.mark = mark;
      this.bits = bits;
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

  // A date is one number: from high to low bits its first day as year, month and day, how many
  // days it may stand for (one, those of a month, those of a year) and its mark. So the order of
  // the numbers is the order of the dates.

  private static final int YEAR_SHIFT = 13;
  private static final int MONTH_SHIFT = 9;
  private static final int DAY_SHIFT = 4;
  private static final int BREADTH_SHIFT = 2;
  private static final int LEAST_BITS = 0b11;
  private static final int MONTH_BITS = 0b1111;
  private static final int DAY_BITS = 0b11111;

  private static final int ONE_DAY = 0;
  private static final int ONE_MONTH = 1;
  private static final int ONE_YEAR = 2;

  /** From the first of March 10,000 years before the year 0 to 1970-01-01. */
  private static final int DAYS_BEFORE_1970 = 25 * 146_097 + 719_468;

  private final int code;

  private PartialDate(int code) {
    this.code = code;
  }

  private static int code(int year, int month, int day, int breadth, Qualifier qualifier) {
    return (year - MIN_YEAR) << YEAR_SHIFT
        | month << MONTH_SHIFT
        | day << DAY_SHIFT
        | breadth << BREADTH_SHIFT
        | qualifier.bits;
  }

  private static PartialDate of(int year, int month, int day, Qualifier qualifier) {
    int breadth = day > 0 ? ONE_DAY : month > 0 ? ONE_MONTH : ONE_YEAR;
    return new PartialDate(code(year, Math.max(month, 1), Math.max(day, 1), breadth, qualifier));
  }

  /** The date that a number stands for. */
  static PartialDate ofCode(int code) {
    return new PartialDate(code);
  }

  /** The number that stands for the date, positive and in the order of {@link #compareTo}. */
  int code() {
    return code;
  }

  private static int yearOf(int code) {
    return (code >>> YEAR_SHIFT) + MIN_YEAR;
  }

  private static int monthOf(int code) {
    return code >>> MONTH_SHIFT & MONTH_BITS;
  }

  private static int dayOf(int code) {
    return code >>> DAY_SHIFT & DAY_BITS;
  }

  private static int breadthOf(int code) {
    return code >>> BREADTH_SHIFT & LEAST_BITS;
  }

  private static LocalDate earliestOf(int code) {
    return LocalDate.of(yearOf(code), monthOf(code), dayOf(code));
  }

  /** The first day, counted from 1970-01-01, of the date that a number stands for. */
  static long firstDayOf(int code) {
    return epochDay(yearOf(code), monthOf(code), dayOf(code));
  }

  /**
   * A day counted from 1970-01-01. Years are counted from a March 10,000 years before the year 0,
   * so that none is negative and a leap day is the last of its year.
   */
  private static int epochDay(int year, int month, int day) {
    int y = year + 10_000 - (month <= 2 ? 1 : 0);
    int monthOfYear = month <= 2 ? month + 9 : month - 3;
    int dayOfYear = (153 * monthOfYear + 2) / 5 + day - 1;
    return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - DAYS_BEFORE_1970;
  }

  /** Whether the first day of a date is before that of another. */
  static boolean beginsBefore(int code, int other) {
    return code >>> DAY_SHIFT < other >>> DAY_SHIFT;
  }

  /** The last day, counted from 1970-01-01, of the date that a number stands for. */
  static long lastDayOf(int code) {
    int year = yearOf(code);
    int month = monthOf(code);
    return switch (breadthOf(code)) {
      case ONE_DAY -> epochDay(year, month, dayOf(code));
      case ONE_MONTH ->
          month < 12 ? epochDay(year, month + 1, 1) - 1 : epochDay(year + 1, 1, 1) - 1;
      default -> epochDay(year + 1, 1, 1) - 1;
    };
  }

  /**
   * {@return a year}
   *
   * @param year from {@value #MIN_YEAR} to {@value #MAX_YEAR}; 0 is 1 BCE
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(int year) {
    checkYear(year);
    return of(year, 0, 0, Qualifier.NONE);
  }

  /**
   * {@return a month}
   *
   * @param month a month of a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(YearMonth month) {
    checkYear(month.getYear());
    return of(month.getYear(), month.getMonthValue(), 0, Qualifier.NONE);
  }

  /**
   * {@return a day}
   *
   * @param day a day of a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
   * @throws RefusedException if the year is outside that range
   */
  public static PartialDate of(LocalDate day) {
    checkYear(day.getYear());
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
  }

  private static void checkYear(int year) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new RefusedException(
          "date/year", Integer.toString(year), "a year from " + MIN_YEAR + " to " + MAX_YEAR);
    }
  }

  /**
   * {@return a day}
   *
   * @param year from {@value #MIN_YEAR} to {@value #MAX_YEAR}; 0 is 1 BCE
   * @param month from 1 to 12
   * @param day from 1 to the length of the month
   * @throws RefusedException if the year is outside that range, or the Gregorian calendar has no
   *     such day
   */
  public static PartialDate of(int year, int month, int day) {
    checkYear(year);
    if (!isInCalendar(year, month, day)) {
      throw notInCalendar(text(year, month, day));
    }
    return of(year, month, day, Qualifier.NONE);
  }

  private static boolean isInCalendar(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static String text(int year, int month, int day) {
    return (year < 0 ? "-" : "")
        + Strings.padStart(Integer.toString(Math.abs(year)), 4, '0')
        + "-"
        + Strings.padStart(Integer.toString(month), 2, '0')
        + "-"
        + Strings.padStart(Integer.toString(day), 2, '0');
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
    int signed = start == 1 ? -year : year;
    if (!isInCalendar(signed, length < 7 ? 1 : month, length < 10 ? 1 : day)) {
      throw notInCalendar(text.toString());
    }
    return of(signed, month, day, qualifier);
  }

  private static RefusedException notInCalendar(String text) {
    return new RefusedException(
        "date/calendar", text, "a day or month that the Gregorian calendar has");
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
    return earliestOf(code);
  }

  /** {@return the last day this date may stand for, whatever its mark} */
  public LocalDate latest() {
    return LocalDate.ofEpochDay(lastDay());
  }

  /** The first day, counted from 1970-01-01. */
  long firstDay() {
    return firstDayOf(code);
  }

  /** The last day, counted from 1970-01-01. */
  long lastDay() {
    return lastDayOf(code);
  }

  /** {@return the year; 0 is 1 BCE} */
  public int year() {
    return yearOf(code);
  }

  /** {@return how much of the date is known} */
  public Precision precision() {
    return switch (breadthOf(code)) {
      case ONE_DAY -> Precision.DAY;
      case ONE_MONTH -> Precision.MONTH;
      default -> Precision.YEAR;
    };
  }

  /** {@return the mark behind the date} */
  public Qualifier qualifier() {
    return Qualifier.BY_BITS.get(code & LEAST_BITS);
  }

  /**
   * {@return this date with another mark}
   *
   * @param qualifier the mark
   */
  public PartialDate withQualifier(Qualifier qualifier) {
    requireNonNull(qualifier, "qualifier");
    return qualifier == qualifier() ? this : new PartialDate((code & ~LEAST_BITS) | qualifier.bits);
  }

  /**
   * {@return whether the day this date stands for comes before the day of another}
   *
   * @param other the other date
   */
  public Truth isBefore(PartialDate other) {
    return lastDay() < other.firstDay()
        ? Truth.YES
        : firstDay() >= other.lastDay() ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return whether this date and another stand for the same day}
   *
   * @param other the other date
   */
  public Truth isSameDay(PartialDate other) {
    if (lastDay() < other.firstDay() || other.lastDay() < firstDay()) {
      return Truth.NO;
    }
    return precision() == Precision.DAY && other.precision() == Precision.DAY
        ? Truth.YES
        : Truth.UNKNOWN;
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
    return switch (precision()) {
      case YEAR -> of(kept.getYear());
      case MONTH -> of(YearMonth.from(kept));
      case DAY -> of(kept);
    };
  }

  /** How many units of its own precision the date may be off. */
  int unitsOff(Tolerance tolerance) {
    if (tolerance == Tolerance.STRICT || qualifier() == Qualifier.NONE) {
      return 0;
    }
    return qualifier() == Qualifier.UNCERTAIN_AND_APPROXIMATE ? 2 : 1;
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.at(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && code == that.code;
  }

  @Override
  public int hashCode() {
    return code;
  }

  /**
   * Writes the form that {@link #parse} reads into an array, in ASCII.
   *
   * @param target an array with room for twelve bytes
   * @param at where the text begins
   * @return where the text ends
   */
  public int getBytes(byte[] target, int at) {
    return put(code, target, at);
  }

  /** Writes the date that a number stands for, as {@link #getBytes} does. */
  static int put(int code, byte[] target, int at) {
    int end = at;
    int year = yearOf(code);
    int breadth = breadthOf(code);
    int mark = code & LEAST_BITS;
    if (year < 0) {
      target[end++] = '-';
    }
    int abs = Math.abs(year);
    end = putTwo(target, end, abs / 100);
    end = putTwo(target, end, abs % 100);
    if (breadth != ONE_YEAR) {
      target[end++] = '-';
      end = putTwo(target, end, monthOf(code));
    }
    if (breadth == ONE_DAY) {
      target[end++] = '-';
      end = putTwo(target, end, dayOf(code));
    }
    if (mark != 0) {
      target[end++] = (byte) Qualifier.BY_BITS.get(mark).mark.charAt(0);
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
