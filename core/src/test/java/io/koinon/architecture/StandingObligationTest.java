package io.koinon.architecture;

import static io.koinon.architecture.Worlds.complete;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.mode;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Obligations of treaties as duties of those who owe them. */
class StandingObligationTest {
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final Duty ASSISTANCE = Duty.of("cst/assistance");
  private static final StateId ARM = StateId.of("ARM");
  private static final StateId KAZ = StateId.of("KAZ");
  private static final StateId RUS = StateId.of("RUS");
  private static final StateId USA = StateId.of("USA");
  private static final String DAY = "2010-01-01";

  private static final Mode PARTY = complete(mode("cst/party", Grade.FULL));
  private static final Mode MEMBER =
      complete(member()).toBuilder()
          .addPartyTo(CST)
          .duties(ImmutableSortedSet.of(Duty.PAY))
          .build();

  private static Obligation.Builder assistance() {
    return Obligation.builder()
        .id(ObligationId.parse("cst/assistance"))
        .kind(ObligationKind.DEFENCE);
  }

  private static Treaty treaty(Obligation.Builder obligation) {
    return cst(PARTY).toBuilder().addObligation(obligation.build()).build();
  }

  private static Participation party(StateId who) {
    return spell(who, "cst/party", "1994-04-20/..");
  }

  private static SecurityArchitecture parties(Obligation.Builder obligation) {
    return world()
        .addTreaty(treaty(obligation))
        .addParticipations(party(ARM), party(KAZ), party(RUS))
        .build();
  }

  private static Limitation.Builder limitation() {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .addNotOwed(ASSISTANCE);
  }

  private static Scope towards(ActorId... counterparts) {
    return Scope.builder().addCounterparts(counterparts).build();
  }

  private static Answer owes(SecurityArchitecture world, ActorId who) {
    return world.asOf(AsOf.on(DAY)).standing(who, CST).owes(ASSISTANCE);
  }

  private static Answer owes(SecurityArchitecture world, ActorId who, ActorId whom) {
    return world.asOf(AsOf.on(DAY)).standing(who, CST).owes(ASSISTANCE, towards(whom));
  }

  private static void assertUnknown(Answer answer, Reason... reasons) {
    assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(answer.reasons()).containsExactlyInAnyOrder(reasons);
  }

  @ParameterizedTest
  @CsvSource({"1994-04-19, NO", "1994-04-20, YES", "2020-12-31, YES", "2021-01-01, UNKNOWN"})
  void mutualObligation_isOwedByPartiesWhileTheTreatyIsInForce(String day, Truth expected) {
    SecurityArchitecture world = parties(assistance());

    assertThat(world.asOf(AsOf.on(day)).standing(KAZ, CST).owes(ASSISTANCE).truth())
        .isEqualTo(expected);
    assertThat(world.asOf(AsOf.on(day)).standing(KAZ, CST).isOwing(ASSISTANCE)).isEqualTo(expected);
  }

