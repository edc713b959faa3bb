package io.koinon.time;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.koinon.RefusedException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The definition of correct: every answer of an interval, compared with the enumeration of all
 * possible worlds on a short line of days.
 */
class PossibleWorldsTest {
  /** Day 0; the days from it cross a leap day and the end of a month. */
  private static final LocalDate ORIGIN = LocalDate.of(1992, 2, 26);

  /** Long enough: no question and no cut-off comes within two days of its ends. */
  private static final Worlds.Line LINE = Worlds.Line.of(day(-5), day(13));

  private static final ImmutableList<Cutoff> CUTOFFS =
      Stream.of(-3, 2, 6, 10)
          .map(PossibleWorldsTest::day)
          .flatMap(d -> Stream.of(Assumption.values()).map(a -> new Cutoff(d, a)))
          .collect(toImmutableList());

  private static final ImmutableList<LocalDate> POINTS =
      IntStream.rangeClosed(-1, 7).mapToObj(PossibleWorldsTest::day).collect(toImmutableList());

  private static final ImmutableList<DayRange> RANGES =
      IntStream.rangeClosed(-1, 7)
          .boxed()
          .flatMap(a -> IntStream.rangeClosed(a + 1, 8).mapToObj(b -> new DayRange(day(a), day(b))))
          .collect(toImmutableList());

  private static LocalDate day(int number) {
    return ORIGIN.plusDays(number);
  }

  private static PartialDate date(int number) {
    return PartialDate.of(day(number));
  }

  /** One endpoint for each range of days on the line: a date where the range is one day. */
  private static Stream<Endpoint> onceForEachRange(int days) {
    return ranges(days, (a, b) -> true)
        .map(
            range ->
                range.notBefore().equals(range.notAfter())
                    ? range.notBefore().orElseThrow()
                    : range);
  }

  private static Stream<Endpoint.Between> ranges(int days, BiPredicate<Integer, Integer> chosen) {
    return IntStream.range(0, days)
        .boxed()
        .flatMap(
            a ->
                IntStream.range(a, days)
                    .filter(b -> chosen.test(a, b))
                    .mapToObj(b -> (Endpoint.Between) Endpoint.between(date(a), date(b))));
  }

  /** Endpoints of every kind on the line. */
  private static ImmutableList<Endpoint> ofEveryKind(int days) {
    return Stream.of(
            onceForEachRange(days),
            ranges(days, Integer::equals),
            IntStream.range(0, days).mapToObj(a -> Endpoint.notBefore(date(a))),
            IntStream.range(0, days).mapToObj(b -> Endpoint.notAfter(date(b))),
            Stream.of(Endpoint.open(), Endpoint.unknown()))
        .flatMap(endpoints -> endpoints)
        .collect(toImmutableList());
  }

