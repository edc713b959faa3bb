package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.FrameworkId;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.RegionId;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Determination;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Response;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How obligations, and the persons that they name, are read and written. */
class ObligationReadingTest {
  private static final ObligationId ASSISTANCE = ObligationId.parse("cst/assistance");

  private static String document(String obligation) {
    return """
        {"koinon":1,"title":"t","observedThrough":"2026-05-20",\
        "treaties":{"cst":{"name":"CST","inForce":"1994-04-20","to":"..",\
        "obligations":{"assistance":%s}}}}"""
        .formatted(obligation);
  }

  private static Obligation read(String obligation) {
    return Objects.requireNonNull(
        ArchitectureFormat.json()
            .read(document(obligation))
            .orElseThrow()
            .getTreaty(FrameworkId.of("cst"))
            .obligations()
            .get(ASSISTANCE));
  }

  private static Finding refusal(String obligation) {
    ReadResult result = ArchitectureFormat.json().read(document(obligation));
    assertThat(result.problems()).hasSize(1);
    Finding finding = result.problems().get(0).finding();
    assertThat(finding.code()).isEqualTo("value/refused");
    return finding;
  }

  @Test
  void obligation_isReadWithItsCasus() {
    Obligation read =
        read(
            """
            {"kind": "defence", "article": "4", "response": "obligatory", "means": ["military"],
             "casus": {"events": ["aggression"], "attackers": {"except": ["party"]},
               "place": ["nat-area"], "determinedBy": "each-party"}}""");

    assertThat(read)
        .isEqualTo(
            Obligation.builder()
                .id(ASSISTANCE)
                .kind(ObligationKind.DEFENCE)
                .article("4")
                .response(Response.OBLIGATORY)
                .addMeans(Means.MILITARY)
                .casus(
                    Casus.builder()
                        .addEvents(CasusEvent.AGGRESSION)
                        .attackers(
                            Attackers.builder()
                                .except(PersonalScope.ofModes(ModeId.parse("cst/party")))
                                .build())
                        .addPlaces(RegionId.of("nat-area"))
                        .determinedBy(Determination.EACH_PARTY)
                        .build())
                .build());
  }

  @Test
  void persons_areModesOfTheTreatyAndOfOthersStatesAndInstitutions() {
    PersonalScope read =
        read("{\"kind\": \"defence\", \"owedBy\": [\"/eu\", \"FRA\", \"csto/member\", \"party\"]}")
            .owedBy()
            .orElseThrow();

    assertThat(read.modes())
        .containsExactly(ModeId.parse("cst/party"), ModeId.parse("csto/member"));
    assertThat(read.actors()).containsExactly(ActorId.of("FRA"), ActorId.of("eu"));
  }

  @Test
  void persons_areWrittenModesFirstAsTheyAreRead() {
    String obligation =
        "{\"kind\":\"defence\",\"owedBy\":[\"party\",\"csto/member\",\"FRA\",\"/eu\"]}";

    assertThat(
            ArchitectureFormat.json()
                .compact()
                .writeString(ArchitectureFormat.json().read(document(obligation)).orElseThrow()))
        .isEqualTo(document(obligation));
  }

  @ParameterizedTest
  @CsvSource({
    "cst/party, personal-scope/own-mode",
    "Fra, id/state",
    "a b, id/mode",
    "'', id/mode",
    "/, id/framework",
    "/FRA, id/framework",
    "csto/, id/mode",
    "csto/a/b, id/mode"
  })
  void persons_ofAnotherForm_areRefused(String text, String rule) {
    Finding finding = refusal("{\"kind\": \"defence\", \"owedTo\": [\"" + text + "\"]}");

    assertThat(finding.arguments()).containsEntry("rule", Argument.of(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"kind\": \"defence\", \"owedBy\": []}', obligation/owed-by",
    "'{\"kind\": \"defence\", \"owedTo\": []}', obligation/owed-to",
    "'{\"kind\": \"defence\", \"casus\": {\"attackers\": {}}}', attackers/empty",
    "'{\"kind\": \"defence\", \"from\": \"2000\"}', interval/one-end-missing",
    "'{\"kind\": \"Defence\"}', term/obligation-kind"
  })
  void obligation_thatSaysNothingWhereItShould_isRefused(String obligation, String rule) {
    assertThat(refusal(obligation).arguments()).containsEntry("rule", Argument.of(rule));
  }

  @Test
  void whatIsUsual_isNotWritten() {
    String read =
        "{\"kind\":\"defence\",\"beneficiaries\":[],\"casus\":{\"events\":[]},"
            + "\"binding\":\"treaty\",\"means\":[],\"exceptions\":[]}";

    assertThat(
            ArchitectureFormat.json()
                .compact()
                .writeString(ArchitectureFormat.json().read(document(read)).orElseThrow()))
        .isEqualTo(document("{\"kind\":\"defence\",\"casus\":{}}"));
  }
}
