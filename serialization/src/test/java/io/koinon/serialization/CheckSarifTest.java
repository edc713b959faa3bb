package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.validation.Category;
import io.koinon.validation.Findings;
import io.koinon.validation.Level;
import io.koinon.validation.Rule;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationContext;
import io.koinon.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What SARIF 2.1.0 demands of a log and no schema can say. */
class CheckSarifTest {
  private static final String FAULTY =
      """
      {
        "koinon": 1,
        "title": "Columns",
        "observedThrough": "2026-05-20",
        "{0} [see](1)": "",
        "states": {
          "ELIS": {"name": "\uD83C\uDDF0\uD83C\uDDFF", "nams": []}, "ARCADIA": {"name": "ELIS", "sources": ["none"]}
        }
      }
      """;

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

  /** A rule that throws. */
  private static final class Failing implements Rule {
    @Override
    public RuleDescriptor descriptor() {
      return RuleDescriptor.builder()
          .id("org.example/failing")
          .title("It is silent")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .message("It is not.")
          .why("This is a test.")
          .build();
    }

    @Override
    public void checkWhole(ValidationContext context, Findings findings) {
      throw new IllegalStateException("always");
    }
  }

  static ImmutableList<DocumentCheck> checks() {
    return ImmutableList.of(
        check(FAULTY),
        check(OVERLAPPING),
        check("csto"),
        check(""),
        suppressed(),
        check(Validator.standard().withLimit(1), OVERLAPPING),
        check(Validator.standard().withRules(ImmutableList.of(new Failing())), OVERLAPPING));
  }

  private static DocumentCheck check(String document) {
    return check(Validator.standard(), document);
  }

  private static DocumentCheck check(Validator validator, String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return DocumentCheck.of(ArchitectureFormat.json(), validator, bytes);
  }

  private static DocumentCheck suppressed() {
    Suppression suppression =
        Suppression.parse(
            "participation/spell-overlap participation league/ELIS/member/2000-01-01 because Two"
                + " seats.");
    return check(Validator.standard().suppressing(ImmutableList.of(suppression)), OVERLAPPING);
  }

  private static Node run(DocumentCheck check) {
    Node log = JsonText.of(check.sarif("data/league.json")).root();
    assertThat(log.get("version").text()).isEqualTo("2.1.0");
    return elements(log.get("runs")).get(0);
  }

