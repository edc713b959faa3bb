package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.Answer;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.Standing;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.participation.DatePolicy;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real cases of the frameworks of the world, asked as of days. */
class WorldCasesTest {
  private static final SecurityArchitecture WORLD = Catalogue.world();
  private static final Scope INTEGRATED_COMMAND =
      Scope.builder().organ(OrganId.of("integrated-command")).build();

  private static ActorId actor(String id) {
    return ActorId.of(id);
  }

  private static FrameworkId framework(String id) {
    return FrameworkId.of(id);
  }

  private static Snapshot on(String day) {
    return WORLD.asOf(AsOf.on(day));
  }

  private static Snapshot as(String account, String day) {
    return WORLD.asOf(AsOf.on(day).readAs(SourceId.of(account)));
  }

  private static Standing standing(String who, String where, String day) {
    return on(day).standing(actor(who), framework(where));
  }

  // Who is a member of what

  @ParameterizedTest
  @CsvSource({
    // NATO has a roster: whoever is not in it was no member
    "FRA, nato, 1949-08-23, NO",
    "FRA, nato, 1949-08-24, YES",
    "FRA, nato, 1970-01-01, YES",
    "GRC, nato, 1952-02-17, NO",
    "GRC, nato, 1975-01-01, YES",
    "DEU, nato, 1955-05-05, NO",
    "DEU, nato, 1955-05-06, YES",
    "POL, nato, 1999-03-11, NO",
    "POL, nato, 1999-03-12, YES",
    "SVN, nato, 2004-03-28, NO",
    "SVN, nato, 2004-03-29, YES",
    "FIN, nato, 2023-04-03, NO",
    "FIN, nato, 2023-04-04, YES",
    "SWE, nato, 2024-03-07, YES",
    "SWE, nat, 2024-03-07, YES",
    "UKR, nato, 2024-03-07, NO",
    "AUS, nato, 2024-03-07, NO",
    // the EU, too
    "GBR, eu, 2019-03-30, YES",
    "GBR, eu, 2020-01-31, YES",
    "GBR, eu, 2020-02-01, NO",
    "GBR, teu, 2020-06-01, NO",
    "HRV, eu, 2013-06-30, NO",
    "HRV, eu, 2013-07-01, YES",
    "NOR, eu, 2010-01-01, NO",
    "TUR, eu, 2026-05-17, NO",
    // the Security Council lists its permanent members, and not those elected
    "CHN, unsc, 1960-01-01, YES",
    "SUN, unsc, 1991-12-25, YES",
    "SUN, unsc, 1991-12-26, NO",
    "RUS, unsc, 1991-12-25, NO",
    "RUS, unsc, 1991-12-26, YES",
    "ARG, unsc, 1960-06-23, YES",
    "ARG, unsc, 1960-12-31, UNKNOWN",
    "ARG, unsc, 1963-01-01, NO",
    "IND, unsc, 2020-01-01, UNKNOWN",
    // the OSCE
    "MNG, osce, 2012-11-20, NO",
    "MNG, osce, 2012-11-21, YES",
    "YUG, osce, 1990-01-01, YES",
    "SCG, osce, 1995-01-01, UNKNOWN",
    "SCG, osce, 2000-11-10, YES",
    "SRB, osce, 2010-01-01, YES",
    "CHE, osce, 2010-01-01, UNKNOWN",
    // Africa
    "MLI, au, 2022-01-01, YES",
    "MAR, au, 2016-12-31, NO",
    "MAR, au, 2017-01-30, YES",
    "MAR, oau, 1970-01-01, YES",
    "MAR, oau, 1964-06-01, UNKNOWN",
    "MAR, oau, 1990-01-01, NO",
    "KEN, au, 2010-01-01, UNKNOWN",
    "MLI, ecowas, 2025-01-28, YES",
    "MLI, ecowas, 2025-01-29, NO",
    "NER, ecowas, 2025-06-01, NO",
    "MRT, ecowas, 2000-12-15, UNKNOWN",
    "MRT, ecowas, 2001-06-01, NO",
    "CPV, ecowas, 1978-01-01, YES",
    "MLI, aes, 2023-09-16, YES",
    "TCD, aes, 2024-01-01, NO",
    "TCD, aes, 2025-01-01, UNKNOWN",
    // Asia
    "TLS, asean, 2025-10-25, NO",
    "TLS, asean, 2025-10-26, YES",
    "BRN, asean, 1984-06-01, UNKNOWN",
    "BRN, asean, 1985-01-01, YES",
    "IND, asean, 2020-01-01, NO",
    "QAT, gcc, 2018-01-01, YES",
    "IRQ, gcc, 2018-01-01, NO",
    "EGY, arab-league, 1985-01-01, YES",
    "SYR, arab-league, 1960-01-01, NO",
    "SYR, arab-league, 2015-01-01, YES",
    "LBN, arab-league, 2015-01-01, UNKNOWN",
    "UZB, ots, 2019-10-15, UNKNOWN",
    "UZB, ots, 2019-11-01, YES",
    "UZB, guam, 2002-05-31, YES",
    "UZB, guam, 2002-06-15, UNKNOWN",
    "UZB, guam, 2002-07-01, NO",
    // the Council of Europe
    "GRC, coe, 1969-12-31, YES",
    "GRC, coe, 1970-12-31, YES",
    "GRC, coe, 1971-01-01, NO",
    "GRC, coe, 1974-11-28, YES",
    "RUS, coe, 2022-03-15, YES",
    "RUS, coe, 2022-03-16, NO",
    "BLR, coe, 2020-01-01, UNKNOWN",
    // the Rio Treaty
    "USA, rio-treaty, 1948-12-02, NO",
    "USA, rio-treaty, 1948-12-03, YES",
    "GTM, rio-treaty, 1955-04-05, NO",
    "GTM, rio-treaty, 1955-04-06, YES",
    "CUB, rio-treaty, 1962-01-21, YES",
    "CUB, rio-treaty, 1962-01-22, NO",
    "MEX, rio-treaty, 2004-09-06, NO",
    "VEN, rio-treaty, 2016-01-01, NO",
    "VEN, rio-treaty, 2020-01-01, UNKNOWN",
    "HTI, rio-treaty, 1960-01-01, UNKNOWN",
    // the Warsaw Treaty, with a roster
    "POL, warsaw-pact, 1955-06-05, YES",
    "POL, warsaw-treaty, 1991-06-30, YES",
    "POL, warsaw-pact, 1991-07-01, NO",
    "ALB, warsaw-pact, 1965-01-01, YES",
    "ALB, warsaw-pact, 1968-09-12, NO",
    "DDR, warsaw-pact, 1990-10-03, NO",
    "YUG, warsaw-pact, 1970-01-01, NO",
  })
  void membership_asRecorded(String who, String where, String day, Truth expected) {
    assertThat(on(day).isMember(actor(who), framework(where))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "FIN, nato/pfp-partner, 2023-04-03, YES",
    "FIN, nato/pfp-partner, 2023-04-04, NO",
    "FIN, nato/invitee, 2022-07-05, YES",
    "MLT, nato/pfp-partner, 1996-10-26, YES",
    "MLT, nato/pfp-partner, 2000-01-01, NO",
    "MLT, nato/pfp-partner, 2008-04-03, YES",
    "UKR, nato/pfp-partner, 2010-01-01, UNKNOWN",
    "ARM, nato/pfp-partner, 2010-01-01, YES",
    "GBR, eu/transition, 2020-01-31, NO",
    "GBR, eu/transition, 2020-02-01, YES",
    "GBR, eu/transition, 2020-12-31, YES",
    "GBR, eu/transition, 2021-01-01, NO",
    "NOR, eu/transition, 2020-06-01, NO",
    "TUR, eu/candidate, 2026-05-17, YES",
    "TUR, eu/candidate, 2010-01-01, UNKNOWN",
    "USA, unsc/permanent, 1960-01-01, YES",
    "IND, unsc/permanent, 2020-01-01, NO",
    "IND, unsc/elected, 2020-01-01, UNKNOWN",
    "MNG, osce/partner-for-cooperation, 2012-11-20, YES",
    "MRT, ecowas/associate, 2018-01-01, YES",
    "TLS, asean/observer, 2010-01-01, YES",
    "TLS, asean/member-in-principle, 2023-01-01, YES",
    "TRNC, ots/observer, 2023-01-01, YES",
    "TRNC, ots/observer, 2022-06-01, UNKNOWN",
    "UZB, guam/observer, 2003-01-01, YES",
    "UZB, guam/observer, 2005-05-03, NO",
    "BRA, arab-league/observer, 2026-05-17, YES",
    "CAN, coe/observer, 2000-01-01, YES",
  })
  void mode_asRecorded(String who, String mode, String day, Truth expected) {
    assertThat(on(day).holds(actor(who), ModeId.parse(mode))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nato, 1949-08-24, 12",
    "nato, 1982-05-30, 16",
    "nato, 2004-03-29, 26",
    "nato, 2020-03-27, 30",
    "nato, 2024-03-07, 32",
    "eu, 1993-11-01, 12",
    "eu, 2004-05-01, 25",
    "eu, 2013-07-01, 28",
    "eu, 2020-02-01, 27",
    "asean, 1967-08-08, 5",
    "asean, 2000-01-01, 10",
    "asean, 2025-10-26, 11",
    "gcc, 2026-05-20, 6",
    "aes, 2024-07-06, 3",
    "warsaw-pact, 1955-06-05, 8",
    "warsaw-pact, 1968-09-12, 7",
    "warsaw-pact, 1990-10-03, 6",
  })
  void members_areSoManyAndNobodyElse(String where, String day, int count) {
    ThreeValuedSet<ActorId> members = on(day).members(framework(where));
    assertThat(members.certain()).hasSize(count);
    assertThat(members.uncertain()).isEmpty();
    assertThat(members.complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"au", "arab-league", "coe", "ecowas", "ots", "osce", "rio-treaty", "un"})
  void members_areNotCompleteWhereOnlySomeAreRecorded(String where) {
    assertThat(on("2010-01-01").members(framework(where)).complete()).isFalse();
    Answer other = on("2010-01-01").membership(actor("ATLANTIS"), framework(where));
    assertThat(other.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(other.reasons()).containsExactly(Reason.NO_DATA);
  }

  // Law and conduct

  @ParameterizedTest
  @CsvSource({
    "SDN, au, 2025-02-15, NO",
    "SDN, au, 2020-06-01, YES",
    "GIN, au, 2026-01-21, NO",
    "GIN, au, 2026-01-22, YES",
    "GAB, au, 2025-04-29, NO",
    "GAB, au, 2025-04-30, YES",
    "EGY, au, 2014-01-01, NO",
    "EGY, au, 2014-06-15, UNKNOWN",
    "EGY, au, 2015-01-01, YES",
    "MDG, au, 2025-10-15, NO",
    "NER, ecowas, 2024-01-01, NO",
    "NER, ecowas, 2022-01-01, YES",
    "EGY, arab-league, 1979-03-30, YES",
    "EGY, arab-league, 1985-01-01, NO",
    "EGY, arab-league, 1989-05-24, UNKNOWN",
    "EGY, arab-league, 1990-01-01, YES",
    "SYR, arab-league, 2011-11-15, YES",
    "SYR, arab-league, 2011-11-16, NO",
    "SYR, arab-league, 2023-05-07, YES",
    "RUS, coe, 2022-02-24, YES",
    "RUS, coe, 2022-02-25, NO",
    "GBR, eu, 2020-06-01, NO",
    "GBR, eu, 2019-06-01, YES",
    "IRQ, gcc, 2020-01-01, NO",
    "IND, asean, 2020-01-01, UNKNOWN",
    "ARM, nato, 2010-01-01, UNKNOWN",
  })
  void entitlementToVote(String who, String where, String day, Truth expected) {
    assertThat(standing(who, where, day).isEntitled(Right.VOTE)).isEqualTo(expected);
  }

  @Test
  void sixMembersOfTheAfricanUnion_hadNoVoteOn20250215() {
    List<ActorId> suspended =
        on("2025-02-15").members(framework("au")).certain().stream()
            .filter(
                member ->
                    on("2025-02-15").standing(member, framework("au")).isEntitled(Right.VOTE)
                        == Truth.NO)
            .toList();
    assertThat(suspended)
        .containsExactlyElementsOf(
            ImmutableList.of("BFA", "GAB", "GIN", "MLI", "NER", "SDN").stream()
                .map(ActorId::of)
                .toList());
  }

  @Test
  void theUnitedKingdom_isBoundWithoutAVoteInTheTransition() {
    Standing transition = standing("GBR", "eu", "2020-06-01");
    assertThat(transition.membership().truth()).isEqualTo(Truth.NO);
    assertThat(transition.isEntitled(Right.VOTE)).isEqualTo(Truth.NO);
    assertThat(transition.isOwing(Duty.IMPLEMENT_DECISIONS)).isEqualTo(Truth.YES);
    Standing pending = standing("GBR", "eu", "2019-06-01");
    assertThat(pending.isExitPending()).isEqualTo(Truth.YES);
    assertThat(pending.isEntitled(Right.VOTE)).isEqualTo(Truth.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, 1966-03-09, YES",
    "FRA, 1966-05-01, UNKNOWN",
    "FRA, 1980-01-01, NO",
    "FRA, 2009-04-03, NO",
    "FRA, 2009-04-04, YES",
    "GRC, 1974-07-31, YES",
    "GRC, 1975-01-01, NO",
    "GRC, 1980-06-01, UNKNOWN",
    "GRC, 1981-01-01, YES",
    "ITA, 1980-01-01, YES",
  })
  void seatInTheIntegratedCommand_isNotTakenOutsideIt(String who, String day, Truth expected) {
    Standing ally = standing(who, "nato", day);
    assertThat(ally.membership().truth()).isEqualTo(Truth.YES);
    assertThat(ally.isOwing(Duty.ASSIST)).isEqualTo(Truth.YES);
    assertThat(ally.exercises(Right.ATTEND, INTEGRATED_COMMAND).truth()).isEqualTo(expected);
    assertThat(ally.entitled(Right.ATTEND, INTEGRATED_COMMAND).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void albania_wasAMemberThatTookNoPart() {
    Standing albania = standing("ALB", "warsaw-pact", "1965-01-01");
    assertThat(albania.membership().truth()).isEqualTo(Truth.YES);
    assertThat(albania.isExercising(Right.VOTE)).isEqualTo(Truth.NO);
    assertThat(albania.isOwing(Duty.ASSIST)).isEqualTo(Truth.YES);
    assertThat(standing("ALB", "warsaw-pact", "1961-12-31").isExercising(Right.VOTE))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void russia_hadGivenNoticeToTheCouncilOfEuropeTheDayBeforeItWasExpelled() {
    assertThat(standing("RUS", "coe", "2022-03-14").isExitPending()).isEqualTo(Truth.NO);
    assertThat(standing("RUS", "coe", "2022-03-15").isExitPending()).isEqualTo(Truth.YES);
    assertThat(standing("RUS", "coe", "2022-03-15").isOwing(Duty.of("uphold-human-rights")))
        .isEqualTo(Truth.YES);
  }

  @Test
  void assistance_isOwedInSomeOfThemAndInOthersNotRecorded() {
    assertThat(standing("MLI", "liptako-gourma", "2024-01-01").isOwing(Duty.ASSIST))
        .isEqualTo(Truth.YES);
    assertThat(standing("BRA", "rio-treaty", "1982-05-01").isOwing(Duty.ASSIST))
        .isEqualTo(Truth.YES);
    assertThat(standing("THA", "asean", "2010-01-01").isOwing(Duty.ASSIST)).isEqualTo(Truth.NO);
    assertThat(standing("QAT", "gcc", "2018-01-01").isOwing(Duty.ASSIST)).isEqualTo(Truth.UNKNOWN);
  }

  // By policy and by account

  @ParameterizedTest
  @CsvSource({
    "FIN, nato, 2022-12-31, NO, YES, NO",
    "POL, nato, 1998-06-01, NO, YES, NO",
    "BGR, nato, 2004-03-29, YES, YES, YES",
    "FRA, nato, 1949-06-01, NO, NO, NO",
    "BRA, rio-treaty, 1948-06-01, NO, NO, NO",
    "GTM, rio-treaty, 1950-01-01, NO, YES, NO",
    "THA, asean, 1990-01-01, YES, YES, NO",
    "THA, asean, 2010-01-01, YES, YES, YES",
    "MLI, ecowas, 2024-06-01, YES, NO, UNKNOWN",
    "POL, warsaw-pact, 1955-06-01, NO, NO, NO",
  })
  void membership_byThePolicy(
      String who, String where, String day, Truth recorded, Truth signature, Truth inForce) {
    assertThat(
            List.of(DatePolicy.RECORDED, DatePolicy.SIGNATURE, DatePolicy.IN_FORCE).stream()
                .map(
                    policy ->
                        WORLD
                            .asOf(AsOf.on(day).under(policy))
                            .isMember(actor(who), framework(where))))
        .containsExactly(recorded, signature, inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, nato, 1949-06-01, NO, atop, NO",
    "POL, nato, 1998-06-01, NO, atop, YES",
    "DEU, nato, 1955-05-07, YES, nato-spravo, NO",
    "GBR, eu, 2020-01-31, YES, uk-lex, NO",
    "GRC, coe, 1972-01-01, NO, cow-igo, YES",
    "CPV, ecowas, 1978-01-01, YES, cow-igo, NO",
    "MRT, ecowas, 2002-06-01, NO, cow-igo, YES",
    "EGY, arab-league, 1985-01-01, YES, atop, NO",
    "EGY, arab-league, 2000-01-01, YES, atop, YES",
    "EGY, arab-league, 1985-01-01, YES, cow-igo, NO",
    "SYR, arab-league, 2011-11-12, YES, atop, NO",
    "SYR, arab-league, 1960-01-01, NO, atop, YES",
    "SCG, osce, 1995-01-01, UNKNOWN, cow-igo, NO",
    "SCG, osce, 2000-10-01, UNKNOWN, osce-tl, YES",
    "CUB, rio-treaty, 1961-01-01, YES, tiar-tf, NO",
    "DDR, warsaw-pact, 1990-10-02, YES, wp-blog, NO",
    "POL, warsaw-pact, 1991-06-30, YES, wp-ib, NO",
    "UZB, ots, 2019-09-20, NO, unverified, YES",
  })
  void membership_asAnAccountReadsIt(
      String who, String where, String day, Truth recorded, String account, Truth read) {
    assertThat(on(day).isMember(actor(who), framework(where))).isEqualTo(recorded);
    assertThat(as(account, day).isMember(actor(who), framework(where))).isEqualTo(read);
  }

  @Test
  void returnOfVenezuela_isDisputed() {
    Answer answer = on("2020-01-01").membership(actor("VEN"), framework("rio-treaty"));
    assertThat(answer.reasons()).containsExactly(Reason.DISPUTED);
  }

  @Test
  void oneActOf2004_beganSevenMemberships() {
    assertThat(
            WORLD.participations().stream()
                .filter(spell -> spell.interval().from().toString().equals("@nato-2004")))
        .hasSize(7);
  }

  @Test
  void uzbekistan_tookPartInGuamThroughoutTheMonthInWhichItStepsDown() {
    assertThat(on("2002-06-15").participates(actor("UZB"), framework("guam"))).isEqualTo(Truth.YES);
  }

  // With the other catalogues

  @Test
  void catalogues_canBePutTogetherInAnyOrder() {
    SecurityArchitecture all = Catalogue.eurasia().plus(WORLD).plus(Catalogue.states());
    assertThat(all.participations())
        .hasSize(Catalogue.eurasia().participations().size() + WORLD.participations().size());
    assertThat(all.frameworks())
        .hasSize(Catalogue.eurasia().frameworks().size() + WORLD.frameworks().size());
    assertThat(WORLD.plus(Catalogue.eurasia()).states().keySet())
        .isEqualTo(Catalogue.eurasia().plus(WORLD).states().keySet());
    assertThat(Catalogue.states().plus(WORLD).states()).hasSameSizeAs(Catalogue.states().states());
  }

  @Test
  void catalogues_answerTogetherAsEachForItself() {
    SecurityArchitecture all = Catalogue.eurasia().plus(WORLD).plus(Catalogue.states());
    Snapshot snapshot = all.asOf(AsOf.on("2024-06-01"));
    assertThat(snapshot.isMember(actor("ARM"), framework("csto"))).isEqualTo(Truth.YES);
    assertThat(snapshot.holds(actor("ARM"), ModeId.parse("nato/pfp-partner"))).isEqualTo(Truth.YES);
    assertThat(snapshot.isMember(actor("ARM"), framework("nato"))).isEqualTo(Truth.NO);
    assertThat(all.lineage(actor("RUS")).spellsIn(framework("unsc")))
        .map(Object::toString)
        .containsExactly(
            "SUN unsc/permanent @unsc/from/1991-12-26 (continued, soviet-union-1991)",
            "RUS unsc/permanent 1991-12-26/.. (own)");
  }
}
