package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That reports of checks in SARIF are what the schema of OASIS for SARIF 2.1.0 says. */
class SarifSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

  static ImmutableSet<String> checks() {
    return Checks.all().keySet();
  }

  static ImmutableList<String> rules() {
    return RuleExamplesTest.rules();
  }

  private static String schema() {
    try {
      return Resources.toString(
          Resources.getResource("schema/sarif-schema-2.1.0.json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Error> errors(String log) {
    return SCHEMA.validate(
        log,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void log_isAsTheSchemaSays(String check) {
    assertThat(errors(Checks.all().get(check).sarif("data/a document.json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void log_ofWhatBreaksARule_isAsTheSchemaSays(String rule) {
    String log = Checks.failing(rule).sarif("a document.json");

    assertThat(log).contains("\"ruleId\" : \"" + rule + '"');
    assertThat(errors(log)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a #2 at 100%?.json",
        "[a]{b}|^`\"<>.json",
        "Қазақстан.json",
        "data\\a document.json",
        "C:\\data\\a document.json",
        "\\\\server\\share\\a document.json",
        "/tmp/a document.json",
        "https://example.org/a%20document.json"
      })
  void log_ofADocumentOfAnyName_isAsTheSchemaSays(String name) {
    assertThat(errors(Checks.all().get("faulty").sarif(name))).isEmpty();
  }

  /** One thing is changed in a log; the last column is what the schema has against it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version" : "2.1.0"   | "version" : "2.1"      | enum
          "level" : "error"     | "level" : "ERROR"      | enum
          "startLine" : 5       | "startLine" : 0        | minimum
          "startColumn" : 3     | "startColumn" : -3     | minimum
          "ruleIndex"           | "ruleNumber"           | additionalProperties
          "name" : "Koinon",    |                        | required
          data/a%20document     | data/a document        | format
          unicodeCodePoints     | codePoints             | enum
          """)
  void log_thatIsChanged_isNot(String part, String changed, String keyword) {
    String log = Checks.all().get("faulty").sarif("data/a document.json");
    assertThat(log).contains(part);

    String other = log.replace(part, changed == null ? "" : changed);
    assertThat(errors(other)).extracting(Error::getKeyword).contains(keyword);
  }
}