  private static ImmutableList<Node> elements(Node array) {
    assertThat(array.kind()).isEqualTo(Kind.ARRAY);
    return array.members().stream().map(Member::value).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Node> results(DocumentCheck check) {
    return elements(run(check).get("results"));
  }

  private static ImmutableList<Node> rules(DocumentCheck check) {
    return elements(run(check).get("tool").get("driver").get("rules"));
  }

  private static String message(Node result) {
    return result.get("message").get("text").text();
  }

  private static Node location(Node result) {
    return elements(result.get("locations")).get(0);
  }

  private static Location place(Node result) {
    Node region = location(result).get("physicalLocation").get("region");
    return new Location(
        elements(location(result).get("logicalLocations")).get(0).get("fullyQualifiedName").text(),
        Integer.parseInt(region.get("startLine").text()),
        Integer.parseInt(region.get("startColumn").text()));
  }

  private static Node resultOf(DocumentCheck check, String rule) {
    return results(check).stream()
        .filter(result -> result.get("ruleId").text().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void results_areThoseOfTheCheck(DocumentCheck check) {
    assertThat(run(check).get("tool").get("driver").get("name").text()).isEqualTo("Koinon");
    assertThat(results(check)).hasSize(check.findings().size() + check.suppressed().size());
    assertThat(results(check))
        .extracting(result -> result.get("ruleId").text())
        .startsWith(
            check.findings().stream()
                .map(located -> located.finding().code())
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void results_pointToARuleThatIsDeclaredOnce(DocumentCheck check) {
    ImmutableList<Node> rules = rules(check);

    assertThat(rules).extracting(rule -> rule.get("id").text()).doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> assertThat(rule.get("shortDescription").get("text").text()).isNotBlank());
    assertThat(results(check))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(rules.get(Integer.parseInt(result.get("ruleIndex").text())).get("id"))
                    .extracting(Node::text)
                    .isEqualTo(result.get("ruleId").text()));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void results_areAsGraveAsTheFindings(DocumentCheck check) {
    ImmutableMap<String, String> levels =
        ImmutableMap.of("INFO", "note", "WARNING", "warning", "ERROR", "error");

    assertThat(results(check).subList(0, check.findings().size()))
        .extracting(result -> result.get("level").text())
        .containsExactlyElementsOf(
            check.findings().stream()
                .map(located -> levels.get(located.finding().severity().name()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void places_beginAtOneInTheDocument(DocumentCheck check) {
    for (Node result : results(check)) {
      Node physical = location(result).get("physicalLocation");
      assertThat(physical.get("artifactLocation").get("uri").text()).isEqualTo("data/league.json");
      assertThat(physical.get("artifactLocation").get("uriBaseId").text()).isEqualTo("%SRCROOT%");
      assertThat(Integer.parseInt(physical.get("region").get("startLine").text())).isPositive();
      assertThat(Integer.parseInt(physical.get("region").get("startColumn").text())).isPositive();
    }
  }

  @Test
  void absolutePath_isRelativeToNothing() {
    Node log = JsonText.of(check("").sarif("/tmp/league.json")).root();
    Node result = elements(elements(log.get("runs")).get(0).get("results")).get(0);
    Node artifact = location(result).get("physicalLocation").get("artifactLocation");

    assertThat(artifact.get("uri").text()).isEqualTo("file:///tmp/league.json");
    assertThat(artifact.find("uriBaseId")).isEmpty();
  }

  /** Within one run all results say by what they are suppressed, or none does. */
  @ParameterizedTest
  @MethodSource("checks")
  void suppressions_areToldOfEveryResult(DocumentCheck check) {
    assertThat(results(check))
        .allSatisfy(result -> assertThat(result.find("suppressions")).isPresent());
  }

  @Test
  void suppressions_haveAJustification() {
    ImmutableList<Node> suppressions =
        results(suppressed()).stream()
            .flatMap(result -> elements(result.get("suppressions")).stream())
            .collect(ImmutableList.toImmutableList());

    assertThat(suppressions)
        .singleElement()
        .satisfies(it -> assertThat(it.get("kind").text()).isEqualTo("external"))
        .satisfies(it -> assertThat(it.get("justification").text()).isEqualTo("Two seats."));
    assertThat(results(suppressed()))
        .filteredOn(result -> !elements(result.get("suppressions")).isEmpty())
        .extracting(result -> result.get("ruleId").text())
        .containsExactly("participation/spell-overlap");
  }

  @Test
  void columns_countCodePoints() {
    DocumentCheck check = check(FAULTY);
    JsonText text = JsonText.of(FAULTY);
    Location problem = text.names("/states/ELIS/nams").get(0);
    Location record = text.values("/states/ARCADIA").get(0);

    assertThat(run(check).get("columnKind").text()).isEqualTo("unicodeCodePoints");
    assertThat(results(check))
        .filteredOn(result -> message(result).contains("\"nams\""))
        .extracting(CheckSarifTest::place)
        .containsExactly(problem);
    assertThat(place(resultOf(check, "reference/unresolved")))
        .isEqualTo(new Location("/states/ARCADIA/sources/0", record.line(), record.column()));
    assertThat(FAULTY.lines().toList().get(problem.line() - 1).indexOf("\"nams\"") + 1)
        .isGreaterThan(problem.column());
  }

  @Test
  void messages_haveNoPlaceholdersAndNoLinks() {
    Node result = resultOf(check(FAULTY), "json/unknown-property");

    assertThat(message(result)).startsWith("\"{{0}} [see] (1)\" is not a property here.");
  }

  @Test
  void executionSuccessful_ifEveryRuleWasAsked() {
    assertThat(checks())
        .extracting(
            check ->
                elements(run(check).get("invocations")).get(0).get("executionSuccessful").kind()
                    == Kind.TRUE)
        .containsExactly(true, true, false, false, true, true, false);
  }

  @Test
  void rules_areAllThatCanBeFound() {
    ImmutableSet<String> ids =
        rules(check("")).stream()
            .map(rule -> rule.get("id").text())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(ids)
        .containsExactlyElementsOf(ReadingProblem.all().stream().map(type -> type.code()).toList());
  }
}
