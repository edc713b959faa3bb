package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.framework.Mode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A condition with a fault is no condition, and an action with one no action: each is withheld, and
 * never read without the fault.
 */
class StrategyReadingTest {
  private static ReadResult read(String records) {
    return ArchitectureFormat.json()
        .read(
            "{\"koinon\": 1, \"title\": \"A\", \"observedThrough\": \"2026-05-20\", "
                + records
                + "}");
  }

  private static ReadResult readCondition(String condition) {
    return read(
        """
        "institutions": {"league": {"name": "L", "kind": "alliance", "from": "1995", "to": "..",
         "modes": {"member": {"grade": "full", "admission": %s}}}}
        """
            .formatted(condition));
  }

  private static ReadResult readMeasure(String properties) {
    return read(
        """
        "strategies": {"s": {"title": "S", "phases": {"first":
         {"horizon": "short", "track": "refine", "from": "2027", "to": "2029",
          "measures": {"m": {%s}}}}}}
        """
            .formatted(properties));
  }

  private static void assertRefused(ReadResult result, String rule) {
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.finding().arguments().get("rule")).hasToString(rule.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                             | condition/one-kind
          {"exists": "league", "onOrAfter": "2026"}                      | condition/one-kind
          {"exists": "league", "all": []}                                | condition/one-kind
          {"all": []}                                                    | condition/empty
          {"any": []}                                                    | condition/empty
          {"all": [{"exists": "league"}, {"exists": "KAZ"}]}             | id/framework
          {"any": [{"exists": "league"}, {"not": {}}]}                   | condition/one-kind
          {"participates": {"actor": "$candidate", "in": []}}            | condition/empty
          {"participates": {"actor": "$other", "in": ["league"]}}        | id/framework
          {"participates": {"actor": "KAZ", "in": ["league/"]}}          | id/mode
          {"participants": {"in": ["league"], "atLeast": 0}}             | condition/at-least
          {"tie": {"tie": "t", "atLeast": "[1..2]"}}                     | condition/amount
          {"mutual": {"region": "r", "atLeast": "[1..]"}}                | condition/amount
          {"linked": {"between": ["league"]}}                            | condition/linked
          {"milestone": "first"}                                         | id/milestone
          {"admissible": {"actor": "KAZ", "into": "league"}}             | id/mode
          """)
  void condition_thatIsRefused(String condition, String rule) {
    ReadResult result = readCondition(condition);

    assertRefused(result, rule);
    assertThat(admission(result.readable().orElseThrow())).isEmpty();
  }

  private static Optional<?> admission(SecurityArchitecture architecture) {
    return architecture
        .findFramework(FrameworkId.of("league"))
        .flatMap(league -> league.findMode(ModeId.parse("league/member")))
        .flatMap(Mode::admission);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "note": "N"                                                     | measure/one-action
          "dissolve": "x", "withdraw": {"actor": "KAZ", "from": "x"}      | measure/one-action
          "establish": {}                                                 | action/one-framework
          "establish": {"institution": {"x": {"name": "X", "kind": "forum"}, "y": {"name": "Y", "kind": "forum"}}} | action/one-framework
          "establish": {"institution": {"x": {"name": "X", "kind": "forum"}}, "founders": {"y/member": ["KAZ"]}} | action/mode
          "develop": {"framework": "x", "modes": {"y/member": {"grade": "full"}}} | action/develop
          "strengthen": {"tie": "t", "reach": {}}                         | action/strengthen
          "conduct": {"operation": {}}                                    | action/one-operation
          "conduct": {"operation": {"o": {"name": "O", "kind": "exercise"}}, "lasts": "P0D"} | action/lasts
          "dissolve": "x", "leadTime": "P-1D"                             | measure/lead-time
          """)
  void measure_thatIsRefused(String properties, String rule) {
    ReadResult result = readMeasure(properties);

    assertRefused(result, rule);
    assertThat(
            result.readable().orElseThrow().strategies().values().stream()
                .flatMap(strategy -> strategy.phases().values().stream())
                .flatMap(phase -> phase.measures().values().stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                     | delay/one-kind
          {"empirical": []}                                      | delay/empirical
          {"empirical": [1], "triangular": {"least": 0, "mode": 0, "most": 0}} | delay/one-kind
          {"triangular": {"least": 3, "mode": 2, "most": 4}}     | delay/triangular
          """)
  void delay_thatIsRefused(String delay, String rule) {
    ReadResult result = readMeasure("\"dissolve\": \"x\", \"delay\": " + delay);

    assertRefused(result, rule);
    assertThat(
            result.readable().orElseThrow().strategies().values().stream()
                .flatMap(strategy -> strategy.phases().values().stream())
                .flatMap(phase -> phase.measures().values().stream())
                .flatMap(measure -> measure.delay().stream()))
        .isEmpty();
  }

  @Test
  void daysOfADelay_areReadInAnyOrderOfTheirProperties() {
    String delay = "\"dissolve\": \"x\", \"delay\": {\"triangular\": {%s}}";

    assertThat(readMeasure(delay.formatted("\"most\": 3, \"least\": 1, \"mode\": 2")).orElseThrow())
        .isEqualTo(
            readMeasure(delay.formatted("\"least\": 1, \"mode\": 2, \"most\": 3")).orElseThrow());
  }

  @Test
  void whatIsToCome_hasNoDates() {
    ReadResult result =
        readMeasure(
            "\"establish\": {\"institution\": {\"x\":"
                + " {\"name\": \"X\", \"kind\": \"forum\", \"from\": \"2030\", \"to\": \"..\"}}}");

    assertThat(result.problems())
        .extracting(problem -> problem.finding().code())
        .containsExactly("json/unknown-property", "json/unknown-property");
  }
}
