package io.koinon.serialization.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.analysis.AdmissionPath;
import io.koinon.analysis.Readiness;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.finding.Explanation;
import io.koinon.participation.Participation;
import io.koinon.time.Truth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which modes actors of the catalogues are ready, each with the complete reason. */
class CatalogueReadinessTest {
  private static final SecurityArchitecture EURASIA = Catalogue.eurasia();

  private static Readiness readiness(SecurityArchitecture in, String who, String day) {
    return Readiness.of(ActorId.of(who), in.asOf(AsOf.on(day)));
  }

  private static Explanation explain(SecurityArchitecture in, String who, String mode, String day) {
    return readiness(in, who, day).explain(ModeId.parse(mode));
  }

  private static AdmissionPath path(SecurityArchitecture in, String who, String mode, String day) {
    return readiness(in, who, day).pathTo(ModeId.parse(mode));
  }

  /** The same, where a statement is attested of somebody, throughout, and of nobody else. */
  private static SecurityArchitecture attesting(
      SecurityArchitecture in, String statement, String of, Truth truth) {
    Map<AttestationId, Attestation> all = new HashMap<>(in.attestations());
    all.computeIfPresent(
        AttestationId.of(statement),
        (id, before) ->
            before.withHolds(Attested.builder().actor(ActorId.of(of)).truth(truth).build()));
    return in.withAttestations(all);
  }

  private static ImmutableList<String> decisive(Explanation explanation) {
    return explanation.decisive().stream()
        .map(Explanation::toString)
        .collect(ImmutableList.toImmutableList());
  }

  // Iran and the SCO

  @ParameterizedTest
  @CsvSource({"2010-07-01", "2016-01-15"})
  void iran_isBarredBySanctions(String day) {
    assertThat(explain(EURASIA, "IRN", "sco/member", day))
        .hasToString(
            """
            NO IRN could take up sco/member
              YES IRN exists
              YES sco/member is offered
              NO the admission condition holds
                NO all of these
                  YES IRN: is a state of Eurasia
                  UNKNOWN IRN: has diplomatic relations with every member of the SCO
                  YES one of these
                    YES IRN participates in sco/observer
                    UNKNOWN IRN participates in sco/dialogue-partner (NO_DATA)
                    NO IRN participates in sco/partner
                  NO not this
                    YES IRN: is under sanctions of the United Nations""");
  }

  @ParameterizedTest
  @CsvSource({"2016-01-16", "2016-02-01", "2021-09-16"})
  void iran_isNoLongerBarred_andAFactIsMissing(String day) {
    Explanation explanation = explain(EURASIA, "IRN", "sco/member", day);

    assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(decisive(explanation))
        .containsExactly("UNKNOWN IRN: has diplomatic relations with every member of the SCO");
  }

  @ParameterizedTest
  @CsvSource({"2021-09-17", "2021-10-01", "2023-07-03"})
  void iran_isReady(String day) {
    assertThat(explain(EURASIA, "IRN", "sco/member", day))
        .hasToString(
            """
            YES IRN could take up sco/member
              YES IRN exists
              YES sco/member is offered
              YES the admission condition holds
                YES all of these
                  YES IRN: is a state of Eurasia
                  YES IRN: has diplomatic relations with every member of the SCO
                  YES one of these
                    YES IRN participates in sco/observer
                    UNKNOWN IRN participates in sco/dialogue-partner (NO_DATA)
                    NO IRN participates in sco/partner
                  YES not this
                    NO IRN: is under sanctions of the United Nations""");
    assertThat(path(EURASIA, "IRN", "sco/member", day).steps()).hasSize(1);
  }

  // A partner of the CSTO

  @Test
  void partner_isReadyIfNothingIsMissing() {
    SecurityArchitecture attested =
        attesting(EURASIA, "no-contrary-security-obligations", "UZB", Truth.YES);

    assertThat(explain(EURASIA, "UZB", "csto/partner", "2026-05-20").decisive())
        .extracting(Explanation::toString)
        .containsExactly(
            "UNKNOWN UZB: has no obligations of security contrary to those of the CSTO");
    assertThat(path(attested, "UZB", "csto/partner", "2026-05-20").truth()).isEqualTo(Truth.YES);
  }

  /** "With every member" is NO as soon as there are none with one. */
  @Test
  void partner_withoutRelationsToOneMember_isNotReady() {
    SecurityArchitecture attested =
        attesting(EURASIA, "no-contrary-security-obligations", "UZB", Truth.YES);
    SecurityArchitecture without =
        attesting(attested, "relations-with-csto-members", "UZB", Truth.NO);

    assertThat(explain(without, "UZB", "csto/partner", "2026-05-20"))
        .hasToString(
            """
            NO UZB could take up csto/partner
              YES UZB exists
              YES csto/partner is offered
              NO the admission condition holds
                NO all of these
                  YES UZB: is a member of the United Nations
                  NO UZB: has diplomatic relations with every member of the CSTO
                  YES UZB: has no obligations of security contrary to those of the CSTO""");
    assertThat(path(without, "UZB", "csto/partner", "2026-05-20").truth()).isEqualTo(Truth.NO);
    assertThat(explain(without, "UZB", "csto/observer", "2026-05-20").truth()).isEqualTo(Truth.NO);
  }

