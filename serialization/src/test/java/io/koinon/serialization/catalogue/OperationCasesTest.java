package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.OperationId;
import io.koinon.base.StateId;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import io.koinon.validation.Validator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The operations of the catalogues, awkward ones among them: who led, who contributed, and on what
 * basis.
 */
class OperationCasesTest {
  private static final SecurityArchitecture WORLD = Catalogue.world();
  private static final SecurityArchitecture EURASIA = Catalogue.eurasia();

  private static final OperationId KFOR = OperationId.of("kfor");
  private static final OperationId ISAF = OperationId.of("isaf");
  private static final OperationId KAZAKHSTAN = OperationId.of("csto-kaz-2022");
  private static final OperationId TAJIKISTAN = OperationId.of("cis-tjk-peacekeeping");
  private static final OperationId PRAGUE = OperationId.of("czechoslovakia-1968");
  private static final OperationId PANCEVO = OperationId.of("slavic-brotherhood-2019");

  private static Snapshot on(SecurityArchitecture architecture, String date) {
    return architecture.asOf(AsOf.on(PartialDate.parse(date)));
  }

  private static ImmutableSortedSet<ActorId> actors(String... ids) {
    return Stream.of(ids)
        .map(ActorId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static void assertBasis(
      Snapshot snapshot, OperationId operation, ContributionBasis expected, String... who) {
    assertThat(actors(who))
        .allSatisfy(actor -> assertThat(snapshot.basisOf(operation, actor)).contains(expected));
  }

  // KFOR, which third states joined.

  private static BigDecimal deployed(Contribution contribution, PartialDate during) {
    return contribution.observations().stream()
        .filter(observation -> observation.during().equals(during))
        .flatMap(observation -> observation.deployed().stream())
        .map(Amount::least)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void kforInFebruary2017_hasThirtyContributors_andNobodyElse() {
    ThreeValuedSet<ActorId> contributors = on(WORLD, "2017-02").contributors(KFOR);

    assertThat(contributors.certain()).hasSize(30).contains(StateId.of("CHE"), StateId.of("ITA"));
    assertThat(contributors.uncertain()).isEmpty();
    assertThat(contributors.complete()).isTrue();
    assertThat(on(WORLD, "2017-02").contributes(StateId.of("BRA"), KFOR)).isEqualTo(Truth.NO);
    assertThat(on(WORLD, "2016-02").contributes(StateId.of("BRA"), KFOR)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void kforInFebruary2017_isOf4273People() {
    PartialDate during = PartialDate.parse("2017-02");
    Operation kfor = WORLD.getOperation(KFOR);

    assertThat(
            kfor.contributions().stream()
                .map(contribution -> deployed(contribution, during))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("4273");
    assertThat(
            kfor.observations().stream()
                .filter(observation -> observation.during().equals(during))
                .flatMap(observation -> observation.deployed().stream()))
        .containsExactly(Amount.of(4273));
  }

  /** The list is checked by its total: one Italian more would be found. */
  @Test
  void kforInFebruary2017_withADigitMistaken_isFound() {
    Operation kfor = WORLD.getOperation(KFOR);
    Operation mistaken =
        kfor.withContributions(
            kfor.contributions().stream().map(OperationCasesTest::withOneItalianMore).toList());

    assertThat(Validator.standard().validate(WORLD.replace(kfor, mistaken)).findings())
        .filteredOn(finding -> finding.code().startsWith("operation/"))
        .singleElement()
        .asString()
        .contains("operation/total-differs", "4274", "4273");
  }

  private static Contribution withOneItalianMore(Contribution contribution) {
    return contribution.contributor().equals(StateId.of("ITA"))
        ? contribution.withObservations(
            contribution.observations().stream()
                .map(observation -> observation.withDeployed(Amount.of(552)))
                .toList())
        : contribution;
  }

  @Test
  void kforInFebruary2017_hasEightThirdStates() {
    Snapshot snapshot = on(WORLD, "2017-02");
    ImmutableSet<String> thirdStates =
        ImmutableSet.of("ARM", "AUT", "CHE", "FIN", "IRL", "MDA", "SWE", "UKR");

    for (ActorId contributor : snapshot.contributors(KFOR).certain()) {
      assertThat(snapshot.basisOf(KFOR, contributor))
          .as("%s", contributor)
          .contains(
              thirdStates.contains(contributor.value())
                  ? ContributionBasis.THIRD_STATE
                  : ContributionBasis.MEMBER);
    }
    assertThat(snapshot.bodies(KFOR, OperationRoleKind.LEADS).certain())
        .containsExactly(FrameworkId.of("nato"));
    assertThat(snapshot.bodies(KFOR, OperationRoleKind.AUTHORISES).certain())
        .containsExactly(FrameworkId.of("unsc"));
  }

  @Test
  void kfor_countsFinlandAsAMemberOnceItIs() {
    assertBasis(on(WORLD, "2023-04-03"), KFOR, ContributionBasis.THIRD_STATE, "FIN");
    assertBasis(on(WORLD, "2023-04-04"), KFOR, ContributionBasis.MEMBER, "FIN");
    assertThat(on(WORLD, "2023-04").basisOf(KFOR, StateId.of("FIN"))).isEmpty();
  }

  @Test
  void kfor_beforeAndAfterTheList_isKnownInPart() {
    StateId ukraine = StateId.of("UKR");
    StateId russia = StateId.of("RUS");

    assertThat(on(WORLD, "2010-05-01").contributes(ukraine, KFOR)).isEqualTo(Truth.YES);
    assertThat(on(WORLD, "2022-03-01").contributes(ukraine, KFOR)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(WORLD, "2002-05-01").contributes(russia, KFOR)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(WORLD, "2017-02-01").contributes(russia, KFOR)).isEqualTo(Truth.NO);
    assertThat(on(WORLD, "2016-05-01").contributes(StateId.of("CHE"), KFOR))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(on(WORLD, "1999-06-10").contributors(KFOR).isCertainlyEmpty()).isTrue();
  }

  // The CSTO in Kazakhstan.

  @Test
  void kazakhstan2022_hadFiveMembers_whoLeftOnDifferentDays() {
    assertThat(on(EURASIA, "2022-01-10").contributors(KAZAKHSTAN).certain())
        .isEqualTo(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    assertThat(on(EURASIA, "2022-01-07").contributors(KAZAKHSTAN).uncertain())
        .isEqualTo(actors("ARM", "BLR", "KGZ", "RUS", "TJK"));
    assertThat(on(EURASIA, "2022-01-14").contributors(KAZAKHSTAN).certain())
        .isEqualTo(actors("RUS"));
    assertThat(on(EURASIA, "2022-01-19").isUnderWay(KAZAKHSTAN)).isEqualTo(Truth.NO);
    assertThat(on(EURASIA, "2022-01-10").operations().certain()).contains(KAZAKHSTAN);
  }

  @Test
  void kazakhstan2022_wasHostedByTheSixthMember() {
    Snapshot snapshot = on(EURASIA, "2022-01-10");

    assertBasis(snapshot, KAZAKHSTAN, ContributionBasis.MEMBER, "ARM", "BLR", "KGZ", "RUS", "TJK");
    assertBasis(snapshot, KAZAKHSTAN, ContributionBasis.HOST, "KAZ");
    assertBasis(snapshot, KAZAKHSTAN, ContributionBasis.THIRD_STATE, "UZB");
    assertThat(snapshot.bodies(KAZAKHSTAN, OperationRoleKind.SUPPORTS).certain())
        .containsExactly(FrameworkId.of("cpf"));
  }

  private static String shown(Observation observation) {
    return observation.during()
        + observation.pledged().map(amount -> " pledged " + amount).orElse("")
        + observation.deployed().map(amount -> " deployed " + amount).orElse("")
        + " "
        + observation.unit();
  }

  @Test
  void kazakhstan2022_pledgedAndDeployed_areDifferentFacts() {
    Operation operation = EURASIA.getOperation(KAZAKHSTAN);

    assertThat(operation.observations().stream().map(OperationCasesTest::shown))
        .containsExactly(
            "2022-01-06 pledged 2500 people",
            "2022-01-10 deployed 2030 people",
            "2022-01-10 deployed 250 vehicles",
            "2022-01-13 deployed 2000 people");
    assertThat(
            operation.contributions().stream()
                .filter(each -> each.contributor().equals(StateId.of("TJK")))
                .flatMap(each -> each.observations().stream()))
        .singleElement()
        .satisfies(
            observation -> {
              assertThat(observation.pledged()).contains(Amount.of(200));
              assertThat(observation.deployed()).isEmpty();
            });
  }

  // ISAF, whose lead changed.

  @Test
  void isaf_isLedByNatoFromAugust2003() {
    FrameworkId nato = FrameworkId.of("nato");

    assertThat(on(WORLD, "2003-07-31").bodies(ISAF, OperationRoleKind.LEADS).certain()).isEmpty();
    assertThat(on(WORLD, "2003-08-15").bodies(ISAF, OperationRoleKind.LEADS).uncertain())
        .containsExactly(nato);
    assertThat(on(WORLD, "2003-08-31").bodies(ISAF, OperationRoleKind.LEADS).certain())
        .containsExactly(nato);
    assertThat(on(WORLD, "2003-07-31").bodies(ISAF, OperationRoleKind.AUTHORISES).certain())
        .containsExactly(FrameworkId.of("unsc"));
    assertThat(on(WORLD, "2003-07-31").basisOf(ISAF, StateId.of("DEU"))).isEmpty();
  }

  @Test
  void isaf_hadMembersOfTheCstoAmongItsThirdStates() {
    Snapshot snapshot = on(WORLD, "2010-11");

    assertBasis(snapshot, ISAF, ContributionBasis.MEMBER, "DEU", "USA", "POL");
    assertBasis(snapshot, ISAF, ContributionBasis.THIRD_STATE, "ARM", "GEO", "KAZ", "AUS");
    assertThat(snapshot.contributes(StateId.of("ARM"), ISAF)).isEqualTo(Truth.YES);
    assertThat(snapshot.contributes(StateId.of("KAZ"), ISAF)).isEqualTo(Truth.UNKNOWN);
  }

  // Others.

  @Test
  void tajikistan_pledgedSharesWereNotThere_andTheHostServed() {
    Snapshot snapshot = on(EURASIA, "1999-05-01");

    assertThat(snapshot.contributes(StateId.of("KGZ"), TAJIKISTAN)).isEqualTo(Truth.NO);
    assertThat(snapshot.contributes(StateId.of("UZB"), TAJIKISTAN)).isEqualTo(Truth.NO);
    assertThat(snapshot.contributes(StateId.of("TJK"), TAJIKISTAN)).isEqualTo(Truth.YES);
    assertThat(snapshot.contributes(StateId.of("RUS"), TAJIKISTAN)).isEqualTo(Truth.UNKNOWN);
    assertBasis(snapshot, TAJIKISTAN, ContributionBasis.HOST, "TJK");
    assertBasis(snapshot, TAJIKISTAN, ContributionBasis.MEMBER, "RUS", "KAZ");
  }

  @Test
  void prague1968_isDisputedOfEastGermany_andDeniedOfTwo() {
    Snapshot snapshot = on(WORLD, "1968-08-20");

    assertThat(snapshot.contributors(PRAGUE).uncertain())
        .isEqualTo(actors("BGR", "DDR", "HUN", "POL", "SUN"));
    assertThat(snapshot.contributes(StateId.of("ROU"), PRAGUE)).isEqualTo(Truth.NO);
    assertThat(snapshot.contributes(StateId.of("ALB"), PRAGUE)).isEqualTo(Truth.NO);
  }

  @Test
  void exerciseOfACoalition_hasAHostAndNoMembers() {
    Snapshot snapshot = on(EURASIA, "2019-06-20");

    assertThat(snapshot.contributors(PANCEVO).certain()).isEqualTo(actors("RUS", "SRB"));
    assertThat(snapshot.contributors(PANCEVO).uncertain()).isEqualTo(actors("BLR"));
    assertBasis(snapshot, PANCEVO, ContributionBasis.HOST, "SRB");
    assertThat(snapshot.basisOf(PANCEVO, StateId.of("RUS"))).isEmpty();
  }

  @Test
  void links_ofTheCsto() {
    FrameworkId csto = FrameworkId.of("csto");

    assertThat(on(EURASIA, "2026-02-01").linksOf(csto).certain())
        .containsExactly(LinkId.of("csto-cis-sco-roadmap"), LinkId.of("csto-sco-agreement"));
    assertThat(on(EURASIA, "2025-10-01").linksOf(csto).certain())
        .containsExactly(LinkId.of("csto-sco-agreement"));
    assertThat(on(EURASIA, "2007-10-01").linksOf(csto).uncertain())
        .containsExactly(LinkId.of("csto-sco-agreement"));
  }
}
