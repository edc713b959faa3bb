package io.koinon.serialization;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.OperationId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.condition.Attested;
import io.koinon.finding.Argument;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corners of reading: what breaks a document, what the reader does then, and where it says so.
 *
 * <p>In the documents of these tests {@code ‸} marks the place before the character that the
 * problem is at; it is taken out before reading.
 */
class ReadingCornersTest {
  private static final ArchitectureFormat FORMAT = ArchitectureFormat.json();

  /** All that a document must have, without the closing brace. */
  private static final String HEAD =
      "{\"koinon\": 1, \"title\": \"Ж 🤝\", \"observedThrough\": \"2026-05-20\"";

  private static final FrameworkId CSTO = FrameworkId.of("csto");

  private static String with(String... properties) {
    return HEAD + ", " + String.join(", ", properties) + "}";
  }

  private static ReadResult read(String marked) {
    return FORMAT.read(marked.replace("‸", ""));
  }

  /** Reads, and checks that there is one problem, of this code, at the mark. */
  @CanIgnoreReturnValue
  private static ReadResult assertOne(String code, String marked) {
    ReadResult result = read(marked);
    assertThat(Seen.in(result)).extracting(Seen::code).containsExactly(code);
    Location found = Seen.in(result).get(0).location();
    assertThat(found)
        .isEqualTo(JsonText.place(marked.replace("‸", ""), found.pointer(), marked.indexOf('‸')));
    return result;
  }

  private static Optional<String> argument(ReadResult result, String name) {
    Argument argument = result.problems().get(0).finding().arguments().get(name);
    return Optional.ofNullable(argument).map(Argument::toString);
  }

  // Syntax

  static Stream<String> brokenDocuments() {
    return Stream.of(
            "‸x",
            "‸tru",
            "‸truex",
            "‸}",
            "‸]",
            "‸,",
            "‸'x'",
            "‸// comment\n{}",
            "‸# comment\n{}",
            "{‸",
            "{‸,}",
            "{‸a: 1}",
            "{‸'a': 1}",
            "{‸1: 1}",
            "‸\u0001{}")
        .flatMap(text -> Stream.of(text, "\r\n" + text));
  }

