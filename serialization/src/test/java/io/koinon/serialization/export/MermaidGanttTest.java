package io.koinon.serialization.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.Projector;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MermaidGanttTest {
  /** A line of a task: a text without what ends one, then tags, a start, and an end or a length. */
  private static final Pattern TASK =
      Pattern.compile(
          "    [^:\\n%&<>{}]+ :(milestone, )?(active|done|crit), \\d{4}-\\d\\d-\\d\\d,"
              + " (\\d{4}-\\d\\d-\\d\\d|\\d+d)");

  private static final String SMALL =
      """
      {"koinon": 1, "title": "T", "observedThrough": "2020-12-31",
       "institutions": {
         "league": {"name": "League", "kind": "alliance", "from": "1990-01-01", "to": ".."}},
       "strategies": {"plan": {
         "title": "Plan: 100 % {sure}; see #1 <b>&amp;",
         "phases": {
           "begin": {"name": "section one: %% begin", "horizon": "short", "track": "refine",
             "from": "2021-01-01", "to": "2022-01-01",
             "measures": {
               "end": {"dissolve": "league"},
               "leave": {"withdraw": {"actor": "AAA", "from": "league"}}},
             "milestones": {
               "gone": {"when": {"not": {"exists": "league"}}},
               "here": {"when": {"exists": "league"}, "by": "2020-12-31"},
               "who": {"when": {"participates": {"actor": "AAA", "in": ["league"]}}}}},
           "never": {"horizon": "long", "track": "establish",
             "from": "2021-06-01", "to": "..",
             "entry": {"exists": "league"}},
           "waits": {"horizon": "long", "track": "establish",
             "from": "2022-01-01", "to": "2023-01-01",
             "entry": {"exists": "league"}}}}}}
      """;

  private static Projection projection(String document, String through) {
    SecurityArchitecture architecture = ArchitectureFormat.json().read(document).orElseThrow();
    return Projector.project(
        architecture,
        architecture.strategies().values().iterator().next(),
        ProjectionAssumptions.builder().through(LocalDate.parse(through)).build());
  }

  @Test
  void of_drawsWhatHappens() {
    assertThat(MermaidGantt.of(projection(SMALL, "2025-01-01")))
        .isEqualTo(
            """
            gantt
                title Plan#58; 100 #37; #123;sure#125;#59; see #35;1 #60;b#62;#38;amp#59;
                dateFormat YYYY-MM-DD
                axisFormat %Y
                section section one#58; #37;#37; begin
                runs :active, 2021-01-01, 2022-01-01
                missed here :milestone, crit, 2020-12-31, 0d
                taken end :done, 2021-01-01, 1d
                reached gone :milestone, done, 2021-01-01, 0d
                blocked leave :crit, 2021-01-01, 2021-12-31
                missed who :milestone, crit, 2021-12-31, 0d
                section waits
                never opens :crit, 2022-01-01, 2023-01-01
            """);
  }

  @Test
  void of_keepsTextsFromBeingMarkup() {
    String chart = MermaidGantt.of(projection(SMALL, "2025-01-01"));

    assertThat(chart)
        .contains("title Plan#58; 100 #37; #123;sure#125;#59; see #35;1 #60;b#62;#38;amp#59;\n")
        .contains("section section one#58; #37;#37; begin\n")
        .doesNotContain("%%", "<", "{");
  }

  @Test
  void of_theFoundingStrategy_hasTasksThatMermaidReads() {
    SecurityArchitecture partnership = Catalogue.greaterEurasianPartnership();
    String chart =
        MermaidGantt.of(
            Projector.project(partnership, partnership.strategies().values().iterator().next()));

    assertThat(chart).startsWith("gantt\n    title Greater Eurasian Partnership\n");
    assertThat(chart.lines())
        .filteredOn(line -> line.contains(" :"))
        .isNotEmpty()
        .allMatch(line -> TASK.matcher(line).matches());
    assertThat(chart.lines().filter(line -> line.startsWith("    section "))).hasSize(4);
  }
}
