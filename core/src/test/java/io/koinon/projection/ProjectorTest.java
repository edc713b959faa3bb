package io.koinon.projection;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.PhaseId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Vote;
import io.koinon.finding.Explanation;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.state.State;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProjectorTest {
  private static final FrameworkId CLUB = FrameworkId.of("club");
  private static final ModeId PARTNER = ModeId.of(CLUB, "partner");
  private static final ModeId MEMBER = ModeId.of(CLUB, "member");
  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final ModeId PARTY = ModeId.of(PACT, "party");
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");
  private static final StateId CCC = StateId.of("CCC");
  private static final StateId DDD = StateId.of("DDD");
  private static final PhaseId PHASE = PhaseId.of("one");

  /** A club of AAA and BBB, with CCC as a partner, and a pact of AAA. */
  private static SecurityArchitecture world() {
    Condition always = new Condition.OnOrAfter(PartialDate.of(2000));
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("A world")
            .observedThrough(LocalDate.of(2025, 12, 31))
            .addInstitution(
                Institution.builder()
                    .id(CLUB)
                    .name("Club")
                    .kind(InstitutionKind.ORGANISATION)
                    .existence(Interval.parse("1995-01-01/.."))
                    .addMode(mode(PARTNER, Grade.PARTNER, always))
                    .addMode(mode(MEMBER, Grade.FULL, always).withAbove(PARTNER))
                    .putDecision(DecisionId.of(CLUB, "admission"), procedure(Matter.ADMISSION))
                    .putDecision(DecisionId.of(CLUB, "suspension"), procedure(Matter.SUSPENSION))
                    .exit(ExitRule.builder().notice(Period.ofYears(1)).build())
                    .build())
            .addTreaty(
                Treaty.builder()
                    .id(PACT)
                    .name("Pact")
                    .signed(PartialDate.of(2001))
                    .inForce(PartialDate.of(2002))
                    .end(Endpoint.open())
                    .delay(Period.ofDays(30))
                    .addMode(mode(PARTY, Grade.FULL, always))
                    .exit(ExitRule.builder().build())
                    .build())
            .addParticipation(spell(AAA, MEMBER))
            .addParticipation(spell(BBB, MEMBER))
            .addParticipation(spell(CCC, PARTNER))
            .addParticipation(spell(AAA, PARTY));
    for (StateId state : List.of(AAA, BBB, CCC, DDD)) {
      world.addState(State.builder().id(state).name(state.value()).build());
    }
    return world.build();
  }

  private static Mode mode(ModeId id, Grade grade, Condition admission) {
    return Mode.builder()
        .id(id)
        .grade(grade)
        .rights(
            grade == Grade.FULL
                ? ImmutableSortedSet.of(Right.VOTE)
                : ImmutableSortedSet.<Right>of())
        .admission(admission)
        .roster(Roster.complete())
        .build();
  }

  private static DecisionProcedure procedure(Matter matter) {
    return DecisionProcedure.builder()
        .id(DecisionId.of(CLUB, matter.value()))
        .matter(matter)
        .rule(DecisionRule.unanimity(Base.ALL))
        .binds(Binding.ALL)
        .build();
  }

  private static Participation spell(StateId state, ModeId mode) {
    return Participation.builder()
        .participant(state)
        .mode(mode)
        .interval(Interval.parse("2005-01-01/.."))
        .build();
  }

  private static Strategy strategy(UnaryOperator<Phase.Builder> phase) {
    return Strategy.builder()
        .id(StrategyId.of("s"))
        .title("S")
        .addPhase(
            phase
                .apply(
                    Phase.builder()
                        .id(PHASE)
                        .horizon(Horizon.SHORT)
                        .track(Track.REFINE)
                        .window(Interval.parse("2026-01-01/2030-01-01")))
                .build())
        .build();
  }

  private static Measure measure(String name, MeasureAction action) {
    return Measure.builder().id(MeasureId.of(PHASE, name)).action(action).build();
  }

  private static Milestone milestone(String name, Condition when) {
    return Milestone.builder().id(MilestoneId.of(PHASE, name)).when(when).build();
  }

  private static Projection project(Measure... measures) {
    return Projector.project(
        world(),
        strategy(
            phase -> {
              for (Measure measure : measures) {
                phase.addMeasure(measure);
              }
              return phase;
            }));
  }

  private static List<String> log(Projection projection) {
    return projection.log().stream().map(ProjectionEvent::toString).toList();
  }

  private static Truth isMember(SecurityArchitecture architecture, StateId state, String day) {
    return architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE)).isMember(state, CLUB);
  }

  /** The codes of the parts to which a NO or an UNKNOWN is due. */
  private static List<String> decisive(Explanation explanation) {
    return explanation.decisive().stream().map(Explanation::code).toList();
  }

  private static Explanation blocked(Projection projection) {
    return projection.events(Kind.MEASURE_BLOCKED).get(0).explanation();
  }

  @Test
  void anExit_takesEffectAtTheEndOfTheNotice() {
    Projection projection = project(measure("leave", new MeasureAction.Withdraw(BBB, CLUB)));

    assertThat(log(projection))
        .containsExactly("2026-01-01 one opens", "2026-01-01 one/leave is taken");
    assertThat(isMember(projection.architecture(), BBB, "2026-12-31")).isEqualTo(Truth.YES);
    assertThat(isMember(projection.architecture(), BBB, "2027-01-01")).isEqualTo(Truth.NO);
    Participation left = projection.architecture().history(BBB, CLUB).get(0);
    assertThat(left.interval()).hasToString("2005-01-01/2027-01-01");
    assertThat(left.exit())
        .singleElement()
        .hasToString(
            "Act{kind=NOTICE, on=2026-01-01, by=BBB, sources=[], note=Projected: measure one/leave of"
                + " the strategy s}");
  }

  @Test
  void aSecondNotice_doesNotPutOffTheExit() {
    Projection projection =
        project(
            measure("leave-1", new MeasureAction.Withdraw(BBB, CLUB)),
            measure("leave-2", new MeasureAction.Withdraw(BBB, CLUB))
                .withLeadTime(Period.ofMonths(6)));

    assertThat(projection.taken()).containsExactly(MeasureId.parse("one/leave-1"));
    assertThat(projection.architecture().history(BBB, CLUB).get(0).interval())
        .hasToString("2005-01-01/2027-01-01");
    assertThat(projection.events(Kind.MEASURE_DEFERRED)).hasSize(1);
    assertThat(decisive(projection.events(Kind.MEASURE_DEFERRED).get(0).explanation()))
        .containsExactly("projection/lasts");
  }

  @Test
  void whoLeaves_isSeenAsAMemberMeanwhile() {
    Condition gone = Condition.not(Condition.participates(ActorTerm.of(BBB), Capacity.of(CLUB)));
    Projection projection =
        Projector.project(
            world(),
            strategy(
                phase ->
                    phase
                        .addMeasure(measure("leave", new MeasureAction.Withdraw(BBB, CLUB)))
                        .addMilestone(milestone("gone", gone))));

    assertThat(projection.milestones().get(MilestoneId.of(PHASE, "gone")).on())
        .contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void invitationAndUpgrade_onOneDay_leaveTheHigherMode() {
    Projection projection =
        project(
            measure("in", new MeasureAction.Invite(DDD, PARTNER)),
            measure("up", new MeasureAction.Upgrade(DDD, MEMBER)));

    assertThat(log(projection))
        .containsExactly(
            "2026-01-01 one opens",
            "2026-01-01 one/up is deferred",
            "2026-01-01 one/in is taken",
            "2026-01-01 one/up is taken");
    assertThat(projection.architecture().history(DDD, CLUB))
        .singleElement()
        .satisfies(spell -> assertThat(spell.mode()).isEqualTo(MEMBER));
  }

  @Test
  void accession_takesEffectAfterTheDelayOfTheTreaty_andIsSettledMeanwhile() {
    Projection projection =
        project(
            measure("in-1", new MeasureAction.Invite(CCC, PARTY)),
            measure("in-2", new MeasureAction.Invite(CCC, PARTY)));

    assertThat(projection.architecture().history(CCC, PACT))
        .singleElement()
        .satisfies(
            spell -> {
              assertThat(spell.interval()).hasToString("2026-01-31/..");
              assertThat(spell.entry()).hasSize(2);
              assertThat(spell.note()).contains("Projected: measure one/in-1 of the strategy s");
            });
    assertThat(decisive(projection.events(Kind.MEASURE_DEFERRED).get(0).explanation()))
        .containsExactly("projection/settled");
    assertThat(decisive(blocked(projection))).containsExactly("projection/outside");
  }

  @Test
  void aDowngradeIntoAHigherMode_isNone() {
    assertThat(
            decisive(blocked(project(measure("down", new MeasureAction.Downgrade(CCC, MEMBER))))))
        .containsExactly("projection/down");
    assertThat(project(measure("down", new MeasureAction.Downgrade(AAA, PARTNER))).taken())
        .hasSize(1);
  }

  @Test
  void anUpgradeIntoTheModeHeld_isNone() {
    assertThat(decisive(blocked(project(measure("up", new MeasureAction.Upgrade(AAA, MEMBER))))))
        .containsExactly("projection/another");
  }

  @Test
  void aSuspension_isNotRepeated_andEndsWithTheSpell() {
    MeasureAction suspend =
        new MeasureAction.Suspend(
            BBB, CLUB, ImmutableSortedSet.of(Right.VOTE), ImmutableSortedSet.of());
    Projection projection =
        project(
            measure("s-1", suspend),
            measure("s-2", suspend),
            measure("z", new MeasureAction.Withdraw(BBB, CLUB)));

    assertThat(projection.taken())
        .containsExactly(MeasureId.parse("one/s-1"), MeasureId.parse("one/z"));
    assertThat(projection.architecture().history(BBB, CLUB).get(0).limitations())
        .singleElement()
        .satisfies(
            limitation ->
                assertThat(limitation.interval())
                    .contains(Interval.parse("2026-01-01/2027-01-01")));
  }

  @Test
  void aVoteAgainst_blocks_untilItChanges() {
    ProjectionAssumptions assumptions =
        ProjectionAssumptions.builder()
            .addVote(AssumedVote.always(BBB, Vote.AGAINST).in(CLUB))
            .addVote(AssumedVote.always(BBB, Vote.FOR).in(CLUB).from(LocalDate.of(2027, 5, 9)))
            .build();
    Projection projection =
        Projector.project(
            world(),
            strategy(
                phase -> phase.addMeasure(measure("up", new MeasureAction.Upgrade(CCC, MEMBER)))),
            assumptions);

    assertThat(log(projection))
        .containsExactly(
            "2026-01-01 one opens", "2026-01-01 one/up is deferred", "2027-05-09 one/up is taken");
    assertThat(projection.events(Kind.MEASURE_DEFERRED).get(0).explanation().toString())
        .contains("BBB");
  }

  @Test
  void unrecordedLaw_leavesAMeasureOpen_unlessItIsTakenToAllow() {
    SecurityArchitecture lawless =
        world().withInstitution(world().getInstitution(CLUB).withExit(Optional.empty()));
    Strategy strategy =
        strategy(phase -> phase.addMeasure(measure("go", new MeasureAction.Withdraw(BBB, CLUB))));

    assertThat(blocked(Projector.project(lawless, strategy)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(
            Projector.project(
                    lawless,
                    strategy,
                    ProjectionAssumptions.builder().isUnrecordedLawPermissive(true).build())
                .taken())
        .hasSize(1);
  }

  @Test
  void aLeadTimeOfAThousandYears_isAfterTheWindow_andOfAMillion_afterAllDays() {
    Projection projection =
        project(
            measure("a", new MeasureAction.Withdraw(BBB, CLUB)).withLeadTime(Period.ofYears(1000)),
            measure("b", new MeasureAction.Withdraw(BBB, CLUB))
                .withLeadTime(Period.ofYears(999_999_999)));

    assertThat(projection.events(Kind.MEASURE_BLOCKED))
        .extracting(event -> event.explanation().message())
        .containsExactly(
            "it is due on 3026-01-01, after the window", "it is due after the year 9999");
  }

  @Test
  void aWindowKnownInPart_isKeptOnItsCertainDays() {
    Strategy strategy =
        strategy(
            phase ->
                phase
                    .window(Interval.parse("2027/2028-06"))
                    .addMeasure(
                        measure("go", new MeasureAction.Withdraw(BBB, CLUB))
                            .withRequirement(new Condition.OnOrAfter(PartialDate.of(2029)))));

    assertThat(log(Projector.project(world(), strategy)))
        .containsExactly(
            "2027-12-31 one opens",
            "2027-12-31 one/go is deferred",
            "2028-05-31 one/go is blocked");
  }

  @Test
  void aWindowWithoutACertainDay_neverOpens() {
    Strategy strategy = strategy(phase -> phase.window(Interval.parse("2030/unknown")));

    assertThat(Projector.project(world(), strategy).events(Kind.PHASE_OPENED)).isEmpty();
  }

  @Test
  void aPhaseWithoutAnEnd_runsAsLongAsSomethingMayChange() {
    Strategy strategy =
        strategy(
            phase ->
                phase
                    .window(Interval.parse("2027-01-01/.."))
                    .addMeasure(
                        measure("go", new MeasureAction.Withdraw(BBB, CLUB))
                            .withRequirement(new Condition.OnOrAfter(PartialDate.of(2900))))
                    .addMilestone(
                        milestone("never", new Condition.Exists(FrameworkId.of("nowhere")))));
    Projection projection = Projector.project(world(), strategy);

    assertThat(log(projection))
        .containsExactly(
            "2027-01-01 one opens",
            "2027-01-01 one/go is deferred",
            "2900-01-01 one/go is deferred",
            "2900-12-31 one/go is taken");
    assertThat(projection.isReached(MilestoneId.of(PHASE, "never"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aWindowOfTheObservedPast_letsNothingBeTakenInIt() {
    Strategy strategy =
        strategy(
            phase ->
                phase
                    .window(Interval.parse("2020-01-01/2030-01-01"))
                    .addMeasure(measure("go", new MeasureAction.Withdraw(BBB, CLUB))));

    assertThat(log(Projector.project(world(), strategy)))
        .containsExactly("2020-01-01 one opens", "2026-01-01 one/go is taken");
  }

  @Test
  void milestones_areMissedOnTheLastDayOfTheirDate() {
    Strategy strategy =
        strategy(
            phase ->
                phase.addMilestone(
                    milestone("m", new Condition.OnOrAfter(PartialDate.of(2031)))
                        .withBy(PartialDate.of(2028))));
    Projection projection = Projector.project(world(), strategy);

    assertThat(log(projection))
        .containsExactly("2026-01-01 one opens", "2028-12-31 one/m is missed");
  }

  @Test
  void milestones_canBeReachedAfterTheWindow_ifTheyAreDueLater() {
    Strategy strategy =
        strategy(
            phase ->
                phase.addMilestone(
                    milestone("m", new Condition.OnOrAfter(PartialDate.of(2031)))
                        .withBy(PartialDate.of(2032))));

    assertThat(log(Projector.project(world(), strategy)))
        .containsExactly("2026-01-01 one opens", "2031-12-31 one/m is reached");
  }

  @Test
  void milestonesOfAPhaseThatNeverOpens_areMissed_orOpenIfThatIs() {
    Condition impossible = new Condition.Exists(FrameworkId.of("pact-2"));
    Condition done = new Condition.OnOrAfter(PartialDate.of(2001));
    Projection open =
        Projector.project(
            world(), strategy(phase -> phase.entry(impossible).addMilestone(milestone("m", done))));
    Projection closed =
        Projector.project(
            world(),
            strategy(phase -> phase.entry(Condition.not(done)).addMilestone(milestone("m", done))));

    assertThat(log(open))
        .containsExactly(
            "2029-12-31 one never opens",
            "2029-12-31 one/m is open: whether it was reached is not known");
    assertThat(log(closed))
        .containsExactly("2029-12-31 one never opens", "2029-12-31 one/m is missed");
    assertThat(closed.milestones().get(MilestoneId.of(PHASE, "m")).explanation().truth())
        .isEqualTo(Truth.NO);
  }

  @Test
  void aMilestoneInDoubtOnSomeDay_isOpenForGood() {
    Condition inDoubtUntil2028 =
        Condition.all(
            new Condition.Exists(FrameworkId.of("nowhere")),
            Condition.not(new Condition.OnOrAfter(PartialDate.of(2028))));
    Strategy strategy = strategy(phase -> phase.addMilestone(milestone("m", inDoubtUntil2028)));

    assertThat(Projector.project(world(), strategy).isReached(MilestoneId.of(PHASE, "m")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void theLastDay_endsARunBeforeTheWindowDoes() {
    Strategy strategy =
        strategy(
            phase ->
                phase
                    .addMeasure(
                        measure("go", new MeasureAction.Withdraw(BBB, CLUB))
                            .withLeadTime(Period.ofYears(2)))
                    .addMilestone(milestone("m", new Condition.OnOrAfter(PartialDate.of(2029)))));
    Projection projection =
        Projector.project(
            world(),
            strategy,
            ProjectionAssumptions.builder().through(LocalDate.of(2026, 12, 31)).build());

    assertThat(log(projection)).containsExactly("2026-01-01 one opens");
    assertThat(projection.isReached(MilestoneId.of(PHASE, "m"))).isEqualTo(Truth.UNKNOWN);
    assertRefused(
        () -> ProjectionAssumptions.builder().through(LocalDate.MAX).build(),
        "date/year",
        "999999999");
  }

  @Test
  void theEndOfAFramework_endsAllThatItHas() {
    Projection projection = project(measure("end", new MeasureAction.Dissolve(CLUB)));
    SecurityArchitecture after = projection.architecture();

    assertThat(after.getInstitution(CLUB).existence()).hasToString("1995-01-01/2026-01-01");
    for (StateId state : List.of(AAA, BBB, CCC)) {
      assertThat(after.history(state, CLUB).get(0).interval()).hasToString("2005-01-01/2026-01-01");
    }
    assertThat(after.history(AAA, PACT)).isEqualTo(world().history(AAA, PACT));
    assertThat(projection.findings()).isNotNull();
  }

  private static MeasureAction.Develop develop(CooperationArea area) {
    return new MeasureAction.Develop(
        CLUB,
        ImmutableSortedSet.of(area),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of());
  }

  @Test
  void aNewArea_isOneFromItsDayOn() {
    Institution club = world().getInstitution(CLUB).withAreas(CooperationArea.PEACEKEEPING);
    Projection projection =
        Projector.project(
            world().withInstitution(club),
            strategy(
                phase ->
                    phase
                        .addMeasure(measure("energy", develop(CooperationArea.ENERGY)))
                        .addMeasure(measure("again", develop(CooperationArea.PEACEKEEPING)))),
            ProjectionAssumptions.builder().isUnrecordedLawPermissive(true).build());

    Institution after = projection.architecture().getInstitution(CLUB);
    assertThat(projection.taken()).hasSize(2);
    assertThat(after.areas()).containsExactly(CooperationArea.PEACEKEEPING);
    assertThat(after.datedAreas())
        .containsExactly(entry(CooperationArea.ENERGY, Interval.parse("2026-01-01/..")));
  }

  @Test
  void anAreaThatWasGivenUp_isNotTakenUpAgain_forItHasOneIntervalOnly() {
    Institution club =
        world()
            .getInstitution(CLUB)
            .withDatedAreas(
                ImmutableSortedMap.of(
                    CooperationArea.ENERGY, Interval.parse("2000-01-01/2010-01-01")));
    Projection projection =
        Projector.project(
            world().withInstitution(club),
            strategy(phase -> phase.addMeasure(measure("energy", develop(CooperationArea.ENERGY)))),
            ProjectionAssumptions.builder().isUnrecordedLawPermissive(true).build());

    assertThat(decisive(blocked(projection))).containsExactly("projection/area");
    assertThat(projection.architecture().getInstitution(CLUB).datedAreas())
        .isEqualTo(club.datedAreas());
  }

  @Test
  void aFinding_isToldByTheMeasureThatCausedIt() {
    Projection projection = project(measure("in", new MeasureAction.Invite(DDD, PARTNER)));

    assertThat(projection.findings().isEmpty()).isTrue();
  }
}
