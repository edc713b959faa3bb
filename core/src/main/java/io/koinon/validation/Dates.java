package io.koinon.validation;

import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** What rules ask of single dates. */
final class Dates {
  private Dates() {}

  /** Whether an endpoint is a date, or a range with a first and a last day. */
  static boolean isDated(Endpoint endpoint) {
    return endpoint instanceof PartialDate
        || (endpoint instanceof Endpoint.Between between
            && between.notBefore().isPresent()
            && between.notAfter().isPresent());
  }

  /** Whether an endpoint is a date, or a range with a first day. */
  static boolean hasFirstDay(Endpoint endpoint) {
    return endpoint instanceof PartialDate
        || (endpoint instanceof Endpoint.Between between && between.notBefore().isPresent());
  }

  /** Whether an endpoint is a date, or a range with a last day. */
  static boolean hasLastDay(Endpoint endpoint) {
    return endpoint instanceof PartialDate
        || (endpoint instanceof Endpoint.Between between && between.notAfter().isPresent());
  }

  /** Whether both ends are years, or months. */
  static boolean isCoarse(Interval interval) {
    return isCoarse(interval.from()) && isCoarse(interval.to());
  }

  private static boolean isCoarse(Endpoint endpoint) {
    return endpoint instanceof PartialDate date && date.precision() != PartialDate.Precision.DAY;
  }

  /** The day that an endpoint is, if it is the last of a year; else null. */
  static @Nullable LocalDate lastDayOfYear(Endpoint endpoint) {
    if (!(endpoint instanceof PartialDate date) || date.precision() != PartialDate.Precision.DAY) {
      return null;
    }
    LocalDate day = date.earliest();
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31 ? day : null;
  }
}
