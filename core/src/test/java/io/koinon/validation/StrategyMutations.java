package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.last;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Amount;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.base.TieId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.validation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Strategies and conditions with a mistake in them. */
final class StrategyMutations {
  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "a condition asks for a statement that is not declared",
              "attestation/undeclared",
              at -> admission(at, attests("lost"))),
          Mutation.of(
              "a condition asks for a mode that has ended",
              "condition/leaf-cannot-hold",
              StrategyMutations::endedMode),
          Mutation.of(
              "a condition asks for a statement of which nothing is known",
              "condition/no-data",
              StrategyMutations::nothingAttested),
          Mutation.of(
              "somebody contributes who is not accepted",
              "operation/contributor-not-eligible",
              StrategyMutations::notAccepted),
          Mutation.of(
              "a condition asks for a day after the phase",
              "strategy/condition-never-true",
              at -> one(at, phase -> phase.withEntry(after(phase, at.few(900))))),
          Mutation.of(
              "a condition contradicts itself",
              "strategy/condition-never-true",
              at -> one(at, phase -> phase.withEntry(contradiction(at)))),
          Mutation.of(
              "a strategy establishes what is there",
              "strategy/establishes-existing-institution",
              StrategyMutations::establishesExisting),
          Mutation.of(
              "a phase of a longer horizon begins first",
              "strategy/horizon-window-mismatch",
              at -> two(at, 0, -at.few(900), phase -> phase.withHorizon(Horizon.LONG))),
          Mutation.of(
              "a milestone serves nothing",
              "strategy/milestone-unreferenced",
              at -> one(at, phase -> phase.withMilestones(milestone(phase.id(), false)))),
          Mutation.of(
              "an objective is served by nothing",
              "strategy/objective-unserved",
              StrategyMutations::unserved),
          Mutation.of(
              "a phase waits for one that begins later",
              "strategy/phase-before-predecessor",
              at -> two(at, 0, -at.few(900), phase -> phase.withAfter(PhaseId.of("first")))),
          Mutation.of(
              "two phases wait for each other",
              "strategy/phase-cycle",
              StrategyMutations::waitingForEachOther),
          Mutation.of(
              "a phase has no milestone",
              "strategy/phase-without-milestone",
              at -> one(at, phase -> phase.withMilestones(ImmutableSortedMap.of()))),
          Mutation.of(
              "a strategy develops what is not there",
              "strategy/refines-missing-institution",
              at -> one(at, phase -> withMeasure(phase, develop(lost())))),
          Mutation.of(
              "a strategy leaves what is established too late",
              "strategy/refines-missing-institution",
              StrategyMutations::establishedTooLate),
          Mutation.of(
              "a strategy names no source",
              "source/missing",
              at -> mutant(at, strategy(at, phase(at, "first", 0)).build())),
          Mutation.of(
              "a strategy professes an unheard-of principle",
              "vocabulary/undeclared",
              at ->
                  mutant(
                      at,
                      strategy(at, phase(at, "first", 0))
                          .addPrinciple(Principle.of("unheard-of"))
                          .build())),
          Mutation.of(
              "a condition of a mode names a region that is not there",
              "reference/unresolved",
              at -> admission(at, new Condition.MutualTies(RegionId.of("lost"), Amount.of(1)))),
          Mutation.of(
              "a condition of a phase names a tie that is not there",
              "reference/unresolved",
              at ->
                  one(
                      at,
                      phase ->
                          phase.withEntry(
                              new Condition.TieAtLeast(TieId.of("lost"), Amount.of(1))))),
          Mutation.of(
              "a condition of a phase names a milestone that is not there",
              "reference/unresolved",
              at ->
                  one(
                      at,
                      phase ->
                          phase.withEntry(
                              Condition.not(
                                  new Condition.Reached(MilestoneId.of(phase.id(), "lost")))))),
          Mutation.of(
              "a measure invites into a mode that is not there",
              "reference/unresolved",
              at ->
                  one(
                      at,
                      phase ->
                          withMeasure(
                              phase,
                              new MeasureAction.Invite(state(at), ModeId.of(lost(), "member"))))),
          Mutation.of(
              "a phase waits for one that is not there",
              "reference/unresolved",
              at -> one(at, phase -> phase.withAfter(PhaseId.of("lost")))));

  private StrategyMutations() {}

  private static FrameworkId lost() {
    return FrameworkId.of("lost-centre");
  }

  private static StateId state(Site at) {
    return at.dice().oneOf(at.valid().states().keySet().asList());
  }

  // Strategies

  private static Optional<Mutant> mutant(Site at, Strategy strategy) {
    return Optional.of(about(at.valid().withStrategy(strategy), Subject.of(strategy.id())));
  }

  private static Strategy.Builder strategy(Site at, Phase... phases) {
    Strategy.Builder strategy =
        Strategy.builder()
            .id(StrategyId.of("a-strategy"))
            .title("Strategy")
            .proponent(state(at))
            .addObjective(objective("solidarity"));
    for (Phase phase : phases) {
      strategy.addPhase(phase);
    }
    return strategy;
  }

  private static Objective objective(String id) {
    return Objective.builder().id(ObjectiveId.of(id)).text("Objective.").build();
  }

  /** A phase of a thousand days, so many days after those that are observed. */
  private static Phase phase(Site at, String id, long delay) {
    LocalDate from = at.observed().plusDays(1_000 + delay);
    return Phase.builder()
        .id(PhaseId.of(id))
        .horizon(Horizon.MEDIUM)
        .track(at.dice().oneOf(Track.class))
        .window(Interval.of(date(from), date(from.plusDays(1_000))))
        .milestones(milestone(PhaseId.of(id), true))
        .build();
  }

  private static ImmutableSortedMap<MilestoneId, Milestone> milestone(
      PhaseId phase, boolean serves) {
    MilestoneId id = MilestoneId.of(phase, "somewhere");
    return ImmutableSortedMap.of(
        id,
        Milestone.builder()
            .id(id)
            .when(new Condition.OnOrAfter(date(LocalDate.EPOCH)))
            .serves(serves ? ImmutableSet.of(ObjectiveId.of("solidarity")) : ImmutableSet.of())
            .build());
  }

  private static Optional<Mutant> one(Site at, Function<Phase, Phase> mistake) {
    return mutant(at, strategy(at, mistake.apply(phase(at, "first", 0))).build());
  }

  private static Optional<Mutant> two(
      Site at, long first, long second, Function<Phase, Phase> mistake) {
    return mutant(
        at,
        strategy(at, phase(at, "first", first), mistake.apply(phase(at, "second", second)))
            .build());
  }

  private static Optional<Mutant> waitingForEachOther(Site at) {
    return mutant(
        at,
        strategy(
                at,
                phase(at, "first", 0).withAfter(PhaseId.of("second")),
                phase(at, "second", 0).withAfter(PhaseId.of("first")))
            .build());
  }

  private static Optional<Mutant> unserved(Site at) {
    return mutant(
        at, strategy(at, phase(at, "first", 0)).addObjective(objective("unserved")).build());
  }

  // Measures

  private static Phase withMeasure(Phase phase, MeasureAction action) {
    Measure measure =
        Measure.builder().id(MeasureId.of(phase.id(), "a-measure")).action(action).build();
    return phase.toBuilder().addMeasure(measure).build();
  }

  private static MeasureAction develop(FrameworkId framework) {
    return new MeasureAction.Develop(
        framework,
        ImmutableSortedSet.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of());
  }

  private static MeasureAction establish(FrameworkId id) {
    return new MeasureAction.Establish(
        Institution.builder()
            .id(id)
            .name("Centre")
            .kind(InstitutionKind.FORUM)
            .existence(MeasureAction.NOT_YET)
            .build(),
        ImmutableSortedMap.of());
  }

  private static Optional<Mutant> establishesExisting(Site at) {
    return at.framework(
            it -> Site.latestStart(it.existence()).filter(at.observed()::isAfter).isPresent())
        .flatMap(it -> one(at, phase -> withMeasure(phase, establish(it.id()))));
  }

  private static Optional<Mutant> establishedTooLate(Site at) {
    return mutant(
        at,
        strategy(
                at,
                withMeasure(phase(at, "first", 0), new MeasureAction.Withdraw(state(at), lost())),
                withMeasure(phase(at, "second", 1_000L + at.few(900)), establish(lost())))
            .build());
  }

  // Conditions

  private static Condition after(Phase phase, int days) {
    LocalDate end = last(phase.window().to()).orElseThrow();
    return Condition.any(new Condition.OnOrAfter(date(end.plusDays(days))));
  }

  private static Condition contradiction(Site at) {
    FrameworkId framework = at.framework(any -> true).map(Framework::id).orElseThrow();
    ImmutableSortedSet<Capacity> in = ImmutableSortedSet.of(Capacity.of(framework));
    int few = at.few(2);
    return Condition.all(
        new Condition.Participants(in, few + at.dice().between(0, 1)),
        Condition.not(
            Condition.any(
                new Condition.OnOrAfter(date(at.observed().plusDays(99_999))),
                new Condition.Participants(in, few))));
  }

  private static Condition attests(String statement) {
    return new Condition.Attests(AttestationId.of(statement), ActorTerm.candidate());
  }

  private static Optional<Mutant> admission(Site at, Condition condition) {
    return at.declaredMode(any -> true)
        .map(mode -> about(at.with(mode.withAdmission(condition)), Subject.of(mode.id())));
  }

  private static Optional<Mutant> nothingAttested(Site at) {
    Attestation attestation =
        Attestation.builder().id(AttestationId.of("unknown")).statement("Unknown.").build();
    return at.declaredMode(any -> true)
        .map(
            mode ->
                about(
                    at.with(mode.withAdmission(attests("unknown"))).toBuilder()
                        .addAttestation(attestation)
                        .build(),
                    Subject.of(mode.id())));
  }

  /** A mode comes after another has ended, and only whoever holds that is admitted. */
  private static Optional<Mutant> endedMode(Site at) {
    return at.framework(any -> true)
        .flatMap(
            framework ->
                at.certain(framework.existence())
                    .filter(days -> days.from().plusDays(9).isBefore(days.to()))
                    .map(
                        days -> {
                          LocalDate day = days.to().minusDays(3);
                          Mode old = mode(framework, "an-old-mode", Grade.GUEST);
                          Mode young = mode(framework, "a-young-mode", Grade.GUEST);
                          return about(
                              at.with(
                                  old.withValidity(Interval.of(date(day.minusDays(2)), date(day))),
                                  young
                                      .withValidity(
                                          Interval.of(date(day.plusDays(1)), Endpoint.unknown()))
                                      .withAdmission(
                                          Condition.participates(
                                              ActorTerm.candidate(), Capacity.of(old.id())))),
                              Subject.of(young.id()));
                        }));
  }

  private static Mode mode(Framework framework, String name, Grade grade) {
    return Mode.builder().id(ModeId.of(framework.id(), name)).grade(grade).build();
  }

  private static Optional<Mutant> notAccepted(Site at) {
    LocalDate day = at.observed().minusDays(at.few(9_000));
    Operation operation =
        Operation.builder()
            .id(OperationId.of("an-operation"))
            .name("Operation")
            .kind(OperationKind.EXERCISE)
            .existence(Interval.of(date(day), date(day.plusDays(9))))
            .acceptance(new Condition.OnOrAfter(date(day.plusDays(at.few(900)))))
            .addContribution(Contribution.builder().contributor(state(at)).build())
            .build();
    return Optional.of(about(at.valid().withOperation(operation), Subject.of(operation.id())));
  }
}
