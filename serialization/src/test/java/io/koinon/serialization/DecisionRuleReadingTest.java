package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.FrameworkId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule with a fault is no rule: the procedure is withheld, and never a rule without the fault.
 */
class DecisionRuleReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"all": []}                                          | rule/empty
          {"any": []}                                          | rule/empty
          {"stages": [{"consensus": {"base": "all"}}]}         | rule/stages
          {}                                                   | rule/one-kind
          {"consensus": {"base": "all"}, "all": []}            | rule/one-kind
          {"threshold": {"base": "all"}}                       | rule/one-quota
          {"threshold": {"base": "all", "count": 0}}           | quota/count
          {"threshold": {"base": "all", "count": 1, "share": "1/2"}} | rule/one-quota
          {"quorum": {"base": "all", "moreThan": "1/1"}}       | quota/more-than
          {"opposed": {"base": "all", "atMost": -1}}           | rule/at-most
          {"excluding": {"who": [], "rule": {"consensus": {"base": "all"}}}} | rule/nobody
          {"all": [{"consensus": {"base": "all"}}, {"veto": {"mode": "x"}}]} | id/mode
          """)
  void rule_thatIsRefused(String rule, String code) {
    ReadResult result =
        ArchitectureFormat.json()
            .read(
                """
                {"koinon": 1, "title": "A", "observedThrough": "2026-05-20",
                 "institutions": {"league": {"name": "L", "kind": "alliance", "from": "1995", "to": "..",
                  "decisions": {"default": {"rule": %s, "binds": "all"}}}}}
                """
                    .formatted(rule));

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.finding().arguments().get("rule")).hasToString(code.strip()));
    assertThat(result.readable().orElseThrow().getFramework(FrameworkId.of("league")).decisions())
        .isEmpty();
  }
}