  @ParameterizedTest
  @MethodSource("brokenDocuments")
  void brokenDocument_isASyntaxErrorWhereItBreaks(String marked) {
    ReadResult result = assertOne("json/syntax", marked);
    assertThat(result.readable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ‸Ж: 1}",
        "{‸«koinon»: 1}",
        "{‸“koinon”: 1}",
        "{ ‸\u00A0}",
        "\uFEFF‸\uFEFF{}",
        "{‸🤝}",
      })
  void characterOfSeveralBytesThatMustNotBeThere_isInTheColumnWhereItStands(String marked) {
    assertOne("json/syntax", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‸",
        ",‸",
        ", ‸}",
        ", ‸,",
        ", \"note‸",
        ", \"no‸\nte\": \"x\"}",
        ", \"note\"‸",
        ", \"note\" ‸\"x\"}",
        ", \"note\":‸",
        ", \"note\": ‸}",
        ", \"note\": ‸,",
        ", \"note\": ‸]}",
        ", \"note\": ‸'x'}",
        ", \"note\": ‸nul}",
        ", \"note\": ‸nulll}",
        ", \"note\": ‸True}",
        ", \"note\": ‸.5}",
        ", \"note\": NaN‸}",
        ", \"note\": Infinity‸}",
        ", \"note\": +‸1}",
        ", \"note\": -‸}",
        ", \"note\": 0‸1}",
        ", \"note\": 1.‸}",
        ", \"note\": 1e‸}",
        ", \"note\": 1e+‸}",
        ", \"note\": \"x‸",
        ", \"note\": \"x‸\ny\"}",
        ", \"note\": \"x‸\ty\"}",
        ", \"note\": \"x‸\u0000y\"}",
        ", \"note\": \"x‸\u001Fy\"}",
        ", \"note\": \"Ж\\‸x\"}",
        ", \"note\": \"Ж\\‸",
        ", \"note\": \"Ж\\u04‸",
        ", \"note\": \"Ж\\u04‸G0\"}",
        ", \"Ж\\‸q\": 1}",
      })
  void brokenProperty_isASyntaxErrorAndWhatWasReadBeforeStays(String marked) {
    ReadResult result = assertOne("json/syntax", HEAD + marked);
    assertThat(result.architecture()).isEmpty();
    SecurityArchitecture readable = result.readable().orElseThrow();
    assertThat(readable.title()).isEqualTo("Ж 🤝");
    assertThat(readable.note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸", "‸]", " ‸\"y\"}", "\r\n\r‸; }", " ‸: 1}", "‸true}"})
  void whatBreaksBehindAProperty_leavesThatProperty(String marked) {
    ReadResult result = assertOne("json/syntax", HEAD + ", \"note\": \"x\"" + marked);
    assertThat(result.readable().orElseThrow().note()).contains("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"KAZ\": {\"name\": \"K\"}, \"RUS\": {\"name\": \"R\"‸",
        "{\"KAZ\": {\"name\": \"K\"}, \"RUS\": {\"name\": \"R\", ‸}}}",
        "{\"KAZ\": {\"name\": \"K\"}, \"RUS\": ‸",
        "{\"KAZ\": {\"name\": \"K\"}, ‸}}",
        "{\"KAZ\": {\"name\": \"K\"}, \"RUS\": {\"name\": \"R\", \"names\": [{\"text\": \"r\"} ‸}",
        "{\"KAZ\": {\"name\": \"K\"}, \"RUS\": {\"name\": ‸?",
      })
  void syntaxError_keepsWhatWasReadAndWithholdsWhatWasNotClosed(String states) {
    ReadResult result = assertOne("json/syntax", HEAD + ", \"states\": " + states);
    assertThat(result.readable().orElseThrow().states().keySet())
        .containsExactly(StateId.of("KAZ"));
  }

  @Test
  void syntaxError_keepsTheSpellsBeforeItInTheSameList() {
    ReadResult result =
        assertOne(
            "json/syntax",
            HEAD
                + ", \"participations\": {\"csto\": {\"KAZ\": ["
                + "{\"mode\": \"member\", \"from\": \"2003\", \"to\": \"..\"},"
                + "{\"mode\": \"guest\", \"from\": \"2003\", \"to\": \"..\" ‸{");
    assertThat(result.readable().orElseThrow().participations())
        .extracting(spell -> spell.mode().name())
        .containsExactly("member");
  }

  @Test
  void syntaxErrorBeforeARequiredProperty_leavesNothingAndReportsNothingMissing() {
    ReadResult result = assertOne("json/syntax", "{\"koinon\": 1, \"title\": \"x\" ‸?");
    assertThat(result.readable()).isEmpty();
  }

  @Test
  void syntaxError_isAddedToTheProblemsBeforeIt() {
    assertThat(Seen.in(read("{\"koinon\": 1,\n\"titel\": \"x\",\n \"note\": 1 1")))
        .containsExactly(
            Seen.of("json/unknown-property", "/titel", 2, 1),
            Seen.of("json/wrong-kind", "/note", 3, 10),
            Seen.of("json/syntax", "/note", 3, 12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"states\": {\"KAZ\": {\"name\": x                    | /states/KAZ/name",
        "{\"states\": {\"KAZ\": {\"name\": \"x\", \"names\": [?    | /states/KAZ/names",
        "{\"participations\": {\"csto\": {\"KAZ\": [{\"mode\": ? | /participations/csto/KAZ/0/mode",
      })
  void syntaxErrorAtAValue_hasThePointerOfTheValueOrOfTheListItIsIn(String text, String pointer) {
    List<Seen> problems = Seen.in(read(text));
    assertThat(problems).extracting(Seen::code).containsExactly("json/syntax");
    assertThat(problems.get(0).location().pointer()).startsWith(pointer);
  }

  // The end, the beginning, and the encoding

  @ParameterizedTest
  @ValueSource(strings = {"‸{}", "‸x", "‸1 2", "\n\n ‸}", "\r‸,", "‸\"", "‸\u0000", "‸Ж", " ‸🤝"})
  void somethingBehindTheDocument_isTrailing(String rest) {
    ReadResult result = assertOne("json/trailing", HEAD + "}" + rest);
    assertThat(result.architecture()).isEmpty();
    assertThat(result.readable()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸", "  ‸", "\n\n‸", "\r\n \r\t‸"})
  void nothingButBlanks_isAnEmptyDocument(String marked) {
    assertThat(assertOne("document/empty", marked).readable()).isEmpty();
  }

  @Test
  void byteOrderMarkAlone_isAnEmptyDocument() {
    assertThat(Seen.in(read("\uFEFF"))).containsExactly(Seen.of("document/empty", "", 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"‸[]", "‸null", "‸1", "‸\"koinon\"", "‸true", " \n‸[{}]"})
  void anotherValueThanAnObject_isOfTheWrongKind(String marked) {
    assertThat(assertOne("json/wrong-kind", marked).readable()).isEmpty();
  }

  @Test
  void byteOrderMark_isReadOverAndTakesNoColumn() {
    assertThat(read("\uFEFF" + HEAD + "}").architecture()).isPresent();
    assertThat(Seen.in(read("\uFEFF{\"Ж\": 1, \"states\": {\"KAZ\": {}}}")))
        .containsExactly(
            Seen.of("json/missing-property", "", 1, 1),
            Seen.of("json/missing-property", "", 1, 1),
            Seen.of("json/missing-property", "", 1, 1),
            Seen.of("json/unknown-property", "/Ж", 1, 2),
            Seen.of("json/missing-property", "/states/KAZ", 1, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, '', UTF-16",
    "UTF-16BE, '', UTF-16",
    "UTF-16LE, FFFE, UTF-16",
    "UTF-16BE, FEFF, UTF-16",
    "UTF-32LE, '', UTF-32",
    "UTF-32BE, '', UTF-32",
    "UTF-32LE, FFFE0000, UTF-32",
    "UTF-32BE, 0000FEFF, UTF-32",
  })
  void documentInWiderUnits_isNamedAndNotRead(String charset, String mark, String name) {
    for (String text : List.of(HEAD + "}", "{\n}", "[]")) {
      byte[] document =
          Bytes.concat(HexFormat.of().parseHex(mark), text.getBytes(Charset.forName(charset)));
      ReadResult result = FORMAT.read(document);
      assertThat(Seen.in(result)).containsExactly(Seen.of("document/encoding", "", 1, 1));
      assertThat(argument(result, "found")).contains(name);
      assertThat(result.readable()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FEFF0000", "FFFE0000", "0000FEFF", "0000FFFE", "007B0000", "00007B00", "00"})
  void strangeFirstBytes_areAProblemAndNoException(String hex) {
    byte[] document = Bytes.concat(HexFormat.of().parseHex(hex), new byte[8]);
    assertThat(FORMAT.read(document).problemCount()).isEqualTo(1);
  }

  /** Bytes that are no UTF-8: stray, cut off, overlong, half of a pair, beyond Unicode. */
  static Stream<String> noUtf8() {
    return Stream.of(
        "80",
        "FF",
        "FE",
        "D0",
        "E282",
        "F09FA4",
        "C080",
        "C0AF",
        "C181",
        "E080AF",
        "F08080AF",
        "EDA080",
        "EDB080",
        "F4908080",
        "F888808080");
  }

  private static ReadResult readWith(String before, String hex, String after) {
    return FORMAT.read(
        Bytes.concat(
            before.getBytes(StandardCharsets.UTF_8),
            HexFormat.of().parseHex(hex),
            after.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("noUtf8")
  void bytesThatAreNoUtf8_areAProblem(String hex) {
    for (String before : List.of(", \"note\": \"Ж", ", \"Ж", ", ", ", \"states\": {\"Ж")) {
      ReadResult result = readWith(HEAD + before, hex, "x\": \"y\"}");
      assertThat(Seen.in(result))
          .extracting(Seen::code)
          .containsAnyOf("json/syntax", "document/encoding")
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("noUtf8")
  void bytesThatAreNoUtf8_areReportedWhereTheyBegin(String hex) {
    String before = HEAD + ",\n \"note\": \"Ж 🤝";
    ReadResult result = readWith(before, hex, " x\"}");
    Location found = Seen.in(result).get(0).location();
    assertThat(found).isEqualTo(JsonText.place(before, found.pointer(), before.length()));
  }

  @Test
  void halfOfASurrogatePairInAString_isAProblemAndNotReplaced() {
    assertThat(read(with("\"note\": \"x\uD83Ey\"")).problemCount()).isEqualTo(1);
  }

  // The version

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "-1", "20260520", "99999999999999999999"})
  void anotherVersion_stopsReading(String version) {
    ReadResult result =
        assertOne("document/version", "{\"koinon\": ‸" + version + ", \"titel\": 1, \"states\": ?");
    assertThat(Seen.in(result).get(0).location().pointer()).isEqualTo("/koinon");
    assertThat(argument(result, "found")).contains(version);
    assertThat(argument(result, "expected")).contains("1");
    assertThat(result.readable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e0", "\"1\"", "null", "true", "[1]", "{}"})
  void versionThatIsNoWholeNumber_isOfTheWrongKind(String version) {
    ReadResult result =
        assertOne(
            "json/wrong-kind",
            "{\"title\": \"x\", \"koinon\": ‸"
                + version
                + ", \"observedThrough\": \"2020-01-01\"}");
    assertThat(result.readable()).isEmpty();
  }

  @Test
  void versionBehindOtherProperties_isReadLikeAnywhereElse() {
    assertThat(
            read("{\"observedThrough\": \"2020-01-01\", \"title\": \"x\", \"koinon\": 1}")
                .architecture())
        .isPresent();
  }

  // Limits

  @Test
  void nestingBeyondTheLimit_isALimitAndStopsReading() {
    String deep = "[".repeat(199) + "‸[" + "]".repeat(200);
    ReadResult result = read(HEAD + ", \"note\": " + deep.replace("‸", "") + "}");
    String before = HEAD + ", \"note\": " + deep.substring(0, deep.indexOf('‸'));
    assertThat(Seen.in(result))
        .extracting(Seen::code)
        .containsExactly("json/wrong-kind", "json/limit");
    Location found = Seen.in(result).get(1).location();
    assertThat(found).isEqualTo(JsonText.place(before, found.pointer(), before.length()));
    assertThat(result.readable()).isPresent();
  }

  @Test
  void nestingUpToTheLimit_isReadOver() {
    String deep = "[".repeat(199) + "]".repeat(199);
    assertOne("json/wrong-kind", HEAD + ", \"note\": ‸" + deep + "}");
  }

  @Test
  void hugeNumberOrName_isALimit() {
    String number = "9".repeat(1001);
    String name = "n".repeat(1_001);
    for (String property : List.of("\"note\": " + number, "\"" + name + "\": 1")) {
      ReadResult result = read(with(property));
      assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/limit");
      assertThat(result.readable()).isPresent();
    }
  }

  private static String unknownProperties(int count) {
    return with(
        IntStream.range(0, count).mapToObj(i -> "\"x" + i + "\": 0").toArray(String[]::new));
  }

  @Test
  void problemsBeyondTheLimit_areCountedAndNotKept() {
    ReadResult all = FORMAT.read(unknownProperties(10));
    ReadResult three = FORMAT.withProblemLimit(3).read(unknownProperties(10));
    assertThat(all.problems()).hasSize(10);
    assertThat(three.problems()).isEqualTo(all.problems().subList(0, 3));
    assertThat(three.problemCount()).isEqualTo(10);
    assertThat(three.architecture()).isEmpty();
    assertThat(three.readable()).isEqualTo(all.readable());
  }

  @Test
  void problemLimit_isAThousandUnlessStated() {
    ReadResult result = FORMAT.read(unknownProperties(1500));
    assertThat(result.problems()).hasSize(1000);
    assertThat(result.problemCount()).isEqualTo(1500);
    assertThat(FORMAT.withProblemLimit(2000).read(unknownProperties(1500)).problems())
        .hasSize(1500);
  }

  @Test
  void problemLimit_isAtLeastOne() {
    assertThatThrownBy(() -> FORMAT.withProblemLimit(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(FORMAT.withProblemLimit(1).read(unknownProperties(2)).problems()).hasSize(1);
  }

  /** Were each place looked for from the start of the line, this would take minutes. */
  @Test
  void longLineWithManyProblems_takesLinearTime() {
    int count = 20_000;
    String note = "Жж🤝 ".repeat(25) + "end";
    StringBuilder text = new StringBuilder(HEAD + ", \"states\": {");
    int[] columns = new int[count];
    int column = text.codePointCount(0, text.length());
    for (int i = 0; i < count; i++) {
      String before =
          (i == 0 ? "" : ", ") + "\"S" + i + "\": {\"note\": \"" + note + "\", \"name\": ";
      columns[i] = column + before.codePointCount(0, before.length()) + 1;
      column = columns[i] + 1;
      text.append(before).append("7}");
    }
    String document = text.append("}}").toString();
    assertThat(document.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(5_000_000);

    ReadResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> FORMAT.withProblemLimit(count).read(document));

    assertThat(result.problemCount()).isEqualTo(count);
    assertThat(Seen.in(result))
        .containsExactlyElementsOf(
            IntStream.range(0, count)
                .mapToObj(i -> Seen.of("json/wrong-kind", "/states/S" + i + "/name", 1, columns[i]))
                .toList());
  }

  @Test
  void longLineWithManyRecords_isMappedInLinearTime() {
    String document =
        with(
            "\"states\": {"
                + IntStream.range(0, 40_000)
                    .mapToObj(i -> "\"S" + i + "\": {\"name\": \"Қазақстан Республикасы 🤝\"}")
                    .collect(Collectors.joining(", "))
                + "}");
    ReadResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> FORMAT.withSourceMap().read(document));
    int last = document.codePointCount(0, document.lastIndexOf('{')) + 1;
    assertThat(result.sourceMap().orElseThrow().find(Subject.of(StateId.of("S39999"))))
        .contains(new Location("/states/S39999", 1, last));
  }

  // Texts

  @ParameterizedTest
  @CsvSource({
    "'', text/blank",
    "'  ', text/blank",
    "'a\\u0000b', text/control-character",
    "'a\\tb', text/control-character",
    "'a\\u0085b', text/control-character",
    "'\\ud83e', text/lone-surrogate",
    "'x\\udd1d', text/lone-surrogate",
    "'\\udd1d\\ud83e', text/lone-surrogate",
  })
  void textThatIsNone_isRefusedByItsRule(String text, String rule) {
    ReadResult result = assertOne("value/refused", with("\"note\": ‸\"" + text + "\""));
    assertThat(argument(result, "rule")).contains(rule);
    assertThat(result.readable().orElseThrow().note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "２０２６-05-20, date/pattern",
    "٢٠٢٦-05-20, date/pattern",
    "2026-5-20, date/pattern",
    "20260520, date/pattern",
    "2026-05-20T00:00, date/pattern",
    "' 2026-05-20', date/pattern",
    "2026-02-30, date/calendar",
    "2026-13-01, date/calendar",
    "2026-05, date/day",
    "2026-05-20~, date/day",
    "'', date/pattern",
  })
  void dayThatIsNone_isRefusedByItsRule(String day, String rule) {
    ReadResult result =
        assertOne(
            "value/refused",
            "{\"koinon\": 1, \"title\": \"x\", \"observedThrough\": ‸\"" + day + "\"}");
    assertThat(argument(result, "rule")).contains(rule);
    assertThat(argument(result, "value")).contains(day);
    assertThat(result.readable()).isEmpty();
  }

  @Test
  void longRefusedText_isShortenedToWholeCharacters() {
    ReadResult result = read(with("\"note\": \"" + "🤝".repeat(300) + "\\u0000\""));
    String shown = argument(result, "value").orElseThrow();
    assertThat(shown.length()).isLessThan(200);
    assertThat(shown.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    String oneOff = "x" + "🤝".repeat(300);
    assertThat(
            argument(read(with("\"note\": \"" + oneOff + "\\u0000\"")), "value")
                .orElseThrow()
                .codePoints()
                .filter(c -> c >= 0xD800 && c <= 0xDFFF))
        .isEmpty();
  }

  @Test
  void halfOfASurrogatePairInAName_isAProblemInItsPlace() {
    ReadResult result = read(with("\n\"\\ud83e\": 1"));
    assertThat(result.problemCount()).isEqualTo(1);
    assertThat(Seen.in(result).get(0).location().line()).isEqualTo(2);
  }

  @Test
  void escapesInNames_areUnderstood() {
    assertThat(read(with("\"n\\u006fte\": \"x\"")).orElseThrow().note()).contains("x");
    assertOne("json/duplicate", with("\"note\": \"x\"", "‸\"n\\u006fte\": \"y\""));
  }

  @Test
  void namesInPointers_areEscaped() {
    ReadResult result = read(with("\"a/b~c~1\": 1", "\"\": 2"));
    assertThat(Seen.in(result))
        .extracting(seen -> seen.location().pointer())
        .containsExactly("/a~1b~0c~01", "/");
  }

  // Ids

  private static final String TREATY =
      "\"treaties\": {\"csto\": {\"name\": \"T\", \"inForce\": \"2003\", \"to\": \"..\"}}";
  private static final String INSTITUTION =
      "\"institutions\": {\"csto\":"
          + " {\"name\": \"I\", \"kind\": \"alliance\", \"from\": \"2003\", \"to\": \"..\"}}";

  @Test
  void idOfATreatyAndOfAnInstitution_isADuplicateAtTheSecond() {
    ReadResult first =
        assertOne("json/duplicate", with(TREATY, INSTITUTION.replace("\"csto\"", "‸\"csto\"")));
    assertThat(first.readable().orElseThrow().findTreaty(CSTO)).isPresent();
    assertThat(first.readable().orElseThrow().findInstitution(CSTO)).isEmpty();

    ReadResult second =
        assertOne("json/duplicate", with(INSTITUTION, TREATY.replace("\"csto\"", "‸\"csto\"")));
    assertThat(second.readable().orElseThrow().findInstitution(CSTO)).isPresent();
    assertThat(second.readable().orElseThrow().findTreaty(CSTO)).isEmpty();
  }

  @Test
  void sameIdInOtherNamespaces_isNoDuplicate() {
    String source = "\"sources\": {\"csto\": {\"title\": \"S\", \"kind\": \"news\"}}";
    String region = "\"regions\": {\"csto\": {\"name\": \"R\", \"members\": []}}";
    assertThat(read(with(TREATY, source, region)).architecture()).isPresent();
  }

  @Test
  void sameModeNameInTwoFrameworks_givesTwoModes() {
    String mode = ", \"modes\": {\"member\": {\"grade\": \"full\"}}}";
    SecurityArchitecture both =
        read(with(
                "\"institutions\": {"
                    + "\"a\": {\"name\": \"A\", \"kind\": \"organ\", \"from\": \"..\", \"to\": \"..\""
                    + mode
                    + ", \"b\": {\"name\": \"B\", \"kind\": \"organ\", \"from\": \"..\", \"to\": \"..\""
                    + mode
                    + "}",
                "\"participations\": {\"a\": {\"KAZ\": [{\"mode\": \"member\", \"from\": \"..\", \"to\": \"..\"}]},"
                    + "\"b\": {\"KAZ\": [{\"mode\": \"member\", \"from\": \"..\", \"to\": \"..\"}]}}"))
            .orElseThrow();
    assertThat(both.participations())
        .extracting(spell -> spell.mode().toString())
        .containsExactly("a/member", "b/member");
    assertThat(both.getInstitution(FrameworkId.of("b")).declaredModes().keySet())
        .extracting(Object::toString)
        .containsExactly("b/member");
  }

  // Numbers

  private static String treaty(String property) {
    return with(TREATY.replace("\"to\": \"..\"", "\"to\": \"..\", " + property));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "10.0", "1e3", "1E0", "\"10\"", "null", "true", "[10]", "{}"})
  void countThatIsNoWholeNumber_isOfTheWrongKind(String count) {
    ReadResult result =
        assertOne("json/wrong-kind", treaty("\"inForceRule\": {\"count\": ‸" + count + "}"));
    assertThat(result.readable().orElseThrow().getTreaty(CSTO).inForceRule()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99999999999", "2147483648", "-2147483649", "99999999999999999999999999999999"})
  void countThatIsTooLarge_isRefusedByItsRange(String count) {
    ReadResult result =
        assertOne("value/refused", treaty("\"inForceRule\": {\"count\": ‸" + count + "}"));
    assertThat(Seen.in(result).get(0).location().pointer())
        .isEqualTo("/treaties/csto/inForceRule/count");
    assertThat(argument(result, "rule")).contains("number/range");
    assertThat(argument(result, "value")).contains(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-0", "-2147483648"})
  void countOfNoDeposit_isRefusedAtTheRule(String count) {
    ReadResult result =
        assertOne("value/refused", treaty("\"inForceRule\": ‸{\"count\": " + count + "}"));
    assertThat(argument(result, "rule")).contains("entry-into-force/count");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, Integer.MAX_VALUE})
  void count_isReadAndWritten(int count) {
    SecurityArchitecture read =
        read(treaty("\"inForceRule\": {\"count\": " + count + "}")).orElseThrow();
    assertThat(read.getTreaty(CSTO).inForceRule().orElseThrow().count()).contains(count);
    assertThat(FORMAT.compact().writeString(read)).contains("{\"count\":" + count + "}");
  }

  @Test
  void emptyRules_areNotTheSameAsNone() {
    SecurityArchitecture read =
        read(treaty("\"inForceRule\": {}, \"exit\": {\"extendable\": false}")).orElseThrow();
    assertThat(read.getTreaty(CSTO).inForceRule()).isPresent();
    assertThat(read.getTreaty(CSTO).exit()).isPresent();
    assertThat(FORMAT.compact().writeString(read))
        .contains("\"to\":\"..\",\"inForceRule\":{},\"exit\":{}}");
  }

  @ParameterizedTest
  @CsvSource({
    "4/6, share/lowest-terms",
    "3/2, share/range",
    "1/0, share/pattern",
    "0.66, share/pattern",
    "66 %, share/pattern"
  })
  void shareThatIsNone_isRefusedByItsRule(String share, String rule) {
    ReadResult result =
        assertOne("value/refused", treaty("\"inForceRule\": {\"share\": ‸\"" + share + "\"}"));
    assertThat(argument(result, "rule")).contains(rule);
    assertThat(argument(result, "value")).contains(share);
  }

  // References

  @ParameterizedTest
  @ValueSource(strings = {"@", "@UZB", "@cst/foo", "@cst/", "@ cst", "@cst/to~"})
  void referenceThatIsNone_isRefusedByItsRule(String text) {
    ReadResult result =
        assertOne("value/refused", spell("\"from\": ‸\"" + text + "\", \"to\": \"..\""));
    assertThat(argument(result, "rule")).contains("endpoint/reference");
    assertThat(argument(result, "value")).contains(text);
    assertThat(argument(result, "expected").orElseThrow()).contains("@ and the id of an act");
  }

  @Test
  void spellBetweenOneReference_isRefusedAtTheSpell() {
    ReadResult result =
        assertOne(
            "value/refused",
            spell("\"from\": \"@uzb-exit\", \"to\": \"@uzb-exit\"").replace("[{", "[‸{"));
    assertThat(argument(result, "rule")).contains("interval/impossible");
  }

  @Test
  void references_areReadWhereverADateMayStand() {
    SecurityArchitecture read =
        read(with(
                "\"acts\": {\"exit\": {\"act\": \"notice\", \"on\": \"@csto/inForce\"}}",
                TREATY.replace("\"2003\"", "\"@exit\""),
                "\"participations\": {\"csto\": {\"KAZ\": [{\"mode\": \"party\","
                    + " \"from\": \"@csto/inForce\", \"to\": \"@exit\"}]}}"))
            .orElseThrow();
    assertThat(read.getTreaty(CSTO).inForce()).isEqualTo(new Endpoint.Reference("exit"));
    assertThat(read.participations().get(0).interval())
        .isEqualTo(Interval.parse("@csto/inForce/@exit"));
    assertThat(FORMAT.read(FORMAT.write(read)).orElseThrow()).isEqualTo(read);
  }

  // Codes

  private static String code(String code) {
    return with("\"states\": {\"KAZ\": {\"name\": \"K\", \"codes\": [" + code + "]}}");
  }

  @Test
  void schemeOrValueOfACode_isRefusedInItsOwnPlace() {
    ReadResult scheme =
        assertOne("value/refused", code("{\"scheme\": ‸\"COW\", \"value\": \"705\"}"));
    assertThat(argument(scheme, "rule")).contains("code/scheme");
    ReadResult value =
        assertOne("value/refused", code("{\"scheme\": \"cow\", \"value\": ‸\"7 5\"}"));
    assertThat(argument(value, "rule")).contains("code/value");
    assertThat(value.readable().orElseThrow().getState(StateId.of("KAZ")).codes()).isEmpty();
  }

  @Test
  void schemeAndValueOfACode_areBothReported() {
    ReadResult result = read(code("{\"value\": \"\", \"scheme\": \"\"}"));
    assertThat(Seen.in(result))
        .extracting(seen -> seen.location().pointer())
        .containsExactly("/states/KAZ/codes/0/value", "/states/KAZ/codes/0/scheme");
  }

  @Test
  void codeWithoutAValue_isMissingIt() {
    assertOne("json/missing-property", code("‸{\"scheme\": \"cow\"}"));
    assertOne("json/missing-property", code("‸{\"value\": \"705\"}"));
  }

  // Successions

  private static String succession(String rest) {
    return with(
        "\"successions\": {\"end\": {\"kind\": \"separation\", \"on\": \"1992\", " + rest + "}}");
  }

  // Operations, ties and links

  private static final String KFOR =
      "\"kfor\": {\"name\": \"KFOR\", \"kind\": \"peacekeeping\", \"from\": \"1999-06-11\", \"to\": \"..\"";

  private static String operation(String properties) {
    return with("\"operations\": {" + KFOR + properties + "}}");
  }

  @Test
  void operationWithTheIdOfAFramework_isReportedWhereItComesSecond() {
    String operations = "\"operations\": {" + KFOR.replace("kfor", "csto") + "}}";
    ReadResult second =
        assertOne("json/duplicate", with(INSTITUTION, operations.replace("\"csto\"", "‸\"csto\"")));
    assertThat(second.readable().orElseThrow().operations()).isEmpty();
    assertThat(second.readable().orElseThrow().institutions()).containsOnlyKeys(CSTO);

    ReadResult first =
        assertOne("json/duplicate", with(operations, TREATY.replace("\"csto\"", "‸\"csto\"")));
    assertThat(first.readable().orElseThrow().operations()).hasSize(1);
    assertThat(first.readable().orElseThrow().treaties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.40 | amount/pattern",
        "1e3 | amount/pattern",
        "[..60] | amount/pattern",
        "[5..5] | amount/pattern",
        "[700..600] | amount/reversed"
      })
  void amountInAnotherForm_isRefusedWhereItStands(String amount, String rule) {
    ReadResult result =
        assertOne(
            "value/refused",
            operation(
                ", \"observed\": [{\"during\": \"2017-02\", \"deployed\": ‸\"" + amount + "\"}]"));
    assertThat(argument(result, "rule")).contains(rule);
    assertThat(result.readable().orElseThrow().operations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"234", "0.4", "true", "{}", "[600, 700]", "null"})
  void amountThatIsNoText_isOfTheWrongKind(String amount) {
    assertOne("json/wrong-kind", operation(", \"needs\": {\"n\": {\"amount\": ‸" + amount + "}}"));
  }

  @Test
  void observationOfNothing_isRefusedAndTheContributionStays() {
    ReadResult result =
        assertOne(
            "value/refused",
            operation(
                ", \"contributions\": {\"CHE\": [{\"observed\": [‸{\"during\": \"2017-02\"}]}]}"));
    assertThat(argument(result, "rule")).contains("observation/amount");
    assertThat(result.readable().orElseThrow().getOperation(OperationId.of("kfor")).contributions())
        .singleElement()
        .satisfies(contribution -> assertThat(contribution.observations()).isEmpty());
  }

  @Test
  void roleWithOneEnd_isRefusedAndTheOperationStays() {
    ReadResult result =
        assertOne(
            "value/refused",
            operation(", \"roles\": {\"nato\": [‸{\"role\": \"leads\", \"from\": \"2003\"}]}"));
    assertThat(argument(result, "rule")).contains("interval/one-end-missing");
    assertThat(result.readable().orElseThrow().operations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"KAZ\", \"KAZ\"] | | tie/between",
        "[\"KAZ\"] | | tie/between",
        "[\"KAZ\", \"UZB\"] | , \"dependence\": {\"KAZ\": \"1\"} | tie/unit",
        "[\"KAZ\", \"UZB\"] | , \"substitutability\": {\"TJK\": \"1\"} | tie/actor",
        "[\"KAZ\", \"UZB\"] | , \"substitutability\": {\"KAZ\": \"2\"} | tie/substitutability"
      })
  void tieThatCannotBe_isRefused(String between, String more, String rule) {
    ReadResult result =
        assertOne(
            "value/refused",
            with(
                "\"ties\": {\"t\": ‸{\"between\": "
                    + between
                    + ", \"area\": \"energy\", \"from\": \"..\", \"to\": \"..\""
                    + (more == null ? "" : more)
                    + "}}"));
    assertThat(argument(result, "rule")).contains(rule);
    assertThat(result.readable().orElseThrow().ties()).isEmpty();
  }

  private static final SuccessionId END = SuccessionId.of("end");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"who\": []",
        ", \"who\": [\"SRB\"], \"successor\": \"SRB\"",
        ", \"who\": [\"SRB\"], \"predecessor\": \"YUG\""
      })
  void seatWithoutHoldersOrWithBothKinds_isRefusedAndTheSuccessionStays(String holders) {
    ReadResult result =
        assertOne(
            "value/refused",
            succession(
                "\"seats\": [‸{\"in\": \"un/member\", \"effect\": \"lapsed\"" + holders + "}]"));
    assertThat(argument(result, "rule")).contains("seat/holders");
    assertThat(result.readable().orElseThrow().successions().get(END).seats()).isEmpty();
  }

  @Test
  void twoContinuators_areRefusedAtTheReadingThatHasThem() {
    String two = "\"successors\": {\"SRB\": \"continuator\", \"HRV\": \"continuator\"}";
    ReadResult own =
        assertOne("value/refused", succession(two).replace("\"end\": {", "\"end\": ‸{"));
    assertThat(argument(own, "rule")).contains("succession/continuators");
    assertThat(own.readable().orElseThrow().successions()).isEmpty();

    ReadResult other =
        assertOne("value/refused", succession("\"assessments\": {\"cow\": ‸{" + two + "}}"));
    assertThat(argument(other, "rule")).contains("succession/continuators");
    assertThat(argument(other, "value")).contains("cow");
    assertThat(other.readable().orElseThrow().successions().get(END).assessments()).isEmpty();
  }

  @Test
  void assessments_areUnderTheirAccounts() {
    String both = "\"assessments\": {\"cow\": {\"on\": \"1991\"}, \"gw\": {}}";
    SecurityArchitecture read = read(succession(both)).orElseThrow();
    assertThat(read.successions().get(END).assessments())
        .hasEntrySatisfying(
            SourceId.of("cow"), cow -> assertThat(cow.account()).isEqualTo(SourceId.of("cow")))
        .containsKey(SourceId.of("gw"));
    assertThat(FORMAT.compact().writeString(read)).contains(both.replace(" ", ""));

    assertOne("json/duplicate", succession(both.replace("\"gw\"", "‸\"cow\"")));
    ReadResult state = assertOne("value/refused", succession(both.replace("\"gw\"", "‸\"GW\"")));
    assertThat(argument(state, "rule")).contains("id/source");
  }

  @Test
  void fateOfAPredecessor_isRefusedUnderItsId() {
    ReadResult result =
        assertOne("value/refused", succession("\"predecessors\": {\"YUG\": ‸\"extinct\"}"));
    assertThat(Seen.in(result).get(0).location().pointer())
        .isEqualTo("/successions/end/predecessors/YUG");
    assertOne(
        "json/duplicate", succession("\"successors\": {\"SRB\": \"new\", ‸\"SRB\": \"restored\"}"));
  }

  // Attestations

  @Test
  void attestation_isReadByActorAndWrittenInOrder() {
    String holds =
        "{\"KAZ\": [{\"truth\": \"no\", \"from\": \"..\", \"to\": \"1992\"},"
            + " {\"truth\": \"yes\", \"from\": \"1992\", \"to\": \"..\"}],"
            + " \"csto\": [{\"truth\": \"unknown\"}]}";
    SecurityArchitecture read =
        read(with(
                "\"attestations\": {\"relations\": {\"statement\": \"Has relations\", \"holds\": "
                    + holds
                    + "}}"))
            .orElseThrow();
    assertThat(read.attestations().get(AttestationId.of("relations")).holds())
        .extracting(Attested::truth)
        .containsExactly(Truth.NO, Truth.YES, Truth.UNKNOWN);
    assertThat(FORMAT.compact().writeString(read)).contains(holds.replace(" ", ""));
  }

  // What is withheld, and what is reported of it

  private static String spell(String rest) {
    return with(
        "\"participations\": {\"csto\": {\"KAZ\": [{\"mode\": \"member\", " + rest + "}]}}");
  }

  @Test
  void ownCheckOfAnObject_isReportedOnlyIfNothingInItFailed() {
    assertOne("value/refused", spell("\"from\": \"2003\", \"to\": \"2002\"").replace("[{", "[‸{"));
    assertOne("json/wrong-kind", spell("\"from\": \"2003\", \"to\": \"2002\", \"note\": ‸7"));
    assertOne(
        "json/wrong-kind", spell("\"from\": \"2003\", \"to\": \"2002\", \"limitations\": [‸7]"));
  }

  @Test
  void ownCheckThatFailsBecauseOfWhatWasWithheld_isNotReported() {
    ReadResult result =
        assertOne(
            "value/refused",
            spell(
                "\"from\": \"2003\", \"to\": \"..\", \"alternatives\":"
                    + " [{\"account\": \"cow\", \"entry\": [{\"act\": ‸\"sign\"}]}]"));
    assertThat(result.readable().orElseThrow().participations().get(0).alternatives()).isEmpty();
  }

  @Test
  void ownerWithoutARequiredPart_isWithheldAndItsSiblingsStay() {
    ReadResult result =
        assertOne(
            "json/wrong-kind",
            with(
                "\"regions\": {\"a\": {\"name\": \"A\", \"members\": ‸{}},"
                    + " \"b\": {\"name\": \"B\", \"members\": []}}"));
    assertThat(result.readable().orElseThrow().regions().keySet())
        .extracting(Object::toString)
        .containsExactly("b");
  }

  @Test
  void ownerWithoutAnOptionalPart_stays() {
    ReadResult result =
        assertOne(
            "json/missing-property",
            with(
                TREATY.replace(
                    "\"to\": \"..\"",
                    "\"to\": \"..\", \"amendments\": {\"a\": {\"name\": \"A\"}, \"b\": ‸{}}")));
    assertThat(result.readable().orElseThrow().getTreaty(CSTO).amendments()).hasSize(1);
  }

  @Test
  void refusedRequiredProperty_isNotAlsoMissing() {
    assertOne("value/refused", spell("\"from\": ‸\"soon\", \"to\": \"..\""));
    assertOne("json/wrong-kind", spell("\"from\": ‸null, \"to\": \"..\""));
  }

  @Test
  void oneEndOfAnOptionalInterval_isRefusedAtTheObject() {
    ReadResult result =
        assertOne(
            "value/refused",
            with(
                "\"states\": {\"KAZ\": {\"name\": \"K\", \"names\": [‸{\"text\": \"k\","
                    + " \"to\": \"..\"}]}}"));
    assertThat(argument(result, "rule")).contains("interval/one-end-missing");
  }

  @Test
  void faultInTheDocumentItself_withholdsNothingElse() {
    ReadResult result =
        assertOne("json/unknown-property", with("‸\"statez\": 1", "\"note\": \"kept\""));
    assertThat(argument(result, "suggestion")).contains("states");
    assertThat(result.readable().orElseThrow().note()).contains("kept");
  }

  @Test
  void unknownProperty_isSkippedWithAllThatIsInIt() {
    assertOne(
        "json/unknown-property",
        with("‸\"§\": {\"koinon\": 2, \"a\": [{\"a\": 1, \"a\": null}, [[[]]]]}"));
  }

  // What is not the same

  @Test
  void emptyListsThatSayNone_areNotTheSameAsNothing() {
    String modes =
        "\"institutions\": {\"csto\": {\"name\": \"I\", \"kind\": \"organ\", \"from\": \"..\","
            + " \"to\": \"..\", \"modes\": {\"a\": {\"grade\": \"full\", \"rights\": [],"
            + " \"duties\": [], \"roster\": {}}, \"b\": {\"grade\": \"full\"}}}}";
    SecurityArchitecture read = read(with(modes)).orElseThrow();
    var declared = read.getInstitution(CSTO).declaredModes().values().asList();
    assertThat(declared.get(0).rights()).hasValueSatisfying(rights -> assertThat(rights).isEmpty());
    assertThat(declared.get(0).duties()).hasValueSatisfying(duties -> assertThat(duties).isEmpty());
    assertThat(declared.get(0).roster()).isPresent();
    assertThat(declared.get(1).rights()).isEmpty();
    assertThat(declared.get(1).duties()).isEmpty();
    assertThat(declared.get(1).roster()).isEmpty();
    assertThat(FORMAT.read(FORMAT.write(read)).orElseThrow()).isEqualTo(read);
  }

  @Test
  void valuesThatAreUsual_areNotWritten() {
    SecurityArchitecture read =
        read(with(
                "\"vocabulary\": {}",
                "\"states\": {}",
                "\"regions\": {\"a\": {\"name\": \"A\", \"members\": [], \"complete\": false}}",
                "\"participations\": {\"csto\": {\"KAZ\": [{\"mode\": \"member\", \"from\":"
                    + " \"..\", \"to\": \"..\", \"claim\": \"asserted\", \"entry\": []}]}}"))
            .orElseThrow();
    assertThat(FORMAT.compact().writeString(read))
        .isEqualTo(
            "{\"koinon\":1,\"title\":\"Ж 🤝\",\"observedThrough\":\"2026-05-20\","
                + "\"regions\":{\"a\":{\"name\":\"A\",\"members\":[]}},"
                + "\"participations\":{\"csto\":{\"KAZ\":[{\"mode\":\"member\",\"from\":\"..\","
                + "\"to\":\"..\"}]}}}");
  }

  // The result

  @Test
  void orElseThrow_carriesAllProblems() {
    ReadResult result = FORMAT.read(unknownProperties(25));
    ReadException thrown = catchThrowableOfType(ReadException.class, result::orElseThrow);
    assertThat(thrown.problems()).isEqualTo(result.problems()).hasSize(25);
  }

  @Test
  void orElseThrow_givesTheArchitectureIfThereWasNoProblem() {
    ReadResult result = read(HEAD + "}");
    assertThat(result.orElseThrow()).isSameAs(result.architecture().orElseThrow());
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void suggestion_isMissingWhereNothingIsNear() {
    ReadResult result = read(with("\"zzzzzzzz\": 1"));
    assertThat(argument(result, "suggestion")).isEmpty();
    assertThat(argument(result, "allowed").orElseThrow()).contains("participations");
  }

  @Test
  void nothing_isRefused() {
    assertThatThrownBy(() -> FORMAT.read((byte[]) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> FORMAT.read((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> FORMAT.write(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void files_areReadAndWritten(@TempDir Path folder) throws IOException {
    SecurityArchitecture architecture = read(HEAD + "}").orElseThrow();
    Path file = folder.resolve("документ.json");
    FORMAT.writeFile(architecture, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(FORMAT.write(architecture));
    assertThat(FORMAT.readFile(file).orElseThrow()).isEqualTo(architecture);
    assertThatThrownBy(() -> FORMAT.readFile(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  // The catalogue of problems

  private static final ImmutableList<String> ONE_OF_EACH =
      ImmutableList.of(
          "",
          "\u0000{\u0000}",
          "{\"koinon\": 2}",
          with("\"note\": \"x\"", "\"note\": \"x\""),
          HEAD + ", \"x\": " + "[".repeat(600),
          "{}",
          "{",
          HEAD + "}}",
          with("\"x\": 1"),
          with("\"note\": 1"),
          with("\"note\": \"\""));

  @Test
  void everyKindOfProblem_canBeProvoked() {
    ImmutableSet<FindingType> found =
        ONE_OF_EACH.stream()
            .flatMap(text -> FORMAT.read(text).problems().stream())
            .map(problem -> problem.finding().type())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(found).containsExactlyInAnyOrderElementsOf(ReadingProblem.all());
  }

  @Test
  void allProblems_areErrorsWithCodesOfTheirOwnInOrder() {
    assertThat(ReadingProblem.all())
        .extracting(FindingType::code)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(ReadingProblem.all().stream().map(FindingType::severity).collect(toSet()))
        .containsExactly(Severity.ERROR);
  }

  @Test
  void everyProblem_hasTheFactsThatItsSentenceAndAdviceName() {
    for (String text : ONE_OF_EACH) {
      for (LocatedFinding problem : FORMAT.read(text).problems()) {
        FindingType type = problem.finding().type();
        assertThat(problem.finding().advice().isPresent()).isEqualTo(!type.advice().isEmpty());
        assertThat(problem.finding().message().equals(type.message()))
            .isEqualTo(!type.message().contains("{"));
      }
    }
  }
}
