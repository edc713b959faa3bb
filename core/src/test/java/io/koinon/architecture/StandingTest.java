package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final StateId AAA = StateId.of("AAA");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final ModeId MEMBER = ModeId.of(LEAGUE, "member");
  private static final ModeId OBSERVER = ModeId.of(LEAGUE, "observer");

  private static Participation.Builder spell() {
    return Participation.builder()
        .participant(AAA)
        .mode(MEMBER)
        .interval(Interval.parse("2000-01-01/2010-01-01"));
  }

  private static Limitation.Builder limitation() {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .interval(Interval.parse("2004-01-01/2005-01-01"));
  }

  private static SecurityArchitecture architecture(Participation... spells) {
    return architecture(institution -> institution, spells);
  }

  private static SecurityArchitecture architecture(
      UnaryOperator<Institution.Builder> change, Participation... spells) {
    Institution.Builder league =
        Institution.builder()
            .id(LEAGUE)
            .name("League")
            .kind(InstitutionKind.ALLIANCE)
            .existence(Interval.parse("1990-01-01/.."))
            .addMode(
                Mode.builder()
                    .id(MEMBER)
                    .grade(Grade.FULL)
                    .rights(ImmutableSortedSet.of(Right.VOTE, Right.ATTEND))
                    .duties(ImmutableSortedSet.of(Duty.PAY))
                    .roster(Roster.complete())
                    .addPartyTo(PACT)
                    .build())
            .addMode(
                Mode.builder()
                    .id(OBSERVER)
                    .grade(Grade.OBSERVER)
                    .roster(Roster.complete())
                    .build());
    return SecurityArchitecture.builder()
        .title("test")
        .observedThrough(LocalDate.of(2020, 1, 1))
        .addInstitution(change.apply(league).build())
        .addTreaty(
            Treaty.builder()
                .id(PACT)
                .name("Pact")
                .inForce(Endpoint.parse("1990-01-01"))
                .end(Endpoint.open())
                .addMode(
                    Mode.builder()
                        .id(ModeId.of(PACT, "party"))
                        .grade(Grade.FULL)
                        .duties(ImmutableSortedSet.of(Duty.ASSIST))
                        .roster(Roster.complete())
                        .build())
                .build())
        .addParticipations(spells)
        .build();
  }

  private static Standing standing(SecurityArchitecture architecture, String day) {
    return architecture.asOf(AsOf.on(day)).standing(AAA, LEAGUE);
  }

  @Test
  void suspension_takesTheRightInLawWhileItLasts() {
    SecurityArchitecture suspended =
        architecture(
            spell().addLimitation(limitation().addNotEntitled(Right.VOTE).build()).build());

    assertThat(standing(suspended, "2003-12-31").entitled(Right.VOTE).truth()).isEqualTo(Truth.YES);
    assertThat(standing(suspended, "2004-01-01").entitled(Right.VOTE).truth()).isEqualTo(Truth.NO);
    assertThat(standing(suspended, "2004-01-01").exercises(Right.VOTE).truth()).isEqualTo(Truth.NO);
    assertThat(standing(suspended, "2004-01-01").entitled(Right.ATTEND).truth())
        .isEqualTo(Truth.YES);
    assertThat(standing(suspended, "2004-01-01").membership().truth()).isEqualTo(Truth.YES);
    assertThat(standing(suspended, "2005-01-01").entitled(Right.VOTE).truth()).isEqualTo(Truth.YES);
    assertThat(standing(suspended, "2004").entitled(Right.VOTE).truth()).isEqualTo(Truth.NO);
    assertThat(standing(suspended, "2004-12").limitations()).hasSize(1);
  }

  @Test
  void freeze_takesTheConductAndLeavesTheLaw() {
    Standing frozen =
        standing(
            architecture(
                spell()
                    .addLimitation(
                        limitation().addNotExercised(Right.VOTE).addNotPerformed(Duty.PAY).build())
                    .build()),
            "2004-06-01");

    assertThat(frozen.entitled(Right.VOTE).truth()).isEqualTo(Truth.YES);
    assertThat(frozen.exercises(Right.VOTE).truth()).isEqualTo(Truth.NO);
    assertThat(frozen.owes(Duty.PAY).truth()).isEqualTo(Truth.YES);
    assertThat(frozen.performs(Duty.PAY).truth()).isEqualTo(Truth.NO);
    assertThat(frozen)
        .hasToString(
            "As of 2004-06-01, AAA is a member of the League. It is entitled to attend and vote."
                + " It does not exercise its right to vote. It owes these duties: pay."
                + " It does not perform: pay.");
  }

  @Test
  void limitationOfOneOrgan_leavesTheWholeOpenAndDecidesThatOrgan() {
    Scope council = Scope.builder().organ(OrganId.of("council")).build();
    Scope assembly = Scope.builder().organ(OrganId.of("assembly")).build();
    Scope matter = Scope.builder().matter(Matter.of("budget")).build();
    Standing standing =
        standing(
            architecture(
                spell()
                    .addLimitation(limitation().scope(council).addNotEntitled(Right.VOTE).build())
                    .build()),
            "2004-06-01");

    assertThat(standing.entitled(Right.VOTE).reasons()).containsExactly(Reason.CONDITIONAL);
    assertThat(standing.entitled(Right.VOTE, council).truth()).isEqualTo(Truth.NO);
    assertThat(standing.entitled(Right.VOTE, assembly).truth()).isEqualTo(Truth.YES);
    assertThat(standing.entitled(Right.VOTE, matter).reasons()).containsExactly(Reason.CONDITIONAL);
  }

  @Test
  void possibleLimitation_isDisputedAndDeniedOneIsNone() {
    Standing possible =
        standing(
            architecture(
                spell()
                    .addLimitation(
                        limitation().claim(Claim.POSSIBLE).addNotEntitled(Right.VOTE).build())
                    .build()),
            "2004-06-01");
    Standing denied =
        standing(
            architecture(
                spell()
                    .addLimitation(
                        limitation().claim(Claim.DENIED).addNotEntitled(Right.VOTE).build())
                    .build()),
            "2004-06-01");

    assertThat(possible.entitled(Right.VOTE).reasons()).containsExactly(Reason.DISPUTED);
    assertThat(denied.entitled(Right.VOTE).truth()).isEqualTo(Truth.YES);
    assertThat(denied.limitations()).isEmpty();
  }

  @Test
  void rightsThatAreNotRecorded_areUnknownForWhoHoldsTheMode() {
    Standing observer = standing(architecture(spell().mode(OBSERVER).build()), "2004-06-01");

    assertThat(observer.entitled(Right.VOTE).reasons()).containsExactly(Reason.NO_DATA);
    assertThat(standing(architecture(), "2004-06-01").entitled(Right.VOTE).truth())
        .isEqualTo(Truth.NO);
    assertThat(observer.modes().certain()).containsExactly(OBSERVER);
    assertThat(observer.modes().complete()).isTrue();
  }

  @Test
  void memberOfTheLeague_owesWhatThePartiesToThePactOwe() {
    Standing party = architecture(spell().build()).asOf(AsOf.on("2004-06-01")).standing(AAA, PACT);

    assertThat(party.membership().truth()).isEqualTo(Truth.YES);
    assertThat(party.owes(Duty.ASSIST).truth()).isEqualTo(Truth.YES);
    assertThat(party.owes(Duty.PAY).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void treatyThatHasEnded_isOwedNothing() {
    SecurityArchitecture ended = architecture(spell().build());
    SecurityArchitecture withEnd =
        ended.toBuilder()
            .treaties(
                ImmutableMap.of(PACT, ended.getTreaty(PACT).withEnd(Endpoint.parse("2003-01-01"))))
            .build();

    assertThat(withEnd.asOf(AsOf.on("2002-12-31")).standing(AAA, PACT).owes(Duty.ASSIST).truth())
        .isEqualTo(Truth.YES);
    assertThat(withEnd.asOf(AsOf.on("2003-01-01")).standing(AAA, PACT).owes(Duty.ASSIST).truth())
        .isEqualTo(Truth.NO);
  }

  @Test
  void strangerToTheLeague_owesNothingWhereThePartiesAreKnown() {
    SecurityArchitecture some =
        architecture(
            institution ->
                institution.addMode(
                    Mode.builder()
                        .id(ModeId.of(LEAGUE, "associate"))
                        .grade(Grade.ASSOCIATE)
                        .addPartyTo(PACT)
                        .build()));
    Treaty.Builder pact = some.getTreaty(PACT).toBuilder();
    for (String mode : List.of("signatory", "contracting", "provisional")) {
      pact.addMode(
          Mode.builder()
              .id(ModeId.of(PACT, mode))
              .grade(Grade.SIGNATORY)
              .duties(ImmutableSortedSet.of())
              .build());
    }
    SecurityArchitecture open =
        some.toBuilder().treaties(ImmutableMap.of(PACT, pact.build())).build();

    assertThat(open.asOf(AsOf.on("2004-06-01")).isMember(AAA, PACT)).isEqualTo(Truth.NO);
    assertThat(open.asOf(AsOf.on("2004-06-01")).standing(AAA, PACT).owes(Duty.ASSIST).truth())
        .isEqualTo(Truth.NO);
  }

  @Test
  void exit_isPendingFromItsNoticeAndSurvivedByDuties() {
    SecurityArchitecture left =
        architecture(
            institution -> institution.exit(ExitRule.builder().addSurvive(Duty.PAY).build()),
            spell()
                .addExit(
                    Act.builder().kind(ActKind.NOTICE).on(Endpoint.parse("2009-07-01")).build())
                .build());

    assertThat(standing(left, "2009-06-30").isExitPending()).isEqualTo(Truth.NO);
    assertThat(standing(left, "2009-07-01").isExitPending()).isEqualTo(Truth.YES);
    assertThat(standing(left, "2010-01-01").isExitPending()).isEqualTo(Truth.NO);
    assertThat(standing(left, "2010-01-01").owes(Duty.PAY).reasons())
        .containsExactly(Reason.CONDITIONAL);
    assertThat(standing(left, "2010-01-01").entitled(Right.VOTE).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void signatory_hasSignedAndIsNotYetBound() {
    SecurityArchitecture signed =
        architecture(
            spell()
                .addEntry(
                    Act.builder().kind(ActKind.SIGNATURE).on(Endpoint.parse("1999-06-01")).build())
                .build());

    assertThat(standing(signed, "1999-05-31").isSignatory()).isEqualTo(Truth.NO);
    assertThat(standing(signed, "1999-06-01").isSignatory()).isEqualTo(Truth.YES);
    assertThat(standing(signed, "2000-01-01").isSignatory()).isEqualTo(Truth.NO);
  }

  @Test
  void contested_areTheReadingsOfOtherAccounts() {
    Alternative cow =
        Alternative.builder().account(SourceId.of("cow")).start(Endpoint.parse("1999")).build();
    SecurityArchitecture read = architecture(spell().addAlternative(cow).build());

    assertThat(standing(read, "2004-06-01").contested())
        .extracting(Contested::alternative)
        .containsExactly(cow);
    assertThat(standing(read, "1999-06-01").contested()).hasSize(1);
    assertThat(standing(read, "2015-01-01").contested()).isEmpty();
    assertThat(read.asOf(AsOf.on("1999-12-31").readAs(SourceId.of("cow"))).isMember(AAA, LEAGUE))
        .isEqualTo(Truth.YES);
  }

  @Test
  void unknownFramework_isNotKnown() {
    Standing nowhere =
        architecture().asOf(AsOf.on("2004")).standing(AAA, FrameworkId.of("nowhere"));

    assertThat(nowhere.entitled(Right.VOTE).reasons()).containsExactly(Reason.NO_DATA);
    assertThat(nowhere.modes().complete()).isFalse();
    assertThat(nowhere.contested()).isEmpty();
    assertThat(nowhere.toString()).isNotBlank();
  }
}
