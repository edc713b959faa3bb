package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That extensions are kept whatever they say, in every format, and that their faults are found. */
class ExtensionReadingTest {
  private static final String HEAD =
      "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2026-05-20\"";

  private static String with(String extensions) {
    return HEAD + ", \"extensions\": " + extensions + "}";
  }

  private static ImmutableMap<ExtensionName, ExtensionValue> values(String... namesAndValues) {
    ImmutableMap.Builder<ExtensionName, ExtensionValue> values = ImmutableMap.builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(ExtensionName.of(namesAndValues[i]), ExtensionValue.parse(namesAndValues[i + 1]));
    }
    return values.buildOrThrow();
  }

  @ParameterizedTest
  @EnumSource
  void extensions_surviveARoundTrip(WireFormat format) {
    String value =
        "{\"level\": 3, \"<<\": [null, true, -9007199254740991, \"0.5\", \"NO\", {}], \"\": \"a\\nb\\u0000\","
            + " \"null\": [[], \"\\ufeff\\ufffe\\u0085\\u007f\"], \"🤝\": \"é\"}";
    SecurityArchitecture read =
        format
            .read(with("{\"com.example.risk\": " + value + ", \"org.example\": \"x\"}"))
            .orElseThrow();

    assertThat(read.extensions())
        .isEqualTo(values("com.example.risk", value, "org.example", "\"x\""));
    byte[] written = format.format().write(read);
    assertThat(format.format().read(written).orElseThrow()).isEqualTo(read);
    assertThat(format.format().compact().read(format.format().compact().write(read)).orElseThrow())
        .isEqualTo(read);
    assertThat(format.format().read(written).orElseThrow().extensions())
        .isEqualTo(read.extensions());
  }

  @Test
  void extensions_areWrittenOnALineEach() {
    SecurityArchitecture architecture =
        SecurityArchitecture.builder()
            .title("T")
            .observedThrough(LocalDate.of(2026, 5, 20))
            .putAllExtensions(
                values("com.example.risk", "{\"b\":[1,2],\"a\":\"x,y:\\\"z,\"}", "a.b", "[]"))
            .build();

    assertThat(ArchitectureFormat.json().writeString(architecture))
        .endsWith(
            """
              "extensions": {
                "a.b": [],
                "com.example.risk": {"a": "x,y:\\"z,", "b": [1, 2]}
              }
            }
            """);
    assertThat(ArchitectureFormat.json().compact().writeString(architecture))
        .endsWith(
            "\"extensions\":{\"a.b\":[],\"com.example.risk\":{\"a\":\"x,y:\\\"z,\",\"b\":[1,2]}}}");
    assertThat(
            new String(
                ArchitectureFormat.json().writeCanonical(architecture), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"extensions\":{\"a.b\":[],\"com.example.risk\":{\"a\":\"x,y:\\\"z,\",\"b\":[1,2]}},"
                + "\"koinon\":1,\"observedThrough\":\"2026-05-20\",\"title\":\"T\"}");
  }

  @Test
  void orderOfProperties_doesNotMatterToTheHash() {
    ArchitectureFormat json = ArchitectureFormat.json();
    SecurityArchitecture one = json.read(with("{\"a.b\": {\"x\": 1, \"y\": 2}}")).orElseThrow();
    SecurityArchitecture other = json.read(with("{\"a.b\": {\"y\": 2, \"x\": 1}}")).orElseThrow();
    SecurityArchitecture third = json.read(with("{\"a.b\": {\"y\": 2, \"x\": 3}}")).orElseThrow();
    assertThat(json.contentHash(one)).isEqualTo(json.contentHash(other));
    assertThat(json.contentHash(one)).isNotEqualTo(json.contentHash(third));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                   | json/wrong-kind | /extensions",
        "{\"risk\": 1}                        | value/refused   | /extensions/risk",
        "{\"Com.Example\": 1}                 | value/refused   | /extensions/Com.Example",
        "{\"a.b\": 1, \"a.b\": 1}             | json/duplicate  | /extensions/a.b",
        "{\"a.b\": {\"x\": 1, \"x\": 1}}      | json/duplicate  | /extensions/a.b/x",
        "{\"a.b\": [{\"x\": [0, 9007199254740992]}]} | value/refused | /extensions/a.b/0/x/1",
        "{\"a.b\": -0}                        | value/refused   | /extensions/a.b",
      })
  void faultsOfExtensions_areFoundAndWithholdTheExtension(
      String extensions, String code, String pointer) {
    for (WireFormat format : new WireFormat[] {WireFormat.JSON, WireFormat.YAML}) {
      ReadResult result = format.read(with(extensions));
      assertThat(Seen.in(result))
          .as(format.name())
          .extracting(Seen::code, seen -> seen.location().pointer())
          .containsExactly(org.assertj.core.api.Assertions.tuple(code, pointer));
      assertThat(result.readable().orElseThrow().title()).isEqualTo("T");
    }
  }

  @Test
  void halvesOfPairs_areFoundInTextsAndNames() {
    ReadResult text = ArchitectureFormat.json().read(with("{\"a.b\": \"\\ud83e\", \"c.d\": 1}"));
    assertThat(Seen.in(text)).extracting(Seen::code).containsExactly("value/refused");
    assertThat(text.readable().orElseThrow().extensions()).isEqualTo(values("c.d", "1"));
    ReadResult name =
        ArchitectureFormat.json().read(with("{\"c.d\": 1, \"a.b\": {\"\\udd1d\": 1}}"));
    assertThat(Seen.in(name)).extracting(Seen::code).containsExactly("json/syntax");
    assertThat(name.readable().orElseThrow().extensions()).isEqualTo(values("c.d", "1"));
  }

  /** In JSON they are numbers, in YAML texts, and CBOR is not read any further. */
  @ParameterizedTest
  @CsvSource({"0.5", "1e3", "1.0", "1E400"})
  void numbersThatAreNotWhole_areNeverChanged(String number) {
    String document = with("{\"a.b\": " + number + "}");
    ReadResult json = WireFormat.JSON.read(document);
    assertThat(Seen.in(json)).extracting(Seen::code).containsExactly("value/refused");
    assertThat(json.problems().get(0).finding().advice().orElseThrow()).contains("as a text");
    assertThat(json.readable().orElseThrow().extensions()).isEmpty();
    assertThat(WireFormat.YAML.read(document).orElseThrow().extensions())
        .isEqualTo(values("a.b", '"' + number + '"'));
  }

  @ParameterizedTest
  @EnumSource
  void limits_holdWithinExtensions(WireFormat format) {
    ReadLimits few =
        ReadLimits.builder().nestingDepth(10).textLength(20).numberDigits(3).records(20).build();
    for (String value :
        new String[] {
          "[".repeat(9) + "]".repeat(9),
          "\"" + "x".repeat(21) + "\"",
          "[{\"a\": 1234}]",
          "[" + "1,".repeat(20) + "1]",
          "{\"" + "n".repeat(1_001) + "\": 1}"
        }) {
      ReadResult result = format.read(few, with("{\"a.b\": " + value + "}"));
      assertThat(Seen.in(result)).as(value).extracting(Seen::code).containsExactly("json/limit");
      assertThat(result.readable().orElseThrow().extensions()).isEmpty();
    }
    String deep = "[".repeat(8) + "]".repeat(8);
    assertThat(format.read(few, with("{\"a.b\": " + deep + "}")).orElseThrow().extensions())
        .isEqualTo(values("a.b", deep));
  }

  @Test
  void unknownProperties_areProblemsAnywhereElse() {
    assertThat(Seen.in(WireFormat.JSON.read(HEAD + ", \"com.example.risk\": 1}")))
        .extracting(Seen::code)
        .containsExactly("json/unknown-property");
    assertThat(
            Seen.in(
                WireFormat.JSON.read(
                    HEAD + ", \"states\": {\"KAZ\": {\"name\": \"x\", \"extensions\": {}}}}")))
        .extracting(Seen::code)
        .containsExactly("json/unknown-property");
  }
}
