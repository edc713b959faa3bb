package io.koinon.architecture;

import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.DEU;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.MEMBER;
import static io.koinon.architecture.Worlds.OBSERVER;
import static io.koinon.architecture.Worlds.complete;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.mode;
import static io.koinon.architecture.Worlds.observer;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.valid;
import static io.koinon.architecture.Worlds.world;
import static io.koinon.architecture.Worlds.worldOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a snapshot answers, and why, case by case. */
class SnapshotTest {
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final ModeId PARTY = ModeId.parse("cst/party");
  private static final ModeId SIGNATORY = ModeId.parse("cst/signatory");

  private static Snapshot on(SecurityArchitecture architecture, String date) {
    return architecture.asOf(AsOf.on(date));
  }

  private static Snapshot persisting(SecurityArchitecture architecture, String date) {
    return architecture.asOf(AsOf.on(date).assuming(Assumption.PERSISTENCE));
  }

  private static void assertUnknown(Answer answer, Reason... reasons) {
    assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(answer.reasons()).containsExactly(reasons);
  }

  private static SecurityArchitecture kazakhstan(String interval) {
    return worldOf(csto(member()), spell(KAZ, "csto/member", interval));
  }

  // Spells, half-open.

  @ParameterizedTest
  @CsvSource({
    "2006-08-15, NO",
    "2006-08-16, YES",
    "2012-12-18, YES",
    "2012-12-19, NO",
    "2020-12-31, NO"
  })
  void isMember_followsTheSpell(String day, Truth expected) {
    SecurityArchitecture architecture = kazakhstan("2006-08-16/2012-12-19");

    assertThat(on(architecture, day).isMember(KAZ, CSTO)).isEqualTo(expected);
    assertThat(on(architecture, day).participates(KAZ, CSTO)).isEqualTo(expected);
    assertThat(on(architecture, day).holds(KAZ, MEMBER)).isEqualTo(expected);
  }

