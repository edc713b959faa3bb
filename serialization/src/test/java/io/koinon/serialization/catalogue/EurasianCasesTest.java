package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.Standing;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Participation;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.time.Endpoint;
import io.koinon.time.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The telling cases of participation, by the facts. */
class EurasianCasesTest {
  private static final SecurityArchitecture EURASIA = Catalogue.eurasia();

  /** Finland and Poland: signed long before they deposited (facts, section 7). */
  private static final SecurityArchitecture NATO =
      ArchitectureFormat.json()
          .read(
              """
              {"koinon": 1, "title": "NATO, two accessions", "observedThrough": "2026-05-20",
               "treaties": {"nat": {"name": "North Atlantic Treaty", "signed": "1949-04-04",
                 "inForce": "1949-08-24", "to": "..",
                 "modes": {"party": {"grade": "full", "roster": {}}}}},
               "institutions": {"nato": {"name": "NATO", "kind": "alliance", "from": "1949-08-24",
                 "to": "..", "founding": "nat",
                 "modes": {"member": {"grade": "full", "roster": {}, "partyTo": ["nat"]}}}},
               "participations": {"nato": {
                 "FIN": [{"mode": "member", "from": "2023-04-04", "to": "..",
                   "entry": [{"act": "signature", "on": "2022-07-05"}, {"act": "accession"}]}],
                 "POL": [{"mode": "member", "from": "1999-03-12", "to": "..",
                   "entry": [{"act": "signature", "on": "1997-12-16"}, {"act": "accession"}]}]}}}
              """)
          .orElseThrow();

  private static ActorId actor(String id) {
    return ActorId.of(id);
  }

  private static FrameworkId framework(String id) {
    return FrameworkId.of(id);
  }

  private static Snapshot on(String day) {
    return EURASIA.asOf(AsOf.on(day));
  }

  @Test
  void armeniaInTheCsto_isEntitledAndOwesAndDoesNeither() {
    Standing armenia = on("2024-06-01").standing(actor("ARM"), framework("csto"));

    assertThat(armenia.membership().truth()).isEqualTo(Truth.YES);
    assertThat(armenia.entitled(Right.VOTE).truth()).isEqualTo(Truth.YES);
    assertThat(armenia.exercises(Right.VOTE).truth()).isEqualTo(Truth.NO);
    assertThat(armenia.owes(Duty.PAY).truth()).isEqualTo(Truth.YES);
    assertThat(armenia.performs(Duty.PAY).truth()).isEqualTo(Truth.NO);
    assertThat(armenia.entitled(Right.BE_ASSISTED).truth()).isEqualTo(Truth.YES);
    assertThat(armenia.entitled(Right.VOTE).spells()).hasSize(1);
    assertThat(armenia.limitations()).isNotEmpty();
    assertThat(armenia.toString())
        .startsWith("As of 2024-06-01, Armenia is a member of the Collective Security Treaty");
  }

  @ParameterizedTest
  @CsvSource({
    "UZB, csto, 2007-01-01, YES, YES, UNKNOWN, UNKNOWN, UNKNOWN, YES",
    "UZB, csto, 2012-09-01, YES, NO, UNKNOWN, YES, UNKNOWN, YES",
    "GEO, cis, 2008-12-31, YES, NO, UNKNOWN, YES, UNKNOWN, YES",
    "GEO, cis, 2009-08-18, NO, NO, NO, NO, NO, NO",
    "KGZ, eaeu, 2015-08-05, NO, YES, UNKNOWN, NO, UNKNOWN, NO",
    "KGZ, eaeu, 2015-08-06, YES, YES, YES, YES, UNKNOWN, YES",
    "ARM, eaeu, 2015-01-01, NO, YES, UNKNOWN, NO, UNKNOWN, NO",
    "ARM, eaeu, 2015-01-02, YES, YES, YES, YES, UNKNOWN, YES",
  })
  void membership_underEachPolicy(
      String who,
      String where,
      String day,
      Truth recorded,
      Truth signature,
      Truth deposit,
      Truth inForce,
      Truth decision,
      Truth effect) {
    List<Truth> expected = List.of(recorded, signature, deposit, inForce, decision, effect);
    for (DatePolicy policy : DatePolicy.values()) {
      assertThat(EURASIA.asOf(AsOf.on(day).under(policy)).isMember(actor(who), framework(where)))
          .as("%s in %s on %s under %s", who, where, day, policy)
          .isEqualTo(expected.get(List.of(DatePolicy.values()).indexOf(policy)));
    }
  }

  @Test
  void georgia_isBoundInItsYearOfNotice() {
    Standing georgia = on("2008-12-31").standing(actor("GEO"), framework("cis"));
    assertThat(georgia.isExitPending()).isEqualTo(Truth.YES);
    assertThat(georgia.membership().truth()).isEqualTo(Truth.YES);
    assertThat(on("2009-08-18").participates(actor("GEO"), framework("cis"))).isEqualTo(Truth.NO);
  }

  @Test
  void ukraine_foundedTheCisAndNeverWasAMember() {
    Snapshot snapshot = on("2010-01-01");
    assertThat(snapshot.isMember(actor("UKR"), framework("cis"))).isEqualTo(Truth.NO);
    assertThat(snapshot.holds(actor("UKR"), ModeId.parse("cis/founding-state")))
        .isEqualTo(Truth.YES);
    Standing later = on("2020-01-01").standing(actor("UKR"), framework("cis"));
    assertThat(later.limitations()).hasSize(1);
    assertThat(later.contested())
        .extracting(other -> other.alternative().account().value())
        .contains("cow-igo", "cia");
  }

