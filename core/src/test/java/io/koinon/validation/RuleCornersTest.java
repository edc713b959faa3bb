package io.koinon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.AmendmentId;
import io.koinon.base.Code;
import io.koinon.base.DatedCode;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.RegionId;
import io.koinon.base.Scope;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Amendment;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single rules say where dates are ranges or references, and where words stand apart. */
class RuleCornersTest {
  private static final StateId ELIS = StateId.of("ELIS");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final SourceId LOST = SourceId.of("lost");
  private static final Interval LOST_DAYS = Interval.parse("@lost-act/..");

  private static SecurityArchitecture.Builder architecture() {
    return SecurityArchitecture.builder()
        .title("Corners")
        .observedThrough(LocalDate.of(2026, 5, 20))
        .addState(State.builder().id(ELIS).name("Elis").build());
  }

  private static Institution.Builder league() {
    return Institution.builder()
        .id(LEAGUE)
        .name("League")
        .kind(InstitutionKind.ALLIANCE)
        .existence(Interval.parse("1990-01-01/.."))
        .addMode(mode("member", Grade.FULL).build())
        .addMode(mode("observer", Grade.OBSERVER).build());
  }

  private static Mode.Builder mode(String name, Grade grade) {
    return Mode.builder().id(ModeId.of(LEAGUE, name)).grade(grade);
  }

  private static Treaty.Builder pact() {
    return Treaty.builder()
        .id(PACT)
        .name("Pact")
        .signed(Endpoint.parse("1992-05-15"))
        .inForce(Endpoint.parse("1994-04-20"))
        .end(Endpoint.open());
  }

  private static Participation.Builder spell(String mode, String interval) {
    return Participation.builder()
        .participant(ELIS)
        .mode(ModeId.of(LEAGUE, mode))
        .interval(Interval.parse(interval));
  }

  private static Act act(ActKind kind, String day) {
    return Act.builder().kind(kind).on(Endpoint.parse(day)).build();
  }

