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
import java.util.Comparator;

/** When successions happened: what they changed is so from their day on. */
final class SuccessionDates {
  /** What has happened stays so: no last day observed comes into it. */
  private static final Cutoff FOR_EVER = new Cutoff(LocalDate.MIN, Assumption.PERSISTENCE);

  private final References references;

  SuccessionDates(SecurityArchitecture architecture) {
    this.references = new References(architecture);
  }

  /** The earliest first, as endpoints are sorted; those of one date by their ids. */
  Comparator<Succession> order() {
    return Comparator.comparing((Succession each) -> references.resolved(each.on()))
        .thenComparing(Succession::id);
  }

  Truth happenedBy(LocalDate day, Succession succession, Tolerance tolerance) {
    return since(succession).within(tolerance).holdsOn(day, FOR_EVER);
  }

  /** Whether one does not certainly come after the other. */
  boolean mayPrecede(Succession before, Succession after) {
    return bounds(before).startLow() <= bounds(after).startHigh();
  }

  private DayBounds bounds(Succession succession) {
    return since(succession).bounds(FOR_EVER);
  }

  private Interval since(Succession succession) {
    return Interval.of(references.resolved(succession.on()), Endpoint.open());
  }
}
