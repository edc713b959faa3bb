package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.StateId;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.testing.Times.Days;
import java.time.LocalDate;

/** Draws states that contradict nothing: periods one after the other, and codes that are theirs. */
final class ValidStates {
  /** The first of the states have no periods, so that somebody is there whatever is founded. */
  private static final int TIMELESS = 3;

  private static final ImmutableList<String> SCHEMES =
      ImmutableList.of(
          "cow", "gw", "iso3166-1a2", "iso3166-1a3", "iso3166-1n3", "iso3166-3", "m49", "vdem");

  /**
   * A state and when it truly is.
   *
   * @param state the state as it is written
   * @param periods its periods; all days if none are written
   */
  record Life(State state, ImmutableList<Days> periods) {
    StateId id() {
      return state.id();
    }

    boolean isTimeless() {
      return state.periods().isEmpty();
    }

    LocalDate start() {
      return periods.get(0).from();
    }

    LocalDate end() {
      return periods.get(periods.size() - 1).to();
    }
  }

  private final Chronicle chronicle;
  private final Dice dice;

  /** The days on which states come and go. */
  private final ImmutableList<LocalDate> turns;

  ValidStates(Chronicle chronicle, ImmutableList<LocalDate> turns) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
    this.turns = turns;
  }

  ImmutableList<Life> all() {
    ImmutableList.Builder<Life> all = ImmutableList.builder();
    for (int i = 0; i < chronicle.draft.states.size(); i++) {
      all.add(life(i));
    }
    return all.build();
  }

  private Life life(int number) {
    boolean isTimeless = number < TIMELESS || dice.chance(35);
    ImmutableList<Days> days = isTimeless ? ImmutableList.of(Chronicle.ALWAYS) : periods();
    Days whole = new Days(days.get(0).from(), days.get(days.size() - 1).to());
    State state =
        State.builder()
            .id(chronicle.draft.states.get(number))
            .name(chronicle.words.name())
            .names(chronicle.names(whole))
            .codes(codes(number, whole))
            .periods(
                isTimeless
                    ? ImmutableList.of()
                    : days.stream().map(this::period).collect(ImmutableList.toImmutableList()))
            .sources(chronicle.cited())
            .note(chronicle.note())
            .build();
    return new Life(state, days);
  }

  /** One to three periods, some with a gap between, in a life that mostly turns where others do. */
  private ImmutableList<Days> periods() {
    LocalDate from =
        dice.chance(15)
            ? Chronicle.EVER
            : dice.chance(60) ? dice.oneOf(turns) : chronicle.day(Chronicle.EVER, turns.get(0));
    LocalDate to =
        turns.stream()
            .filter(turn -> turn.isAfter(from.plusYears(1)) && dice.chance(30))
            .findFirst()
            .orElse(Chronicle.NEVER);
    ImmutableList.Builder<Days> periods = ImmutableList.builder();
    LocalDate start = from;
    for (int left = dice.between(0, 2); left > 0; left--) {
      LocalDate last = to.minusDays(2);
      if (chronicle.hasDay(start.plusDays(1), last)) {
        LocalDate end = chronicle.day(start.plusDays(1), last);
        periods.add(new Days(start, end));
        start = dice.chance(60) || !chronicle.hasDay(end, last) ? end : chronicle.day(end, last);
      }
    }
    return periods.add(new Days(start, to)).build();
  }

  private StatePeriod period(Days days) {
    StateKind kind = dice.oneOf(StateKind.class);
    return StatePeriod.builder()
        .kind(kind)
        .under(
            dice.maybe(
                kind == StateKind.TERRITORY ? 90 : 15, () -> dice.oneOf(chronicle.draft.states)))
        .interval(chronicle.written(days))
        .build();
  }

  /** In some lists one code, or one after the other. */
  private ImmutableList<DatedCode> codes(int number, Days life) {
    if (dice.chance(45)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<DatedCode> codes = ImmutableList.builder();
    for (String scheme : dice.different(dice.between(1, 3), SCHEMES)) {
      LocalDate turn = chronicle.day(Chronicle.EVER, Chronicle.NEVER);
      if (dice.chance(25)
          && turn.isAfter(life.from())
          && turn.isBefore(Chronicle.earlier(life.to(), chronicle.observed))) {
        codes.add(dated(Code.of(scheme, "1" + number), new Days(life.from(), turn)));
        codes.add(dated(Code.of(scheme, "2" + number), new Days(turn, life.to())));
      } else if (dice.chance(65)) {
        codes.add(DatedCode.of(Code.of(scheme, "3" + number)));
      } else {
        // A code with dates may be that of others too.
        codes.add(dated(Code.of(scheme, "97" + dice.between(0, 2)), chronicle.part(life)));
      }
    }
    return codes.build();
  }

  private DatedCode dated(Code code, Days days) {
    return DatedCode.builder().code(code).validity(chronicle.written(days)).build();
  }
}