  /** The places in which a rule finds something. */
  private static ImmutableList<String> places(String rule, SecurityArchitecture architecture) {
    return Validator.standard().validate(architecture).findings().stream()
        .filter(finding -> finding.code().equals(rule))
        .map(finding -> finding.subject().orElseThrow() + finding.attribute())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> places(String rule, Participation... spells) {
    return places(
        rule, architecture().addInstitution(league().build()).addParticipations(spells).build());
  }

  // reference/unresolved

  @Test
  void unresolved_inTheLawOfATreaty_isFoundInItsPlace() {
    Treaty treaty =
        pact()
            .addName(Name.builder().text("Old Pact").validity(LOST_DAYS).build())
            .inForceRule(
                EntryIntoForce.builder()
                    .share(Share.of(1, 2))
                    .of(ModeId.parse("nowhere/member"))
                    .addSource(LOST)
                    .build())
            .addTerm(Term.builder().interval(LOST_DAYS).build())
            .addAmendment(
                Amendment.builder()
                    .id(AmendmentId.of("first"))
                    .name("First")
                    .signed(Endpoint.parse("@lost-act"))
                    .inForce(Endpoint.parse("@lost-act"))
                    .effectFrom(Endpoint.parse("@lost-act"))
                    .addSource(LOST)
                    .build())
            .exit(ExitRule.builder().addSource(LOST).build())
            .build();

    assertThat(places("reference/unresolved", architecture().addTreaty(treaty).build()))
        .containsExactly(
            "framework pact/amendments/first/effectFrom",
            "framework pact/amendments/first/inForce",
            "framework pact/amendments/first/signed",
            "framework pact/amendments/first/sources/0",
            "framework pact/exit/sources/0",
            "framework pact/inForceRule/of",
            "framework pact/inForceRule/sources/0",
            "framework pact/names/0/from",
            "framework pact/term/0/from");
  }

  @Test
  void unresolved_inProceduresAndWeights_isFoundInItsPlace() {
    DecisionId ordinary = DecisionId.of(LEAGUE, "ordinary");
    DecisionRule weighed =
        new DecisionRule.Threshold(
            Base.ALL, Quota.moreThan(Share.of(1, 2)), Optional.of(WeightId.of("nothing")));
    Institution league =
        league()
            .addDecision(
                DecisionProcedure.builder()
                    .id(ordinary)
                    .validity(LOST_DAYS)
                    .rule(
                        new DecisionRule.AllOf(
                            ImmutableList.of(
                                weighed, new DecisionRule.Veto(ModeId.parse("nowhere/permanent")))))
                    .binds(Binding.ALL)
                    .addSource(LOST)
                    .build())
            .build();
    Weighting weighting =
        Weighting.builder()
            .id(WeightId.of("votes"))
            .addTable(
                WeightTable.builder()
                    .interval(LOST_DAYS)
                    .putValue(StateId.of("ATLANTIS"), BigDecimal.ONE)
                    .addSource(LOST)
                    .build())
            .addSource(LOST)
            .build();

    assertThat(
            places(
                "reference/unresolved",
                architecture().addInstitution(league).addWeight(weighting).build()))
        .containsExactlyInAnyOrder(
            "decision league/ordinary/from",
            "decision league/ordinary/rule",
            "decision league/ordinary/rule",
            "decision league/ordinary/sources/0",
            "weight votes/sources/0",
            "weight votes/tables/0/from",
            "weight votes/tables/0/sources/0",
            "weight votes/tables/0/values");
  }

  @Test
  void unresolved_inNamesAndCodesOfAState_isFoundInItsPlace() {
    State state =
        State.builder()
            .id(StateId.of("ARCADIA"))
            .name("Arcadia")
            .addName(Name.builder().text("Pelasgia").validity(LOST_DAYS).build())
            .addCode(DatedCode.builder().code(Code.of("cow", "345")).validity(LOST_DAYS).build())
            .build();

    assertThat(places("reference/unresolved", architecture().addState(state).build()))
        .containsExactly("state ARCADIA/codes/0/from", "state ARCADIA/names/0/from");
  }

  // Dates known in part, and dates of something else

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2000", "[..2000]", "[1999..2000]", "@the-end"})
  void effectBeforeNotice_howeverTheEndIsWritten_isFound(String end) {
    SecurityArchitecture architecture =
        architecture()
            .putAct(ActId.of("the-end"), act(ActKind.DISSOLUTION, "2000-01-01"))
            .addInstitution(league().build())
            .addParticipation(
                spell("member", "1990-01-01/" + end)
                    .addExit(act(ActKind.NOTICE, "[2001..]"))
                    .build())
            .build();

    assertThat(places("act/effect-before-notice", architecture)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "unknown", "[2000..]", "2001", "@the-end", "@undated"})
  void effectBeforeNotice_endThatMayComeLater_isNotFound(String end) {
    SecurityArchitecture architecture =
        architecture()
            .putAct(ActId.of("the-end"), act(ActKind.DISSOLUTION, "2001"))
            .putAct(ActId.of("undated"), Act.builder().kind(ActKind.LAPSE).build())
            .addInstitution(league().build())
            .addParticipation(
                spell("member", "1990-01-01/" + end)
                    .addExit(act(ActKind.NOTICE, "2001-06-01"))
                    .build())
            .build();

    assertThat(places("act/effect-before-notice", architecture)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-06-30, 2000-01-01, 1",
    "[..2000-06-30], 2000-01-01, 1",
    "2000-06-30, [2000-01-01..], 1",
    "@the-end, @the-notice, 1",
    "2000-07-01, 2000-01-01, 0",
    "[2000-06-30..], 2000-01-01, 0",
    "2000-06-30, [..2000-01-01], 0",
    "2000-06-30, unknown, 0"
  })
  void noticePeriod_howeverItsDaysAreWritten_isFoundIfItIsTooShortForCertain(
      String end, String notice, int findings) {
    SecurityArchitecture architecture =
        architecture()
            .putAct(ActId.of("the-end"), act(ActKind.EFFECT, "2000-06-30"))
            .putAct(ActId.of("the-notice"), act(ActKind.NOTICE, "2000-01-01"))
            .addInstitution(
                league().exit(ExitRule.builder().notice(Period.ofMonths(6)).build()).build())
            .addParticipation(
                spell("member", "1990-01-01/" + end)
                    .addExit(
                        act(ActKind.NOTICE, notice), Act.builder().kind(ActKind.EFFECT).build())
                    .build())
            .build();

    assertThat(places("act/notice-period-too-short", architecture)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"1991, 1", "[..1991], 1", "[1990..1991], 1", "[1990..], 0", "unknown, 0", "1992, 0"})
  void inForceBeforeSigned_howeverItIsWritten_isFoundIfItIsSoForCertain(
      String inForce, int findings) {
    Treaty treaty = pact().inForce(Endpoint.parse(inForce)).build();

    assertThat(places("treaty/in-force-before-signed", architecture().addTreaty(treaty).build()))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-21/unknown, /from",
    "2027/unknown, /from",
    "[2027..2028]/unknown, /from",
    "[2027..]/unknown, /from",
    "1990-01-01/2026-05-22, /to",
    "1990-01-01/[2027..2028], /to",
    "1990-01-01/@later, /to",
    "2026-05-20/2026-05-21, ''",
    "1990-01-01/[2020..2028], ''",
    "1990-01-01/.., ''"
  })
  void afterObservedThrough_howeverTheDayIsWritten_isFoundWhereItStands(
      String interval, String place) {
    SecurityArchitecture architecture =
        architecture()
            .putAct(ActId.of("later"), act(ActKind.EFFECT, "2027-01-01"))
            .addInstitution(league().build())
            .addParticipation(spell("member", interval).build())
            .build();
    String record = "participation " + spell("member", interval).build().key();

    assertThat(places("data/after-observed-through", architecture))
        .isEqualTo(place.isEmpty() ? ImmutableList.of() : ImmutableList.of(record + place));
  }

