package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import io.koinon.analysis.Assistance;
import io.koinon.analysis.Bond;
import io.koinon.analysis.BothSides;
import io.koinon.analysis.Contingency;
import io.koinon.analysis.Due;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.StateId;
import io.koinon.framework.Response;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import io.koinon.validation.Validator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The telling cases of obligations, as the catalogues have them. */
class ObligationCasesTest {
  private static final SecurityArchitecture EURASIA = Catalogue.eurasia();
  private static final SecurityArchitecture WORLD = Catalogue.world();
  private static final SecurityArchitecture TOGETHER = EURASIA.plus(WORLD);

  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final FrameworkId NAT = FrameworkId.of("nat");
  private static final ObligationId NAT_ASSISTANCE = ObligationId.parse("nat/assistance");
  private static final ObligationId CST_ASSISTANCE = ObligationId.parse("cst/assistance");
  private static final ActorId ARM = StateId.of("ARM");
  private static final ActorId BLR = StateId.of("BLR");
  private static final ActorId FIN = StateId.of("FIN");
  private static final ActorId GRC = StateId.of("GRC");
  private static final ActorId KAZ = StateId.of("KAZ");
  private static final ActorId RUS = StateId.of("RUS");
  private static final ActorId TUR = StateId.of("TUR");
  private static final ActorId USA = StateId.of("USA");

  /** Somebody of whom nothing is recorded. */
  private static final ActorId THIRD = StateId.of("ATLANTIS");

  private static Obligations eurasia(String day) {
    return Obligations.in(EURASIA.asOf(AsOf.on(day)));
  }

  private static Obligations world(String day) {
    return Obligations.in(WORLD.asOf(AsOf.on(day)));
  }

  private static List<ActorId> actors(String... ids) {
    return Arrays.stream(ids).map(ActorId::of).toList();
  }

  @Test
  void obligations_breakNoRule() {
    for (SecurityArchitecture catalogue : List.of(EURASIA, WORLD, TOGETHER)) {
      assertThat(Validator.standard().validate(catalogue).findings())
          .noneMatch(finding -> finding.code().startsWith("obligation/"));
    }
  }

  // Kazakhstan, January 2022

