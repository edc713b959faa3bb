package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.StateId;
import io.koinon.state.State;
import io.koinon.testing.Dice;
import io.koinon.testing.UsualTries;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Codes with known days, looked up one day after the other. */
@AddLifecycleHook(UsualTries.class)
class CodeResolutionPropertyTest {
  private static final ImmutableList<Code> CODES =
      Stream.of("cow:1", "cow:2", "gw:1").map(Code::parse).collect(ImmutableList.toImmutableList());

  private static final LocalDate FIRST = LocalDate.of(1999, 11, 20);

  @Provide
  Arbitrary<SecurityArchitecture> lists() {
    return Arbitraries.randomValue(random -> lists(new Dice(random)));
  }

  private static SecurityArchitecture lists(Dice dice) {
    SecurityArchitecture.Builder lists =
        SecurityArchitecture.builder().title("lists").observedThrough(LocalDate.of(2010, 1, 1));
    for (String id : ImmutableList.of("AAA", "BBB", "CCC")) {
      lists.addState(
          State.builder()
              .id(StateId.of(id))
              .name(id)
              .addAllCodes(dice.some(0, 4, () -> code(dice)))
              .build());
    }
    return lists.build();
  }

  private static DatedCode code(Dice dice) {
    LocalDate from = FIRST.plusDays(dice.between(0, 90));
    Interval days =
        Interval.of(
            PartialDate.of(from),
            dice.chance(30) ? Endpoint.open() : PartialDate.of(from.plusDays(dice.between(1, 40))));
    return DatedCode.builder().code(dice.oneOf(CODES)).validity(dice.maybe(90, () -> days)).build();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(-5, 140).map(FIRST::plusDays);
    return Arbitraries.oneOf(
        days.map(PartialDate::of), days.map(day -> PartialDate.of(YearMonth.from(day))));
  }

  @Property
  void candidates_areThoseOfEachDay(
      @ForAll("lists") SecurityArchitecture lists, @ForAll("dates") PartialDate date) {
    for (Code code : CODES) {
      Map<StateId, Truth> told = new TreeMap<>();
      lists
          .resolve(code.scheme(), code.value(), date)
          .forEach(each -> told.put(each.state().id(), each.truth()));

      assertThat(told).isEqualTo(dayByDay(lists, code, date));
    }
  }

  private static Map<StateId, Truth> dayByDay(
      SecurityArchitecture lists, Code code, PartialDate date) {
    Map<StateId, Truth> expected = new TreeMap<>();
    for (State state : lists.states().values()) {
      long all = date.earliest().datesUntil(date.latest().plusDays(1)).count();
      long held =
          date.earliest()
              .datesUntil(date.latest().plusDays(1))
              .filter(day -> state.codes().stream().anyMatch(each -> has(each, code, day)))
              .count();
      if (held > 0) {
        expected.put(state.id(), held == all ? Truth.YES : Truth.UNKNOWN);
      }
    }
    return expected;
  }

  private static boolean has(DatedCode each, Code code, LocalDate day) {
    Optional<Interval> days = each.validity();
    return each.code().equals(code)
        && (days.isEmpty()
            || (!day.isBefore(((PartialDate) days.get().from()).earliest())
                && (!(days.get().to() instanceof PartialDate end)
                    || day.isBefore(end.earliest()))));
  }

  @Property(tries = 200)
  void candidates_areInTheOrderOfTheirIdsAndOncePerState(
      @ForAll("lists") SecurityArchitecture lists, @ForAll("dates") PartialDate date) {
    for (Code code : CODES) {
      assertThat(lists.resolve(code.scheme(), code.value(), date))
          .extracting(candidate -> candidate.state().id().value())
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200)
  void candidate_ofACodeThatNobodyHas_isNone(
      @ForAll("lists") SecurityArchitecture lists, @ForAll("dates") PartialDate date) {
    SecurityArchitecture without =
        lists.toBuilder()
            .states(
                lists.states().values().stream()
                    .collect(
                        ImmutableMap.toImmutableMap(
                            State::id, state -> state.withCodes(ImmutableList.of()))))
            .build();

    assertThat(CODES)
        .allSatisfy(
            code -> assertThat(without.resolve(code.scheme(), code.value(), date)).isEmpty());
  }
}
