package io.koinon.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Coverage;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.AttestationId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.PhaseId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Condition;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.participation.Participation;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.ProjectionWorlds;
import io.koinon.testing.ProjectionWorlds.Case;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@AddLifecycleHook(UsualTries.class)
class ProjectionPropertyTest {
  private static final LocalDate OBSERVED = ProjectionWorlds.OBSERVED;
  private static final Condition NEVER = new Condition.OnOrAfter(PartialDate.of(9999));
  private static final Condition OPEN =
      new Condition.Attests(AttestationId.of("nowhere"), ActorTerm.of(StateId.of("AAA")));

  private static Projection project(Case one) {
    return Projector.project(one.world(), one.strategy());
  }

  /** What is said on a day of everybody and everything. */
  private static Map<String, Object> answers(SecurityArchitecture architecture, LocalDate day) {
    Snapshot snapshot = architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
    Map<String, Object> answers = new TreeMap<>();
    for (FrameworkId framework : ProjectionWorlds.FRAMEWORKS) {
      answers.put(framework + " exists", snapshot.exists(framework));
      answers.put("members of " + framework, snapshot.members(framework).certain());
      answers.put("all of " + framework, snapshot.members(framework).complete());
      answers.put("links of " + framework, snapshot.linksOf(framework));
      for (StateId state : ProjectionWorlds.STATES) {
        answers.put(state + " in " + framework, snapshot.participates(state, framework));
        answers.put(state + " of " + framework, snapshot.isMember(state, framework));
        answers.put(
            "vote of " + state + " in " + framework,
            snapshot.standing(state, framework).isEntitled(Right.VOTE));
      }
    }
    for (ModeId mode : ProjectionWorlds.MODES) {
      for (StateId state : ProjectionWorlds.STATES) {
        answers.put(state + " as " + mode, snapshot.holds(state, mode));
      }
    }
    for (StateId state : ProjectionWorlds.STATES) {
      answers.put("ties of " + state, snapshot.tiesOf(state).certain().size());
    }
    answers.put("operations", snapshot.operations());
    Coverage coverage = Coverage.of(snapshot, ProjectionWorlds.REGION);
    for (StateId state : coverage.region().members()) {
      for (CooperationArea area : ProjectionWorlds.AREAS) {
        answers.put(state + " in the area " + area, coverage.cover(state, area).truth());
      }
    }
    return answers;
  }

  private static void assertSameAnswers(
      SecurityArchitecture one, SecurityArchitecture other, LocalDate day) {
    assertThat(Maps.difference(answers(one, day), answers(other, day)).entriesDiffering())
        .as("%s", day)
        .isEmpty();
  }