  @Test
  void partner_beforeThereWereAny_isNotOffered() {
    assertThat(decisive(explain(EURASIA, "UZB", "csto/partner", "2021-01-18")))
        .containsExactly("NO csto/partner is offered");
  }

  // Belarus in the SCO

  @Test
  void belarus_beforeItTookPart_isNoMemberAtOnce() {
    assertThat(decisive(explain(EURASIA, "BLR", "sco/member", "2009-01-01")))
        .containsExactly(
            "NO BLR participates in sco/observer",
            "NO BLR participates in sco/dialogue-partner",
            "NO BLR participates in sco/partner");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01, sco/observer, YES sco/observer is above dialogue-partner; which BLR holds",
    "2016-01-01, sco/dialogue-partner, NO sco/dialogue-partner is above observer; which BLR holds"
  })
  void belarus_goesFromDialoguePartnerToObserver_andNotBack(String day, String mode, String step) {
    assertThat(explain(EURASIA, "BLR", mode, day).parts())
        .filteredOn(part -> part.code().equals("readiness/step"))
        .extracting(Explanation::toString)
        .containsExactly(step.replace(';', ','));
  }

  @Test
  void belarus_asDialoguePartnerAgain_isRefusedByTheOrderOfModes() {
    assertThat(explain(EURASIA, "BLR", "sco/dialogue-partner", "2016-01-01"))
        .hasToString(
            """
            NO BLR could take up sco/dialogue-partner
              YES BLR exists
              YES sco/dialogue-partner is offered
              NO sco/dialogue-partner is above observer, which BLR holds
              UNKNOWN the admission condition of sco/dialogue-partner is not recorded""");
  }

  /** It was an observer when the procedure began, and nothing is recorded of sanctions. */
  @Test
  void belarus_asObserver_couldBecomeAMember() {
    SecurityArchitecture attested = attesting(EURASIA, "under-un-sanctions", "BLR", Truth.NO);

    assertThat(decisive(explain(EURASIA, "BLR", "sco/member", "2024-07-03")))
        .containsExactly("UNKNOWN BLR: is under sanctions of the United Nations");
    assertThat(path(attested, "BLR", "sco/member", "2024-07-03"))
        .isEqualTo(
            new AdmissionPath(
                Truth.YES, ImmutableList.of(explain(attested, "BLR", "sco/member", "2024-07-03"))));
    assertThat(explain(attested, "BLR", "sco/member", "2024-07-03").truth()).isEqualTo(Truth.YES);
  }

  /** The three standings that the catalogue has of it follow the lawful order. */
  @Test
  void belarus_stoodInTheLawfulOrder() {
    assertThat(EURASIA.history(StateId.of("BLR"), FrameworkId.of("sco")))
        .extracting(Participation::mode)
        .extracting(ModeId::name)
        .containsExactly("dialogue-partner", "observer", "member");
  }

  // Treaties that exclude others

  @Test
  void partyToTheTreatyOfCollectiveSecurity_isNotReadyForAnAllianceOfOthers() {
    SecurityArchitecture both = EURASIA.plus(Catalogue.world());

    assertThat(path(both, "KAZ", "nato/member", "2022-07-06"))
        .isEqualTo(
            new AdmissionPath(
                Truth.NO, ImmutableList.of(explain(both, "KAZ", "nato/member", "2022-07-06"))));
    assertThat(explain(both, "KAZ", "nato/member", "2022-07-06"))
        .hasToString(
            """
            NO KAZ could take up nato/member
              YES KAZ exists
              YES nato/member is offered
              YES nato/member is above invitee, pfp-partner, which KAZ holds
              UNKNOWN the admission condition holds
                UNKNOWN KAZ participates in nato/invitee (NO_DATA)
              NO KAZ does not owe cst/exclusivity, which excludes nat/assistance""");
  }

  @Test
  void allyOfOthers_isNotReadyForTheTreatyOfCollectiveSecurity() {
    SecurityArchitecture both = EURASIA.plus(Catalogue.world());

    assertThat(decisive(explain(both, "TUR", "cst/party", "2022-07-06")))
        .containsExactly("NO TUR does not owe nat/assistance, which excludes cst/exclusivity");
  }

  @Test
  void uzbekistan_onceItHadLeft_isBoundByNoExclusivity() {
    SecurityArchitecture both = EURASIA.plus(Catalogue.world());

    assertThat(explain(both, "UZB", "nat/party", "2012-12-18").parts())
        .extracting(Explanation::toString)
        .contains("NO UZB does not owe cst/exclusivity, which excludes nat/assistance");
    assertThat(explain(both, "UZB", "nat/party", "2013-01-01").parts())
        .extracting(Explanation::code)
        .doesNotContain("readiness/exclusivity");
  }
}
