package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.finding.Finding;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules about strategies and conditions find beside what their examples show. */
class StrategyRulesTest {
  private static final StateId ELIS = StateId.of("ELIS");
  private static final StateId ARCADIA = StateId.of("ARCADIA");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId FORUM = FrameworkId.of("forum");
  private static final FrameworkId CENTRE = FrameworkId.of("centre");
  private static final ModeId MEMBER = ModeId.of(LEAGUE, "member");
  private static final ModeId PARTNER = ModeId.of(LEAGUE, "partner");
  private static final ActorTerm CANDIDATE = ActorTerm.candidate();
  private static final String MISSING = "strategy/refines-missing-institution";
  private static final String NEVER = "strategy/condition-never-true";
  private static final String UNRESOLVED = "reference/unresolved";
  private static final String ENDED = "condition/leaf-cannot-hold";
  private static final String NOT_ELIGIBLE = "operation/contributor-not-eligible";

  private static Mode mode(ModeId id, Grade grade) {
    return Mode.builder().id(id).grade(grade).roster(Roster.builder().build()).build();
  }

  private static Institution.Builder institution(FrameworkId id, Interval existence) {
    return Institution.builder()
        .id(id)
        .name("Institution")
        .kind(InstitutionKind.FORUM)
        .existence(existence);
  }

  private static SecurityArchitecture.Builder world() {
    return SecurityArchitecture.builder()
        .title("A world")
        .observedThrough(LocalDate.of(2026, 5, 20))
        .addState(State.builder().id(ELIS).name("Elis").build())
        .addState(State.builder().id(ARCADIA).name("Arcadia").build())
        .addInstitution(
            institution(LEAGUE, Interval.parse("1995-01-01/.."))
                .addMode(mode(MEMBER, Grade.FULL))
                .build())
        .addInstitution(institution(FORUM, Interval.parse("1995-01-01/2010-01-01")).build());
  }

  private static Phase.Builder phase(String id, String window) {
    return Phase.builder()
        .id(PhaseId.of(id))
        .horizon(Horizon.SHORT)
        .track(Track.REFINE)
        .window(Interval.parse(window));
  }

  private static Phase phase(String id, String window, MeasureAction... actions) {
    Phase.Builder phase = phase(id, window);
    int number = 0;
    for (MeasureAction action : actions) {
      number++;
      phase.addMeasure(
          Measure.builder().id(MeasureId.of(PhaseId.of(id), "m" + number)).action(action).build());
    }
    return phase.build();
  }

