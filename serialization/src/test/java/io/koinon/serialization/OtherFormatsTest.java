package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.Resources;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to YAML and CBOR. */
class OtherFormatsTest {
  private static final ArchitectureFormat YAML = ArchitectureFormat.yaml();
  private static final ArchitectureFormat CBOR = ArchitectureFormat.cbor();
  private static final String HEAD = "koinon: 1\ntitle: T\nobservedThrough: 2026-05-20\n";

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(OtherFormatsTest.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-faults-a.json", "twenty-faults-b.json"})
  void twentyFaults_areFoundInJsonReadAsYaml(String name) {
    String withoutTabs = resource(name).replace('\t', ' '); // YAML has none between tokens

    assertThat(Seen.in(YAML.read(withoutTabs)))
        .isEqualTo(Seen.in(ArchitectureFormat.json().read(withoutTabs)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-faults-a.json", "twenty-faults-b.json"})
  void twentyFaults_areFoundInBlocksOnTheirLines(String name) {
    BlockYaml blocks = new BlockYaml(resource(name));
    List<Seen> found = Seen.in(YAML.read(blocks.text()));

    assertThat(found)
        .extracting(Seen::code, seen -> seen.location().pointer())
        .containsExactlyInAnyOrderElementsOf(
            Seen.in(ArchitectureFormat.json().read(resource(name))).stream()
                .map(seen -> tuple(seen.code(), seen.location().pointer()))
                .toList());
    assertThat(found)
        .allSatisfy(
            seen ->
                assertThat(blocks.lines().get(seen.location().pointer()))
                    .contains(seen.location().line()));
  }

  @Test
  void catalogues_areTheSameInEveryFormat() {
    for (SecurityArchitecture architecture :
        List.of(Catalogue.eurasia(), Catalogue.world(), Catalogue.states())) {
      assertThat(YAML.read(YAML.write(architecture)).orElseThrow()).isEqualTo(architecture);
      assertThat(CBOR.read(CBOR.write(architecture)).orElseThrow()).isEqualTo(architecture);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "yes",
        "on",
        "1e3",
        "0.5",
        "12:30:45",
        "0x1F",
        "0o17",
        "1_000",
        ".inf",
        "007"
      })
  void plainScalarsThatOtherReadersTakeForSomethingElse_areTexts(String text) {
    assertThat(YAML.read(HEAD + "note: " + text + "\n").orElseThrow().note()).hasValue(text);
  }

  @Test
  void textsThatOtherReadersTakeForSomethingElse_areWrittenInQuotes() {
    SecurityArchitecture architecture =
        YAML.read(HEAD + "note: \"NO\"\nversion: \"1\"\nlicence: \"null\"\n").orElseThrow();

    assertThat(YAML.writeString(architecture))
        .contains("note: \"NO\"", "version: \"1\"", "licence: \"null\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'note: &a x', 4, 7, anchors",
    "'note: *a', 4, 7, aliases",
    "'note: !!str x', 4, 7, tags",
    "'? [a]: b', 4, 3, name",
    "'note: \"x', 5, 1, end of stream",
  })
  void whatJsonDoesNotHave_breaksTheDocumentOff(String last, int line, int column, String word) {
    ReadResult result = YAML.read(HEAD + last + "\n");

    assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/syntax");
    assertThat(result.problems().get(0).location().line()).isEqualTo(line);
    assertThat(result.problems().get(0).location().column()).isEqualTo(column);
    assertThat(result.problems().get(0).finding().message()).contains(word);
    assertThat(result.readable().orElseThrow().title()).isEqualTo("T");
  }

  @Test
  void laughs_areNotMultiplied() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      bomb.append(c).append(": &").append(c).append(" [*").append((char) (c - 1)).append("]\n");
    }

    assertThat(Seen.in(YAML.read(bomb.toString()))).extracting(Seen::code).contains("json/syntax");
  }

  @Test
  void secondDocument_isTrailing() {
    assertThat(Seen.in(YAML.read(HEAD + "---\nkoinon: 1\n")))
        .containsExactly(Seen.of("json/trailing", "", 5, 1));
  }

  @Test
  void emptyDocument_isEmpty() {
    assertThat(Seen.in(YAML.read(""))).extracting(Seen::code).containsExactly("document/empty");
    assertThat(Seen.in(YAML.read("# nothing\n")))
        .extracting(Seen::code)
        .containsExactly("document/empty");
  }

  @Test
  void columnsOfYaml_areCodePoints() {
    assertThat(Seen.in(YAML.read(HEAD + "note: Қазақстан 🤝\nstates: {\"Ж🤝\": {name: 5}}\n")))
        .contains(Seen.of("value/refused", "/states/Ж🤝", 5, 10));
  }

  @Test
  void illFormedBytes_areFoundWhereTheyAre() {
    byte[] bytes = (HEAD + "note: x?\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;

    assertThat(Seen.in(YAML.read(bytes))).contains(Seen.of("document/encoding", "", 4, 8));
  }

  @Test
  void records_areFoundWhereTheyStand() {
    ReadResult result = YAML.withSourceMap().read(HEAD + "states:\n  KAZ:\n    name: Kazakhstan\n");

    assertThat(result.sourceMap().orElseThrow().find(Subject.of(StateId.of("KAZ"))))
        .hasValue(new Location("/states/KAZ", 6, 5));
  }

  @Test
  void deepNesting_isALimit() {
    assertThat(Seen.in(YAML.read("a: " + "[".repeat(5_000))))
        .extracting(Seen::code)
        .containsAnyOf("json/limit", "json/syntax");
  }

  @Test
  void cborThatIsNone_isASyntaxProblemAtItsByte() {
    byte[] written = CBOR.write(Catalogue.eurasia());
    byte[] cut = java.util.Arrays.copyOf(written, 100);

    ReadResult result = CBOR.read(cut);

    assertThat(Seen.in(result)).extracting(Seen::code).contains("json/syntax");
    assertThat(result.problems()).allSatisfy(it -> assertThat(it.location().line()).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F93C00", "4101", "C11A514B67B0", "FF", "1C", "A1"})
  void cborThatSaysMoreThanJson_isNotRead(String hex) {
    assertThat(Seen.in(CBOR.read(HexFormat.of().parseHex(hex))))
        .extracting(Seen::code)
        .isNotEmpty();
  }
}