  @ParameterizedTest
  @EnumSource(
      value = Truth.class,
      names = {"YES", "UNKNOWN"})
  void kazakhstan2022_atLeastFiveMustAssist_ifTheCaseHasArisen(Truth attackedFromOutside) {
    Contingency aggression = Contingency.of(CasusEvent.AGGRESSION, KAZ);
    Assistance assistance =
        eurasia("2022-01-06")
            .due(attackedFromOutside == Truth.YES ? aggression.by(THIRD) : aggression);

    assertThat(assistance.dues())
        .extracting(Due::obligor)
        .containsExactlyElementsOf(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    for (Due due : assistance.dues()) {
      assertThat(due.article()).contains("4");
      assertThat(due.response()).contains(Response.OBLIGATORY);
      assertThat(due.obligation().id()).isEqualTo(CST_ASSISTANCE);
      assertThat(due.bond().truth()).isEqualTo(Truth.YES);
      assertThat(due.bond().records()).isNotEmpty();
      assertThat(due.truth()).isEqualTo(attackedFromOutside);
      assertThat(due.reasons())
          .isEqualTo(
              attackedFromOutside == Truth.YES
                  ? ImmutableSet.of()
                  : ImmutableSet.of(Reason.CONDITIONAL));
    }
  }

  @Test
  void kazakhstan2022_unrestWithoutAggression_isNoCase() {
    assertThat(
            eurasia("2022-01-06").due(Contingency.of(CasusEvent.INTERNAL_DISTURBANCE, KAZ)).dues())
        .isEmpty();
  }

  @Test
  void kazakhstan2022_byAMember_isNoCase() {
    assertThat(eurasia("2022-01-06").due(Contingency.of(CasusEvent.AGGRESSION, KAZ).by(RUS)).dues())
        .isEmpty();
  }

  @Test
  void kazakhstan2022_onlyThese_isUnknownOverAllTreatiesAndKnownWithinOne() {
    Assistance assistance =
        eurasia("2022-01-06").due(Contingency.of(CasusEvent.AGGRESSION, KAZ).by(THIRD));

    assertThat(assistance.obligors().certain())
        .containsExactlyElementsOf(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    assertThat(assistance.obligors().complete()).isFalse();
    assertThat(assistance.isDueOf(StateId.of("UZB"))).isEqualTo(Truth.UNKNOWN);
    assertThat(assistance.within(CST).complete()).isTrue();
    assertThat(assistance.within(CST).contains(StateId.of("UZB"))).isEqualTo(Truth.NO);
  }

  // Prolongation of the Collective Security Treaty, April 1999

  @Test
  void cst1999_nineAreBoundAndTheNextDaySix() {
    Obligations nine = eurasia("1999-04-20");
    Obligations six = eurasia("1999-04-21");

    assertThat(nine.owedTo(KAZ).stream().filter(bond -> isOf(bond, CST_ASSISTANCE)))
        .extracting(Bond::obligor)
        .containsExactlyElementsOf(actors("ARM", "AZE", "BLR", "GEO", "KGZ", "RUS", "TJK", "UZB"));
    assertThat(six.owedTo(KAZ).stream().filter(bond -> isOf(bond, CST_ASSISTANCE)))
        .extracting(Bond::obligor)
        .containsExactlyElementsOf(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    assertThat(
            six.changesSince(nine).stream()
                .filter(change -> isOf(change.now().orElseThrow(), CST_ASSISTANCE)))
        .hasSize(9 * 8 - 6 * 5)
        .allMatch(change -> change.before().orElseThrow().truth() == Truth.YES)
        .allMatch(change -> change.now().orElseThrow().truth() == Truth.NO);
  }

  private static boolean isOf(Bond bond, ObligationId obligation) {
    return bond.obligation().id().equals(obligation);
  }

  @Test
  void uzbekistan_wasBoundWhileItWasInTheOrganization() {
    ActorId uzbekistan = StateId.of("UZB");

    assertThat(eurasia("2003-01-01").bond(uzbekistan, CST_ASSISTANCE, KAZ).truth())
        .isEqualTo(Truth.NO);
    assertThat(eurasia("2010-01-01").bond(uzbekistan, CST_ASSISTANCE, KAZ).truth())
        .isEqualTo(Truth.YES);
    assertThat(eurasia("2022-01-06").bond(uzbekistan, CST_ASSISTANCE, KAZ).truth())
        .isEqualTo(Truth.NO);
    assertThat(eurasia("2022-01-06").unbound().certain()).contains(uzbekistan);
  }

  @Test
  void armenia2024_owesAndIsOwedAssistance() {
    Obligations obligations = eurasia("2024-06-01");

    assertThat(obligations.bond(RUS, CST_ASSISTANCE, ARM).truth()).isEqualTo(Truth.YES);
    assertThat(obligations.bond(ARM, CST_ASSISTANCE, RUS).truth()).isEqualTo(Truth.YES);
    assertThat(
            EURASIA
                .asOf(AsOf.on("2024-06-01"))
                .standing(ARM, FrameworkId.of("csto"))
                .owes(Duty.of(CST_ASSISTANCE))
                .truth())
        .isEqualTo(Truth.YES);
  }

  // Russia and Belarus

  @ParameterizedTest
  @CsvSource({"2025-03-12, NO", "2025-03-13, YES"})
  void russiaAndBelarus_areBoundByTheirTreatyFromItsEntryIntoForceOn(String day, Truth expected) {
    ObligationId guarantee = ObligationId.parse("usrb-guarantees/assistance");

    assertThat(eurasia(day).bond(RUS, guarantee, BLR).truth()).isEqualTo(expected);
    assertThat(eurasia(day).bond(BLR, guarantee, RUS).truth()).isEqualTo(expected);
    assertThat(eurasia(day).bond(KAZ, guarantee, BLR).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void attackOnBelarus_isDueOfRussiaByTwoTreaties() {
    Assistance assistance =
        eurasia("2025-06-01").due(Contingency.of(CasusEvent.ARMED_ATTACK, BLR).by(THIRD));

    assertThat(assistance.of(RUS))
        .extracting(due -> due.obligation().id().toString())
        .containsExactly("cst/assistance", "usrb-guarantees/assistance");
    assertThat(assistance.of(KAZ))
        .extracting(due -> due.obligation().id().toString())
        .containsExactly("cst/assistance");
  }

  // The Shanghai Cooperation Organisation

  @Test
  void members_oweConsultationAndNoDefence() {
    ActorId china = StateId.of("CHN");
    Obligations obligations = eurasia("2022-01-06");
    Contingency attack = Contingency.of(CasusEvent.ARMED_ATTACK, KAZ).by(THIRD);

    assertThat(obligations.between(china, KAZ))
        .singleElement()
        .satisfies(
            bond -> {
              assertThat(bond.obligation().kind()).isEqualTo(ObligationKind.CONSULTATION);
              assertThat(bond.obligation().id())
                  .isEqualTo(ObligationId.parse("sco-charter/consultation"));
              assertThat(bond.truth()).isEqualTo(Truth.YES);
            });
    assertThat(obligations.due(attack).of(china)).isEmpty();
    assertThat(obligations.due(attack).within(FrameworkId.of("sco-charter")).isCertainlyEmpty())
        .isTrue();
    Assistance consultation = obligations.due(attack, ImmutableSet.of(ObligationKind.CONSULTATION));
    assertThat(consultation.within(FrameworkId.of("sco-charter")).certain())
        .containsExactlyElementsOf(actors("CHN", "IND", "KGZ", "PAK", "RUS", "TJK", "UZB"));
    assertThat(consultation.within(CST).certain())
        .containsExactlyElementsOf(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    assertThat(consultation.within(FrameworkId.of("cis-charter")).certain())
        .containsExactlyElementsOf(actors("ARM", "AZE", "BLR", "KGZ", "MDA", "RUS", "TJK", "UZB"));
    assertThat(consultation.obligors().complete()).isFalse();
    assertThat(obligations.unbound().certain()).contains(china);
  }

  // The North Atlantic Treaty

  @ParameterizedTest
  @CsvSource({"2023-04-03, NO", "2023-04-04, YES"})
  void finland_isBoundThroughNatoFromItsAccessionOn(String day, Truth expected) {
    Obligations obligations = world(day);
    Assistance assistance =
        obligations.due(Contingency.of(CasusEvent.ARMED_ATTACK, FIN).by(THIRD).onTerritoryOf(FIN));

    assertThat(obligations.bond(FIN, NAT_ASSISTANCE, USA).truth()).isEqualTo(expected);
    assertThat(obligations.bond(USA, NAT_ASSISTANCE, FIN).truth()).isEqualTo(expected);
    assertThat(assistance.within(NAT).contains(USA)).isEqualTo(expected);
    assertThat(assistance.within(NAT).complete()).isTrue();
    assertThat(assistance.obligors().complete()).isFalse();
  }

  @Test
  void tuerkiyeAndGreece_assistEachOtherAgainstAThird() {
    Assistance assistance =
        world("2020-01-01")
            .due(Contingency.of(CasusEvent.ARMED_ATTACK, GRC).by(THIRD).onTerritoryOf(GRC));

    assertThat(assistance.of(TUR))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.truth()).isEqualTo(Truth.YES);
              assertThat(due.article()).contains("5");
              assertThat(due.response()).contains(Response.DISCRETIONARY);
            });
    assertThat(assistance.obligors().certain()).hasSize(28);
    assertThat(assistance.obligors(Response.OBLIGATORY).certain()).isEmpty();
  }

  @Test
  void tuerkiyeAgainstGreece_bindsTheOthersToBothSides() {
    Contingency attack = Contingency.of(CasusEvent.ARMED_ATTACK, GRC).by(TUR).onTerritoryOf(GRC);
    Obligations obligations = world("2020-01-01");

    assertThat(obligations.due(attack).of(TUR)).isEmpty();
    assertThat(obligations.due(attack).obligors().certain()).hasSize(27).doesNotContain(GRC, TUR);
    assertThat(obligations.bothSides(attack))
        .filteredOn(both -> both.truth() == Truth.YES)
        .hasSize(27)
        .extracting(BothSides::actor)
        .contains(USA)
        .doesNotContain(GRC, TUR);
  }

  @Test
  void attackOutsideTheArea_isNoCaseOrOpen() {
    Contingency attack = Contingency.of(CasusEvent.ARMED_ATTACK, GRC).by(THIRD);
    Obligations obligations = world("2020-01-01");

    assertThat(underNat(obligations.due(attack)))
        .satisfies(due -> assertThat(due.reasons()).containsExactly(Reason.CONDITIONAL));
    assertThat(underNat(obligations.due(attack.onTerritoryOf(THIRD))))
        .satisfies(due -> assertThat(due.reasons()).containsExactly(Reason.NO_DATA));
  }

  private static Due underNat(Assistance assistance) {
    return assistance.of(USA).stream()
        .filter(due -> isOf(due.bond(), NAT_ASSISTANCE))
        .collect(MoreCollectors.onlyElement());
  }

  /** No roster rules out that Greece is a party to the Rio Treaty: that is not a NO. */
  @Test
  void treatyWithoutARoster_mayBindOthers() {
    Assistance assistance =
        world("2020-01-01")
            .due(Contingency.of(CasusEvent.ARMED_ATTACK, GRC).by(THIRD).onTerritoryOf(GRC));

    assertThat(assistance.of(StateId.of("BRA")))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.obligation().id())
                  .isEqualTo(ObligationId.parse("rio-treaty/assistance"));
              assertThat(due.reasons()).containsExactly(Reason.NO_DATA);
            });
    assertThat(assistance.within(FrameworkId.of("rio-treaty")).complete()).isFalse();
  }