  private static ImmutableList<Finding> findings(String rule, SecurityArchitecture architecture) {
    ValidationReport report = Validator.standard().validate(architecture);
    assertThat(report.isComplete()).isTrue();
    return report.findings().stream()
        .filter(finding -> finding.code().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  private static SecurityArchitecture with(Phase... phases) {
    Strategy.Builder strategy = Strategy.builder().id(StrategyId.of("s")).title("Strategy");
    ImmutableList.copyOf(phases).forEach(strategy::addPhase);
    return world().addStrategy(strategy.build()).build();
  }

  private static ImmutableList<String> places(String rule, Phase... phases) {
    return findings(rule, with(phases)).stream()
        .map(Finding::attribute)
        .collect(ImmutableList.toImmutableList());
  }

  private static MeasureAction develop(FrameworkId framework, Mode... modes) {
    ImmutableSortedMap.Builder<ModeId, Mode> all = ImmutableSortedMap.naturalOrder();
    for (Mode mode : modes) {
      all.put(mode.id(), mode);
    }
    return new MeasureAction.Develop(
        framework,
        ImmutableSortedSet.of(CooperationArea.ENERGY),
        all.buildOrThrow(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of());
  }

  private static MeasureAction establish(FrameworkId id) {
    return new MeasureAction.Establish(
        institution(id, MeasureAction.NOT_YET)
            .addMode(mode(ModeId.of(id, "member"), Grade.FULL))
            .build(),
        ImmutableSortedMap.of());
  }

  // What counts as there

  @Test
  void whatAStrategyWouldBringAbout_countsAsThereInIt() {
    FrameworkLink link =
        FrameworkLink.builder()
            .id(LinkId.of("roadmap"))
            .kind(LinkKind.ROADMAP)
            .addBetween(LEAGUE, CENTRE)
            .interval(MeasureAction.NOT_YET)
            .build();
    Phase phase =
        phase(
                "first",
                "2027/2029",
                establish(CENTRE),
                develop(LEAGUE, mode(PARTNER, Grade.PARTNER)),
                new MeasureAction.Link(link),
                new MeasureAction.Invite(ELIS, ModeId.of(CENTRE, "member")),
                new MeasureAction.Invite(ELIS, PARTNER))
            .withEntry(
                Condition.all(
                    new Condition.Exists(CENTRE),
                    Condition.participates(CANDIDATE, Capacity.of(PARTNER)),
                    new Condition.Linked(
                        ImmutableSortedSet.of(CENTRE, LEAGUE), Optional.of(link.id()))));

    assertThat(places(UNRESOLVED, phase)).isEmpty();
    assertThat(
            places(
                UNRESOLVED,
                phase(
                    "first",
                    "2027/2029",
                    establish(CENTRE),
                    new MeasureAction.Invite(ELIS, ModeId.of(CENTRE, "guest")))))
        .containsExactly("/phases/first/measures/m2/invite/into");
  }

  @Test
  void whatAStrategyWouldBringAbout_isNotThereInLaw() {
    SecurityArchitecture.Builder world =
        with(phase("first", "2027/2029", establish(CENTRE))).toBuilder();
    Mode observer =
        mode(ModeId.of(FORUM, "observer"), Grade.OBSERVER)
            .withAdmission(new Condition.Exists(CENTRE));
    SecurityArchitecture changed =
        world
            .build()
            .withInstitution(
                institution(FORUM, Interval.parse("1995-01-01/2010-01-01"))
                    .addMode(observer)
                    .build());

    assertThat(findings(UNRESOLVED, changed))
        .extracting(Finding::attribute)
        .containsExactly("/admission/exists");
  }

  // What is refined

  @Test
  void whatIsRefined_maybeEstablishedUntilThePhaseEnds() {
    assertThat(places(MISSING, phase("first", "2027/2029", develop(CENTRE), establish(CENTRE))))
        .isEmpty();
    assertThat(
            places(
                MISSING,
                phase("first", "2027/2029", develop(CENTRE)),
                phase("second", "2028/2030", establish(CENTRE))))
        .isEmpty();
    assertThat(
            places(
                MISSING,
                phase("first", "2027-01-01/2029-01-01", develop(CENTRE)),
                phase("second", "2029-01-01/2030-01-01", establish(CENTRE))))
        .containsExactly("/phases/first/measures/m1/develop/framework");
    assertThat(
            places(
                MISSING,
                phase("first", "2027/2029", develop(CENTRE)),
                phase("second", "unknown/..", establish(CENTRE))))
        .isEmpty();
  }

  @Test
  void whatIsEstablished_mayHaveComeIntoBeingSince() {
    String rule = "strategy/establishes-existing-institution";

    assertThat(places(rule, phase("first", "2027/2029", establish(LEAGUE))))
        .containsExactly("/phases/first/measures/m1/establish/institution/league");
    assertThat(places(rule, phase("first", "1995-01-01/2029", establish(LEAGUE)))).isEmpty();
    assertThat(places(rule, phase("first", "unknown/2029", establish(LEAGUE)))).isEmpty();
    assertThat(places(rule, phase("first", "1995-01-02/2029", establish(LEAGUE)))).hasSize(1);
  }

  @Test
  void whatIsRefined_hasNotEnded() {
    ImmutableList<Finding> found =
        findings(
            MISSING,
            with(
                phase(
                    "first",
                    "2027/2029",
                    new MeasureAction.Dissolve(FORUM),
                    new MeasureAction.Withdraw(ELIS, LEAGUE))));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).attribute()).isEqualTo("/phases/first/measures/m1/dissolve");
    assertThat(found.get(0).advice()).contains("It lasted 1995-01-01/2010-01-01.");
  }

  // Windows

  @Test
  void phase_mayBeginWithThoseItWaitsForOrHaveNoBeginning() {
    String rule = "strategy/phase-before-predecessor";
    Phase first = phase("first", "2027-06-01/2029-01-01").build();

    assertThat(places(rule, first, after("2027-06-01/2030-01-01"))).isEmpty();
    assertThat(places(rule, first, after("../2030-01-01"))).isEmpty();
    assertThat(places(rule, first, after("2027/2030"))).isEmpty();
    assertThat(places(rule, first, after("2027-05-31/2030"))).hasSize(1);
    assertThat(places(rule, first, after("../2027-06-01"))).hasSize(1);
  }

  private static Phase after(String window) {
    return phase("second", window).addAfter(PhaseId.of("first")).build();
  }

  @Test
  void horizons_areSortedByBeginningAndEnd() {
    String rule = "strategy/horizon-window-mismatch";
    Phase shorter = phase("shorter", "2027-01-01/2030-01-01").build();

    assertThat(places(rule, shorter, longer("2027-01-01/2030-01-01"))).isEmpty();
    assertThat(places(rule, shorter, longer("2028/2035"))).isEmpty();
    assertThat(places(rule, shorter, longer("2026-12-31/2035"))).hasSize(1);
    assertThat(places(rule, shorter, longer("2028/2029-12-31"))).hasSize(1);
    assertThat(places(rule, shorter, longer("unknown/unknown"))).isEmpty();
  }

  private static Phase longer(String window) {
    return phase("longer", window).horizon(Horizon.LONG).build();
  }

  // Conditions

  private static ImmutableList<String> never(Condition entry, Phase... others) {
    Phase[] all =
        ImmutableList.<Phase>builder()
            .add(phase("first", "2027-01-01/2029-01-01").entry(entry).build())
            .add(others)
            .build()
            .toArray(new Phase[0]);
    return places(NEVER, all);
  }

  private static Condition since(String date) {
    return new Condition.OnOrAfter(PartialDate.parse(date));
  }

  private static Condition participants(int atLeast, String... in) {
    return new Condition.Participants(
        ImmutableList.copyOf(in).stream()
            .map(Capacity::parse)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Capacity::compareTo)),
        atLeast);
  }

  @Test
  void condition_withOneWayOpen_mayHold() {
    assertThat(never(Condition.any(since("2040"), new Condition.Exists(LEAGUE)))).isEmpty();
    assertThat(never(since("2028-12-31"))).isEmpty();
    assertThat(never(since("2029"))).hasSize(1);
    assertThat(never(Condition.any(since("2040"), since("2041"))))
        .containsExactly("/phases/first/entry/any/0");
    assertThat(never(Condition.not(since("2027-01-01"))))
        .containsExactly("/phases/first/entry/not");
    assertThat(never(Condition.not(since("2027-01-02")))).isEmpty();
  }

  @Test
  void condition_thatAsksForMoreThanThereAre_neverHolds() {
    assertThat(never(participants(4, "league"))).isEmpty();
    assertThat(never(participants(5, "league"))).containsExactly("/phases/first/entry");
    assertThat(never(Condition.not(participants(5, "league")))).isEmpty();
  }

  @Test
  void condition_thatContradictsItself_neverHolds() {
    Condition member = Condition.participates(CANDIDATE, Capacity.of(MEMBER));
    Condition anyMode = Condition.participates(CANDIDATE, Capacity.of(LEAGUE));

    assertThat(never(Condition.all(member, Condition.not(member)))).hasSize(1);
    assertThat(never(Condition.all(member, Condition.not(anyMode)))).hasSize(1);
    assertThat(never(Condition.all(anyMode, Condition.not(member)))).isEmpty();
    assertThat(
            never(
                Condition.all(
                    member, Condition.all(Condition.not(Condition.any(anyMode, since("2028")))))))
        .hasSize(1);
    assertThat(never(Condition.all(since("2028-02-01"), Condition.not(since("2028-01-01")))))
        .hasSize(1);
    assertThat(never(Condition.all(since("2028-01-01"), Condition.not(since("2028-02-01")))))
        .isEmpty();
    assertThat(
            never(
                Condition.all(
                    participants(3, "league/member"), Condition.not(participants(2, "league")))))
        .hasSize(1);
    assertThat(
            never(
                Condition.all(
                    participants(3, "league"), Condition.not(participants(2, "league/member")))))
        .isEmpty();
  }

  @Test
  void condition_thatAsksForAMilestoneOfALaterPhase_neverHolds() {
    MilestoneId milestone = MilestoneId.parse("later/there");
    Phase.Builder later =
        phase("later", "2029-01-01/2031-01-01")
            .addMilestone(Milestone.builder().id(milestone).when(since("2030")).build());

    assertThat(never(new Condition.Reached(milestone), later.build())).hasSize(1);
    assertThat(
            never(
                new Condition.Reached(milestone),
                later.window(Interval.parse("2028-12-31/2031-01-01")).build()))
        .isEmpty();
    assertThat(
            places(
                "strategy/milestone-unreferenced",
                later.build(),
                phase("first", "2027/2029")
                    .entry(Condition.not(new Condition.Reached(milestone)))
                    .build()))
        .isEmpty();
  }

  @Test
  void leaf_thatHasEnded_isFoundUnlessItIsDeniedOrAnotherIsEnough() {
    Condition forum = Condition.participates(CANDIDATE, Capacity.of(FORUM));
    Condition either = Condition.participates(CANDIDATE, Capacity.of(FORUM), Capacity.of(LEAGUE));
    Phase.Builder phase = phase("first", "2027/2029");

    assertThat(places(ENDED, phase.entry(Condition.any(since("2027"), forum)).build()))
        .containsExactly("/phases/first/entry/any/1");
    assertThat(places(ENDED, phase.entry(Condition.not(forum)).build())).isEmpty();
    assertThat(places(ENDED, phase.entry(either).build())).isEmpty();
    assertThat(places(ENDED, phase.window(Interval.parse("2009/2029")).entry(forum).build()))
        .isEmpty();
  }

  // Contributors

  private static ImmutableList<Finding> contributing(Contribution contribution) {
    Operation operation =
        Operation.builder()
            .id(OperationId.of("watch"))
            .name("Watch")
            .kind(OperationKind.OBSERVATION)
            .existence(Interval.parse("2005-03-01/2006-03-01"))
            .addRole(OperationRole.builder().actor(LEAGUE).kind(OperationRoleKind.LEADS).build())
            .acceptance(since("2005-06-01"))
            .addHost(StateId.of("HOST"))
            .addContribution(contribution)
            .build();
    return findings(
        NOT_ELIGIBLE,
        world()
            .addOperation(operation)
            .addParticipation(
                Participation.builder()
                    .participant(ELIS)
                    .mode(MEMBER)
                    .interval(Interval.parse("2000-01-01/.."))
                    .build())
            .build());
  }

  private static Contribution.Builder by(ActorId contributor) {
    return Contribution.builder().contributor(contributor);
  }

  @Test
  void contributor_isAskedForTheConditionOnlyAsAThirdState() {
    ImmutableList<Finding> third = contributing(by(ARCADIA).build());

    assertThat(third).hasSize(1);
    assertThat(third.get(0).message())
        .isEqualTo(
            "On 2005-03-01 ARCADIA contributes as a third state, and the condition to be accepted"
                + " does not hold: it is 2005-06-01 or later; 92 days are missing.");
    assertThat(contributing(by(ELIS).build())).isEmpty();
    assertThat(contributing(by(LEAGUE).build())).isEmpty();
    assertThat(contributing(by(StateId.of("HOST")).build())).isEmpty();
    assertThat(contributing(by(ARCADIA).claim(Claim.POSSIBLE).build())).isEmpty();
  }

  @Test
  void contributor_isJudgedByTheFirstDayOnWhichItCertainlyContributes() {
    assertThat(contributing(by(ARCADIA).interval(Interval.parse("2005-06-01/..")).build()))
        .isEmpty();
    assertThat(contributing(by(ARCADIA).interval(Interval.parse("2005/2006")).build())).isEmpty();
    assertThat(contributing(by(ARCADIA).interval(Interval.parse("unknown/unknown")).build()))
        .isEmpty();
    assertThat(contributing(by(ARCADIA).interval(Interval.parse("../2005-05-01")).build()))
        .isEmpty();
  }
}
