package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.framework.Attackers;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Casus;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corners of the rules about obligations. */
class ObligationRulesTest {
  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final FrameworkId ENTENTE = FrameworkId.of("entente");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");
  private static final StateId CCC = StateId.of("CCC");

  private static Obligation.Builder obligation(String id, ObligationKind kind) {
    return Obligation.builder().id(ObligationId.parse(id)).kind(kind).casus(Casus.any());
  }

  private static Obligation.Builder exclusivity() {
    return obligation("pact/exclusivity", ObligationKind.EXCLUSIVITY);
  }

  private static Obligation.Builder defence() {
    return obligation("entente/help", ObligationKind.DEFENCE);
  }

  private static Treaty treaty(FrameworkId id, boolean hasRoster, Obligation.Builder... all) {
    Mode.Builder party = Mode.builder().id(ModeId.of(id, "party")).grade(Grade.FULL);
    Treaty.Builder treaty =
        Treaty.builder()
            .id(id)
            .name(id.value())
            .inForce(Endpoint.parse("1990-01-01"))
            .end(Endpoint.open())
            .addMode((hasRoster ? party.roster(Roster.complete()) : party).build());
    for (Obligation.Builder obligation : all) {
      treaty.addObligation(obligation.build());
    }
    return treaty.build();
  }

  private static Participation party(FrameworkId treaty, StateId actor, String interval) {
    return Participation.builder()
        .participant(actor)
        .mode(ModeId.of(treaty, "party"))
        .interval(Interval.parse(interval))
        .build();
  }

  private static Participation party(FrameworkId treaty, StateId actor) {
    return party(treaty, actor, "1990-01-01/..");
  }

