package io.koinon.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.testing.UsualTries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Answers compared with the enumeration of all possible worlds, with months on a longer line. */
@AddLifecycleHook(UsualTries.class)
class PossibleWorldsPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(1991, 12, 1);
  private static final LocalDate LAST = LocalDate.of(1992, 3, 31);

  /** Longer than any question reaches, on both sides. */
  private static final Worlds.Line LINE = Worlds.Line.of(FIRST.minusDays(2), LAST.plusDays(42));

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, days().map(YearMonth::from).map(PartialDate::of)),
            Tuple.of(1, days().map(PartialDate::of)))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(endpoints(), endpoints())
        .as(TimeDomain::ifPossible)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }

  private Arbitrary<Endpoint> endpoints() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, dates().map(Endpoint.class::cast)),
        Tuple.of(
            2,
            Combinators.combine(dates(), dates())
                .filter((a, b) -> !a.earliest().isAfter(b.latest()))
                .as(Endpoint::between)),
        Tuple.of(1, dates().map(Endpoint::notBefore)),
        Tuple.of(1, dates().map(Endpoint::notAfter)),
        Tuple.of(1, Arbitraries.of(Endpoint.open(), Endpoint.unknown())));
  }

  @Provide
  Arbitrary<Cutoff> cutoffs() {
    return Combinators.combine(days(), Arbitraries.of(Assumption.class))
        .as(Cutoff::new)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<DayRange> ranges() {
    return Combinators.combine(days(), Arbitraries.integers().between(1, 40))
        .as((from, length) -> new DayRange(from, from.plusDays(length)))
        .withoutEdgeCases();
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void holdsOn_aPartialDate_matches(
      @ForAll("intervals") Interval interval,
      @ForAll("cutoffs") Cutoff cutoff,
      @ForAll("dates") PartialDate date) {
    Truth expected = Worlds.of(interval, cutoff, LINE).holdsOn(date);

    assertThat(interval.holdsOn(date, cutoff)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void holdsOn_aDay_matches(
      @ForAll("intervals") Interval interval,
      @ForAll("cutoffs") Cutoff cutoff,
      @ForAll("days") LocalDate day) {
    Truth expected = Worlds.of(interval, cutoff, LINE).holdsOn(day);

    assertThat(interval.holdsOn(day, cutoff)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void holdsThroughout_aRange_matches(
      @ForAll("intervals") Interval interval,
      @ForAll("cutoffs") Cutoff cutoff,
      @ForAll("ranges") DayRange range) {
    Truth expected = Worlds.of(interval, cutoff, LINE).holdsThroughout(range);

    assertThat(interval.holdsThroughout(range, cutoff)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void holdsSometimeIn_aRange_matches(
      @ForAll("intervals") Interval interval,
      @ForAll("cutoffs") Cutoff cutoff,
      @ForAll("ranges") DayRange range) {
    Truth expected = Worlds.of(interval, cutoff, LINE).holdsSometimeIn(range);

    assertThat(interval.holdsSometimeIn(range, cutoff)).isEqualTo(expected);
    collect(expected);
  }

  private static void collect(Truth answer) {
    Statistics.collect(answer);
    Statistics.coverage(
        coverage -> {
          for (Truth each : Truth.values()) {
            coverage.check(each).percentage(share -> share > 2);
          }
        });
  }
}
