package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.koinon.serialization.DocumentCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That reports of checks in JSON are what {@code docs/check.schema.json} says, and only those. */
class CheckSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ProjectFiles.text("docs/check.schema.json"));

  static ImmutableSet<String> checks() {
    return Checks.all().keySet();
  }

  static ImmutableList<String> rules() {
    return RuleExamplesTest.rules();
  }

  private static List<Error> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  private static String report(String check) {
    return report(Checks.all().get(check));
  }

  private static String report(DocumentCheck check) {
    return check.json("a document.json");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void report_isAsTheSchemaSays(String check) {
    assertThat(errors(report(check))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void report_ofWhatBreaksARule_isAsTheSchemaSays(String rule) {
    String report = report(Checks.failing(rule));

    assertThat(report).contains('"' + rule + '"');
    assertThat(errors(report)).isEmpty();
  }

  @Test
  void checks_areOfTheKindsThatTheirNamesSay() {
    assertThat(report("valid")).contains("\"valid\" : true", "\"findings\" : [ ]");
    assertThat(report("faulty")).contains("\"/a~1b~0c\"", "\"known\"", "\"error\" : 6");
    assertThat(report("no JSON")).contains("\"complete\" : false").doesNotContain("\"rules\"");
    assertThat(report("suppressed")).contains("\"suppressed\" : 2", "\"Two {seats}.\"");
    assertThat(report("truncated")).contains("limit/truncated", "\"counted\" : 2");
    assertThat(report("known")).contains("\"known\" : ", "\"findings\" : [ ]");
    assertThat(report("a rule that fails")).contains("\"failed\"", "\"complete\" : false");
    assertThat(report("a rule with all kinds of facts")).contains("\"number\" : -1", "\"texts\"");
    assertThat(report("rules turned off")).contains("\"skipped\"");
  }

  /** One thing is changed in a report; the last column is what the schema has against it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          faulty     | "koinonCheck" : 1          | "koinonCheck" : 2                  | const
          faulty     | "koinonCheck" : 1          | "koinonCheck" : 1, "more" : 1      | additionalProperties
          faulty     | "complete" : true,         |                                    | required
          faulty     | "valid" : false            | "valid" : "no"                     | type
          faulty     | "severity" : "error"       | "severity" : "ERROR"               | enum
          faulty     | "severity" : "error"       | "severity" : "fatal"               | enum
          faulty     | "severity" : "error"       | "severity" : "error", "more" : 1   | additionalProperties
          faulty     | "severity" : "error"       | "severity" : "error", "reason" : "x" | false
          faulty     | "json/unknown-property"    | "unknown-property"                 | pattern
          faulty     | "/a~1b~0c"                 | "/a~b"                             | pattern
          faulty     | "/a~1b~0c"                 | "a"                                | pattern
          faulty     | "line" : 5,                | "line" : 0,                        | minimum
          faulty     | "column" : 3,              | "column" : 0,                      | minimum
          faulty     | "column" : 3,              | "column" : 3.5,                    | type
          faulty     | "property" :               | "" :                               | propertyNames
          faulty     | "known" : 0                | "known" : -1                       | minimum
          faulty     | "executed"                 | "done"                             | enum
          faulty     | "executed"                 | "failed"                           | required
          faulty     | "executed"                 | "executed", "reason" : "x"         | false
          no JSON    | "valid" : false            | "valid" : true                     | const
          no JSON    | "complete" : false         | "complete" : true                  | const
          no JSON    | "error" : 1                | "error" : 0                        | minimum
          no JSON    | "error" : 1                | "error" : 1, "known" : 0           | false
          no JSON    | "koinonCheck" : 1          | "koinonCheck" : 1, "profile" : ""  | false
          suppressed | "reason" : "Two {seats}."  | "reason" : " "                     | pattern
          suppressed | , "reason" : "Two {seats}." |                                   | required
          suppressed | participation league       | spell league                       | pattern
          """)
  void report_thatIsChanged_isNot(String check, String part, String changed, String keyword) {
    String report = report(check).replaceAll("\\s*\\n\\s*", " ").replace(" ,", ",");
    assertThat(errors(report)).isEmpty();
    assertThat(report).contains(part);

    String other = report.replace(part, changed == null ? "" : changed);
    assertThat(errors(other)).extracting(Error::getKeyword).contains(keyword);
  }
}
