package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Interval;
import io.koinon.validation.Mutation.Mutant;
import io.koinon.validation.Site.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes in the periods and codes of states. */
final class StateMutations {
  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "a state has a second period at one time",
              "state/periods-overlap",
              StateMutations::secondPeriod),
          Mutation.of(
              "a state has a second code of a list at one time",
              "code/overlap-same-scheme",
              StateMutations::secondCode),
          Mutation.of(
                  "a code without dates is that of two states",
                  "code/ambiguous-undated",
                  StateMutations::codeOfTwo)
              .mayAlsoBreak("code/overlap-same-scheme"),
          Mutation.of(
              "a code is of a list that is not known",
              "code/unknown-scheme",
              StateMutations::unknownScheme));

  private StateMutations() {}

  private static Interval within(Site at, Days days) {
    LocalDate from = at.dayOf(days);
    LocalDate to = from.plusDays(at.few(400));
    return Interval.of(date(from), date(to.isBefore(days.to()) ? to : days.to()));
  }

  private static Optional<Mutant> secondPeriod(Site at) {
    return at.state(it -> !it.periods().isEmpty())
        .flatMap(
            state ->
                at.oneOf(state.periods(), it -> at.certain(it.interval()).isPresent())
                    .map(
                        period ->
                            about(
                                at.valid()
                                    .withState(
                                        state.toBuilder()
                                            .addPeriod(
                                                period(
                                                    at,
                                                    within(
                                                        at,
                                                        at.certain(period.interval())
                                                            .orElseThrow())))
                                            .build()),
                                Subject.of(state.id()))));
  }

  private static StatePeriod period(Site at, Interval interval) {
    return StatePeriod.builder().kind(at.dice().oneOf(StateKind.class)).interval(interval).build();
  }

  private static Interval validity(DatedCode code) {
    return code.validity().orElse(Interval.always());
  }

  private static Optional<Mutant> secondCode(Site at) {
    Optional<State> state =
        at.state(
            it -> it.codes().stream().anyMatch(code -> at.certain(validity(code)).isPresent()));
    return state.map(
        it -> {
          DatedCode code =
              at.oneOf(it.codes(), each -> at.certain(validity(each)).isPresent()).orElseThrow();
          DatedCode second =
              DatedCode.builder()
                  .code(Code.of(code.code().scheme(), "second"))
                  .validity(
                      at.dice()
                          .maybe(50, () -> within(at, at.certain(validity(code)).orElseThrow())))
                  .build();
          return about(
              at.valid().withState(it.toBuilder().addCode(second).build()), Subject.of(it.id()));
        });
  }

  private static Optional<Mutant> codeOfTwo(Site at) {
    Optional<State> owner = at.state(it -> !it.codes().isEmpty());
    Optional<State> other = at.state(it -> it.codes().isEmpty());
    if (owner.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    List<DatedCode> codes = new ArrayList<>(owner.get().codes());
    int which = at.dice().between(0, codes.size() - 1);
    DatedCode undated = DatedCode.of(codes.get(which).code());
    codes.set(which, undated);
    SecurityArchitecture both =
        at.valid()
            .withState(owner.get().withCodes(codes))
            .withState(other.get().toBuilder().addCode(undated).build());
    List<StateId> owners = new ArrayList<>();
    for (State state : both.states().values()) {
      state.codes().stream()
          .filter(code -> code.code().equals(undated.code()))
          .forEach(code -> owners.add(state.id()));
    }
    return Optional.of(about(both, Subject.of(owners.get(1))));
  }

  private static Optional<Mutant> unknownScheme(Site at) {
    return at.state(any -> true)
        .map(
            it ->
                about(
                    at.valid()
                        .withState(
                            it.toBuilder()
                                .addCode(DatedCode.of(Code.of("own-list", "a-" + at.few(99))))
                                .build()),
                    Subject.of(it.id())));
  }
}