  // Others

  @ParameterizedTest
  @CsvSource({
    "warsaw-treaty, HUN, SUN, 1956-10-23, YES",
    "warsaw-treaty, ALB, SUN, 1968-09-13, NO",
    "warsaw-treaty, POL, HUN, 1991-07-01, NO",
    "liptako-gourma, MLI, NER, 2023-09-15, NO",
    "liptako-gourma, MLI, NER, 2024-01-01, YES",
    "rio-treaty, BRA, ARG, 1982-05-01, YES",
    "rio-treaty, MEX, ARG, 2004-09-05, YES",
    "rio-treaty, MEX, ARG, 2004-09-06, NO",
    "gcc-defence, SAU, BHR, 2000-12-30, NO",
    "gcc-defence, SAU, BHR, 2011-03-14, UNKNOWN",
    "arab-joint-defence, EGY, SYR, 1967-06-05, UNKNOWN",
  })
  void assistance_isOwedWhileTheTreatyBinds(
      String treaty, String obligor, String obligee, String day, Truth expected) {
    ObligationId assistance = ObligationId.parse(treaty + "/assistance");

    assertThat(world(day).bond(StateId.of(obligor), assistance, StateId.of(obligee)).truth())
        .isEqualTo(expected);
  }

  @Test
  void basesOfThirdStates_needTheConsentOfTheMembersSince2011() {
    ObligationId consent = ObligationId.parse("cst/basing-consent");

    assertThat(eurasia("2010-12-31").bond(KAZ, consent, RUS).truth()).isEqualTo(Truth.NO);
    assertThat(eurasia("2011-06-01").bond(KAZ, consent, RUS).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(eurasia("2012-01-01").bond(KAZ, consent, RUS).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void catalogues_answerTogetherAsEachForItself() {
    Contingency aggression = Contingency.of(CasusEvent.AGGRESSION, KAZ).by(THIRD);

    assertThat(
            Obligations.in(TOGETHER.asOf(AsOf.on("2022-01-06")))
                .due(aggression)
                .obligors()
                .certain())
        .isEqualTo(eurasia("2022-01-06").due(aggression).obligors().certain());
  }
}
