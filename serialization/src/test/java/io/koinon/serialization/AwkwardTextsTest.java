package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.koinon.base.StateId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That awkward texts, numbers and bytes are read as they are or found, in every format. */
class AwkwardTextsTest {
  private static final String HEAD =
      "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2026-05-20\"";

  private static List<String> codes(ReadResult result) {
    return Seen.in(result).stream().map(Seen::code).toList();
  }

  private static Optional<String> rule(ReadResult result) {
    return result.problems().stream()
        .flatMap(problem -> Stream.ofNullable(problem.finding().arguments().get("rule")))
        .map(Object::toString)
        .findFirst();
  }

  // Texts

  /** Of characters that are no half of a pair and no control characters, a text is kept. */
  static Stream<String> wholeTexts() {
    return Stream.of(
        "Ж",
        "🤝",
        "２０２６",
        "a\u00A0b",
        "a\u200Bb",
        "a\u202Eb",
        "x\uFEFFy",
        "e\u0301",
        "\uFFFD",
        "٣");
  }

  @ParameterizedTest
  @MethodSource("wholeTexts")
  void freeTexts_areReadAndWrittenAsTheyAre(String text) {
    for (WireFormat format : WireFormat.values()) {
      ReadResult result = format.read(HEAD + ", \"note\": \"" + text + "\"}");
      assertThat(result.orElseThrow().note()).as(format.name()).hasValue(text);
      byte[] written = format.format().write(result.orElseThrow());
      assertThat(format.format().read(written).orElseThrow()).isEqualTo(result.orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a\\u0000b, text/control-character",
    "a\\u0007b, text/control-character",
    "a\\u007Fb, text/control-character",
    "a\\u0085b, text/control-character",
    "a\\tb, text/control-character",
    "a\\nb, text/control-character",
    "\\ud83e, text/lone-surrogate",
    "\\udd1d\\ud83e, text/lone-surrogate",
  })
  void controlCharactersAndHalvesOfPairs_areRefusedWhetherEscapedOrNot(String text, String rule) {
    for (WireFormat format : List.of(WireFormat.JSON, WireFormat.YAML)) {
      String document = HEAD + ", \"note\": \"" + text + "\"}";
      ReadResult result = format.read(document);
      assertThat(codes(result)).as(format.name()).containsExactly("value/refused");
      assertThat(rule(result)).hasValue(rule);
      assertThat(result.problems().get(0).location())
          .isEqualTo(new Location("/note", 1, document.indexOf("note") + 8));
    }
  }

  /** Texts of CBOR are bytes, of which only those of UTF-8 are a text. */
  @ParameterizedTest
  @CsvSource({
    "610A, value/refused",
    "6100, value/refused",
    "617F, value/refused",
    "62C285, value/refused",
    "63EDA080, document/encoding",
    "66EDA0BDEDB88A, document/encoding",
    "61FF, document/encoding",
    "62C0AF, document/encoding",
    "62C1A1, document/encoding",
    "63E080AF, document/encoding",
    "64F4908080, document/encoding",
    "61C3, document/encoding",
    "7F61C361A9FF, document/encoding",
  })
  void textsOfCborThatAreNone_areFound(String text, String code) {
    byte[] head =
        HexFormat.of()
            .parseHex(
                "A4666B6F696E6F6E01657469746C6561546F6F627365727665645468726F7567686A"
                    + HexFormat.of().formatHex("2026-05-20".getBytes(StandardCharsets.US_ASCII))
                    + "646E6F7465");
    ReadResult result =
        ArchitectureFormat.cbor().read(Bytes.concat(head, HexFormat.of().parseHex(text)));

    assertThat(codes(result)).containsExactly(code);
    assertThat(result.problems().get(0).location())
        .isEqualTo(new Location("/note", 1, head.length + 1));
  }

  @Test
  void textsOfCborInPieces_areRead() {
    byte[] document =
        HexFormat.of()
            .parseHex(
                "BF666B6F696E6F6E01657469746C657F6154620000FF"
                    .replace("620000", "62" + "C3A9")
                    .concat("6F6F627365727665645468726F7567686A")
                    .concat(
                        HexFormat.of().formatHex("2026-05-20".getBytes(StandardCharsets.US_ASCII)))
                    .concat("FF"));
    assertThat(ArchitectureFormat.cbor().read(document).orElseThrow().title()).isEqualTo("Té");
  }

  // Ids and dates

  @ParameterizedTest
  @ValueSource(
      strings = {
        "КАЗ",
        "ＫＡＺ",
        "KAZ\u200B",
        "K\u0301AZ",
        "kaz",
        "KAZ ",
        "KА",
        "İST",
        "KAZ\uFEFF",
        "ſ",
        "K\u212A"
      })
  void idsOfOtherCharactersThanAscii_areRefused(String id) {
    for (WireFormat format : WireFormat.values()) {
      ReadResult result = format.read(HEAD + ", \"states\": {\"" + id + "\": {\"name\": \"x\"}}}");
      assertThat(codes(result)).as(format.name()).containsExactly("value/refused");
      assertThat(rule(result)).hasValue("id/state");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "２０２６-05-20",
        "2026-0５-20",
        "٢٠٢٦-05-20",
        "2026\u201305\u201320",
        "2026-05-20\u200B",
        "२०२६"
      })
  void digitsOfOtherScripts_areNoDate(String date) {
    for (WireFormat format : WireFormat.values()) {
      ReadResult result =
          format.read("{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"" + date + "\"}");
      assertThat(codes(result)).as(format.name()).containsExactly("value/refused");
      assertThat(rule(result)).hasValue("date/pattern");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/３", "٢/3", "２/3"})
  void digitsOfOtherScripts_areNoShare(String share) {
    for (WireFormat format : WireFormat.values()) {
      ReadResult result =
          format.read(
              HEAD
                  + ", \"treaties\": {\"t\": {\"name\": \"T\", \"inForce\": \"2000\", \"to\": \"..\","
                  + " \"inForceRule\": {\"share\": \""
                  + share
                  + "\"}}}}");
      assertThat(codes(result)).as(format.name()).containsExactly("value/refused");
    }
  }

  // Numbers

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "１", "+1", "0x1", "1_000", "01"})
  void numbersThatAreNoneOrNotFinite_areAProblem(String number) {
    for (WireFormat format : List.of(WireFormat.JSON, WireFormat.YAML)) {
      ReadResult result =
          format.read(
              HEAD
                  + ", \"treaties\": {\"t\": {\"name\": \"T\", \"inForce\": \"2000\", \"to\": \"..\","
                  + " \"inForceRule\": {\"count\": "
                  + number
                  + "}}}}");
      assertThat(codes(result)).as(format.name()).hasSize(1);
      assertThat(codes(result).get(0)).isIn("json/syntax", "json/wrong-kind");
    }
  }

  /** NaN, infinities, fractions of each size, and simple values that JSON does not have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "F97E00",
        "F97C00",
        "F9FC00",
        "FA7FC00000",
        "FB7FF0000000000000",
        "F93C00",
        "FB3FF199999999999A",
        "F7",
        "F0",
        "F8FF",
        "C48221196AB3",
        "C5822003"
      })
  void numbersOfCborThatAreNotWhole_areAProblem(String number) {
    ReadResult result =
        ArchitectureFormat.cbor()
            .read(HexFormat.of().parseHex("A2666B6F696E6F6E01646E6F7465" + number));
    assertThat(codes(result)).as(number).containsAnyOf("json/syntax", "json/wrong-kind");
    assertThat(result.architecture()).isEmpty();
  }

  // Bytes

  @ParameterizedTest
  @EnumSource(names = {"JSON", "YAML"})
  void byteOrderMark_isNoPartOfTheDocument(WireFormat format) {
    assertThat(format.read("\uFEFF" + HEAD + "}").architecture()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, '', UTF-16",
    "UTF-16BE, '', UTF-16",
    "UTF-16LE, FFFE, UTF-16",
    "UTF-16BE, FEFF, UTF-16",
    "UTF-32LE, FFFE0000, UTF-32",
    "UTF-32BE, 0000FEFF, UTF-32",
  })
  void widerEncodings_areNamedInJsonAndYaml(String charset, String mark, String name) {
    byte[] document =
        Bytes.concat(
            HexFormat.of().parseHex(mark), (HEAD + "}").getBytes(Charset.forName(charset)));
    for (WireFormat format : List.of(WireFormat.JSON, WireFormat.YAML)) {
      ReadResult result = format.format().read(document);
      assertThat(Seen.in(result))
          .as(format.name())
          .containsExactly(Seen.of("document/encoding", "", 1, 1));
      assertThat(result.problems().get(0).finding().message()).contains(name);
    }
    assertThat(ArchitectureFormat.cbor().read(document).architecture()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void halfOfAPairInAString_isFoundInEveryFormat(WireFormat format) {
    ReadResult result = format.format().read(HEAD + ", \"note\": \"x\uD83Ey\"}");
    assertThat(codes(result)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "YAML"})
  void nulBytes_areAProblem(WireFormat format) {
    for (String document :
        List.of(
            "\u0000", HEAD + ", \"note\": \"a\u0000b\"}", HEAD + "}\u0000", HEAD + ",\u0000}")) {
      assertThat(codes(format.format().read(document))).as(format.name()).isNotEmpty();
    }
  }

  // What is particular to YAML

  private static final String BLOCK = "koinon: 1\ntitle: T\nobservedThrough: 2026-05-20\n";

  @ParameterizedTest
  @ValueSource(strings = {"note: {<<: {a: 1}}", "<<: {note: x}", "states: {KAZ: {<<: {name: x}}}"})
  void mergeKeys_areNamesLikeOthers(String line) {
    assertThat(codes(ArchitectureFormat.yaml().read(BLOCK + line + "\n")))
        .containsAnyOf("json/unknown-property", "json/wrong-kind")
        .doesNotContain("json/syntax");
  }

  @Test
  void keysGivenTwice_areDuplicatesWhateverTheirStyle() {
    for (String second : List.of("title", "\"title\"", "'title'", "? title\n", "\"\\u0074itle\"")) {
      assertThat(codes(ArchitectureFormat.yaml().read(BLOCK + second + ": x\n")))
          .as(second)
          .containsExactly("json/duplicate");
    }
    assertThat(
            codes(
                ArchitectureFormat.yaml()
                    .read(BLOCK + "states:\n  KAZ: {name: x}\n  \"KAZ\": {name: y}\n")))
        .containsExactly("json/duplicate");
  }

  @Test
  void keysThatAreNoTexts_areReadAsTheTextsTheyLookLike() {
    String document =
        BLOCK + "states:\n  NO: {name: Norway}\n  \"Y\": {name: Y}\n  NULL: {name: x}\n";
    assertThat(ArchitectureFormat.yaml().read(document).orElseThrow().states().keySet())
        .extracting(StateId::value)
        .containsExactly("NO", "NULL", "Y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- {}\n--- {}\n",
        "a: 1\n...\nb: 2\n",
        "%YAML 1.1\n---\na: 1\n",
        "%TAG ! tag:x,2000:\n---\n!a 1\n",
        "!!binary aGk=\n",
        "!!python/object:x {}\n",
        "? {a: 1}\n: 2\n",
        "? [a]\n: 2\n",
        "&a [*a]\n",
        "*a\n",
        "a: |\n\tb\n",
        "\t- a\n",
        "a: b: c\n",
        "- a\nb: c\n",
        "{a: [}\n",
        "@a\n",
        "`a\n",
        "a: \"\\x\"\n",
        "%\n",
        "--- %\n",
        "a: &a\n  b: *a\n",
        "a: !<tag:yaml.org,2002:str> b\n",
        "\u0085",
        "\u2028",
        "a: \"\\ud83e\"\n",
        "\"\\udd1d\": 1\n"
      })
  void strangeYaml_isAProblemAndNoException(String document) {
    assertThat(codes(ArchitectureFormat.yaml().read(document))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\x",
        "\\u",
        "\\U",
        "\\xЖ",
        "\\x4",
        "\\u12 4",
        "\\uD83E",
        "\\U00110000",
        "\\UFFFFFFFF",
        "\\U7FFFFFFF",
        "\\u-123",
        "\\u+123",
        "\\x４１",
        "\\UD800DC00"
      })
  void strangeEscapesOfYaml_areAProblemWhereTheyAre(String escape) {
    for (String end : List.of("\"\n", "")) {
      ReadResult result = ArchitectureFormat.yaml().read(BLOCK + "note: \"" + escape + end);
      assertThat(codes(result)).as(escape + end).hasSize(1);
      assertThat(codes(result).get(0)).isIn("json/syntax", "value/refused");
      assertThat(result.problems().get(0).location().line()).isIn(4, 5);
      assertThat(result.readable().orElseThrow().title()).isEqualTo("T");
    }
  }

  @Test
  void deepAndWideYaml_endsAtALimitInNoTime() {
    for (String bomb :
        List.of(
            "[".repeat(1_000_000),
            "{a: ".repeat(1_000_000),
            "- ".repeat(1_000_000),
            "? ".repeat(1_000_000),
            "a:\n" + " ".repeat(1_000_000) + "b",
            "&a ".repeat(100_000),
            "!!str ".repeat(100_000),
            "\"" + "\\u0001".repeat(200_000) + "\"",
            "a: |\n" + " x\n".repeat(1_000_000),
            "{" + "? ".repeat(500_000) + "}",
            "#".repeat(5_000_000),
            ("k".repeat(1_023) + ": ").repeat(2_000))) {
      long start = System.nanoTime();
      List<String> codes = codes(ArchitectureFormat.yaml().read(bomb));
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertThat(codes).as(bomb.substring(0, 4)).isNotEmpty();
      assertThat(millis).as(bomb.substring(0, 4)).isLessThan(2_000);
    }
  }

  @Test
  void locale_doesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      ReadLimits one = ReadLimits.builder().records(1).build();
      assertThat(WireFormat.JSON.read(one, HEAD + "}").problems().get(0).finding().message())
          .contains("at most 1 ");
    } finally {
      Locale.setDefault(before);
    }
  }
}
