package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.validation.RuleArgument;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Rules;
import io.koinon.validation.Validator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That {@code docs/rules.md} is what the rules say of themselves, and that ids are permanent. */
class RuleReferenceTest {
  private static final String HEAD =
      """
      # The rules

      Made from the rules and their examples by `RuleReferenceTest` (`mvn verify -Dkoinon.golden.update=true` makes it anew). A rule of
      level MUST is an ERROR in the profile `standard`, SHOULD a WARNING, MAY an INFO. How to write one: [adding a rule](adding-a-rule.md).

      What a rule finds can be accepted by a line in the file that `check --suppressions` is given, `RULE [RECORD] [until DAY] because REASON`:
      `source/missing state KAZ until 2027-01-01 because The source is being looked for.`

      """;

  @Test
  void reference_isWhatTheRulesSay() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| rule | level | demands |\n| --- | --- | --- |\n");
    for (RuleDescriptor rule : Rules.descriptors()) {
      text.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(rule.id(), anchor(rule), rule.level(), rule.title()));
    }
    Rules.descriptors().forEach(rule -> describe(text, rule));
    ProjectFiles.assertGeneratedDocument("docs/rules.md", text.toString());
  }

  private static String anchor(RuleDescriptor rule) {
    return rule.id().replace("/", "");
  }

  private static void describe(StringBuilder text, RuleDescriptor rule) {
    text.append("\n## ").append(rule.id()).append("\n\n");
    text.append(
        "**%s.** %s, %s, since %s.\n\n"
            .formatted(
                rule.title(),
                rule.level(),
                rule.category().name().toLowerCase(Locale.ROOT),
                rule.since()));
    text.append(rule.why()).append("\n\n");
    if (!rule.references().isEmpty()) {
      text.append(String.join("; ", rule.references())).append(".\n\n");
    }
    text.append("> ").append(rule.message()).append("\n>\n");
    rule.advice().forEach(advice -> text.append("> ").append(advice).append('\n'));
    if (!rule.arguments().isEmpty()) {
      text.append('\n');
      rule.arguments().forEach(argument -> text.append(line(argument)));
    }
    if (RuleExamples.places().containsKey(rule.id())) {
      addExample(text, rule);
    }
  }

  private static String line(RuleArgument argument) {
    return "* `%s` (%s): %s%s\n"
        .formatted(
            argument.name(),
            argument.type().name().toLowerCase(Locale.ROOT),
            argument.meaning(),
            argument.isIdentifying() ? "; tells findings apart" : "");
  }

  private static void addExample(StringBuilder text, RuleDescriptor rule) {
    String document = RuleExamples.failing(rule.id());
    Finding finding =
        Validator.standard().validate(RuleExamples.read(document).orElseThrow()).findings().stream()
            .filter(found -> found.code().equals(rule.id()))
            .findFirst()
            .orElseThrow();
    text.append("\nFor example at `")
        .append(RuleExamples.places().get(rule.id()).iterator().next())
        .append("`: ")
        .append(finding.message())
        .append("\n\n```json\n")
        .append(document.strip())
        .append("\n```\n");
  }

  @Test
  void idsAndArguments_arePermanent() {
    ImmutableList<String> lines =
        Rules.descriptors().stream()
            .map(
                rule ->
                    rule.id()
                        + rule.arguments().stream()
                            .map(RuleArgument::name)
                            .collect(Collectors.joining(" ", " ", "")))
            .map(String::strip)
            .collect(ImmutableList.toImmutableList());

    ProjectFiles.assertGolden("rules/ids.txt", String.join("\n", lines) + "\n");
    assertThat(lines).isSorted();
  }
}
