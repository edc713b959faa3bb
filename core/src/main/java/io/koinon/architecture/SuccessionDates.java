package io.koinon.architecture;

import io.koinon.state.Succession;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;

/** When successions happened: what they changed is so from their day on. */
final class SuccessionDates {
  /** What has happened stays so: no last day observed comes into it. */
  private static final Cutoff FOR_EVER = new Cutoff(LocalDate.MIN, Assumption.PERSISTENCE);

  private SuccessionDates() {}

  static Truth happenedBy(LocalDate day, Succession succession, Tolerance tolerance) {
    return since(succession).within(tolerance).holdsOn(day, FOR_EVER);
  }

  /** Whether one does not certainly come after the other. */
  static boolean mayPrecede(Succession before, Succession after) {
    return bounds(before).startLow() <= bounds(after).startHigh();
  }

  private static DayBounds bounds(Succession succession) {
    return since(succession).bounds(FOR_EVER);
  }

  private static Interval since(Succession succession) {
    return Interval.of(succession.on(), Endpoint.open());
  }
}
