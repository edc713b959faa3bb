package io.koinon.architecture;

import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * The days on which something may change, and what holds from each of them on.
 *
 * <p>A step is a day, counted from 1970-01-01, and a {@link Verdict}, packed into an int: the day
 * in the high 24 bits, which the years -9999 to 9999 fit in.
 */
final class Timeline {
  static final int FIRST_DAY = (int) LocalDate.of(PartialDate.MIN_YEAR, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(PartialDate.MAX_YEAR, 12, 31).toEpochDay();
  private static final int VERDICT_BITS = 8;
  private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

  private int[] days = new int[64];
  private int size;

  Timeline() {
    add(FIRST_DAY);
  }

  /** Something may change on a day. */
  void add(long day) {
    if (day >= FIRST_DAY && day <= LAST_DAY) {
      if (size == days.length) {
        days = Arrays.copyOf(days, 2 * size);
      }
      days[size++] = (int) day;
    }
  }

  /** Something may change where an interval may begin or end. */
  void add(Interval interval, Cutoff cutoff) {
    DayBounds bounds = interval.bounds(cutoff);
    add(bounds.startLow());
    add(bounds.startHigh());
    add(bounds.endLow());
    add(bounds.endHigh());
    add(Ends.first(interval.from()));
    add(Ends.last(interval.from()));
    add(Ends.first(interval.to()));
    add(Ends.last(interval.to()));
  }

  /** The steps of what holds on each day, of which each differs from the one before it. */
  int[] steps(ToIntFunction<LocalDate> verdict) {
    Arrays.sort(days, 0, size);
    int[] steps = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || days[i] != days[i - 1]) {
        int holds = verdict.applyAsInt(LocalDate.ofEpochDay(days[i]));
        if (count == 0 || verdictOf(steps[count - 1]) != holds) {
          steps[count++] = (days[i] << VERDICT_BITS) | holds;
        }
      }
    }
    return Arrays.copyOf(steps, count);
  }

  static int verdictOf(int step) {
    return step & VERDICT_MASK;
  }

  /** What holds on a day, by steps that stand in an array after their number. */
  static int at(int[] data, int offset, int day) {
    return verdictOf(data[index(data, offset, day)]);
  }

  /** What holds on every day of a range: UNKNOWN, because of the date, where the days differ. */
  static int throughout(int[] data, int offset, int first, int last) {
    int end = offset + data[offset];
    int i = index(data, offset, first);
    int verdict = verdictOf(data[i]);
    while (i < end && (data[i + 1] >> VERDICT_BITS) <= last) {
      i++;
      verdict = Verdict.either(verdict, verdictOf(data[i]));
    }
    return verdict;
  }

  /** The last step that begins on the day or before it. */
  private static int index(int[] data, int offset, int day) {
    int key = (day << VERDICT_BITS) | VERDICT_MASK;
    int base = offset + 1;
    int length = data[offset];
    while (length > 1) {
      int half = length >>> 1;
      base += data[base + half] <= key ? half : 0;
      length -= half;
    }
    return base;
  }
}
