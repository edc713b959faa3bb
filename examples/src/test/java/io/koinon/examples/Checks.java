package io.koinon.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.DocumentCheck;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.validation.Baseline;
import io.koinon.validation.Category;
import io.koinon.validation.Findings;
import io.koinon.validation.Level;
import io.koinon.validation.Profile;
import io.koinon.validation.Rule;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationContext;
import io.koinon.validation.Validator;
import java.nio.charset.StandardCharsets;

/** Checks of every kind, whose reports are compared with the schemas of reports. */
final class Checks {
  private static final String VALID =
      """
      {
        "koinon": 1,
        "title": "A document without fault",
        "observedThrough": "2026-05-20"
      }
      """;

  /** It has a place that JSON Pointer escapes, and texts that mean something in a message. */
  private static final String FAULTY =
      """
      {
        "koinon": 1,
        "title": "Ошибки",
        "observedThrough": "2026-05-20",
        "a/b~c": "",
        "{0} [see](1)": "",
        "states": {
          "KAZ": {"name": "Қазақстан \uD83C\uDDF0\uD83C\uDDFF", "nams": []},
          "ELIS": {"name": "Elis", "sources": ["nowhere"]}
        },
        "institutions": {
          "league": {"name": "League", "kind": "aliance", "from": "1991-12-32", "to": ".."}
        }
      }
      """;

  /** Three spells that overlap: a finding each of the second and of the third. */
  private static final String OVERLAPPING =
      """
      {
        "koinon": 1,
        "title": "Spells that overlap",
        "observedThrough": "2026-05-20",
        "states": {"ELIS": {"name": "Elis"}},
        "institutions": {
          "league": {"name": "League", "kind": "alliance", "from": "1995-01-01", "to": "..",
            "modes": {"member": {"grade": "full"}}}
        },
        "participations": {
          "league": {
            "ELIS": [
              {"mode": "member", "from": "1995-01-01", "to": "2001-01-01"},
              {"mode": "member", "from": "2000-01-01", "to": "2011-01-01"},
              {"mode": "member", "from": "2010-01-01", "to": ".."}
            ]
          }
        }
      }
      """;

  private Checks() {}

  /** The checks, by what is special about each. */
  static ImmutableMap<String, DocumentCheck> all() {
    Validator standard = Validator.standard();
    ImmutableMap.Builder<String, DocumentCheck> checks = ImmutableMap.builder();
    checks.put("valid", check(standard, VALID));
    checks.put("catalogue", check(standard, catalogue()));
    checks.put("faulty", check(standard, FAULTY));
    checks.put("no document", check(standard, ""));
    checks.put("no JSON", check(standard, "csto"));
    checks.put("no object", check(standard, "[]"));
    checks.put(
        "UTF-16", DocumentCheck.of(json(), standard, VALID.getBytes(StandardCharsets.UTF_16)));
    checks.put("a later version", check(standard, VALID.replace("1,", "2,")));
    checks.put("more problems than are listed", check(standard, faults(1_100)));
    checks.put("suppressed", check(standard.suppressing(suppressions()), OVERLAPPING));
    checks.put("truncated", check(standard.withLimit(1), OVERLAPPING));
    checks.put(
        "truncated and suppressed",
        check(standard.suppressing(suppressions()).withLimit(1), OVERLAPPING));
    checks.put("known", check(standard.since(baseline()), OVERLAPPING));
    checks.put("a rule that fails", check(with(new Failing()), OVERLAPPING));
    checks.put("a rule with all kinds of facts", check(with(new Factual()), VALID));
    checks.put("rules turned off", check(Validator.of(Profile.structural()), OVERLAPPING));
    return checks.buildOrThrow();
  }

  /** A check of the example that breaks a rule. */
  static DocumentCheck failing(String rule) {
    return check(Validator.standard(), RuleExamples.failing(rule));
  }

  private static DocumentCheck check(Validator validator, String document) {
    return DocumentCheck.of(json(), validator, document.getBytes(StandardCharsets.UTF_8));
  }

  private static ArchitectureFormat json() {
    return ArchitectureFormat.json();
  }

  private static Validator with(Rule rule) {
    return Validator.standard().withRules(ImmutableList.of(rule));
  }

  private static String catalogue() {
    return json().writeString(Catalogue.eurasia());
  }

  private static String faults(int count) {
    return VALID.replace("\"koinon\"", "\"x\": 0, ".repeat(count) + "\"koinon\"");
  }

  private static Baseline baseline() {
    return Baseline.of(check(Validator.standard(), OVERLAPPING).report().orElseThrow());
  }

  /** Something is found by the first only. */
  private static ImmutableList<Suppression> suppressions() {
    return ImmutableList.of(
        Suppression.of("participation/spell-overlap", "Two {seats}."),
        Suppression.of("participation/duplicate", "Never."));
  }

  private static RuleDescriptor.Builder rule(String name) {
    return RuleDescriptor.builder()
        .id("org.example/" + name)
        .title("It is silent")
        .level(Level.SHOULD)
        .category(Category.CONSISTENCY)
        .since("0.1.0")
        .why("This is a test.");
  }

  /** A rule that throws. */
  private static final class Failing implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return rule("failing").message("It is not.").build();
    }

    @Override
    public void checkWhole(ValidationContext context, Findings findings) {
      throw new IllegalStateException("always");
    }
  }

  /** A rule that reports a text, a number and a list. */
  private static final class Factual implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return rule("factual")
          .identifiedBy("text", "a text")
          .withNumber("number", "a number")
          .withTexts("texts", "a list")
          .message("{text}, {number}, {texts}.")
          .build();
    }

    @Override
    public void checkWhole(ValidationContext context, Findings findings) {
      findings.report(
          Subject.document(),
          "/title",
          finding ->
              finding
                  .with("text", "a {0} text")
                  .putArgument("number", Argument.of(-1))
                  .putArgument("texts", Argument.of(ImmutableList.of("a", "b"))));
    }
  }
}