  private static ImmutableList<Interval> intervals(ImmutableList<Endpoint> endpoints) {
    return endpoints.stream()
        .flatMap(from -> endpoints.stream().map(to -> TimeDomain.ifPossible(from, to)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static ImmutableList<Interval> datedIntervals() {
    return intervals(onceForEachRange(7).collect(toImmutableList()));
  }

  private static Worlds worlds(Interval interval, Cutoff cutoff) {
    return Worlds.of(interval, cutoff, LINE);
  }

  /** Answers compared, by what they should have been, and the first that differ. */
  private static final class Comparison {
    final Multiset<Truth> answers = EnumMultiset.create(Truth.class);
    final ImmutableList.Builder<String> mismatches = ImmutableList.builder();
    int mismatched;

    void compare(Truth actual, Truth expected, Object... question) {
      answers.add(expected);
      if (actual != expected && ++mismatched <= 10) {
        mismatches.add(
            ImmutableList.copyOf(question) + " is " + actual + " and should be " + expected);
      }
    }

    void check(Truth... seen) {
      assertThat(mismatches.build()).as("the first of %s mismatches", mismatched).isEmpty();
      assertThat(answers.elementSet()).containsExactly(seen);
    }
  }

  private static void comparePointsAndRanges(
      Comparison comparison, Interval interval, Cutoff cutoff) {
    Worlds worlds = worlds(interval, cutoff);
    for (LocalDate t : POINTS) {
      comparison.compare(
          interval.holdsOn(t, cutoff), worlds.holdsOn(t), interval, cutoff, "holdsOn", t);
    }
    for (DayRange range : RANGES) {
      comparison.compare(
          interval.holdsThroughout(range, cutoff),
          worlds.holdsThroughout(range),
          interval,
          cutoff,
          "holdsThroughout",
          range);
      comparison.compare(
          interval.holdsSometimeIn(range, cutoff),
          worlds.holdsSometimeIn(range),
          interval,
          cutoff,
          "holdsSometimeIn",
          range);
    }
  }

  @Test
  void constructor_refusesExactlyTheImpossible() {
    ImmutableList<Endpoint> endpoints = ofEveryKind(7);
    Comparison comparison = new Comparison();

    for (Endpoint from : endpoints) {
      for (Endpoint to : endpoints) {
        boolean impossible = Worlds.of(from, to, CUTOFFS.get(0), LINE).all().isEmpty();
        comparison.compare(isRefused(from, to), truth(impossible), from, to);
      }
    }

    comparison.check(Truth.NO, Truth.YES);
  }

  private static Truth isRefused(Endpoint from, Endpoint to) {
    try {
      return truth(!Interval.of(from, to).from().equals(from));
    } catch (RefusedException refusal) {
      assertThat(refusal.rule()).isEqualTo("interval/impossible");
      return Truth.YES;
    }
  }

  private static Truth truth(boolean value) {
    return value ? Truth.YES : Truth.NO;
  }

  @Test
  void pointsAndRanges_ofDatedIntervals_matchTheTrial() {
    Cutoff cutoff = Cutoff.of(day(6));
    Comparison comparison = new Comparison();

    datedIntervals().forEach(i -> comparePointsAndRanges(comparison, i, cutoff));

    assertThat(datedIntervals()).hasSize(574);
    assertThat(comparison.answers).hasSize(56_826);
    comparison.check(Truth.values());
  }

  @Test
  void pointsAndRanges_ofEveryKindOfEndpoint_matchUnderEveryCutoff() {
    ImmutableList<Interval> intervals = intervals(ofEveryKind(7));
    Comparison comparison = new Comparison();

    for (Cutoff cutoff : CUTOFFS) {
      intervals.forEach(interval -> comparePointsAndRanges(comparison, interval, cutoff));
    }

    comparison.check(Truth.values());
  }

  @Test
  void holdsOn_aDateOfDayPrecision_matchesUnderEveryCutoff() {
    Comparison comparison = new Comparison();

    for (Cutoff cutoff : CUTOFFS) {
      for (Interval interval : intervals(ofEveryKind(7))) {
        Worlds worlds = worlds(interval, cutoff);
        for (LocalDate t : POINTS) {
          PartialDate date = PartialDate.of(t);
          comparison.compare(
              interval.holdsOn(date, cutoff), worlds.holdsOn(date), interval, cutoff, date);
        }
      }
    }

    comparison.check(Truth.values());
  }

  @Test
  void overlaps_ofDatedIntervals_matches() {
    ImmutableList<Interval> intervals = datedIntervals();
    Cutoff cutoff = Cutoff.of(day(6));
    ImmutableList<Worlds> worlds =
        intervals.stream().map(interval -> worlds(interval, cutoff)).collect(toImmutableList());
    Comparison comparison = new Comparison();

    for (int i = 0; i < intervals.size(); i++) {
      for (int j = 0; j < intervals.size(); j++) {
        comparison.compare(
            intervals.get(i).overlaps(intervals.get(j), cutoff),
            worlds.get(i).overlaps(worlds.get(j)),
            intervals.get(i),
            intervals.get(j));
      }
    }

    comparison.check(Truth.values());
  }

  @Test
  void overlaps_ofEveryKindOfEndpoint_matchesUnderEveryCutoff() {
    ImmutableList<Interval> intervals = intervals(ofEveryKind(3));
    Worlds.Line line = Worlds.Line.of(day(-3), day(6));
    Comparison comparison = new Comparison();

    for (Cutoff cutoff : CUTOFFS.subList(0, 4)) {
      ImmutableList<Worlds> worlds =
          intervals.stream().map(i -> Worlds.of(i, cutoff, line)).collect(toImmutableList());
      for (int i = 0; i < intervals.size(); i++) {
        for (int j = 0; j < intervals.size(); j++) {
          comparison.compare(
              intervals.get(i).overlaps(intervals.get(j), cutoff),
              worlds.get(i).overlaps(worlds.get(j)),
              intervals.get(i),
              intervals.get(j),
              cutoff);
        }
      }
    }

    comparison.check(Truth.values());
  }

  @Test
  void bounds_areTheExtremesOverAllWorlds() {
    for (Cutoff cutoff : CUTOFFS) {
      for (Interval interval : intervals(ofEveryKind(7))) {
        Worlds worlds = worlds(interval, cutoff);

        assertThat(interval.bounds(cutoff))
            .as("%s under %s", interval, cutoff)
            .isEqualTo(
                new DayBounds(
                    beyondTheLine(worlds.all().stream().mapToLong(w -> w.start()).min()),
                    beyondTheLine(worlds.all().stream().mapToLong(w -> w.start()).max()),
                    beyondTheLine(worlds.all().stream().mapToLong(w -> w.end()).min()),
                    beyondTheLine(worlds.all().stream().mapToLong(w -> w.end()).max())));
      }
    }
  }

  /** The two days at either end of the line stand for those at either end of time. */
  private static long beyondTheLine(OptionalLong extreme) {
    long day = extreme.getAsLong();
    long fromFirst = day - LINE.first();
    long toLast = LINE.last() - day;
    return fromFirst <= 1
        ? DayBounds.UNBOUNDED_PAST + fromFirst
        : toLast <= 1 ? DayBounds.UNBOUNDED_FUTURE - toLast : day;
  }

  @Test
  void certainDays_areThoseOfEveryWorld() {
    Comparison comparison = new Comparison();

    for (Cutoff cutoff : CUTOFFS) {
      for (Interval interval : intervals(ofEveryKind(7))) {
        Worlds worlds = worlds(interval, cutoff);
        Optional<DayRange> certain = interval.bounds(cutoff).certainDays();
        for (LocalDate t : POINTS) {
          boolean isCertain = certain.map(range -> contains(range, t)).orElse(false);
          comparison.compare(
              truth(isCertain), truth(worlds.holdsOn(t) == Truth.YES), interval, cutoff, t);
        }
      }
    }

    comparison.check(Truth.NO, Truth.YES);
  }

  @Test
  void possibleDays_areThoseOfSomeWorld() {
    Comparison comparison = new Comparison();

    for (Cutoff cutoff : CUTOFFS) {
      for (Interval interval : intervals(ofEveryKind(7))) {
        Worlds worlds = worlds(interval, cutoff);
        DayRange possible = interval.bounds(cutoff).possibleDays();
        for (LocalDate t : POINTS) {
          comparison.compare(
              truth(contains(possible, t)),
              truth(worlds.holdsOn(t) != Truth.NO),
              interval,
              cutoff,
              t);
        }
      }
    }

    comparison.check(Truth.NO, Truth.YES);
  }

  private static boolean contains(DayRange range, LocalDate day) {
    return !day.isBefore(range.from()) && day.isBefore(range.to());
  }
}
