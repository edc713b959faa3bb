package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.first;
import static io.koinon.validation.Site.hasFirst;
import static io.koinon.validation.Site.hasLast;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import io.koinon.state.Fate;
import io.koinon.state.Origin;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.validation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mistakes in successions. */
final class SuccessionMutations {
  private static final String CYCLE = "succession/cycle";
  private static final String PREDATES = "succession/new-successor-predates-event";
  private static final String GONE = "succession/successor-extinct-before-event";
  private static final String ALIVE = "succession/predecessor-alive-after-extinction";
  private static final String CONTINUATORS = "succession/several-continuators";
  private static final String SEAT = "succession/membership-effect-missing";

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "who was succeeded succeeds its successor", CYCLE, SuccessionMutations::circle),
          Mutation.of(
                  "a succession is after its new successor began",
                  PREDATES,
                  SuccessionMutations::laterThanNew)
              .mayAlsoBreak(GONE),
          Mutation.of(
                  "a successor that was there before is said to be new",
                  PREDATES,
                  SuccessionMutations::oldIsNew)
              .mayAlsoBreak(CYCLE),
          Mutation.of(
              "the last period of the extinguished goes on", ALIVE, SuccessionMutations::livesOn),
          Mutation.of(
                  "who continues is said to be extinguished",
                  ALIVE,
                  SuccessionMutations::saidToBeExtinguished)
              .mayAlsoBreak(CONTINUATORS),
          Mutation.of("two continue one state", CONTINUATORS, SuccessionMutations::twoContinuators),
          Mutation.of("who has ended is a successor", GONE, SuccessionMutations::successorHasEnded)
              .mayAlsoBreak(PREDATES, ALIVE),
          Mutation.of(
                  "a succession does not tell of a seat", SEAT, SuccessionMutations::seatNotToldOf)
              .mayAlsoBreak(
                  "participation/mode-outside-its-validity",
                  "participation/outlives-institution",
                  "participation/outlives-participant",
                  "participation/spell-overlap"),
          Mutation.of(
                  "the extinguished had a seat more than is told of",
                  SEAT,
                  SuccessionMutations::seatMore)
              .mayAlsoBreak(
                  "participation/mode-outside-its-validity",
                  "participation/outlives-institution",
                  "participation/outlives-participant",
                  "participation/spell-overlap",
                  "decision/weights-do-not-cover-members"));

  private SuccessionMutations() {}

  private static Optional<ActorId> successor(Site at, Succession succession, Origin origin) {
    return at.oneOf(Maps.filterValues(succession.successors(), origin::equals).keySet(), a -> true);
  }

  private static Optional<ActorId> predecessor(Site at, Succession succession, Fate fate) {
    return at.oneOf(Maps.filterValues(succession.predecessors(), fate::equals).keySet(), a -> true);
  }

  private static Succession.Builder more(String id) {
    return Succession.builder()
        .id(SuccessionId.of(id))
        .kind(SuccessionKind.TRANSFORMATION)
        .on(Endpoint.unknown());
  }

  private static Optional<Mutant> mutant(Site at, Succession changed) {
    return Optional.of(about(at.with(changed), Subject.of(changed.id())));
  }

  private static Optional<Mutant> circle(Site at) {
    return at.succession(
            it -> !it.predecessors().isEmpty() && it.successors().containsValue(Origin.NEW))
        .map(
            it -> {
              ActorId before = at.dice().oneOf(it.predecessors().keySet().asList());
              ActorId after = successor(at, it, Origin.NEW).orElseThrow();
              Succession back =
                  more("way-back")
                      .putPredecessor(after, at.dice().oneOf(Fate.class))
                      .putSuccessor(before, Origin.NEW)
                      .build();
              return about(at.with(back), Subject.of(back.id()), Subject.of(it.id()));
            });
  }

  /** The last day on which the first of some times begins that surely has begun by one. */
  private static Optional<LocalDate> begun(Site at, ActorId actor) {
    return at.oneOf(at.life(actor), it -> hasLast(it.from())).flatMap(it -> last(it.from()));
  }

  private static Optional<Mutant> laterThanNew(Site at) {
    return at.succession(it -> it.successors().containsValue(Origin.NEW))
        .flatMap(
            it ->
                successor(at, it, Origin.NEW)
                    .flatMap(actor -> begun(at, actor))
                    .flatMap(day -> mutant(at, it.withOn(date(day.plusDays(at.few(300)))))));
  }

  private static Optional<Mutant> oldIsNew(Site at) {
    return at.succession(it -> it.successors().keySet().stream().anyMatch(a -> isOld(at, a, it)))
        .flatMap(
            it ->
                at.oneOf(it.successors().keySet(), actor -> isOld(at, actor, it))
                    .flatMap(actor -> mutant(at, with(it, actor, Origin.NEW))));
  }

  private static boolean isOld(Site at, ActorId actor, Succession on) {
    return first(on.on()).stream()
        .anyMatch(day -> at.life(actor).stream().anyMatch(life -> isBefore(life, day)));
  }

  private static boolean isBefore(Interval life, LocalDate day) {
    return Site.latestStart(life).map(start -> start.isBefore(day)).orElse(false);
  }

  private static Succession with(Succession succession, ActorId successor, Origin origin) {
    Map<ActorId, Origin> successors = new TreeMap<>(succession.successors());
    successors.put(successor, origin);
    return succession.withSuccessors(successors);
  }

  private static Optional<Mutant> livesOn(Site at) {
    return at.succession(
            it -> hasLast(it.on()) && it.predecessors().containsValue(Fate.EXTINGUISHED))
        .flatMap(
            it ->
                predecessor(at, it, Fate.EXTINGUISHED)
                    .flatMap(
                        actor ->
                            livesOn(at, actor, last(it.on()).orElseThrow())
                                .map(after -> about(after, Subject.of(it.id())))));
  }

  /** An architecture in which a state goes on after the day after another. */
  private static Optional<SecurityArchitecture> livesOn(Site at, ActorId actor, LocalDate day) {
    if (!(actor instanceof StateId id) || at.valid().getState(id).periods().isEmpty()) {
      return Optional.empty();
    }
    State state = at.valid().getState(id);
    List<StatePeriod> periods = new ArrayList<>(state.periods());
    StatePeriod last = periods.remove(periods.size() - 1);
    Endpoint end =
        at.dice().chance(50) && at.observed().isAfter(day.plusDays(1))
            ? Endpoint.open()
            : date(day.plusDays(1L + at.few(500)));
    if (!Site.isPossible(last.interval().from(), end)) {
      return Optional.empty();
    }
    periods.add(last.withInterval(Interval.of(last.interval().from(), end)));
    return Optional.of(at.valid().withState(state.withPeriods(periods)));
  }

  private static Optional<Mutant> saidToBeExtinguished(Site at) {
    return at.succession(
            it -> it.predecessors().keySet().stream().anyMatch(a -> isAlive(at, a, it)))
        .flatMap(
            it ->
                at.oneOf(it.predecessors().keySet(), actor -> isAlive(at, actor, it))
                    .flatMap(
                        actor -> {
                          Map<ActorId, Fate> fates = new TreeMap<>(it.predecessors());
                          fates.put(actor, Fate.EXTINGUISHED);
                          return mutant(at, it.withPredecessors(fates));
                        }));
  }

  private static boolean isAlive(Site at, ActorId actor, Succession on) {
    return last(on.on()).stream()
        .anyMatch(day -> at.life(actor).stream().anyMatch(life -> isAfter(at, life, day)));
  }

  private static boolean isAfter(Site at, Interval life, LocalDate day) {
    return at.earliestEnd(life).map(end -> end.isAfter(day.plusDays(1))).orElse(false);
  }

  private static Optional<Mutant> twoContinuators(Site at) {
    List<State> timeless =
        at.valid().states().values().stream().filter(it -> it.periods().isEmpty()).toList();
    List<State> three = at.dice().different(3, timeless);
    StateId continued = three.get(0).id();
    Succession one =
        more("z-one")
            .putPredecessor(continued, Fate.EXTINGUISHED)
            .putSuccessor(three.get(1).id(), Origin.CONTINUATOR)
            .build();
    Succession two =
        more("z-two")
            .putPredecessor(continued, Fate.EXTINGUISHED)
            .putSuccessor(three.get(2).id(), Origin.CONTINUATOR)
            .build();
    return Optional.of(about(at.with(one, two), Subject.of(two.id())));
  }

  private static Optional<Mutant> successorHasEnded(Site at) {
    List<ActorId> ended = new ArrayList<>();
    ended.addAll(at.valid().states().keySet());
    ended.addAll(at.valid().frameworks().keySet());
    return at.oneOf(ended, it -> Site.lastEnd(at.life(it)).isPresent())
        .flatMap(
            actor ->
                at.succession(any -> true)
                    .flatMap(
                        it -> {
                          LocalDate day = Site.lastEnd(at.life(actor)).orElseThrow();
                          Origin origin =
                              at.dice()
                                  .oneOf(
                                      List.of(
                                          Origin.PRE_EXISTING, Origin.RESTORED, Origin.DISPUTED));
                          return mutant(
                              at,
                              with(it, actor, origin)
                                  .withOn(date(day.plusDays(at.dice().between(0, 500)))));
                        }));
  }

  // Seats

  private static Optional<Mutant> seatNotToldOf(Site at) {
    return at.succession(
            it -> hasFirst(it.on()) && it.predecessors().containsValue(Fate.EXTINGUISHED))
        .flatMap(
            it ->
                at.spell(spell -> it.predecessors().get(spell.participant()) == Fate.EXTINGUISHED)
                    .flatMap(spell -> withoutSeats(at, it, spell)));
  }

  /** An architecture in which a spell ends with a succession, which does not tell of it. */
  private static Optional<Mutant> withoutSeats(Site at, Succession on, Participation spell) {
    LocalDate day = first(on.on()).orElseThrow();
    Succession silent =
        on.withSeats(
            on.seats().stream()
                .filter(seat -> !seat.in().framework().equals(spell.framework()))
                .collect(ImmutableList.toImmutableList()));
    return at.redating(spell, date(day.minusDays(at.few(900))), date(day))
        .map(
            ended ->
                about(
                    ended.architecture().withSuccessions(at.with(silent).successions()),
                    Subject.of(on.id())));
  }

  private static Optional<Mutant> seatMore(Site at) {
    return at.succession(
            it -> hasFirst(it.on()) && it.predecessors().containsValue(Fate.EXTINGUISHED))
        .flatMap(
            it ->
                at.framework(
                        framework ->
                            it.seats().stream()
                                    .noneMatch(seat -> seat.in().framework().equals(framework.id()))
                                && !framework.modes().isEmpty())
                    .map(
                        framework -> {
                          ModeId mode = at.dice().oneOf(framework.modes()).id();
                          LocalDate day = first(it.on()).orElseThrow();
                          Participation seat =
                              Participation.builder()
                                  .participant(predecessor(at, it, Fate.EXTINGUISHED).orElseThrow())
                                  .mode(mode)
                                  .interval(
                                      Interval.of(date(day.minusDays(at.few(900))), date(day)))
                                  .build();
                          return about(at.with(seat), Subject.of(it.id()));
                        }));
  }
}
