package io.koinon.time;

/** Days counted from 1970-01-01, and the range of days an endpoint may stand for. */
final class Days {
  /** Before every day there is. */
  static final long MIN = -1_000_000_000_000L;

  /** After every day there is. */
  static final long MAX = 1_000_000_000_000L;

  private Days() {}

  /** The first day that an endpoint may stand for, {@link #MIN} for open and unknown. */
  static long first(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return date.firstDay();
    }
    return endpoint instanceof Endpoint.Between between ? between.firstDay() : MIN;
  }

  /** The last day that an endpoint may stand for, {@link #MAX} for open and unknown. */
  static long last(Endpoint endpoint) {
    if (endpoint instanceof PartialDate date) {
      return date.lastDay();
    }
    return endpoint instanceof Endpoint.Between between ? between.lastDay() : MAX;
  }
}
