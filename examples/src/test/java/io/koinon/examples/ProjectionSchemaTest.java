package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.decision.Vote;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Ensemble;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.ProjectionEvent;
import io.koinon.projection.Projector;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.ProjectionJson;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That projections in JSON are what {@code docs/projection.schema.json} says, and only those. */
class ProjectionSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ProjectFiles.text("docs/projection.schema.json"));

  /** What a measure establishes names no source, so that validation finds something. */
  private static final String WITH_FINDINGS =
      """
      {"koinon": 1, "title": "T", "observedThrough": "2020-12-31",
       "strategies": {"plan": {
         "title": "Plan",
         "phases": {
           "begin": {"horizon": "short", "track": "establish",
             "from": "2021-01-01", "to": "2022-01-01",
             "measures": {"found": {"establish": {"institution": {
               "forum": {"name": "Forum", "kind": "alliance"}}}}}}}}}}
      """;

  private static final ImmutableMap<String, String> REPORTS = reports();

  private static ImmutableMap<String, String> reports() {
    SecurityArchitecture partnership = Catalogue.greaterEurasianPartnership();
    Strategy strategy = partnership.strategies().get(StrategyId.of("greater-eurasian-partnership"));
    ProjectionAssumptions standard = ProjectionAssumptions.standard();
    ProjectionAssumptions others =
        ProjectionAssumptions.builder()
            .through(LocalDate.parse("2034-12-31"))
            .vote(Vote.NO_OBJECTION)
            .addVotes(
                AssumedVote.always(StateId.of("KAZ"), Vote.AGAINST)
                    .in(FrameworkId.of("csto"))
                    .atStage(1)
                    .from(LocalDate.parse("2026-05-21")))
            .isUnrecordedLawPermissive(true)
            .build();
    SecurityArchitecture small = ArchitectureFormat.json().read(WITH_FINDINGS).orElseThrow();
    Projection founding = Projector.project(partnership, strategy, standard);
    return ImmutableMap.of(
        "founding",
        ProjectionJson.of(founding),
        "against",
        ProjectionJson.of(Projector.project(partnership, strategy, others)),
        "ensemble",
        ProjectionJson.of(founding, Ensemble.of(partnership, strategy, standard, 20, 7)),
        "findings",
        ProjectionJson.of(
            Projector.project(small, small.strategies().values().iterator().next(), standard)));
  }

  static ImmutableSet<String> names() {
    return REPORTS.keySet();
  }

  private static List<Error> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  @ParameterizedTest
  @MethodSource("names")
  void report_isAsTheSchemaSays(String name) {
    assertThat(errors(REPORTS.get(name))).isEmpty();
  }

  @Test
  void reports_haveEveryKindOfEventButWhatChanceDrops() {
    String all = String.join("", REPORTS.values());

    assertThat(
            Stream.of(ProjectionEvent.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .filteredOn(kind -> !all.contains("\"kind\" : \"" + kind + "\""))
        .containsExactly("measure-dropped");
    assertThat(REPORTS.get("findings")).contains("\"source/missing\"");
  }

  /** One thing is changed in a report; the last column is what the schema has against it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          founding | "koinonProjection" : 1       | "koinonProjection" : 2                | const
          founding | "koinonProjection" : 1       | "koinonProjection" : 1, "more" : 1    | additionalProperties
          founding | "vote" : "for"               | "vote" : "FOR"                        | enum
          founding | "kind" : "phase-opened"      | "kind" : "opened"                     | enum
          founding | "kind" : "phase-opened"      | "kind" : "measure-deferred"           | required
          founding | "kind" : "measure-applied"   | "kind" : "measure-deferred"           | false
          founding | "kind" : "measure-applied"   | "kind" : "milestone-reached"          | required
          founding | "day" : "2026-07-01"         | "day" : "2026-07"                     | pattern
          founding | "truth" : "unknown"          | "truth" : "perhaps"                   | enum
          founding | "code" : "condition/exists"  | "code" : "exists"                     | pattern
          founding | "reached" : "unknown"        | "reached" : "yes"                     | required
          founding | "reached" : "yes"            | "reached" : "no"                      | false
          founding | "strategy" : "greater        | "strategy" : "Greater                 | pattern
          against  | "stage" : 1                  | "stage" : 0                           | minimum
          against  | "unrecordedLawPermissive" : true | "unrecordedLawPermissive" : "yes" | type
          ensemble | "runs" : 20                  | "runs" : 0                            | minimum
          ensemble | "probability" : 1.0          | "probability" : 1.1                   | maximum
          ensemble | "dropped" : 0                | "dropped" : -1                        | minimum
          ensemble | "2027-07-01" : 20            | "2027" : 20                           | propertyNames
          findings | "severity" : "warning"       | "severity" : "info"                   | enum
          """)
  void report_thatIsChanged_isNot(String name, String part, String changed, String keyword) {
    String report = REPORTS.get(name).replaceAll("\\s*\\n\\s*", " ");
    assertThat(errors(report)).isEmpty();
    assertThat(report).contains(part);

    assertThat(errors(report.replace(part, changed)))
        .extracting(Error::getKeyword)
        .contains(keyword);
  }
}
