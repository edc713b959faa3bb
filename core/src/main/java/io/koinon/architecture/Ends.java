package io.koinon.architecture;

import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import java.time.LocalDate;

/** What one may know of a single endpoint, as days counted from 1970-01-01. */
final class Ends {
  private Ends() {}

  /** The first day that it may stand for; before all days unless it is dated. */
  static long first(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return date.earliest().toEpochDay();
    }
    return endpoint instanceof Endpoint.Between between
        ? between
            .notBefore()
            .map(date -> date.earliest().toEpochDay())
            .orElse(DayBounds.UNBOUNDED_PAST)
        : DayBounds.UNBOUNDED_PAST;
  }

  /** The last day that it may stand for; after all days unless it is dated. */
  static long last(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return date.latest().toEpochDay();
    }
    return endpoint instanceof Endpoint.Between between
        ? between
            .notAfter()
            .map(date -> date.latest().toEpochDay())
            .orElse(DayBounds.UNBOUNDED_FUTURE)
        : DayBounds.UNBOUNDED_FUTURE;
  }

  static boolean isOpen(Endpoint endpoint) {
    return endpoint instanceof Endpoint.Open;
  }

  static boolean isUnknown(Endpoint endpoint) {
    return endpoint instanceof Endpoint.Unknown;
  }

  /** Whether it says of an end only that it was not before some day. */
  static boolean isOnlyNotBefore(Endpoint end) {
    return isOpen(end) || (end instanceof Endpoint.Between between && between.notAfter().isEmpty());
  }

  /** The same without the last day that it may stand for. */
  static Endpoint withoutLast(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return Endpoint.notBefore(date);
    }
    return endpoint instanceof Endpoint.Between between
        ? between.notBefore().map(Endpoint::notBefore).orElse(Endpoint.unknown())
        : endpoint;
  }

  /** Some day after a day. */
  static Endpoint after(LocalDate day) {
    return Endpoint.notBefore(PartialDate.of(day.plusDays(1)));
  }
}