  @Test
  void mutualObligation_isOwedToTheOtherPartiesAlone() {
    SecurityArchitecture world = parties(assistance());

    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, KAZ, KAZ).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, KAZ, USA).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, USA, KAZ).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, KAZ, ARM).spells()).containsExactly(party(KAZ), party(ARM));
  }

  @Test
  void mutualObligation_towardsSeveral_isOwedToAllOrToNoneOrToSome() {
    Standing standing = parties(assistance()).asOf(AsOf.on(DAY)).standing(KAZ, CST);

    assertThat(standing.owes(ASSISTANCE, towards(ARM, RUS)).truth()).isEqualTo(Truth.YES);
    assertThat(standing.owes(ASSISTANCE, towards(USA, KAZ)).truth()).isEqualTo(Truth.NO);
    assertUnknown(standing.owes(ASSISTANCE, towards(ARM, USA)), Reason.CONDITIONAL);
  }

  @Test
  void absence_withoutARoster_isUnknown() {
    SecurityArchitecture world =
        world()
            .addTreaty(cst().toBuilder().addObligation(assistance().build()).build())
            .addParticipation(party(KAZ))
            .build();

    assertUnknown(owes(world, USA), Reason.NO_DATA);
    assertUnknown(owes(world, KAZ, USA), Reason.NO_DATA);
  }

  @ParameterizedTest
  @CsvSource({"2010-12-31, NO", "2011-06-01, UNKNOWN", "2012-01-01, YES"})
  void obligation_isLawWithinItsOwnValidity(String day, Truth expected) {
    SecurityArchitecture world = parties(assistance().validity(Interval.parse("2011/..")));
    Answer answer = world.asOf(AsOf.on(day)).standing(KAZ, CST).owes(ASSISTANCE, towards(ARM));

    assertThat(answer.truth()).isEqualTo(expected);
    if (expected == Truth.UNKNOWN) {
      assertThat(answer.reasons()).containsExactly(Reason.DATE);
    }
  }

  @Test
  void obligation_isLawIfItsBearerIsAParty_whateverIsKnownOfTheEntryIntoForce() {
    Treaty vague = treaty(assistance()).withInForce(Endpoint.parse("1994"));
    SecurityArchitecture world =
        world().addTreaty(vague).addParticipations(party(KAZ), party(ARM)).build();
    Snapshot snapshot = world.asOf(AsOf.on("1994-06-01"));

    assertThat(snapshot.standing(KAZ, CST).owes(ASSISTANCE).truth()).isEqualTo(Truth.YES);
    assertThat(world.asOf(AsOf.on("1993-12-31")).standing(KAZ, CST).owes(ASSISTANCE).truth())
        .isEqualTo(Truth.NO);
  }

  @Test
  void directedObligation_isOwedOneWay() {
    SecurityArchitecture world =
        parties(
            assistance().owedBy(PersonalScope.ofActors(RUS)).owedTo(PersonalScope.ofActors(ARM)));

    assertThat(owes(world, RUS, ARM).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, ARM, RUS).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, RUS, KAZ).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void actorThatIsNamed_isBoundWhileItTakesPart() {
    Obligation.Builder obligation = assistance().owedBy(PersonalScope.ofActors(ARM, KAZ, RUS, USA));
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(obligation))
            .addParticipations(
                party(KAZ),
                spell(ARM, "cst/party", "1994-04-20/2000-01-01"),
                spell(RUS, "cst/signatory", "1992-05-15/.."))
            .build();

    assertThat(owes(world, KAZ).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, ARM).truth()).isEqualTo(Truth.NO);
    assertUnknown(owes(world, RUS), Reason.NO_DATA);
    assertThat(owes(world, USA).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void actorThatIsNamed_andNoLongerExists_owesNothing() {
    SecurityArchitecture world =
        parties(assistance().owedBy(PersonalScope.ofActors(USA)))
            .withState(Worlds.state("USA", "1776/2000-01-01"));

    assertThat(owes(world, USA).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void thirdState_isOneForWhoseBenefitItIs() {
    SecurityArchitecture world = parties(assistance().beneficiaries(PersonalScope.ofActors(USA)));

    assertThat(owes(world, KAZ, USA).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, USA, KAZ).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void modesThatAreNamed_bindTheirHolders() {
    Obligation.Builder obligation =
        assistance()
            .owedBy(
                PersonalScope.ofModes(ModeId.parse("cst/signatory"), ModeId.parse("csto/member")));
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(obligation))
            .addInstitution(csto(complete(member())))
            .addParticipations(
                party(KAZ),
                spell(ARM, "cst/signatory", "1992-05-15/.."),
                spell(RUS, "csto/member", "2003-09-18/.."))
            .build();

    assertThat(owes(world, ARM, KAZ).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, RUS, KAZ).truth()).isEqualTo(Truth.YES);
    assertUnknown(owes(world, KAZ), Reason.NO_DATA); // no roster of signatories
    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.NO); // no party
  }

  private static SecurityArchitecture members(Limitation... limitations) {
    return world()
        .addTreaty(treaty(assistance()))
        .addInstitution(csto(MEMBER))
        .addParticipations(
            spell(KAZ, "csto/member", "2003-09-18/..").withLimitations(limitations),
            spell(ARM, "csto/member", "2003-09-18/.."),
            party(RUS))
        .build();
  }

  @Test
  void membersOfAnInstitutionThatMakesParties_oweAsParties() {
    assertThat(owes(members(), KAZ, ARM).truth()).isEqualTo(Truth.YES);
    assertThat(owes(members(), KAZ, RUS).truth()).isEqualTo(Truth.YES);
    assertThat(owes(members(), RUS, KAZ).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void inAnInstitution_obligationsAreOwedThroughIt() {
    Snapshot snapshot = members().asOf(AsOf.on(DAY));

    assertThat(snapshot.standing(KAZ, CSTO).owes(ASSISTANCE).truth()).isEqualTo(Truth.YES);
    assertThat(snapshot.standing(RUS, CSTO).owes(ASSISTANCE).truth()).isEqualTo(Truth.NO);
    assertThat(snapshot.standing(RUS, CST).owes(ASSISTANCE).truth()).isEqualTo(Truth.YES);
    assertThat(snapshot.standing(KAZ, CSTO).duties()).containsExactly(ASSISTANCE, Duty.PAY);
    assertThat(snapshot.standing(RUS, CST).duties()).containsExactly(ASSISTANCE);
    assertThat(snapshot.standing(KAZ, CST).duties()).containsExactly(ASSISTANCE);
  }

  @Test
  void limitation_takesTheObligationInWhateverSpellItStands() {
    SecurityArchitecture through = members(limitation().build());
    SecurityArchitecture beside = through.withParticipation(party(KAZ));

    assertThat(owes(through, KAZ, ARM).truth()).isEqualTo(Truth.NO);
    assertThat(owes(through, ARM, KAZ).truth()).isEqualTo(Truth.YES);
    assertThat(owes(beside, KAZ, ARM).truth()).isEqualTo(Truth.NO);
    assertThat(through.asOf(AsOf.on(DAY)).standing(KAZ, CSTO).owes(Duty.PAY).truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void limitation_ofAnotherTreatysObligation_takesNothing() {
    SecurityArchitecture world =
        members(
            limitation().notOwed(ImmutableSortedSet.of(Duty.of("nat/assistance"))).build(),
            Limitation.builder()
                .kind(LimitationKind.SUSPENSION)
                .basis(LimitationBasis.DECISION)
                .addNotOwed(Duty.ASSIST)
                .build());

    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void limitation_towardsOneCounterpart_leavesTheOthers() {
    SecurityArchitecture world = members(limitation().scope(towards(ARM)).build());

    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, KAZ, RUS).truth()).isEqualTo(Truth.YES);
    assertUnknown(owes(world, KAZ), Reason.CONDITIONAL);
  }

  @Test
  void limitation_withDatesInDoubt_leavesItOpen() {
    assertUnknown(
        owes(members(limitation().interval(Interval.parse("2010/2011")).build()), KAZ, ARM),
        Reason.DATE);
    assertUnknown(
        owes(members(limitation().claim(Claim.POSSIBLE).build()), KAZ, ARM), Reason.DISPUTED);
    assertThat(owes(members(limitation().claim(Claim.DENIED).build()), KAZ, ARM).truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void limitation_ofTheWholeSpell_takesItEvenWhereTheSpellIsInDoubt() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(assistance()))
            .addParticipation(
                spell(KAZ, "cst/party", "2010/..").withLimitations(limitation().build()))
            .build();

    assertThat(owes(world, KAZ).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void limitation_ofConduct_leavesTheLaw() {
    SecurityArchitecture world =
        members(
            Limitation.builder()
                .kind(LimitationKind.FREEZE)
                .basis(LimitationBasis.SELF_DECLARED)
                .addNotPerformed(ASSISTANCE)
                .build());
    Standing standing = world.asOf(AsOf.on(DAY)).standing(KAZ, CST);

    assertThat(standing.owes(ASSISTANCE).truth()).isEqualTo(Truth.YES);
    assertThat(standing.performs(ASSISTANCE).truth()).isEqualTo(Truth.NO);
    assertThat(standing.performs(ASSISTANCE, towards(ARM)).truth()).isEqualTo(Truth.NO);
    assertThat(standing.isPerforming(ASSISTANCE)).isEqualTo(Truth.NO);
  }

  private static Limitation.Builder withoutTheRight(Right right) {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .addNotEntitled(right);
  }

  @Test
  void whoeverHasLostTheRight_isOwedNothingAndStillOwes() {
    SecurityArchitecture world = members(withoutTheRight(Right.BE_ASSISTED).build());

    assertThat(owes(world, ARM, KAZ).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, KAZ, ARM).truth()).isEqualTo(Truth.YES);
    assertThat(owes(world, ARM, RUS).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void whoeverHasLostTheRightTowardsOne_isOwedByTheOthers() {
    SecurityArchitecture world =
        members(withoutTheRight(Right.BE_ASSISTED).scope(towards(RUS)).build());

    assertThat(owes(world, RUS, KAZ).truth()).isEqualTo(Truth.NO);
    assertThat(owes(world, ARM, KAZ).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void whoeverHasLostAnotherRight_isOwedAsBefore() {
    SecurityArchitecture world = members(withoutTheRight(Right.VOTE).build());

    assertThat(owes(world, ARM, KAZ).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void afterTheExit_whatSurvivesIsUnknownAndTheRestIsGone() {
    Treaty left = treaty(assistance());
    Participation until = spell(KAZ, "cst/party", "1994-04-20/2000-01-01");
    SecurityArchitecture gone =
        world().addTreaty(left).addParticipations(until, party(ARM)).build();
    SecurityArchitecture surviving =
        gone.withTreaty(left.withExit(ExitRule.builder().addSurvives(ASSISTANCE).build()));

    assertThat(owes(gone, KAZ, ARM).truth()).isEqualTo(Truth.NO);
    assertUnknown(owes(surviving, KAZ, ARM), Reason.CONDITIONAL);
    assertThat(owes(surviving, USA, ARM).truth()).isEqualTo(Truth.NO);
    assertThat(owes(surviving, ARM, KAZ).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void spellsThatMeetOnAnUnknownDay_bindThroughout() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(assistance()))
            .putAct(
                ActId.of("prolongation"),
                Act.builder().kind(ActKind.SUCCESSION).on(Endpoint.parse("2010")).build())
            .addParticipations(
                spell(KAZ, "cst/party", "1994-04-20/@prolongation"),
                spell(KAZ, "cst/party", "@prolongation/.."))
            .build();

    assertThat(world.asOf(AsOf.on("2010-06-01")).standing(KAZ, CST).owes(ASSISTANCE).truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void dayKnownInPart_isAnsweredAsOnEachOfItsDays() {
    Standing standing =
        parties(assistance().validity(Interval.parse("2011-03-01/..")))
            .asOf(AsOf.on("2011"))
            .standing(KAZ, CST);

    assertUnknown(standing.owes(ASSISTANCE), Reason.DATE);
  }

  @Test
  void obligationThatIsNotThere_isUnknown() {
    Snapshot snapshot = parties(assistance()).asOf(AsOf.on(DAY));

    assertUnknown(snapshot.standing(KAZ, CST).owes(Duty.of("cst/other")), Reason.NO_DATA);
    assertUnknown(snapshot.standing(KAZ, CST).owes(Duty.of("nat/assistance")), Reason.NO_DATA);
    assertUnknown(snapshot.standing(KAZ, FrameworkId.of("sco")).owes(ASSISTANCE), Reason.NO_DATA);
  }

  @Test
  void isAmong_isByNameOrAsTheHolderOfAMode() {
    SecurityArchitecture world =
        members().withState(Worlds.state("USA", "1776/2000-01-01")).withParticipation(party(ARM));
    Snapshot snapshot = world.asOf(AsOf.on(DAY));
    PersonalScope parties = PersonalScope.ofModes(ModeId.parse("cst/party"));
    PersonalScope named = PersonalScope.ofActors(USA, StateId.of("DEU"));

    assertThat(snapshot.isAmong(RUS, parties).truth()).isEqualTo(Truth.YES);
    assertThat(snapshot.isAmong(KAZ, parties).truth()).isEqualTo(Truth.YES);
    assertThat(snapshot.isAmong(KAZ, parties).spells()).hasSize(1);
    assertThat(snapshot.isAmong(USA, parties).truth()).isEqualTo(Truth.NO);
    assertThat(snapshot.isAmong(USA, named).truth()).isEqualTo(Truth.NO); // extinct
    assertThat(snapshot.isAmong(StateId.of("DEU"), named).truth()).isEqualTo(Truth.YES);
    assertThat(snapshot.isAmong(KAZ, PersonalScope.nobody()).truth()).isEqualTo(Truth.NO);
    assertUnknown(
        snapshot.isAmong(KAZ, PersonalScope.ofModes(ModeId.parse("sco/member"))), Reason.NO_DATA);
  }

  @Test
  void sentence_namesTheObligation() {
    assertThat(parties(assistance()).asOf(AsOf.on(DAY)).standing(KAZ, CST).toString())
        .contains("It owes these duties: cst/assistance.");
    assertThat(
            parties(assistance().id(ObligationId.parse("cst/non-aggression")))
                .asOf(AsOf.on(DAY))
                .standing(KAZ, CST)
                .toString())
        .contains("It owes these duties: cst/non-aggression.");
  }
}
