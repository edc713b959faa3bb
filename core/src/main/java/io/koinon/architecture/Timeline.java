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
 * <p>A step is a day, counted from 1970-01-01, and a code of what holds, packed into an int: the
 * day in the high 24 bits, which the years -9999 to 9999 fit in.
 */
final class Timeline {
  static final int FIRST_DAY = (int) LocalDate.of(PartialDate.MIN_YEAR, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(PartialDate.MAX_YEAR, 12, 31).toEpochDay();
  private static final int CODE_BITS = 8;
  private static final int CODE_MASK = (1 << CODE_BITS) - 1;

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
  int[] steps(ToIntFunction<LocalDate> code) {
    Arrays.sort(days, 0, size);
    int[] steps = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || days[i] != days[i - 1]) {
        int holds = code.applyAsInt(LocalDate.ofEpochDay(days[i]));
        if (count == 0 || codeOf(steps[count - 1]) != holds) {
          steps[count++] = (days[i] << CODE_BITS) | holds;
        }
      }
    }
    return Arrays.copyOf(steps, count);
  }

  /** The day on which a step begins. */
  static int dayOf(int step) {
    return step >> CODE_BITS;
  }

  /** What holds from a step on. */
  static int codeOf(int step) {
    return step & CODE_MASK;
  }

  /**
   * The last step that begins on the day or before it.
   *
   * @param steps an array that holds steps
   * @param from where they begin in it
   * @param count how many there are, the first of which is that of {@link #FIRST_DAY}
   */
  static int index(int[] steps, int from, int count, int day) {
    int key = (day << CODE_BITS) | CODE_MASK;
    int base = from;
    int length = count;
    while (length > 1) {
      int half = length >>> 1;
      base += steps[base + half] <= key ? half : 0;
      length -= half;
    }
    return base;
  }
}
