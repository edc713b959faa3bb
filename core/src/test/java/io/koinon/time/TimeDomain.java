package io.koinon.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.time.PartialDate.Precision;
import io.koinon.time.PartialDate.Qualifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Days, dates, endpoints, intervals, ranges and cut-offs: mostly of a few years, where they meet,
 * some anywhere, some at the edges: more than the edge cases that would be generated besides.
 */
final class TimeDomain extends DomainContextBase {
  private static final LocalDate FIRST = LocalDate.of(PartialDate.MIN_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(PartialDate.MAX_YEAR, 12, 31);

  /** Dates or endpoints of one day, each standing for no more days than the one before it. */
  record Chain<T>(ImmutableList<T> coarseToFine) {}

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, daysOfAFewYears()),
            Tuple.of(1, daysBetween(FIRST, LAST)),
            Tuple.of(
                1, Arbitraries.of(FIRST, LAST, LocalDate.of(0, 2, 29), LocalDate.of(-1, 3, 1))))
        .withoutEdgeCases();
  }

  private static Arbitrary<LocalDate> daysOfAFewYears() {
    return daysBetween(LocalDate.of(1991, 1, 1), LocalDate.of(1993, 12, 31));
  }

  private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return datesOf(days()).withoutEdgeCases();
  }

  private static Arbitrary<PartialDate> datesOf(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            days, Arbitraries.of(Precision.class), Arbitraries.of(Qualifier.class))
        .as((day, precision, mark) -> date(day, precision).withQualifier(mark));
  }

  private static PartialDate date(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> PartialDate.of(day.getYear());
      case MONTH -> PartialDate.of(YearMonth.from(day));
      case DAY -> PartialDate.of(day);
    };
  }

  @Provide
  Arbitrary<Endpoint> endpoints() {
    return endpointsOf(dates()).withoutEdgeCases();
  }

  private static Arbitrary<Endpoint> endpointsOf(Arbitrary<PartialDate> dates) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, dates.map(Endpoint.class::cast)),
        Tuple.of(3, Combinators.combine(dates, dates).as(TimeDomain::between)),
        Tuple.of(1, dates.map(Endpoint::notBefore)),
        Tuple.of(1, dates.map(Endpoint::notAfter)),
        Tuple.of(1, references()),
        Tuple.of(1, Arbitraries.of(Endpoint.open(), Endpoint.unknown())));
  }

  /** Few, so that equal ones are met. */
  private static Arbitrary<Endpoint> references() {
    return Arbitraries.of("uzb-exit", "cst", "cst/inForce", "cst/signed", "csto/from", "csto/to")
        .map(Endpoint.Reference::new);
  }

  private static Endpoint between(PartialDate a, PartialDate b) {
    return a.earliest().isAfter(b.latest()) ? Endpoint.between(b, a) : Endpoint.between(a, b);
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(endpoints(), endpoints())
        .as(TimeDomain::interval)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }

  /** The interval between two endpoints, in the order in which it is possible. */
  private static Optional<Interval> interval(Endpoint a, Endpoint b) {
    Optional<Interval> straight = ifPossible(a, b);
    return straight.isPresent() ? straight : ifPossible(b, a);
  }

  static Optional<Interval> ifPossible(Endpoint from, Endpoint to) {
    try {
      return Optional.of(Interval.of(from, to));
    } catch (RefusedException impossible) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<DayRange> ranges() {
    return Combinators.combine(days(), Arbitraries.integers().between(1, 500))
        .as((from, length) -> new DayRange(from, from.plusDays(length)))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Cutoff> cutoffs() {
    return Combinators.combine(days(), Arbitraries.of(Assumption.class))
        .as(Cutoff::new)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Chain<PartialDate>> dateChains() {
    return daysOfAFewYears().map(TimeDomain::dateChain).withoutEdgeCases();
  }

  private static Chain<PartialDate> dateChain(LocalDate day) {
    return new Chain<>(
        ImmutableList.of(
            date(day, Precision.YEAR), date(day, Precision.MONTH), date(day, Precision.DAY)));
  }

  @Provide
  Arbitrary<Chain<Endpoint>> endpointChains() {
    return Arbitraries.oneOf(
            dateChains().map(TimeDomain::endpointChain),
            Combinators.combine(
                    daysOfAFewYears(), Arbitraries.integers().between(0, 90).list().ofSize(4))
                .as((day, far) -> rangeChain(day, far.get(0), far.get(1), far.get(2), far.get(3))),
            daysOfAFewYears().map(TimeDomain::oneSidedChain),
            Arbitraries.just(new Chain<>(ImmutableList.of(Endpoint.unknown(), Endpoint.open()))))
        .withoutEdgeCases();
  }

  private static Chain<Endpoint> endpointChain(Chain<PartialDate> dates) {
    return new Chain<>(
        dates.coarseToFine().stream().map(Endpoint.class::cast).collect(toImmutableList()));
  }

  private static Chain<Endpoint> rangeChain(LocalDate day, int a, int b, int c, int d) {
    return new Chain<>(
        ImmutableList.of(
            Endpoint.unknown(),
            range(day.minusDays(a + b), day.plusDays(c + d)),
            range(day.minusDays(a), day.plusDays(c)),
            PartialDate.of(day)));
  }

  private static Endpoint range(LocalDate first, LocalDate last) {
    return Endpoint.between(PartialDate.of(first), PartialDate.of(last));
  }

  private static Chain<Endpoint> oneSidedChain(LocalDate day) {
    PartialDate month = date(day, Precision.MONTH);
    return new Chain<>(
        ImmutableList.of(
            Endpoint.unknown(),
            day.getDayOfMonth() % 2 == 0
                ? Endpoint.notBefore(date(day, Precision.YEAR))
                : Endpoint.notAfter(date(day, Precision.YEAR)),
            day.getDayOfMonth() % 2 == 0 ? Endpoint.notBefore(month) : Endpoint.notAfter(month),
            PartialDate.of(day)));
  }
}
