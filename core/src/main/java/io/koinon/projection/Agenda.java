package io.koinon.projection;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.koinon.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days on which a run has to look at something, in order. */
final class Agenda {
  /** The first day of which anything can be asked. */
  static final LocalDate FIRST = LocalDate.of(PartialDate.MIN_YEAR, 1, 1);

  /** The last day of which anything can be asked. */
  static final LocalDate LAST = LocalDate.of(PartialDate.MAX_YEAR, 12, 31);

  private final LocalDate first;
  private final LocalDate through;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final SetMultimap<LocalDate, Object> changes = HashMultimap.create();

  /** From one day to another, both included. */
  Agenda(LocalDate first, LocalDate through) {
    this.first = first;
    this.through = through;
  }

  /**
   * A day that is so much later; later than all days of which anything can be asked, if need be.
   */
  static LocalDate later(LocalDate day, Period period) {
    try {
      LocalDate later = day.plus(period);
      return later.isAfter(LAST) ? LocalDate.MAX : later;
    } catch (DateTimeException | ArithmeticException e) {
      return LocalDate.MAX;
    }
  }

  /** A day that is so many days later. */
  static LocalDate later(LocalDate day, int number) {
    return later(day, Period.ofDays(number));
  }

  /** Something is due on a day. */
  void add(LocalDate day) {
    if (!day.isBefore(first) && !day.isAfter(through)) {
      days.add(day);
    }
  }

  /** Something may change on a day, named as in {@link Dependencies}. */
  void addChange(LocalDate day, Object what) {
    if (!day.isBefore(first) && !day.isAfter(through)) {
      days.add(day);
      changes.put(day, what);
    }
  }

  /** What may change on a day, though nothing is done on it. */
  Set<Object> changes(LocalDate day) {
    return changes.get(day);
  }

  /** The first of the days. */
  Optional<LocalDate> first() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  /** The next of the days after another. */
  Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(days.higher(day));
  }
}