  private static SecurityArchitecture.Builder world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder().title("t").observedThrough(LocalDate.of(2020, 12, 31));
    for (StateId state : ImmutableList.of(AAA, BBB, CCC)) {
      world.addState(State.builder().id(state).name(state.value()).build());
    }
    return world;
  }

  private static ImmutableList<Finding> found(String rule, SecurityArchitecture world) {
    return Validator.standard().validate(world).findings().stream()
        .filter(finding -> finding.code().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  // Exclusivity

  private static final String EXCLUSIVITY = "obligation/exclusivity-in-question";

  /** AAA and BBB in the pact, AAA and CCC in the entente. */
  private static SecurityArchitecture.Builder exclusive(Obligation.Builder exclusivity) {
    return world()
        .addTreaty(treaty(PACT, true, exclusivity))
        .addTreaty(treaty(ENTENTE, true, defence()))
        .addParticipations(party(PACT, AAA), party(PACT, BBB), party(ENTENTE, AAA));
  }

  @Test
  void exclusivity_isInQuestionWhereDefenceIsOwedToAnOutsider() {
    assertThat(
            found(
                EXCLUSIVITY,
                exclusive(exclusivity())
                    .addParticipation(party(ENTENTE, CCC, "2000-06-01/2001-01-01"))
                    .build()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.arguments())
                  .containsEntry("actor", Argument.of("AAA"))
                  .containsEntry("other", Argument.of("entente/help"))
                  .containsEntry("outsider", Argument.of("CCC"))
                  .containsEntry("day", Argument.of("2000-06-01"));
              assertThat(finding.subject().orElseThrow())
                  .hasToString("obligation pact/exclusivity");
            });
  }

  @Test
  void exclusivity_isKeptAmongParties() {
    assertThat(
            found(
                EXCLUSIVITY,
                exclusive(exclusivity()).addParticipation(party(ENTENTE, BBB)).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-06/[2000-06-02..2000-06-30]", "unknown/unknown", "2021-06-01/.."})
  void exclusivity_isNotInQuestionWhereNoDayIsCertain(String interval) {
    assertThat(
            found(
                EXCLUSIVITY,
                exclusive(exclusivity()).addParticipation(party(ENTENTE, CCC, interval)).build()))
        .isEmpty();
  }

  @Test
  void exclusivity_isNotInQuestionWhereItIsLimited() {
    Limitation limitation =
        Limitation.builder()
            .kind(LimitationKind.SUSPENSION)
            .basis(LimitationBasis.DECISION)
            .addNotOwed(Duty.of("entente/help"))
            .build();
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, true, exclusivity()))
            .addTreaty(treaty(ENTENTE, true, defence()))
            .addParticipations(party(PACT, AAA), party(ENTENTE, AAA).withLimitations(limitation))
            .addParticipation(party(ENTENTE, CCC))
            .build();

    assertThat(found(EXCLUSIVITY, world)).isEmpty();
  }

  @Test
  void exclusivity_permitsTheTreatiesOfAnInstitutionThatIsExcepted() {
    Institution.Builder league =
        Institution.builder()
            .id(LEAGUE)
            .name("League")
            .kind(InstitutionKind.ALLIANCE)
            .existence(Interval.always());
    Obligation.Builder excepting = exclusivity().addExceptions(LEAGUE);
    SecurityArchitecture.Builder world = exclusive(excepting).addParticipation(party(ENTENTE, CCC));

    assertThat(found(EXCLUSIVITY, world.build())).hasSize(1);
    assertThat(found(EXCLUSIVITY, world.addInstitution(league.founding(ENTENTE).build()).build()))
        .isEmpty();
    assertThat(
            found(
                EXCLUSIVITY,
                exclusive(excepting)
                    .addParticipation(party(ENTENTE, CCC))
                    .addInstitution(
                        Institution.builder()
                            .id(LEAGUE)
                            .name("League")
                            .kind(InstitutionKind.ALLIANCE)
                            .existence(Interval.always())
                            .addTreaties(ENTENTE)
                            .build())
                    .build()))
        .isEmpty();
  }

  @Test
  void exclusivity_withoutARoster_isInQuestionByThoseOfWhomNothingIsRecorded() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, false, exclusivity()))
            .addTreaty(treaty(ENTENTE, false, defence()))
            .addParticipations(party(PACT, AAA), party(ENTENTE, AAA), party(ENTENTE, CCC))
            .build();

    assertThat(found(EXCLUSIVITY, world)).hasSize(1);
    assertThat(
            found(
                EXCLUSIVITY,
                world.withParticipation(party(PACT, CCC, "[1990-01-01..2020-12-31]/.."))))
        .isEmpty();
  }

  // Both sides

  private static final String BOTH = "obligation/both-sides";

  private static Obligation.Builder helpAgainstC(ObligationKind kind) {
    return obligation("pact/help", kind)
        .casus(
            Casus.builder()
                .attackers(Attackers.builder().only(PersonalScope.ofActors(CCC)).build())
                .build());
  }

  /** AAA helps BBB against CCC, and has promised CCC something. */
  private static SecurityArchitecture both(ObligationKind help, Obligation.Builder promise) {
    return world()
        .addTreaty(treaty(PACT, true, helpAgainstC(help)))
        .addTreaty(treaty(ENTENTE, true, promise))
        .addParticipations(party(PACT, AAA), party(PACT, BBB))
        .addParticipations(party(ENTENTE, AAA, "2000-01-01/.."), party(ENTENTE, CCC))
        .build();
  }

  private static Obligation.Builder promise(ObligationKind kind) {
    return obligation("entente/promise", kind);
  }

  @Test
  void bothSides_ofHelpAndOfNeutrality_areFound() {
    assertThat(found(BOTH, both(ObligationKind.DEFENCE, promise(ObligationKind.NEUTRALITY))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "AAA owes BBB help against CCC, to which it owes entente/promise on"
                            + " 2000-01-01."));
  }

  @Test
  void bothSides_areThoseThatCannotBothBeKept() {
    ObligationKind defence = ObligationKind.DEFENCE;
    ObligationKind offence = ObligationKind.OFFENCE;

    assertThat(found(BOTH, both(defence, promise(defence)))).hasSize(1);
    assertThat(found(BOTH, both(defence, promise(ObligationKind.NON_AGGRESSION)))).isEmpty();
    assertThat(found(BOTH, both(offence, promise(ObligationKind.NON_AGGRESSION)))).hasSize(1);
    assertThat(found(BOTH, both(offence, promise(ObligationKind.NEUTRALITY)))).hasSize(1);
    assertThat(found(BOTH, both(defence, promise(ObligationKind.CONSULTATION)))).isEmpty();
    assertThat(found(BOTH, both(ObligationKind.CONSULTATION, promise(ObligationKind.NEUTRALITY))))
        .isEmpty();
  }

  @Test
  void bothSides_areNoneWhereTheOtherIsExceptedOrAnotherIsMeant() {
    Obligation.Builder excepting =
        promise(ObligationKind.NEUTRALITY)
            .casus(
                Casus.builder()
                    .attackers(Attackers.builder().except(PersonalScope.ofActors(BBB)).build())
                    .build());
    Obligation.Builder against =
        promise(ObligationKind.NEUTRALITY)
            .casus(
                Casus.builder()
                    .attackers(
                        Attackers.builder().only(PersonalScope.ofActors(StateId.of("DDD"))).build())
                    .build());

    assertThat(found(BOTH, both(ObligationKind.DEFENCE, excepting))).isEmpty();
    assertThat(found(BOTH, both(ObligationKind.DEFENCE, against))).isEmpty();
  }

  @Test
  void bothSides_areNoneWithoutANamedAdversary() {
    SecurityArchitecture world =
        both(ObligationKind.DEFENCE, promise(ObligationKind.NEUTRALITY))
            .withTreaty(treaty(PACT, true, obligation("pact/help", ObligationKind.DEFENCE)));

    assertThat(found(BOTH, world)).isEmpty();
  }

  @Test
  void bothSides_areNoneWhereTheyDoNotMeetInTime() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, true, helpAgainstC(ObligationKind.DEFENCE)))
            .addTreaty(treaty(ENTENTE, true, promise(ObligationKind.NEUTRALITY)))
            .addParticipations(party(PACT, AAA, "1990-01-01/2000-01-01"), party(PACT, BBB))
            .addParticipations(party(ENTENTE, AAA, "2000-01-01/.."), party(ENTENTE, CCC))
            .build();

    assertThat(found(BOTH, world)).isEmpty();
  }

  // Bearers

  private static final String BEARER = "obligation/bearer-not-in-mode";

  private static SecurityArchitecture bearer(BindingForce binding, Participation... spells) {
    return world()
        .addTreaty(
            treaty(
                PACT,
                true,
                obligation("pact/help", ObligationKind.GUARANTEE)
                    .owedBy(PersonalScope.ofActors(AAA, BBB))
                    .binding(binding)))
        .addInstitution(
            Institution.builder()
                .id(LEAGUE)
                .name("League")
                .kind(InstitutionKind.ALLIANCE)
                .existence(Interval.always())
                .addMode(
                    Mode.builder()
                        .id(ModeId.of(LEAGUE, "member"))
                        .grade(Grade.FULL)
                        .addPartyTo(PACT)
                        .build())
                .build())
        .addParticipations(spells)
        .build();
  }

  @Test
  void bearerThatIsNamed_takesPartByItselfOrThroughAnInstitution() {
    Participation member =
        Participation.builder()
            .participant(BBB)
            .mode(ModeId.of(LEAGUE, "member"))
            .interval(Interval.always())
            .build();

    assertThat(found(BEARER, bearer(BindingForce.TREATY))).hasSize(2);
    assertThat(found(BEARER, bearer(BindingForce.TREATY, party(PACT, AAA), member))).isEmpty();
    assertThat(found(BEARER, bearer(BindingForce.UNILATERAL))).isEmpty();
    assertThat(found(BEARER, bearer(BindingForce.POLITICAL))).hasSize(2);
  }

  @Test
  void bearerOfWhomItIsDenied_doesNotTakePart() {
    assertThat(
            found(
                BEARER,
                bearer(
                    BindingForce.TREATY,
                    party(PACT, AAA).withClaim(Claim.DENIED),
                    party(PACT, BBB))))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments()).containsEntry("actor", Argument.of("AAA")));
  }

  // Others

  @ParameterizedTest
  @ValueSource(strings = {"1989/..", "1980-01-01/1985-01-01"})
  void obligation_beforeItsTreaty_isFound(String validity) {
    SecurityArchitecture world =
        world()
            .addTreaty(
                treaty(PACT, true, exclusivity().validity(Interval.parse(validity)))
                    .withSigned(Endpoint.parse("1990-01-01")))
            .build();

    assertThat(found("obligation/outside-treaty", world)).hasSize(1);
  }

  @Test
  void obligation_afterItsTreaty_isFoundAndOneThatMayBeWithinIsNot() {
    Treaty ended =
        treaty(PACT, true, exclusivity().validity(Interval.parse("2000-01-01/2010-01-01")))
            .withSigned(Endpoint.parse("1990-01-01"));

    assertThat(
            found(
                "obligation/outside-treaty",
                world().addTreaty(ended.withEnd(Endpoint.parse("2009"))).build()))
        .hasSize(1);
    assertThat(
            found(
                "obligation/outside-treaty",
                world().addTreaty(ended.withEnd(Endpoint.parse("2010"))).build()))
        .isEmpty();
  }

  @Test
  void references_ofObligations_areChecked() {
    PersonalScope persons =
        PersonalScope.ofModes(
                ModeId.parse("pact/parti"), ModeId.parse("pact/party"), ModeId.parse("cis/member"))
            .union(PersonalScope.ofActors(ActorId.of("XXX"), AAA));
    Obligation.Builder obligation =
        obligation("pact/help", ObligationKind.DEFENCE)
            .validity(Interval.parse("@lost/.."))
            .owedBy(persons)
            .owedTo(persons)
            .beneficiaries(persons)
            .casus(
                Casus.builder()
                    .addPlaces(RegionId.of("atlantis"))
                    .attackers(Attackers.builder().only(persons).except(persons).build())
                    .build())
            .addExceptions(FrameworkId.of("cis"))
            .addSources(SourceId.of("none"));
    SecurityArchitecture world =
        world()
            .addTreaty(
                treaty(PACT, true, obligation)
                    .withExit(ExitRule.builder().addSurvives(Duty.of("pact/halp")).build()))
            .build();

    List<String> places =
        found("reference/unresolved", world).stream()
            .map(finding -> finding.attribute() + " " + finding.arguments().get("id"))
            .toList();
    assertThat(places)
        .containsExactlyInAnyOrder(
            "/from lost",
            "/owedBy XXX",
            "/owedBy pact/parti",
            "/owedBy cis",
            "/owedTo XXX",
            "/owedTo pact/parti",
            "/owedTo cis",
            "/beneficiaries XXX",
            "/beneficiaries pact/parti",
            "/beneficiaries cis",
            "/casus/place atlantis",
            "/casus/attackers/only XXX",
            "/casus/attackers/only pact/parti",
            "/casus/attackers/only cis",
            "/casus/attackers/except XXX",
            "/casus/attackers/except pact/parti",
            "/casus/attackers/except cis",
            "/exceptions cis",
            "/sources/0 none",
            "/exit/survives pact/halp");
    assertThat(found("reference/unresolved", world))
        .filteredOn(finding -> finding.attribute().equals("/exit/survives"))
        .allSatisfy(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("kind", Argument.of("obligation"))
                    .containsEntry("suggestion", Argument.of("pact/help")));
    assertThat(found("reference/unresolved", world))
        .filteredOn(finding -> finding.arguments().get("id").equals(Argument.of("pact/parti")))
        .allSatisfy(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("kind", Argument.of("mode"))
                    .containsEntry("suggestion", Argument.of("pact/party")));
  }

  private static SecurityArchitecture limited(Participation spell, Duty duty) {
    return world()
        .addTreaty(treaty(PACT, true, obligation("pact/help", ObligationKind.DEFENCE)))
        .addParticipation(
            spell.withLimitations(
                Limitation.builder()
                    .kind(LimitationKind.SUSPENSION)
                    .basis(LimitationBasis.DECISION)
                    .addNotOwed(duty)
                    .build()))
        .build();
  }

  @Test
  void limitation_namesAnObligationThatIsThereAndOwed() {
    String lacks = "limitation/removes-what-the-mode-lacks";
    Participation signatory = party(PACT, AAA).withMode(ModeId.of(PACT, "signatory"));
    SecurityArchitecture kept = limited(party(PACT, AAA), Duty.of("pact/help"));
    SecurityArchitecture lost = limited(party(PACT, AAA), Duty.of("pact/halp"));

    assertThat(found("reference/unresolved", kept)).isEmpty();
    assertThat(found("vocabulary/undeclared", kept)).isEmpty();
    assertThat(found(lacks, kept)).isEmpty();
    assertThat(found("reference/unresolved", lost))
        .singleElement()
        .satisfies(finding -> assertThat(finding.attribute()).isEqualTo("/limitations/0/notOwed"));
    assertThat(found(lacks, lost)).isEmpty();
    assertThat(found(lacks, limited(signatory, Duty.of("pact/help")))).hasSize(1);
    assertThat(
            found(
                lacks,
                limited(signatory, Duty.of("pact/help"))
                    .withParticipation(party(PACT, AAA, "2000-01-01/.."))))
        .isEmpty();
  }

  @Test
  void terms_ofObligations_areStandardOrDeclared() {
    Obligation.Builder obligation =
        obligation("pact/help", ObligationKind.of("defense"))
            .casus(Casus.builder().addEvents(CasusEvent.of("armed-attak")).build())
            .addMeans(Means.of("militari"));

    assertThat(
            found(
                "vocabulary/undeclared", world().addTreaty(treaty(PACT, true, obligation)).build()))
        .extracting(
            finding ->
                finding.attribute()
                    + " "
                    + finding.arguments().get("term")
                    + " "
                    + finding.arguments().get("suggestion"))
        .containsExactlyInAnyOrder(
            "/kind defense defence",
            "/casus/events armed-attak armed-attack",
            "/means militari military");
  }
}
