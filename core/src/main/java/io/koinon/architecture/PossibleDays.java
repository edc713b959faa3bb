package io.koinon.architecture;

import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days that something may have happened on, from the first to the last; null where there is no
 * first or last one.
 */
record PossibleDays(@Nullable LocalDate first, @Nullable LocalDate last) {
  private static final PossibleDays ANY = new PossibleDays(null, null);

  /** The days of an endpoint without reference. */
  static PossibleDays of(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return new PossibleDays(date.earliest(), date.latest());
    }
    return endpoint instanceof Endpoint.Between between
        ? new PossibleDays(
            between.notBefore().map(PartialDate::earliest).orElse(null),
            between.notAfter().map(PartialDate::latest).orElse(null))
        : ANY;
  }

  /** The days from one to another, counted from 1970-01-01, each of which may be unbounded. */
  static PossibleDays ofEpochDays(long first, long last) {
    return new PossibleDays(day(first), day(last));
  }

  private static @Nullable LocalDate day(long day) {
    return day <= LocalDate.MIN.toEpochDay() || day >= LocalDate.MAX.toEpochDay()
        ? null
        : LocalDate.ofEpochDay(day);
  }

  PossibleDays plus(Period period) {
    return new PossibleDays(
        first == null ? null : first.plus(period), last == null ? null : last.plus(period));
  }

  /** The days of the later of two happenings. */
  PossibleDays orLater(PossibleDays other) {
    LocalDate least =
        first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
    LocalDate most =
        last == null || other.last == null ? null : other.last.isAfter(last) ? other.last : last;
    return new PossibleDays(least, most);
  }

  /**
   * Days not before the first of one and not after the last of the other; any if there are none.
   */
  static PossibleDays between(PossibleDays before, PossibleDays after) {
    return before.first != null && after.last != null && before.first.isAfter(after.last)
        ? ANY
        : new PossibleDays(before.first, after.last);
  }

  static PossibleDays any() {
    return ANY;
  }

  Endpoint toEndpoint() {
    if (first == null) {
      return last == null ? Endpoint.unknown() : Endpoint.notAfter(PartialDate.of(last));
    }
    if (last == null) {
      return Endpoint.notBefore(PartialDate.of(first));
    }
    return first.equals(last)
        ? PartialDate.of(first)
        : Endpoint.between(PartialDate.of(first), PartialDate.of(last));
  }
}
