package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Argument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That nothing beyond a limit is read, in any format, and that everything up to it is. */
class ReadLimitsTest {
  private static final String HEAD =
      "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2026-05-20\"";

  /**
   * A limit, and documents that reach it.
   *
   * @param setting its name
   * @param set sets it
   * @param reaching a document without a problem that reaches so much of it
   * @param reached how much the document reaches
   */
  record Reach(
      String setting,
      BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder> set,
      String reaching,
      int reached) {
    ReadLimits limit(int value) {
      return set.apply(ReadLimits.builder(), value).build();
    }

    @Override
    public String toString() {
      return setting;
    }
  }

  private static String conditions(int count) {
    return HEAD
        + ", \"institutions\": {\"i\": {\"name\": \"I\", \"kind\": \"forum\", \"from\": \"..\", \"to\": \"..\","
        + " \"modes\": {\"m\": {\"grade\": \"full\", \"admission\": "
        + "{\"not\": ".repeat(count)
        + "{\"exists\": \"i\"}"
        + "}".repeat(count + 5);
  }

  private static String deposits(int count) {
    return HEAD
        + ", \"treaties\": {\"t\": {\"name\": \"T\", \"inForce\": \"2000\", \"to\": \"..\","
        + " \"inForceRule\": {\"count\": "
        + count
        + "}}}}";
  }