  @Test
  void openSpell_onTheLastDayObserved_isCertain() {
    assertThat(on(kazakhstan("2004/.."), "2020-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void secondSpell_countsToo() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member()),
            spell(KAZ, "csto/member", "2004-01-01/2006-01-01"),
            spell(KAZ, "csto/member", "2010-01-01/.."));

    assertThat(on(architecture, "2005-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2008-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2012-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void observer_participatesAndIsNoMember() {
    SecurityArchitecture architecture =
        worldOf(csto(complete(member()), observer()), spell(KAZ, "csto/observer", "2004-01-01/.."));
    Snapshot snapshot = on(architecture, "2010-01-01");

    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.participates(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(snapshot.holds(KAZ, OBSERVER)).isEqualTo(Truth.YES);
    assertThat(snapshot.holds(KAZ, MEMBER)).isEqualTo(Truth.NO);
  }

  // Reasons: dates.

  @Test
  void dayThatThePartialDateMayComeBefore_isUnknownBecauseOfTheDate() {
    SecurityArchitecture architecture = kazakhstan("2006-08/2012");

    assertUnknown(on(architecture, "2006-08-15").membership(KAZ, CSTO), Reason.DATE);
    assertUnknown(on(architecture, "2012-06-01").membership(KAZ, CSTO), Reason.DATE);
    assertThat(on(architecture, "2006-08-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2011-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2013-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void unknownEnd_isUnknownBecauseOfTheDate() {
    SecurityArchitecture architecture = kazakhstan("2006-08-16/unknown");

    assertThat(on(architecture, "2006-08-16").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertUnknown(on(architecture, "2006-08-17").membership(KAZ, CSTO), Reason.DATE);
  }

  @Test
  void uncertainRoster_isUnknownBecauseOfTheDate() {
    SecurityArchitecture architecture = worldOf(csto(complete(member(), "2010/2015-01-01")));

    assertUnknown(on(architecture, "2010-06-01").membership(DEU, CSTO), Reason.DATE);
    assertThat(on(architecture, "2011-01-01").isMember(DEU, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void markedDate_isWidenedOnlyWhereAsked() {
    SecurityArchitecture architecture = kazakhstan("2006~/..");
    AsOf day = AsOf.on("2007-06-01");

    assertThat(architecture.asOf(day).isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertUnknown(architecture.asOf(day.within(Tolerance.UNIT)).membership(KAZ, CSTO), Reason.DATE);
  }

  // Reasons: no data.

  @Test
  void pairWithoutRecords_isNoOnlyInsideTheRoster() {
    SecurityArchitecture architecture = worldOf(csto(complete(member(), "2010-01-01/2015-01-01")));

    assertUnknown(on(architecture, "2009-12-31").membership(DEU, CSTO), Reason.NO_DATA);
    assertThat(on(architecture, "2010-01-01").isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2014-12-31").isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(on(architecture, "2015-01-01").membership(DEU, CSTO), Reason.NO_DATA);
  }

  @Test
  void pairWithoutRecords_needsTheRosterOfEveryModeAsked() {
    SecurityArchitecture architecture = worldOf(csto(complete(member()), observer()));
    Snapshot snapshot = on(architecture, "2010-01-01");

    assertThat(snapshot.isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(snapshot.holding(DEU, OBSERVER), Reason.NO_DATA);
    assertUnknown(snapshot.participation(DEU, CSTO), Reason.NO_DATA);
  }

  @Test
  void completeMode_withoutAnIntervalOfItsOwn_leavesNothingOpenWhenItsLawBeganUncertainly() {
    SecurityArchitecture architecture = worldOf(csto(complete(valid(member(), "2010/.."))));

    assertThat(on(architecture, "2010-06-01").isMember(DEU, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void modeThatIsCertainlyNoLaw_needsNoRoster() {
    SecurityArchitecture architecture =
        worldOf(csto(complete(member()), valid(observer(), "2015-01-01/..")));

    assertThat(on(architecture, "2014-12-31").participates(DEU, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(on(architecture, "2015-01-01").participation(DEU, CSTO), Reason.NO_DATA);
  }

  @Test
  void spellOutsideTheLawOfItsMode_isVoid() {
    SecurityArchitecture architecture =
        worldOf(
            csto(valid(member(), "2010-01-01/2015-01-01")),
            spell(KAZ, "csto/member", "2004-01-01/.."));

    assertThat(on(architecture, "2009-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2010-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2015-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void recordsInAnotherMode_sayNothingOfThisOne() {
    SecurityArchitecture architecture =
        worldOf(csto(member(), observer()), spell(KAZ, "csto/observer", "2004-01-01/.."));

    assertUnknown(on(architecture, "2010-01-01").membership(KAZ, CSTO), Reason.NO_DATA);
  }

  @Test
  void unknownFramework_isUnknown() {
    Snapshot snapshot = on(kazakhstan("2004/.."), "2010-01-01");
    FrameworkId unknown = FrameworkId.of("cstx");

    assertUnknown(snapshot.membership(KAZ, unknown), Reason.NO_DATA);
    assertUnknown(snapshot.participation(KAZ, unknown), Reason.NO_DATA);
    assertUnknown(snapshot.holding(KAZ, ModeId.of(unknown, "member")), Reason.NO_DATA);
    assertThat(snapshot.membership(KAZ, unknown).spells()).isEmpty();
    assertThat(snapshot.members(unknown).certain()).isEmpty();
    assertThat(snapshot.members(unknown).uncertain()).isEmpty();
    assertThat(snapshot.members(unknown).complete()).isFalse();
  }

  @Test
  void actorThatIsNotInTheDocument_isAskedLikeAnyOther() {
    SecurityArchitecture architecture = worldOf(csto(complete(member())));
    StateId absent = StateId.of("ATLANTIS");

    assertThat(architecture.actors()).doesNotContain(absent);
    assertThat(on(architecture, "2010-01-01").isMember(absent, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "1990-01-01").isMember(absent, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void modeThatIsNotOffered_isUnknownUnlessASpellNamesIt() {
    ModeId guest = ModeId.of(CSTO, "guest");
    SecurityArchitecture architecture =
        worldOf(csto(complete(member())), spell(KAZ, "csto/guest", "2004-01-01/.."));
    Snapshot snapshot = on(architecture, "2010-01-01");

    assertThat(snapshot.holds(KAZ, guest)).isEqualTo(Truth.YES);
    assertThat(snapshot.participates(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(snapshot.holding(DEU, guest), Reason.NO_DATA);
  }

  @Test
  void institutionWithoutAFullMode_hasUnknownMembers() {
    SecurityArchitecture architecture =
        worldOf(csto(complete(observer())), spell(KAZ, "csto/observer", "2004-01-01/.."));
    Snapshot snapshot = on(architecture, "2010-01-01");

    assertUnknown(snapshot.membership(KAZ, CSTO), Reason.NO_DATA);
    assertThat(snapshot.members(CSTO).complete()).isFalse();
    assertThat(snapshot.participates(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  // Reasons: doubt.

  @Test
  void possibleSpell_isDisputedWhereItWouldBeYes() {
    SecurityArchitecture architecture =
        worldOf(csto(member()), spell(KAZ, "csto/member", "2006-01-01/2012-01-01", Claim.POSSIBLE));

    assertUnknown(on(architecture, "2006-01-01").membership(KAZ, CSTO), Reason.DISPUTED);
    assertThat(on(architecture, "2005-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2012-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void possibleSpellWithAnUncertainStart_isDisputedAndADate() {
    SecurityArchitecture architecture =
        worldOf(csto(member()), spell(KAZ, "csto/member", "2006/2012-01-01", Claim.POSSIBLE));

    assertUnknown(
        on(architecture, "2006-05-01").membership(KAZ, CSTO), Reason.DATE, Reason.DISPUTED);
  }

  @Test
  void possibleSpell_takesNothingFromAnAssertedOne() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member()),
            spell(KAZ, "csto/member", "2006-01-01/2012-01-01"),
            spell(KAZ, "csto/member", "2006-01-01/2012-01-01", Claim.POSSIBLE));

    assertThat(on(architecture, "2007-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void deniedSpell_isNoWhereItIsCertainAndNothingElsewhere() {
    SecurityArchitecture architecture =
        worldOf(csto(member()), spell(KAZ, "csto/member", "2006-02/2012-01-01", Claim.DENIED));

    assertThat(on(architecture, "2006-02-28").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(on(architecture, "2006-02-27").membership(KAZ, CSTO), Reason.NO_DATA);
    assertUnknown(on(architecture, "2012-01-01").membership(KAZ, CSTO), Reason.NO_DATA);
  }

  @Test
  void deniedAndAsserted_isDisputed() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member()),
            spell(KAZ, "csto/member", "2006-01-01/2012-01-01"),
            spell(KAZ, "csto/member", "2008-01-01/2010-01-01", Claim.DENIED));

    assertThat(on(architecture, "2007-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertUnknown(on(architecture, "2008-01-01").membership(KAZ, CSTO), Reason.DISPUTED);
    assertThat(on(architecture, "2010-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2012-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void denialOfOneMode_leavesAnotherModeAsserted() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member(), observer()),
            spell(KAZ, "csto/observer", "2006-01-01/2012-01-01"),
            spell(KAZ, "csto/member", "2006-01-01/2012-01-01", Claim.DENIED));
    Snapshot snapshot = on(architecture, "2008-01-01");

    assertThat(snapshot.holds(KAZ, OBSERVER)).isEqualTo(Truth.YES);
    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.participates(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void denialOfOneMode_saysNothingOfOthers() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member(), observer()),
            spell(KAZ, "csto/member", "2006-01-01/2012-01-01", Claim.DENIED));
    Snapshot snapshot = on(architecture, "2008-01-01");

    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(snapshot.holding(KAZ, OBSERVER), Reason.NO_DATA);
    assertUnknown(snapshot.participation(KAZ, CSTO), Reason.NO_DATA);
  }

  // Beyond the last day observed, line by line.

  @Test
  void afterTheHorizon_anOpenSpellIsUnknownAndPersists() {
    SecurityArchitecture architecture = kazakhstan("2004-01-01/..");

    assertUnknown(on(architecture, "2021-01-01").membership(KAZ, CSTO), Reason.BEYOND_HORIZON);
    assertThat(persisting(architecture, "2021-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(persisting(architecture, "2199-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void afterTheHorizon_aClosedSpellIsUnknownAndPersistsAsNo() {
    SecurityArchitecture architecture = kazakhstan("2004-01-01/2012-01-01");

    assertUnknown(on(architecture, "2021-01-01").membership(KAZ, CSTO), Reason.BEYOND_HORIZON);
    assertThat(persisting(architecture, "2021-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void afterTheHorizon_anUncertainEndStaysADate() {
    SecurityArchitecture architecture = kazakhstan("2004-01-01/[2019..2022]");

    assertUnknown(on(architecture, "2021-01-01").membership(KAZ, CSTO), Reason.DATE);
    assertUnknown(persisting(architecture, "2021-01-01").membership(KAZ, CSTO), Reason.DATE);
  }

  @ParameterizedTest
  @EnumSource
  void afterTheHorizon_anExtinctFrameworkAnswersNo(Assumption assumption) {
    SecurityArchitecture architecture =
        worldOf(
            institution("csto", "2003-09-18/2015-01-01", member()),
            spell(KAZ, "csto/member", "2004-01-01/.."));
    Snapshot snapshot = architecture.asOf(AsOf.on("2021-01-01").assuming(assumption));

    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.members(CSTO).isCertainlyEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void afterTheHorizon_anExtinctParticipantAnswersNo(Assumption assumption) {
    StateId sun = StateId.of("SUN");
    FrameworkId club = FrameworkId.of("club");
    SecurityArchitecture architecture =
        world()
            .addInstitution(csto(member()))
            .addInstitution(institution("club", "1990/2010-01-01"))
            .addState(state("SUN", "1922-12-30/1991-12-26"))
            .addParticipations(
                spell(sun, "csto/member", "2004-01-01/.."),
                spell(club, "csto/member", "2004-01-01/.."))
            .build();
    Snapshot snapshot = architecture.asOf(AsOf.on("2021-01-01").assuming(assumption));

    assertThat(snapshot.isMember(sun, CSTO)).isEqualTo(Truth.NO);
    assertThat(snapshot.isMember(club, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2009-12-31").isMember(club, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2010-01-01").isMember(club, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void afterTheHorizon_aPairWithoutRecordsIsUnknownAndInsideTheRosterPersistsAsNo() {
    SecurityArchitecture architecture = worldOf(csto(complete(member()), observer()));

    assertUnknown(on(architecture, "2021-01-01").membership(DEU, CSTO), Reason.BEYOND_HORIZON);
    assertThat(persisting(architecture, "2021-01-01").isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertUnknown(persisting(architecture, "2021-01-01").holding(DEU, OBSERVER), Reason.NO_DATA);
  }

  @Test
  void stateBetweenTwoPeriods_takesPartInNothing() {
    SecurityArchitecture architecture =
        world()
            .addInstitution(institution("csto", "1900-01-01/..", member()))
            .addState(state("KAZ", "1918-01-01/1940-01-01", "1991-01-01/.."))
            .addParticipation(spell(KAZ, "csto/member", "1920-01-01/.."))
            .build();

    assertThat(on(architecture, "1939-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "1940-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "1991-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  // Questions about partial dates.

  @Test
  void certainSpellsThatTouch_coverAYearTogether() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member()),
            spell(KAZ, "csto/member", "2004-01-01/2007-06-01"),
            spell(KAZ, "csto/member", "2007-06-01/2010-01-01"));

    assertThat(on(architecture, "2007").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void oneDayBetweenTwoSpells_leavesTheYearUnknown() {
    SecurityArchitecture architecture =
        worldOf(
            csto(member()),
            spell(KAZ, "csto/member", "2004-01-01/2007-06-01"),
            spell(KAZ, "csto/member", "2007-06-02/2010-01-01"));

    assertUnknown(on(architecture, "2007").membership(KAZ, CSTO), Reason.DATE);
    assertUnknown(on(architecture, "2007-06").membership(KAZ, CSTO), Reason.DATE);
    assertThat(on(architecture, "2007-07").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2010").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
    assertThat(on(architecture, "2009-12").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  @Test
  void yearThatTheHorizonDivides_isUnknownForBothReasons() {
    SecurityArchitecture architecture =
        kazakhstan("2004-01-01/..").toBuilder().observedThrough(LocalDate.of(2020, 6, 30)).build();

    assertUnknown(
        on(architecture, "2020").membership(KAZ, CSTO), Reason.DATE, Reason.BEYOND_HORIZON);
    assertThat(persisting(architecture, "2020").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
  }

  // Treaties.

  @Test
  void treaty_hasSignatoriesFromItsSignatureAndPartiesFromItsEntryIntoForce() {
    SecurityArchitecture architecture =
        worldOf(
            cst(complete(mode("cst/party", Grade.FULL))),
            spell(KAZ, "cst/signatory", "1992-05-15/1994-04-20"),
            spell(KAZ, "cst/party", "1993-01-01/.."));

    Snapshot signed = on(architecture, "1993-06-01");
    assertThat(signed.holds(KAZ, SIGNATORY)).isEqualTo(Truth.YES);
    assertThat(signed.holds(KAZ, PARTY)).isEqualTo(Truth.NO);
    assertThat(signed.isMember(KAZ, CST)).isEqualTo(Truth.NO);
    assertThat(signed.participates(KAZ, CST)).isEqualTo(Truth.YES);
    assertThat(signed.isMember(DEU, CST)).isEqualTo(Truth.NO);
    assertUnknown(signed.holding(DEU, SIGNATORY), Reason.NO_DATA);

    Snapshot inForce = on(architecture, "1994-04-20");
    assertThat(inForce.holds(KAZ, SIGNATORY)).isEqualTo(Truth.NO);
    assertThat(inForce.isMember(KAZ, CST)).isEqualTo(Truth.YES);
    assertThat(inForce.isMember(DEU, CST)).isEqualTo(Truth.NO);

    Snapshot before = on(architecture, "1992-05-14");
    assertThat(before.participates(KAZ, CST)).isEqualTo(Truth.NO);
    assertThat(before.participates(DEU, CST)).isEqualTo(Truth.NO);
  }

  @Test
  void spellThatOutlivesItsInstitution_endsWithIt() {
    SecurityArchitecture architecture =
        worldOf(
            institution("csto", "2003-09-18/2010-01-01", member()),
            spell(KAZ, "csto/member", "2004-01-01/2012-01-01"));

    assertThat(on(architecture, "2009-12-31").isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(on(architecture, "2010-01-01").isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  // What stands behind an answer, and sets.

  @Test
  void answer_namesTheSpellsThatMayCoverTheDay() {
    Participation first = spell(KAZ, "csto/member", "2004-01-01/2006-01-01");
    Participation second = spell(KAZ, "csto/member", "2005/2012-01-01");
    Participation other = spell(KAZ, "csto/observer", "2004-01-01/..");
    SecurityArchitecture architecture = worldOf(csto(member(), observer()), first, second, other);

    assertThat(on(architecture, "2004-06-01").membership(KAZ, CSTO).spells())
        .containsExactly(first);
    assertThat(on(architecture, "2005-06-01").membership(KAZ, CSTO).spells())
        .containsExactly(first, second);
    assertThat(on(architecture, "2005-06-01").participation(KAZ, CSTO).spells())
        .containsExactly(other, first, second);
    assertThat(on(architecture, "2015-06-01").membership(KAZ, CSTO).spells())
        .containsExactly(first, second);
    assertThat(on(architecture, "2015-06-01").holding(KAZ, OBSERVER).spells())
        .containsExactly(other);
    assertThat(on(architecture, "2015-06-01").membership(DEU, CSTO).spells()).isEmpty();
  }

  @Test
  void members_areThoseForCertainThoseInDoubtAndWhetherTheyAreAll() {
    ActorId blr = StateId.of("BLR");
    ActorId club = FrameworkId.of("club");
    SecurityArchitecture architecture =
        worldOf(
            csto(complete(member(), "2003-09-18/2010-01-01"), observer()),
            spell(KAZ, "csto/member", "2004-01-01/.."),
            spell(blr, "csto/member", "2009/.."),
            spell(club, "csto/observer", "2004-01-01/.."),
            spell(DEU, "csto/member", "2004-01-01/2005-01-01"));

    ThreeValuedSet<ActorId> members = on(architecture, "2009-06-01").members(CSTO);
    assertThat(members.certain()).containsExactly(KAZ);
    assertThat(members.uncertain()).containsExactly(blr);
    assertThat(members.complete()).isTrue();
    assertThat(on(architecture, "2010-01-01").members(CSTO).complete()).isFalse();
    ThreeValuedSet<ActorId> observers = on(architecture, "2009-06-01").holders(OBSERVER);
    assertThat(observers.certain()).containsExactly(club);
    assertThat(observers.uncertain()).isEmpty();
    assertThat(observers.complete()).isFalse();
    ThreeValuedSet<ActorId> participants = on(architecture, "2009-06-01").participants(CSTO);
    assertThat(participants.certain()).containsExactly(KAZ, club);
    assertThat(participants.uncertain()).containsExactly(blr);
  }

  @Test
  void frameworksOf_areThoseForCertainThoseInDoubtAndWhetherTheyAreAll() {
    SecurityArchitecture.Builder architecture =
        world()
            .addInstitution(csto(complete(member())))
            .addTreaty(cst())
            .addInstitution(institution("weu", "1955/2011-06-30", mode("weu/member", Grade.FULL)))
            .addParticipations(
                spell(KAZ, "csto/member", "2004-01-01/.."),
                spell(KAZ, "cst/party", "[2010..2016]/.."));

    ThreeValuedSet<FrameworkId> frameworks =
        on(architecture.build(), "2015-01-01").frameworksOf(KAZ);
    assertThat(frameworks.certain()).containsExactly(CSTO);
    assertThat(frameworks.uncertain()).containsExactly(CST);
    assertThat(frameworks.complete()).isTrue();
    assertThat(on(architecture.build(), "2011-01-01").frameworksOf(KAZ).complete()).isFalse();
    assertThat(on(architecture.build(), "2015-01-01").frameworksOf(DEU).complete()).isFalse();
  }

  @Test
  void bounds_differByWhatIsUnknown() {
    SecurityArchitecture architecture =
        worldOf(
            csto(complete(member())),
            spell(KAZ, "csto/member", "2004-01-01/.."),
            spell(DEU, "csto/member", "2009/.."));
    Snapshot snapshot = on(architecture, "2009-06-01");

    assertThat(snapshot.certainly().members(CSTO)).containsExactly(KAZ);
    assertThat(snapshot.possibly().members(CSTO)).containsExactly(DEU, KAZ);
    assertThat(snapshot.certainly().snapshot()).isSameAs(snapshot);
    assertThat(snapshot.possibly().isMember(DEU, CSTO)).isTrue();
    assertThat(snapshot.certainly().isMember(DEU, CSTO)).isFalse();
  }

  @Test
  void snapshot_keepsWhatItWasAskedOf() {
    SecurityArchitecture architecture = kazakhstan("2004/..");
    AsOf asOf = AsOf.on("2010").assuming(Assumption.PERSISTENCE).within(Tolerance.UNIT);

    assertThat(architecture.asOf(asOf).architecture()).isSameAs(architecture);
    assertThat(architecture.asOf(asOf).asOf()).isEqualTo(asOf);
  }

  @Test
  void questionsWithNull_areRefused() {
    Snapshot snapshot = on(kazakhstan("2004/.."), "2010");

    assertThatNullPointerException().isThrownBy(() -> snapshot.isMember(null, CSTO));
    assertThatNullPointerException().isThrownBy(() -> snapshot.isMember(KAZ, null));
    assertThatNullPointerException().isThrownBy(() -> snapshot.members(null));
    assertThatNullPointerException().isThrownBy(() -> snapshot.frameworksOf(null));
    assertThatNullPointerException().isThrownBy(() -> snapshot.holds(KAZ, null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Answer(Truth.YES, ImmutableSet.of(), null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Answer(null, ImmutableSet.of(), ImmutableList.of()));
  }
}
