package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * The values that days gave in one reading, by year, month and day: {@code 1992-05-15} leads to its
 * slot, so that nothing is compared. Not thread-safe.
 */
final class DateTable {
  private static final int YEARS = 10_000;
  private static final int DAYS = 13 * 32;
  private static final int LENGTH = "YYYY-MM-DD".length();

  private final @Nullable Object[] @Nullable [] years = new Object[YEARS][];

  /** The slot of a text that looks like a day, or -1; the calendar may not have it. */
  static int slot(char[] chars, int offset, int length) {
    if (length != LENGTH || chars[offset + 4] != '-' || chars[offset + 7] != '-') {
      return -1;
    }
    int century = two(chars, offset);
    int year = two(chars, offset + 2);
    int month = two(chars, offset + 5);
    int day = two(chars, offset + 8);
    return (century | year | month | day) < 0 || month > 12 || day > 31
        ? -1
        : (100 * century + year) * DAYS + month * 32 + day;
  }

  private static int two(char[] chars, int at) {
    int tens = chars[at] - '0';
    int ones = chars[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }

  /** The value in a slot, or null if there is none yet. */
  @Nullable Object get(int slot) {
    @Nullable Object[] days = years[slot / DAYS];
    return days == null ? null : days[slot % DAYS];
  }

  void put(int slot, Object value) {
    @Nullable Object[] days = years[slot / DAYS];
    if (days == null) {
      days = new Object[DAYS];
      years[slot / DAYS] = days;
    }
    days[slot % DAYS] = value;
  }
}
