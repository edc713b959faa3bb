package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadResult;
import io.koinon.validation.Profile;
import io.koinon.validation.Rule;
import io.koinon.validation.Rules;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That each rule finds what breaks it, where it is, and nothing in what keeps it. */
class RuleExamplesTest {
  static ImmutableList<String> rules() {
    return Rules.all().stream()
        .map(rule -> rule.descriptor().id())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> placesOf(
      String rule, ReadResult read, ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.code().equals(rule))
        .map(finding -> place(read, finding))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String place(ReadResult read, Finding finding) {
    return finding
            .subject()
            .flatMap(subject -> read.sourceMap().orElseThrow().find(subject))
            .map(Location::pointer)
            .orElseThrow()
        + finding.attribute();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failingExample_breaksItsRuleThereAndNoOtherAsGravely(String rule) {
    ReadResult read = RuleExamples.read(RuleExamples.failing(rule));

    ValidationReport report = Validator.standard().validate(read.orElseThrow());

    assertThat(placesOf(rule, read, report)).isEqualTo(RuleExamples.places().get(rule));
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> finding.code().equals(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passingExample_keepsItsRuleAndAllThatMustBeKept(String rule) {
    ReadResult read = RuleExamples.read(RuleExamples.passing(rule));

    ValidationReport report = Validator.standard().validate(read.orElseThrow());

    assertThat(placesOf(rule, read, report)).isEmpty();
    assertThat(report.isValid()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failingExample_withoutItsRule_passesUnlessAnotherRuleWaitedBehindIt(String rule) {
    ReadResult read = RuleExamples.read(RuleExamples.failing(rule));

    ValidationReport report =
        Validator.of(Profile.standard().without(rule)).validate(read.orElseThrow());

    assertThat(placesOf(rule, read, report)).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> report.descriptorOf(finding).dependsOn().contains(rule));
  }

  @Test
  void findings_carryTheArgumentsThatTheirRulesName() {
    for (Rule rule : Rules.all()) {
      String id = rule.descriptor().id();
      ReadResult read = RuleExamples.read(RuleExamples.failing(id));
      ImmutableSet<String> named =
          rule.descriptor().arguments().stream()
              .map(argument -> argument.name())
              .collect(ImmutableSet.toImmutableSet());
      Validator.standard().validate(read.orElseThrow()).findings().stream()
          .filter(finding -> finding.code().equals(id))
          .forEach(
              finding -> {
                assertThat(named).as(id).containsAll(finding.arguments().keySet());
                assertThat(finding.message()).as(id).doesNotContain("{");
                assertThat(finding.advice()).as(id).isPresent();
              });
    }
  }
}