  static Stream<Reach> reaches() {
    return Stream.of(
        new Reach("nestingDepth", ReadLimits.Builder::nestingDepth, conditions(0), 6),
        new Reach("nestingDepth", ReadLimits.Builder::nestingDepth, conditions(190), 196),
        new Reach(
            "textLength",
            ReadLimits.Builder::textLength,
            HEAD + ", \"note\": \"" + "Ж🤝".repeat(40) + "\"}",
            120),
        new Reach("numberDigits", ReadLimits.Builder::numberDigits, deposits(12_345), 5),
        new Reach("records", ReadLimits.Builder::records, deposits(1), 10),
        new Reach(
            "records",
            ReadLimits.Builder::records,
            HEAD
                + ", \"states\": {\"KAZ\": {\"name\": \"K\"}, \"RUS\": {\"name\": \"R\"}},"
                + " \"regions\": {\"r\": {\"name\": \"R\", \"members\": [\"KAZ\", \"RUS\"]}}}",
            14));
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void documentsUpToALimit_areReadInEveryFormat(Reach reach) {
    for (WireFormat format : WireFormat.values()) {
      ReadResult result = format.read(reach.limit(reach.reached()), reach.reaching());
      assertThat(result.problems()).as(format.name()).isEmpty();
      assertThat(result.architecture()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void documentsBeyondALimit_haveTheSameProblemInEveryFormat(Reach reach) {
    List<Seen> inJson = null;
    for (WireFormat format : WireFormat.values()) {
      ReadResult result = format.read(reach.limit(reach.reached() - 1), reach.reaching());
      assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/limit");
      assertThat(result.problems().get(0).finding().arguments().get("setting"))
          .isEqualTo(Argument.of(reach.setting()));
      assertThat(result.problems().get(0).finding().message())
          .contains("at most " + (reach.reached() - 1) + " ");
      assertThat(result.problems().get(0).finding().advice().orElseThrow())
          .contains("raise " + reach.setting());
      assertThat(result.architecture()).isEmpty();
      assertThat(result.readable().orElseThrow().title()).isEqualTo("T");
      List<Seen> seen = Seen.in(result);
      inJson = inJson == null ? seen : inJson;
      Location first = inJson.get(0).location();
      Location here = seen.get(0).location();
      // of an element it is the pointer, or that of the list it is in
      assertThat(here.pointer()).isIn(first.pointer(), first.pointer().replaceAll("/[0-9]+$", ""));
      if (format == WireFormat.YAML) {
        assertThat(here).isEqualTo(new Location(here.pointer(), first.line(), first.column()));
      }
    }
  }

  /** What is gone over is measured too: it would take as long. */
  @ParameterizedTest
  @EnumSource
  void whatIsGoneOver_isMeasured(WireFormat format) {
    ReadLimits limits =
        ReadLimits.builder().textLength(30).nameLength(200).numberDigits(5).records(50).build();
    ImmutableMap<String, String> settings =
        ImmutableMap.<String, String>builder()
            .put("[[\"" + "x".repeat(31) + "\"]]", "textLength")
            .put("{\"a\": \"" + "x".repeat(31) + "\"}", "textLength")
            .put("{\"a\": [123456]}", "numberDigits")
            .put("123456", "numberDigits")
            .put("\"" + "x".repeat(31) + "\"", "textLength")
            .put("{\"" + "n".repeat(201) + "\": 1}", "nameLength")
            .put("[" + "1, ".repeat(50) + "1]", "records")
            .put("[" + "[], ".repeat(50) + "1]", "records")
            .put("[" + "{\"a\": 1}, ".repeat(30) + "1]", "records")
            .put("[".repeat(60) + "]".repeat(60), "records")
            .buildOrThrow();
    settings.forEach(
        (value, setting) -> {
          ReadResult result = format.read(limits, HEAD + ", \"unknown\": " + value + "}");
          assertThat(Seen.in(result)).extracting(Seen::code).contains("json/limit");
          LocatedFinding last = result.problems().get(result.problems().size() - 1);
          assertThat(last.finding().arguments().get("setting")).isEqualTo(Argument.of(setting));
          assertThat(result.readable()).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource
  void documentOfMoreBytes_isNotRead(WireFormat format) {
    byte[] document = format.written(HEAD + ", \"note\": \"Ж\"}");
    ArchitectureFormat most =
        format.format().withLimits(ReadLimits.builder().documentBytes(document.length).build());
    ArchitectureFormat less =
        format.format().withLimits(ReadLimits.builder().documentBytes(document.length - 1).build());

    assertThat(most.read(document).architecture()).isPresent();
    assertThat(Seen.in(less.read(document))).containsExactly(Seen.of("json/limit", "", 1, 1));
    assertThat(less.read(document).readable()).isEmpty();
  }

  @Test
  void filesAndTextsOfMoreBytes_areNotRead(@TempDir Path folder) throws IOException {
    ReadLimits few = ReadLimits.builder().documentBytes(100).build();
    Path file = folder.resolve("long");
    Files.write(file, new byte[101]);

    assertThat(Seen.in(ArchitectureFormat.json().withLimits(few).readFile(file)))
        .containsExactly(Seen.of("json/limit", "", 1, 1));
    assertThat(Seen.in(ArchitectureFormat.json().withLimits(few).read(" ".repeat(101))))
        .containsExactly(Seen.of("json/limit", "", 1, 1));
    assertThat(SpellFormat.csv().withLimits(few).readFile(file).problems())
        .extracting(it -> it.finding().code())
        .containsExactly("json/limit");
    assertThat(SpellFormat.csv().withLimits(few).read(" ".repeat(101)).problems())
        .extracting(it -> it.finding().code())
        .containsExactly("json/limit");
  }

  /** A thread has 1 MB of stack if nobody says otherwise. */
  @ParameterizedTest
  @CsvSource({"200, 512", "500, 1024"})
  void deepestNestingThatIsAllowed_isReadAndWrittenOnSuchAStack(int depth, int kilobytes)
      throws InterruptedException {
    ReadLimits limits = ReadLimits.builder().nestingDepth(depth).build();
    for (WireFormat format : WireFormat.values()) {
      StringBuilder seen = new StringBuilder();
      Thread small =
          new Thread(
              null,
              () -> {
                SecurityArchitecture read =
                    format.read(limits, conditions(depth - 6)).orElseThrow();
                ArchitectureFormat each = format.format().withLimits(limits);
                seen.append(each.read(each.write(read)).orElseThrow().equals(read));
                seen.append(each.contentHash(read).length());
              },
              "small",
              kilobytes * 1024L);
      small.start();
      small.join();
      assertThat(seen.toString()).as(format.name()).isEqualTo("true64");
    }
  }

  @Test
  void hugeNumbersOfCbor_areNotMadeOut() {
    byte[] bytes = new byte[4_000_000];
    bytes[0] = 1;
    byte[] number = Bytes.concat(HexFormat.of().parseHex("A1616EC25A003D0900"), bytes);

    ReadResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> ArchitectureFormat.cbor().read(number));

    assertThat(Seen.in(result)).extracting(Seen::code).containsExactly("json/limit");
  }

  // Tables

  private static final String TABLE =
      "participant,framework,mode,from,to\nKAZ,csto,member,2003,..\nRUS,csto,member,2003,..\n";

  private static SpellReadResult table(ReadLimits.Builder limits) {
    return SpellFormat.csv().withLimits(limits.build()).read(TABLE);
  }

  @Test
  void tables_keepTheRowsBeforeTheLimit() {
    assertThat(table(ReadLimits.builder().records(15).textLength(11)).table()).isPresent();

    SpellReadResult cells = table(ReadLimits.builder().records(14));
    assertThat(cells.problems())
        .extracting(it -> it.finding().code(), LocatedFinding::location)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("json/limit", new Location("/3", 3, 22)));
    assertThat(cells.readable().spells()).hasSize(1);
    assertThat(cells.problems().get(0).finding().message()).contains("at most 14 ");

    SpellReadResult texts = table(ReadLimits.builder().textLength(10));
    assertThat(texts.problems())
        .extracting(it -> it.finding().code())
        .containsExactly("json/limit");
    assertThat(texts.readable().spells()).isEmpty();
  }

  // The limits themselves

  @Test
  void usualLimits_areThoseOfTheDocumentation() {
    assertThat(ReadLimits.usual())
        .hasToString(
            "documentBytes 268435456, nestingDepth 200, textLength 1000000, nameLength 1000,"
                + " numberDigits 1000, records 50000000, problems 1000");
    assertThat(ReadLimits.builder().build()).isEqualTo(ReadLimits.usual());
  }

  @Test
  void limits_areEqualIfAllAre() {
    ReadLimits limits = ReadLimits.builder().documentBytes(1).build();
    List<ReadLimits> others =
        List.of(
            limits.toBuilder().documentBytes(2).build(),
            limits.toBuilder().nestingDepth(2).build(),
            limits.toBuilder().textLength(2).build(),
            limits.toBuilder().nameLength(222).build(),
            limits.toBuilder().numberDigits(2).build(),
            limits.toBuilder().records(2).build(),
            limits.toBuilder().problems(2).build());
    assertThat(limits.toBuilder().build()).isEqualTo(limits).hasSameHashCodeAs(limits);
    assertThat(others).doesNotHaveDuplicates().doesNotContain(limits);
    assertThat(others.stream().map(ReadLimits::hashCode)).doesNotHaveDuplicates();
  }

  @Test
  void limitsThatCannotBe_areRefused() {
    ReadLimits.Builder builder = ReadLimits.builder();
    List<Runnable> wrong =
        List.of(
            () -> builder.documentBytes(0),
            () -> builder.nestingDepth(0),
            () -> builder.nestingDepth(501),
            () -> builder.textLength(-1),
            () -> builder.nameLength(199),
            () -> builder.nameLength(10_001),
            () -> builder.numberDigits(0),
            () -> builder.records(0),
            () -> builder.problems(0));
    assertThat(wrong)
        .allSatisfy(
            each ->
                assertThatIllegalArgumentException()
                    .isThrownBy(each::run)
                    .withMessageContaining("must be from"));
    assertThat(builder.build()).isEqualTo(ReadLimits.usual());
  }
}