  @Test
  void turkmenistan_isAnAssociateInPracticeAndThatIsDisputed() {
    Snapshot snapshot = on("2010-01-01");
    assertThat(snapshot.isMember(actor("TKM"), framework("cis"))).isEqualTo(Truth.NO);
    assertThat(snapshot.holds(actor("TKM"), ModeId.parse("cis/associate"))).isEqualTo(Truth.YES);
    assertThat(snapshot.standing(actor("TKM"), framework("cis")).contested()).isNotEmpty();
    assertThat(on("2005-01-01").holds(actor("TKM"), ModeId.parse("cis/associate")))
        .isEqualTo(Truth.NO);
  }

  @Test
  void kyrgyzstan_wasASignatoryOfTheEaeuBeforeItWasBound() {
    Standing before = on("2015-08-05").standing(actor("KGZ"), framework("eaeu"));
    assertThat(before.isSignatory()).isEqualTo(Truth.YES);
    assertThat(before.membership().truth()).isEqualTo(Truth.NO);
    Standing after = on("2015-08-06").standing(actor("KGZ"), framework("eaeu"));
    assertThat(after.isSignatory()).isEqualTo(Truth.NO);
    assertThat(after.membership().truth()).isEqualTo(Truth.YES);
  }

  @Test
  void armenia_joinedTheEaeuOneDayAfterItBegan() {
    assertThat(on("2015-01-01").members(framework("eaeu")).certain())
        .containsExactly(actor("BLR"), actor("KAZ"), actor("RUS"));
    assertThat(on("2015-01-02").members(framework("eaeu")).certain())
        .containsExactly(actor("ARM"), actor("BLR"), actor("KAZ"), actor("RUS"));
  }

  @Test
  void sco_hadNoMembersInForceIn2002() {
    Snapshot inForce = EURASIA.asOf(AsOf.on("2002-01-01").under(DatePolicy.IN_FORCE));
    assertThat(inForce.members(framework("sco")).isCertainlyEmpty()).isTrue();
    assertThat(on("2002-01-01").members(framework("sco")).certain()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "IRN, 2023-07-03, NO",
    "IRN, 2023-07-04, YES",
    "BLR, 2024-07-03, NO",
    "BLR, 2024-07-04, YES",
  })
  void sco_grewByIranAndBelarus(String who, String day, Truth expected) {
    assertThat(on(day).isMember(actor(who), framework("sco"))).isEqualTo(expected);
  }

  @Test
  void scoMergerOfObserversAndDialoguePartners_isOneAct() {
    List<Participation> begun =
        EURASIA.participations().stream()
            .filter(spell -> spell.mode().equals(ModeId.parse("sco/partner")))
            .filter(spell -> spell.interval().from() instanceof Endpoint.Reference)
            .toList();
    assertThat(begun).hasSize(16);
    assertThat(begun)
        .extracting(spell -> spell.interval().from())
        .containsOnly(begun.get(0).interval().from());
    ActId merger = ActId.of(((Endpoint.Reference) begun.get(0).interval().from()).target());
    assertThat(EURASIA.acts().get(merger).on()).hasToString("Optional[2025-09-01]");
    assertThat(on("2025-08-31").holders(ModeId.parse("sco/observer")).certain())
        .containsExactly(actor("AFG"), actor("MNG"));
    assertThat(on("2025-09-01").holders(ModeId.parse("sco/observer")).isCertainlyEmpty()).isTrue();
    assertThat(on("2025-09-01").holders(ModeId.parse("sco/partner")).certain()).hasSize(16);
  }

  @Test
  void laos_isContested() {
    assertThat(on("2025-09-01").holds(actor("LAO"), ModeId.parse("sco/partner")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(
            EURASIA
                .asOf(AsOf.on("2025-09-01").under(DatePolicy.DECISION))
                .holds(actor("LAO"), ModeId.parse("sco/partner")))
        .isEqualTo(Truth.YES);
    assertThat(on("2025-09-01").standing(actor("LAO"), framework("sco")).contested()).isNotEmpty();
  }

  @Test
  void sco_observesTheCis() {
    Snapshot snapshot = on("2025-10-10");
    assertThat(snapshot.holds(actor("sco"), ModeId.parse("cis/observer"))).isEqualTo(Truth.YES);
    assertThat(on("2025-10-09").participates(actor("sco"), framework("cis"))).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "FIN, 2022-12-31, YES, NO",
    "FIN, 2023-04-04, YES, YES",
    "FIN, 2022-07-04, NO, NO",
    "POL, 1998-06-01, YES, NO",
    "POL, 1999-03-12, YES, YES",
  })
  void finlandAndPolandInNato_bySignatureAndInForce(
      String who, String day, Truth signature, Truth inForce) {
    FrameworkId nato = framework("nato");
    assertThat(NATO.asOf(AsOf.on(day).under(DatePolicy.SIGNATURE)).isMember(actor(who), nato))
        .isEqualTo(signature);
    assertThat(NATO.asOf(AsOf.on(day).under(DatePolicy.IN_FORCE)).isMember(actor(who), nato))
        .isEqualTo(inForce);
    assertThat(
            NATO.asOf(AsOf.on(day).under(DatePolicy.IN_FORCE))
                .isMember(actor(who), framework("nat")))
        .isEqualTo(inForce);
  }

  @Test
  void uzbekistan_wasPartyToTheTreatyThroughTheOrganization() {
    assertThat(on("2007-01-01").isMember(actor("UZB"), framework("cst"))).isEqualTo(Truth.YES);
    assertThat(on("2007-01-01").membership(actor("UZB"), framework("cst")).spells())
        .extracting(Participation::framework)
        .contains(framework("csto"));
    assertThat(on("2013-01-01").isMember(actor("UZB"), framework("cst"))).isEqualTo(Truth.NO);
  }
}
