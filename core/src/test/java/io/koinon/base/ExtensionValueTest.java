package io.koinon.base;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null | null",
        " true\t | true",
        "{ } | {}",
        "[ ]| []",
        "[1, -2 ,0] | [1,-2,0]",
        "9007199254740991 | 9007199254740991",
        "-9007199254740991 | -9007199254740991",
        "{\"b\": 1, \"a\": {\"d\": [], \"c\": null}} | {\"a\":{\"c\":null,\"d\":[]},\"b\":1}",
        "\"\\u0041\\/\\u00e9\\n\\u0001\\u007f\" | \"A/é\\n\\u0001\u007f\"",
        "\"\\ud83e\\udd1d\" | \"🤝\"",
        // by UTF-16 code units, as RFC 8785 has it: the surrogate pair before the ligature
        "{\"ﬀ\": 1, \"🤝\": 2, \"é\": 3, \"\": 4} | {\"\":4,\"é\":3,\"🤝\":2,\"ﬀ\":1}",
      })
  void parse_anyJson_isItsCanonicalForm(String json, String canonical) {
    assertThat(ExtensionValue.parse(json)).hasToString(canonical);
    assertThat(ExtensionValue.parse(canonical)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[1",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "'x'",
        "\"x",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"a\tb\"",
        "tru",
        "nul",
        "truex",
        "1 2",
        "01",
        "+1",
        ".5",
        "-",
        "1.",
        "1e",
        "NaN",
        "[1 2]",
        "{} x",
        "\uFEFF1",
        "１"
      })
  void parse_noJson_isRefused(String text) {
    assertRefused(() -> ExtensionValue.parse(text), "extension/json", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.5",
        "1.0",
        "1e3",
        "-0",
        "9007199254740992",
        "-9007199254740992",
        "12345678901234567890",
        "1E400",
        "-0.0"
      })
  void parse_numberThatIsNotWholeOrNotExact_isRefused(String number) {
    assertRefused(() -> ExtensionValue.parse("[" + number + "]"), "extension/number", number);
  }

  @Test
  void parse_nameTwice_isRefused() {
    assertRefused(
        () -> ExtensionValue.parse("{\"a\": null, \"\\u0061\": null}"), "extension/duplicate", "a");
  }

  @Test
  void parse_halfOfAPair_isRefused() {
    assertRefused(() -> ExtensionValue.parse("\"\\ud83e\""), "text/lone-surrogate", "\uD83E");
    assertRefused(() -> ExtensionValue.parse("{\"\uDD1D\": 1}"), "text/lone-surrogate", "\uDD1D");
  }

  @Test
  void parse_deepNesting_isRefusedBeyondItsLimit() {
    String deep = "[".repeat(500) + "]".repeat(500);
    assertThat(ExtensionValue.parse(deep)).hasToString(deep);
    assertRefused(
        () -> ExtensionValue.parse("[" + deep + "]"), "extension/depth", "[" + deep + "]");
    String endless = "[".repeat(1_000_000);
    assertRefused(() -> ExtensionValue.parse(endless), "extension/depth", endless);
  }

  @Test
  void equals_inGroups() {
    new EqualsTester()
        .addEqualityGroup(
            ExtensionValue.parse("{\"a\": 1, \"b\": 2}"), ExtensionValue.parse("{\"b\":2,\"a\":1}"))
        .addEqualityGroup(ExtensionValue.parse("{\"a\": 1}"))
        .addEqualityGroup(ExtensionValue.parse("\"1\""))
        .addEqualityGroup(ExtensionValue.parse("1"))
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.example", "com.example.risk", "a.b", "org.example-2.x-y", "0.1"})
  void name_ofADomain_isThatText(String name) {
    assertThat(ExtensionName.of(name)).hasToString(name);
    assertThat(ExtensionName.of(name).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "risk",
        "com.",
        ".com",
        "com..example",
        "Com.example",
        "com.exämple",
        "com.example risk",
        "com.-a",
        "com.a-",
        "com.a--b",
        "com/a",
        "com.а"
      })
  void name_ofAnythingElse_isRefused(String name) {
    assertRefused(() -> ExtensionName.of(name), "id/extension", name);
  }

  @Test
  void name_ofMoreThan80Characters_isRefused() {
    String longest = "a." + "b".repeat(78);
    assertThat(ExtensionName.of(longest)).hasToString(longest);
    assertRefused(() -> ExtensionName.of(longest + "b"), "id/extension", longest + "b");
  }

  @Test
  void names_areSortedByTheirTexts() {
    assertThat(ExtensionName.of("a.b")).isLessThan(ExtensionName.of("a.c"));
    assertThat(ExtensionName.of("a.b")).isEqualByComparingTo(ExtensionName.of("a.b"));
  }
}