  @Test
  void endPossiblyBeforeStart_oneReadingLeft_isFound() {
    assertThat(
            places(
                "interval/end-possibly-before-start", spell("member", "2005/2005-01-02").build()))
        .hasSize(1);
    assertThat(
            places(
                "interval/end-possibly-before-start",
                spell("member", "2005-01-01/2005-01-02").build()))
        .isEmpty();
  }

  @Test
  void neverCertain_oneDayIsCertain_isFoundAndSaysSo() {
    SecurityArchitecture architecture =
        architecture()
            .addInstitution(league().build())
            .addParticipation(spell("member", "2024/2025").build())
            .build();

    assertThat(Validator.standard().validate(architecture).findings())
        .filteredOn(finding -> finding.code().equals("interval/never-certain"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("There is at most one day on which 2024/2025 certainly holds."));
  }

  // Spells that meet

  @Test
  void transition_openEndAndOpenStart_isNone() {
    Institution ranked =
        league()
            .addMode(mode("partner", Grade.PARTNER).addAbove(ModeId.of(LEAGUE, "visitor")).build())
            .addMode(mode("visitor", Grade.GUEST).build())
            .build();

    for (String always : ImmutableList.of("../..", "unknown/unknown")) {
      assertThat(
              places(
                  "participation/transition-not-lawful",
                  architecture()
                      .addInstitution(ranked)
                      .addParticipation(spell("partner", always).build())
                      .addParticipation(spell("visitor", always).build())
                      .build()))
          .isEmpty();
    }
  }

  @Test
  void possiblyOverlapping_endAndStartUnknown_isFound() {
    assertThat(
            places(
                "participation/spell-possibly-overlap",
                spell("member", "1995-01-01/unknown").build(),
                spell("member", "unknown/2005-01-01").build()))
        .hasSize(1);
    assertThat(
            places(
                "participation/spell-possibly-overlap",
                spell("member", "1995-01-01/2000").build(),
                spell("member", "2000/2005-01-01").build()))
        .isEmpty();
  }

  // Law

  private static ImmutableList<String> party(String validity, String interval) {
    Treaty treaty =
        pact()
            .addMode(
                Mode.builder()
                    .id(ModeId.of(PACT, "party"))
                    .grade(Grade.FULL)
                    .validity(Interval.parse(validity))
                    .build())
            .build();
    return places(
        "treaty/party-before-entry-into-force",
        architecture()
            .addTreaty(treaty)
            .addParticipation(spell("party", interval).mode(ModeId.of(PACT, "party")).build())
            .build());
  }

  @Test
  void partyBeforeEntryIntoForce_goesByTheTreatyAndNotByTheMode() {
    assertThat(party("1992-05-15/..", "1993-01-01/..")).hasSize(1);
    assertThat(party("2000-01-01/..", "1995-01-01/..")).isEmpty();
  }

  @Test
  void tooFewFounders_oneStateTwice_isOne() {
    Institution league =
        league()
            .putDeclaredMode(
                ModeId.of(LEAGUE, "founder"),
                mode("founder", Grade.FULL).roster(Roster.complete()).build())
            .build();

    assertThat(
            places(
                "institution/too-few-founders",
                architecture()
                    .addInstitution(league)
                    .addParticipation(spell("founder", "1990-01-01/1995-01-01").build())
                    .addParticipation(
                        spell("member", "1990-01-01/..").claim(Claim.POSSIBLE).build())
                    .build()))
        .hasSize(1);
  }

  @Test
  void dutyThatIsAnObligation_isLookedUpInItsTreaty() {
    Duty known = Duty.of(ObligationId.of(PACT, "assistance"));
    Duty unknown = Duty.of(ObligationId.of(PACT, "asistance"));
    Duty elsewhere = Duty.of(ObligationId.parse("nowhere/assistance"));
    Treaty treaty =
        pact()
            .addObligation(
                Obligation.builder()
                    .id(ObligationId.of(PACT, "assistance"))
                    .kind(ObligationKind.DEFENCE)
                    .owedBy(PersonalScope.ofActors(ELIS))
                    .build())
            .exit(ExitRule.builder().addSurvive(known).addSurvive(unknown).build())
            .build();
    Limitation limitation =
        Limitation.builder()
            .kind(LimitationKind.SUSPENSION)
            .basis(LimitationBasis.DECISION)
            .addNotOwed(known, elsewhere)
            .addNotPerformed(unknown)
            .build();
    SecurityArchitecture architecture =
        architecture()
            .addTreaty(treaty)
            .addInstitution(
                league()
                    .putDeclaredMode(
                        ModeId.of(LEAGUE, "guest"),
                        mode("guest", Grade.GUEST).duties(ImmutableSortedSet.of()).build())
                    .build())
            .addParticipation(spell("guest", "1990-01-01/..").addLimitation(limitation).build())
            .build();

    assertThat(places("reference/unresolved", architecture))
        .containsExactlyInAnyOrder(
            "framework pact/exit/survives",
            "participation league/ELIS/guest/1990-01-01/limitations/0/notOwed",
            "participation league/ELIS/guest/1990-01-01/limitations/0/notPerformed");
    assertThat(places("vocabulary/undeclared", architecture)).isEmpty();
    assertThat(places("limitation/removes-what-the-mode-lacks", architecture)).isEmpty();
  }

  @Test
  void quotaUnreachable_withoutAModeOfMembers_isNotFound() {
    Institution forum =
        Institution.builder()
            .id(LEAGUE)
            .name("Forum")
            .kind(InstitutionKind.FORUM)
            .existence(Interval.parse("1990-01-01/.."))
            .addMode(mode("guest", Grade.GUEST).build())
            .addDecision(
                DecisionProcedure.builder()
                    .id(DecisionId.of(LEAGUE, "ordinary"))
                    .rule(new DecisionRule.Threshold(Base.ALL, Quota.count(3), Optional.empty()))
                    .binds(Binding.ALL)
                    .build())
            .build();

    assertThat(places("decision/quota-unreachable", architecture().addInstitution(forum).build()))
        .isEmpty();
  }

  @Test
  void unresolved_inObligations_isFoundInItsPlace() {
    PersonalScope others =
        new PersonalScope(
            ImmutableSortedSet.of(ModeId.of(PACT, "friend")),
            ImmutableSortedSet.of(StateId.of("ATLANTIS")));
    Obligation obligation =
        Obligation.builder()
            .id(ObligationId.of(PACT, "assistance"))
            .kind(ObligationKind.DEFENCE)
            .validity(LOST_DAYS)
            .owedBy(others)
            .owedTo(PersonalScope.ofActors(StateId.of("ATLANTIS")))
            .beneficiaries(PersonalScope.ofActors(StateId.of("ATLANTIS")))
            .casus(
                Casus.builder()
                    .attackers(
                        Attackers.builder()
                            .only(PersonalScope.ofActors(StateId.of("ATLANTIS")))
                            .except(PersonalScope.ofActors(StateId.of("ATLANTIS")))
                            .build())
                    .addPlace(RegionId.of("nowhere"))
                    .build())
            .addException(FrameworkId.of("nowhere"))
            .addSource(LOST)
            .build();

    assertThat(
            places(
                "reference/unresolved",
                architecture().addTreaty(pact().addObligation(obligation).build()).build()))
        .containsExactlyInAnyOrder(
            "obligation pact/assistance/beneficiaries",
            "obligation pact/assistance/casus/attackers/except",
            "obligation pact/assistance/casus/attackers/only",
            "obligation pact/assistance/casus/place",
            "obligation pact/assistance/exceptions",
            "obligation pact/assistance/from",
            "obligation pact/assistance/owedBy",
            "obligation pact/assistance/owedBy",
            "obligation pact/assistance/owedTo",
            "obligation pact/assistance/sources/0");
  }

  @Test
  void undeclared_mattersAndDutiesThatSurvive_areFound() {
    Limitation limitation =
        Limitation.builder()
            .kind(LimitationKind.ABSENCE)
            .basis(LimitationBasis.DE_FACTO)
            .scope(Scope.builder().matter(Matter.of("no-word")).build())
            .build();
    Institution league =
        league()
            .exit(ExitRule.builder().addSurvive(Duty.of("no-word")).build())
            .addDecision(
                DecisionProcedure.builder()
                    .id(DecisionId.of(LEAGUE, "ordinary"))
                    .matter(Matter.of("no-word"))
                    .rule(new DecisionRule.Consensus(Base.ALL))
                    .binds(Binding.ALL)
                    .build())
            .build();

    assertThat(
            places(
                "vocabulary/undeclared",
                architecture()
                    .addInstitution(league)
                    .addParticipation(
                        spell("member", "1990-01-01/..").addLimitation(limitation).build())
                    .build()))
        .containsExactlyInAnyOrder(
            "framework league/exit/survives",
            "decision league/ordinary/matter",
            "participation league/ELIS/member/1990-01-01/limitations/0");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-12-31, 'If it still held on that day, write 2013-01-01.'",
    "9999-12-31, 'If it has not ended, write \"..\".'"
  })
  void endOnTheLastDayOfAYear_isToBeWrittenAsTheFormatCan(String end, String advice) {
    SecurityArchitecture architecture =
        architecture()
            .addInstitution(league().build())
            .addParticipations(spell("member", "1995-01-01/" + end).build())
            .build();

    assertThat(Validator.standard().validate(architecture).findings())
        .filteredOn(finding -> finding.code().equals("interval/ends-on-last-day"))
        .singleElement()
        .asString()
        .endsWith(advice);
  }
}