  private static LocalDate firstWindow(Strategy strategy) {
    return strategy.phases().values().stream()
        .map(phase -> ((PartialDate) phase.window().from()).earliest())
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  @Property(tries = 25)
  void withoutMeasures_nothingChanges(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    Strategy idle =
        one.strategy()
            .withPhases(
                Maps.transformValues(
                    one.strategy().phases(), phase -> phase.withMeasures(Map.of())));
    Projection projection = Projector.project(one.world(), idle);

    assertThat(projection.architecture()).isEqualTo(one.world());
    assertThat(projection.diff().isEmpty()).isTrue();
    assertThat(projection.provenance().isEmpty()).isTrue();
    assertThat(projection.milestones().keySet())
        .hasSize(idle.phases().values().stream().mapToInt(p -> p.milestones().size()).sum());
  }

  @Property(tries = 25)
  void beforeTheFirstPhase_everyAnswerIsTheSame(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    SecurityArchitecture after = project(one).architecture();
    LocalDate first = firstWindow(one.strategy());
    for (LocalDate day :
        ImmutableList.of(
            first.minusDays(1),
            first.minusDays(one.dice().between(1, 90)),
            OBSERVED,
            OBSERVED.minusDays(one.dice().between(0, 6000)),
            LocalDate.of(1994, 1, 1).plusDays(one.dice().between(0, 3000)))) {
      assertSameAnswersButForAbsence(after, one.world(), day);
    }
  }

  /**
   * The records of a pair are complete, so that the first one, or the only one when it is taken
   * back, turns UNKNOWN into NO, or NO into UNKNOWN; nothing else is another answer.
   */
  private static void assertSameAnswersButForAbsence(
      SecurityArchitecture after, SecurityArchitecture before, LocalDate day) {
    Maps.difference(answers(after, day), answers(before, day))
        .entriesDiffering()
        .forEach(
            (question, answers) ->
                assertThat(ImmutableList.of(answers.leftValue(), answers.rightValue()))
                    .as("%s on %s", question, day)
                    .containsExactlyInAnyOrder(Truth.NO, Truth.UNKNOWN));
  }

  @Property(tries = 25)
  void records_areUntouchedButForTheirEnds(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    SecurityArchitecture after = project(one).architecture();
    for (Participation spell : one.world().participations()) {
      if (begins(spell).isBefore(firstWindow(one.strategy()))) {
        assertThat(after.history(spell.participant(), spell.framework()))
            .anySatisfy(
                same -> {
                  assertThat(same.interval().from()).isEqualTo(spell.interval().from());
                  assertThat(same.mode()).isEqualTo(spell.mode());
                  assertThat(same.claim()).isEqualTo(spell.claim());
                  assertThat(same.entry()).isEqualTo(spell.entry());
                  assertThat(same.note()).isEqualTo(spell.note());
                });
      }
    }
    assertThat(after.states()).isEqualTo(one.world().states());
    assertThat(after.attestations()).isEqualTo(one.world().attestations());
    assertThat(after.observedThrough()).isEqualTo(OBSERVED);
  }

  private static LocalDate begins(Participation spell) {
    return ((PartialDate) spell.interval().from()).earliest();
  }

  @Property(tries = 25)
  void projections_areTheSameEachTime(@ForAll long seed) {
    Projection first = project(ProjectionWorlds.of(seed));
    Projection second = project(ProjectionWorlds.of(seed));

    assertThat(second.log()).isEqualTo(first.log());
    assertThat(second.milestones()).isEqualTo(first.milestones());
    assertThat(second.architecture()).isEqualTo(first.architecture());
    assertThat(second).hasToString(first.toString());
  }

  @Property(tries = 25)
  void theLogReplayed_givesTheResult(@ForAll long seed) {
    Projection projection = project(ProjectionWorlds.of(seed));
    SecurityArchitecture replayed = projection.base();
    LocalDate day = LocalDate.MIN;
    for (ProjectionEvent event : projection.log()) {
      assertThat(event.before()).isEqualTo(replayed);
      replayed = replayed.apply(event.changes());
      assertThat(event.after()).isEqualTo(replayed);
      assertThat(event.day()).isAfterOrEqualTo(day);
      assertThat(event.changes().isEmpty()).isEqualTo(event.kind() != Kind.MEASURE_APPLIED);
      day = event.day();
    }
    assertThat(replayed).isEqualTo(projection.architecture());
    assertThat(projection.base().apply(projection.diff())).isEqualTo(projection.architecture());
  }

  @Property(tries = 25)
  void everyAddedRecord_isOfTheMeasureThatItNames(@ForAll long seed) {
    Projection projection = project(ProjectionWorlds.of(seed));
    ImmutableList<ProjectionEvent> taken = projection.events(Kind.MEASURE_APPLIED);
    for (Participation spell : projection.architecture().participations()) {
      if (!has(projection.base(), spell)) {
        ImmutableList<ProjectionEvent> by =
            taken.stream()
                .filter(event -> !has(event.before(), spell) && has(event.after(), spell))
                .collect(ImmutableList.toImmutableList());
        // The last of those that brought it about: others may have been undone on the same day.
        MeasureId measure = Iterables.getLast(by).measure().orElseThrow();
        assertThat(spell.sources()).containsExactly(Effects.SOURCE);
        assertThat(spell.note())
            .contains("Projected: measure " + measure + " of the strategy drawn");
        assertThat(projection.provenance().containsKey(measure)).isTrue();
      }
    }
    Set<FrameworkId> founded =
        Sets.difference(
            projection.architecture().frameworks().keySet(),
            projection.base().frameworks().keySet());
    for (FrameworkId id : founded) {
      assertThat(taken)
          .filteredOn(event -> !event.before().frameworks().containsKey(id))
          .filteredOn(event -> event.after().frameworks().containsKey(id))
          .singleElement()
          .satisfies(
              event ->
                  assertThat(projection.provenance().get(event.measure().orElseThrow()))
                      .contains(Subject.of(id)));
    }
  }

  private static boolean has(SecurityArchitecture architecture, Participation spell) {
    return architecture.history(spell.participant(), spell.framework()).stream()
        .anyMatch(each -> isSameButForEnds(each, spell));
  }

  private static boolean isSameButForEnds(Participation one, Participation other) {
    return one.participant().equals(other.participant())
        && one.mode().equals(other.mode())
        && one.interval().from().equals(other.interval().from())
        && one.sources().equals(other.sources());
  }

  @Property(tries = 25)
  void whatIsNeverKnownToHold_preventsAMeasure(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    for (Condition impossible : ImmutableList.of(NEVER, OPEN)) {
      List<Measure> all = Strategies.measures(one.strategy());
      Measure some = one.dice().oneOf(all);
      Strategy strategy =
          with(
              one.strategy(),
              some.withRequirement(
                  some.requirement()
                      .map(its -> Condition.all(its, impossible))
                      .orElse(impossible)));
      Projection projection = Projector.project(one.world(), strategy);

      assertThat(projection.taken()).doesNotContain(some.id());
      assertThat(projection.provenance().keySet()).doesNotContain(some.id());
    }
  }

  private static Strategy with(Strategy strategy, Measure measure) {
    Phase phase = strategy.phases().get(measure.id().phase());
    Map<MeasureId, Measure> measures = new HashMap<>(phase.measures());
    measures.put(measure.id(), measure);
    Map<PhaseId, Phase> phases = new HashMap<>(strategy.phases());
    phases.put(phase.id(), phase.withMeasures(measures));
    return strategy.withPhases(phases);
  }

  @Property(tries = 25)
  void whatIsTakenOrReached_isSoOnThatDay(@ForAll long seed) {
    Projection projection = project(ProjectionWorlds.of(seed));
    Map<MilestoneId, Truth> reached = new HashMap<>();
    Set<FrameworkId> planned =
        ImmutableSet.copyOf(
            Strategies.measures(projection.strategy()).stream()
                .flatMap(
                    measure ->
                        measure.action() instanceof MeasureAction.Establish establish
                            ? Stream.of(establish.framework().id())
                            : Stream.empty())
                .toList());
    for (ProjectionEvent event : projection.log()) {
      Snapshot snapshot =
          event.before().asOf(AsOf.on(event.day()).assuming(Assumption.PERSISTENCE));
      Situation situation = Situation.none().having(reached).planning(planned);
      if (event.kind() == Kind.MEASURE_APPLIED) {
        assertThat(event.explanation().truth()).isEqualTo(Truth.YES);
      }
      if (event.milestone().isPresent()) {
        Milestone milestone =
            projection.strategy().findMilestone(event.milestone().get()).orElseThrow();
        Truth truth = Conditions.evaluate(milestone.when(), snapshot, situation).truth();
        if (event.kind() == Kind.MILESTONE_REACHED) {
          assertThat(truth).isEqualTo(Truth.YES);
          assertThat(event.day())
              .isBeforeOrEqualTo(milestone.by().map(PartialDate::latest).orElse(LocalDate.MAX));
        } else if (event.kind() == Kind.MILESTONE_MISSED) {
          assertThat(event.explanation().truth()).isEqualTo(Truth.NO);
        }
        reached.put(
            event.milestone().get(),
            event.kind() == Kind.MILESTONE_REACHED
                ? Truth.YES
                : event.kind() == Kind.MILESTONE_MISSED ? Truth.NO : Truth.UNKNOWN);
      }
    }
  }

  @Property(tries = 25)
  void windows_areKept(@ForAll long seed) {
    Projection projection = project(ProjectionWorlds.of(seed));
    for (ProjectionEvent event : projection.log()) {
      Phase phase = projection.strategy().phases().get(event.phase());
      if (event.kind() == Kind.PHASE_OPENED || event.kind() == Kind.MEASURE_APPLIED) {
        assertThat(phase.window().holdsOn(event.day(), Cutoff.of(OBSERVED))).isEqualTo(Truth.YES);
      }
      if (event.kind() == Kind.MEASURE_APPLIED) {
        LocalDate opened =
            projection.events(Kind.PHASE_OPENED).stream()
                .filter(each -> each.phase().equals(phase.id()))
                .map(ProjectionEvent::day)
                .findFirst()
                .orElseThrow();
        assertThat(event.day())
            .isAfterOrEqualTo(
                phase
                    .measures()
                    .get(event.measure().orElseThrow())
                    .leadTime()
                    .map(opened::plus)
                    .orElse(opened));
      }
    }
  }

  /** So no day on which something changes is left out. */
  @Property(tries = 25)
  void askingOnEveryDay_changesNothing(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    Weighting.Builder daily = Weighting.builder().id(WeightId.of("daily"));
    for (LocalDate day = OBSERVED; day.getYear() < 2044; day = day.plusDays(1)) {
      daily.addTable(
          WeightTable.builder()
              .interval(Interval.of(PartialDate.of(day), PartialDate.of(day.plusDays(1))))
              .putValue(StateId.of("ZZZ"), BigDecimal.ONE)
              .build());
    }
    SecurityArchitecture busy = one.world().toBuilder().addWeight(daily.build()).build();

    Projection projection = Projector.project(busy, one.strategy());
    assertThat(events(projection)).isEqualTo(events(project(one)));
    assertThat(days(projection)).isEqualTo(days(project(one)));
  }

  /** What happens; that something is not yet possible may be found on one day or another. */
  private static List<String> events(Projection projection) {
    return projection.log().stream()
        .filter(event -> event.kind() != Kind.MEASURE_DEFERRED)
        .map(ProjectionEvent::toString)
        .toList();
  }

  /** With nothing denied and nothing taken away, what comes earlier delays nothing. */
  @Property(tries = 100)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void requiringLess_delaysNothing(@ForAll long seed) {
    Case one = ProjectionWorlds.adding(seed);
    List<Measure> all = Strategies.measures(one.strategy());
    List<Measure> choosy = all.stream().filter(it -> it.requirement().isPresent()).toList();
    Measure some = one.dice().oneOf(choosy.isEmpty() ? all : choosy);
    Projection before = project(one);
    Projection after =
        Projector.project(
            one.world(), with(one.strategy(), some.withRequirement(Optional.empty())));
    boolean isEarlier = false;
    for (MilestoneId milestone : before.milestones().keySet()) {
      Optional<LocalDate> was = before.milestones().get(milestone).on();
      Optional<LocalDate> is = after.milestones().get(milestone).on();
      if (was.isPresent()) {
        assertThat(is).isPresent();
        assertThat(is.get()).isBeforeOrEqualTo(was.get());
      }
      isEarlier |= !was.equals(is);
    }
    assertThat(after.taken()).containsAll(before.taken());
    Statistics.label("taken").collect(!after.taken().equals(before.taken()));
    Statistics.label("earlier").collect(isEarlier);
    Statistics.label("taken").coverage(c -> c.check(true).percentage(share -> share >= 1));
  }

  @Property(tries = 25)
  void measuresThatDoNotTouch_areTakenInAnyOrder(@ForAll long seed) {
    Case one = ProjectionWorlds.adding(seed);
    Projection before = project(one);
    Projection reversed = Projector.project(one.world(), reversed(one.strategy()));
    Projection split = Projector.project(one.world(), split(one.strategy()));

    for (Projection other : ImmutableList.of(reversed, split)) {
      assertThat(days(other)).isEqualTo(days(before));
      assertThat(other.taken()).hasSameSizeAs(before.taken());
      for (int i = 0; i < 6; i++) {
        LocalDate day = OBSERVED.plusDays(one.dice().between(0, 5000));
        assertSameAnswers(other.architecture(), before.architecture(), day);
      }
    }
  }

  private static Map<MilestoneId, List<Object>> days(Projection projection) {
    Map<MilestoneId, List<Object>> days = new TreeMap<>();
    projection
        .milestones()
        .forEach((id, outcome) -> days.put(id, List.of(outcome.reached(), outcome.on())));
    return days;
  }

  private static Strategy reversed(Strategy strategy) {
    Map<PhaseId, Phase> phases = new HashMap<>();
    strategy
        .phases()
        .forEach(
            (id, phase) -> {
              Map<MeasureId, Measure> measures = new HashMap<>();
              int number = 9;
              for (Measure measure : phase.measures().values()) {
                MeasureId other = MeasureId.of(id, "m" + number);
                measures.put(other, measure.withId(other));
                number--;
              }
              phases.put(id, phase.withMeasures(measures));
            });
    return strategy.withPhases(phases);
  }

  /** Each phase as two with the same window, of which the second has every other measure. */
  private static Strategy split(Strategy strategy) {
    Map<PhaseId, Phase> phases = new HashMap<>();
    strategy
        .phases()
        .forEach(
            (id, phase) -> {
              PhaseId second = PhaseId.of("a-" + id);
              Map<MeasureId, Measure> here = new HashMap<>();
              Map<MeasureId, Measure> there = new HashMap<>();
              boolean isThere = false;
              for (Measure measure : phase.measures().values()) {
                if (isThere) {
                  MeasureId other = MeasureId.of(second, measure.id().name());
                  there.put(other, measure.withId(other));
                } else {
                  here.put(measure.id(), measure);
                }
                isThere = !isThere;
              }
              phases.put(id, phase.withMeasures(here));
              phases.put(
                  second,
                  phase
                      .withMeasures(Map.of())
                      .withMilestones(Map.of())
                      .withId(second)
                      .withMeasures(there));
            });
    return strategy.withPhases(phases);
  }

  @Property(tries = 25)
  void nothingLeftToChance_isTheRunItself(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    Strategy certain = certain(one.strategy());
    Projection run = Projector.project(one.world(), certain);
    Ensemble ensemble =
        Ensemble.of(one.world(), certain, ProjectionAssumptions.standard(), 5, seed);

    assertThat(ensemble.milestones().keySet()).isEqualTo(run.milestones().keySet());
    ensemble
        .milestones()
        .forEach(
            (id, odds) -> {
              MilestoneOutcome outcome = run.milestones().get(id);
              assertThat(odds.probability()).isEqualTo(outcome.on().isPresent() ? 1.0 : 0.0);
              assertThat(odds.standardError()).isZero();
              assertThat(odds.unknown()).isEqualTo(outcome.reached() == Truth.UNKNOWN ? 5 : 0);
              outcome
                  .on()
                  .ifPresent(
                      day -> assertThat(odds.reached()).isEqualTo(ImmutableSortedMap.of(day, 5)));
              odds.measures().keySet().forEach(m -> assertThat(odds.hingesOn(m)).isEmpty());
            });
    ensemble
        .measures()
        .forEach(
            (id, odds) -> assertThat(odds.taken()).isEqualTo(run.taken().contains(id) ? 5 : 0));
  }

  private static Strategy certain(Strategy strategy) {
    Strategy certain = strategy;
    for (Measure measure : Strategies.measures(strategy)) {
      certain = with(certain, measure.withLikelihood(Optional.empty()).withDelay(Optional.empty()));
    }
    return certain;
  }

  /** Whatever an architecture is like, and whatever is proposed for it. */
  @Property(tries = 150)
  void anyStrategyOfAnyArchitecture_isProjected(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture architecture = Architectures.random(random);
    boolean isPermissive = new Dice(random).chance(70);
    for (Strategy strategy : architecture.strategies().values()) {
      Projection projection =
          Projector.project(
              architecture,
              strategy,
              ProjectionAssumptions.builder().isUnrecordedLawPermissive(isPermissive).build());
      assertThat(architecture.apply(projection.diff())).isEqualTo(projection.architecture());
      assertThat(Projector.project(architecture, strategy, projection.assumptions()).log())
          .isEqualTo(projection.log());
    }
  }

  @Property(tries = 600)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void cases_areRich(@ForAll long seed) {
    Projection projection = project(ProjectionWorlds.of(seed));
    for (Kind kind : Kind.values()) {
      Statistics.label(kind.name()).collect(!projection.events(kind).isEmpty());
    }
    for (Class<?> action : MeasureAction.class.getPermittedSubclasses()) {
      Statistics.label(action.getSimpleName())
          .collect(
              projection.taken().stream()
                  .map(id -> projection.strategy().findMeasure(id).orElseThrow().action())
                  .anyMatch(action::isInstance));
    }
    for (Kind kind :
        Sets.difference(
            ImmutableSet.copyOf(Kind.values()), ImmutableSet.of(Kind.MEASURE_DROPPED))) {
      Statistics.label(kind.name()).coverage(c -> c.check(true).percentage(share -> share >= 3));
    }
    for (Class<?> action : MeasureAction.class.getPermittedSubclasses()) {
      Statistics.label(action.getSimpleName())
          .coverage(c -> c.check(true).percentage(share -> share >= 3));
    }
  }
}
