package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.Orders;
import io.koinon.time.TimeDomain.Chain;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(TimeDomain.class)
class IntervalPropertyTest {
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void toString_isReadBackByParse(@ForAll Interval interval) {
    assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
    Statistics.collect(interval.from().getClass(), interval.to().getClass());
    Statistics.coverage(
        coverage -> {
          coverage.check(PartialDate.class, PartialDate.class).percentage(share -> share > 5);
          coverage
              .check(Endpoint.Between.class, Endpoint.Between.class)
              .percentage(share -> share > 5);
          coverage.check(PartialDate.class, Endpoint.Open.class).count(count -> count > 0);
          coverage.check(Endpoint.Unknown.class, PartialDate.class).count(count -> count > 0);
        });
  }

  @Property
  void compareTo_isATotalOrder(@ForAll Interval a, @ForAll Interval b, @ForAll Interval c) {
    Orders.assertTotalOrder(a, b, c);
  }

  @Property
  void compareTo_isByStartThenEnd(@ForAll Interval a, @ForAll Interval b) {
    int byStart = a.from().compareTo(b.from());

    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(byStart == 0 ? a.to().compareTo(b.to()) : byStart));
  }

  @Property
  void overlaps_isSymmetric(@ForAll Interval a, @ForAll Interval b, @ForAll Cutoff cutoff) {
    assertThat(a.overlaps(b, cutoff)).isEqualTo(b.overlaps(a, cutoff));
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void answers_ofAWidenedInterval_areThoseOfTheStrictOne(
      @ForAll Interval strict,
      @ForAll Interval other,
      @ForAll LocalDate day,
      @ForAll DayRange range,
      @ForAll Cutoff cutoff) {
    Interval wide = strict.within(Tolerance.UNIT);

    int known =
        kept(wide.holdsOn(day, cutoff), strict.holdsOn(day, cutoff))
            + kept(wide.holdsThroughout(range, cutoff), strict.holdsThroughout(range, cutoff))
            + kept(wide.holdsSometimeIn(range, cutoff), strict.holdsSometimeIn(range, cutoff))
            + kept(wide.overlaps(other, cutoff), strict.overlaps(other, cutoff));
    Statistics.collect(!wide.equals(strict), known > 0);
    Statistics.coverage(coverage -> coverage.check(true, true).percentage(share -> share > 20));
  }

  @Property
  void bounds_ofAWidenedInterval_encloseThoseOfTheStrictOne(
      @ForAll Interval interval, @ForAll Cutoff cutoff) {
    DayBounds strict = interval.bounds(cutoff);
    DayBounds wide = interval.within(Tolerance.UNIT).bounds(cutoff);

    assertThat(wide.startLow()).isLessThanOrEqualTo(strict.startLow());
    assertThat(wide.startHigh()).isGreaterThanOrEqualTo(strict.startHigh());
    assertThat(wide.endLow()).isLessThanOrEqualTo(strict.endLow());
    assertThat(wide.endHigh()).isGreaterThanOrEqualTo(strict.endHigh());
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharpeningTheQuestion_neverChangesAKnownAnswer(
      @ForAll Interval interval, @ForAll Chain<PartialDate> dates, @ForAll Cutoff cutoff) {
    ImmutableList<PartialDate> chain = dates.coarseToFine();

    int known =
        kept(interval.holdsOn(chain.get(0), cutoff), interval.holdsOn(chain.get(1), cutoff))
            + kept(interval.holdsOn(chain.get(1), cutoff), interval.holdsOn(chain.get(2), cutoff));

    assertThat(interval.holdsOn(chain.get(2), cutoff))
        .isEqualTo(interval.holdsOn(chain.get(2).earliest(), cutoff));
    Statistics.collect(known);
    Statistics.coverage(
        coverage -> {
          coverage.check(0).percentage(share -> share > 5);
          coverage.check(2).percentage(share -> share > 5);
        });
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sharpeningTheEndpoints_neverChangesAKnownAnswer(
      @ForAll Chain<Endpoint> from,
      @ForAll Chain<Endpoint> to,
      @ForAll Interval other,
      @ForAll LocalDate day,
      @ForAll DayRange range,
      @ForAll Cutoff cutoff) {
    int known = 0;
    Optional<Interval> coarse = Optional.empty();
    for (int step = 0; step < 4; step++) {
      Optional<Interval> fine = TimeDomain.ifPossible(at(from, step), at(to, step));
      if (coarse.isPresent() && fine.isPresent()) {
        Interval before = coarse.orElseThrow();
        Interval after = fine.orElseThrow();
        known += kept(before.holdsOn(day, cutoff), after.holdsOn(day, cutoff));
        known += kept(before.holdsThroughout(range, cutoff), after.holdsThroughout(range, cutoff));
        known += kept(before.holdsSometimeIn(range, cutoff), after.holdsSometimeIn(range, cutoff));
        known += kept(before.overlaps(other, cutoff), after.overlaps(other, cutoff));
      }
      coarse = fine;
    }
    Statistics.collect(known > 0);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  private static Endpoint at(Chain<Endpoint> chain, int step) {
    return chain.coarseToFine().get(Math.min(step, chain.coarseToFine().size() - 1));
  }

  private static int kept(Truth coarse, Truth fine) {
    if (coarse == Truth.UNKNOWN) {
      return 0;
    }
    assertThat(fine).isEqualTo(coarse);
    return 1;
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void aLaterOrPersistentCutoff_neverChangesAKnownAnswer(
      @ForAll Interval interval, @ForAll LocalDate day, @ForAll LocalDate a, @ForAll LocalDate b) {
    Cutoff early = Cutoff.of(a.isBefore(b) ? a : b);
    Cutoff late = Cutoff.of(a.isBefore(b) ? b : a);
    Truth before = interval.holdsOn(day, early);

    int known =
        kept(before, interval.holdsOn(day, late))
            + kept(before, interval.holdsOn(day, early.assuming(Assumption.PERSISTENCE)));

    Statistics.collect(known > 0);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }
}
