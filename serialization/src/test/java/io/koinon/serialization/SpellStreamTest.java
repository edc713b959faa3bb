package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellStreamTest {
  private static final String KAZ =
      "{\"participant\":\"KAZ\",\"framework\":\"csto\",\"mode\":\"member\",\"from\":\"2003-09-18\",\"to\":\"..\"}";
  private static final String UZB =
      "{\"participant\":\"UZB\",\"framework\":\"csto\",\"mode\":\"member\",\"from\":\"2006-08-16\",\"to\":\"2012-12-19\"}";

  /** Gives some bytes again and again, and counts them. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private long given;

    Endless(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return bytes[(int) (given++ % bytes.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = from; i < from + length; i++) {
        into[i] = (byte) read();
      }
      return length;
    }
  }

  private static List<SpellLine> read(String lines) {
    return read(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SpellLine> read(byte[] lines) {
    return SpellStream.ndjson().read(new ByteArrayInputStream(lines)).toList();
  }

  private static List<String> seen(List<SpellLine> lines) {
    return lines.stream()
        .flatMap(
            line ->
                line.spell().isPresent()
                    ? Stream.of(line.number() + " " + line.orElseThrow().participant())
                    : line.problems().stream().map(it -> it.finding().code() + " " + it.location()))
        .toList();
  }

  private static String written(Iterable<Participation> spells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SpellStream.ndjson().write(spells, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void spells_areOneEachLine() throws IOException {
    List<Participation> spells =
        read(KAZ + "\n" + UZB + "\n").stream().map(SpellLine::orElseThrow).toList();
    assertThat(written(spells)).isEqualTo(KAZ + "\n" + UZB + "\n");
  }

  @Test
  void theCatalogue_isReadBackEqual(@TempDir Path folder) throws IOException {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    Path file = folder.resolve("spells.ndjson");
    SpellStream.ndjson().writeFile(eurasia, file);
    try (Stream<SpellLine> lines = SpellStream.ndjson().readFile(file)) {
      assertThat(lines.map(SpellLine::orElseThrow).toList()).isEqualTo(eurasia.participations());
    }
    assertThat(Files.readAllLines(file)).hasSize(eurasia.participations().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEnds_areOfEverySystem(String end) {
    assertThat(seen(read(KAZ + end + end + " \t" + end + UZB))).containsExactly("1 KAZ", "4 UZB");
    assertThat(seen(read(KAZ + end + UZB + end))).containsExactly("1 KAZ", "2 UZB");
    assertThat(read("")).isEmpty();
    assertThat(read(end)).isEmpty();
  }

  @Test
  void faultyLines_areWithheldAndTheOthersKept() {
    String lines =
        String.join(
            "\n",
            KAZ,
            KAZ.replace("2003-09-18", "2003-09-31"),
            "{\"note\": \"Ж\", \"too\": 1, \"from\": \"..\", \"to\": \"..\", \"mode\": \"member\"}",
            KAZ + KAZ,
            KAZ.substring(0, 40),
            "[1]",
            "nonsense",
            KAZ.replace("\"mode\"", "\"participant\":\"KAZ\",\"mode\""),
            UZB);
    assertThat(seen(read(lines)))
        .containsExactly(
            "1 KAZ",
            "value/refused 2:64 /from",
            "json/missing-property 3:1",
            "json/missing-property 3:1",
            "json/unknown-property 3:15 /too",
            "json/trailing 4:87",
            "json/syntax 5:41 /framework",
            "json/wrong-kind 6:1",
            "json/syntax 7:1",
            "json/duplicate 8:41 /participant",
            "9 UZB");
  }

  @Test
  void otherEncodings_areFoundWhereTheyAre() {
    byte[] latin = (KAZ + "\n" + UZB.replace("..", "x") + "\n").getBytes(StandardCharsets.UTF_8);
    latin[20] = (byte) 0xE9;
    assertThat(seen(read(latin)).get(0)).startsWith("document/encoding 1:21");
    assertThat(seen(read(latin))).hasSize(2);

    assertThat(seen(read((KAZ + "\n" + UZB).getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly("document/encoding 1:1");
    assertThat(seen(read("\uFEFF" + KAZ + "\n\uFEFF" + KAZ + "\n" + UZB)))
        .containsExactly("1 KAZ", "json/syntax 2:1", "3 UZB");
    assertThat(read("\uFEFF\n\uFEFF")).hasSize(1);
  }

  @Test
  void linesTooLong_arePassedOver() {
    String tooLong = KAZ.replace("}", ",\"note\":\"" + "n".repeat(200_000) + "\"}");
    SpellStream format =
        SpellStream.ndjson()
            .withLimits(ReadLimits.builder().documentBytes(KAZ.length() + 10).build());
    assertThat(
            seen(
                format
                    .read(
                        new ByteArrayInputStream(
                            String.join("\n", KAZ, tooLong, UZB).getBytes(StandardCharsets.UTF_8)))
                    .toList()))
        .containsExactly("1 KAZ", "json/limit 2:1", "3 UZB");
    assertThat(seen(read(String.join("\n", tooLong, UZB)))).containsExactly("1 KAZ", "2 UZB");
    assertThat(read(KAZ + "\n" + " ".repeat(1 << 20) + "{}").get(1).problems())
        .singleElement()
        .asString()
        .contains("at most 1,048,576 bytes", "raise documentBytes of its ReadLimits");
  }

  @Test
  void depth_isLimitedAsInDocuments() {
    String deep = KAZ.replace("\"to\":\"..\"", "\"to\":" + "[".repeat(2_000));
    List<String> seen = seen(read(deep + "\n" + UZB));
    assertThat(seen).hasSize(3).startsWith("json/wrong-kind 1:82 /to").endsWith("2 UZB");
    assertThat(seen.get(1)).startsWith("json/limit 1:281 /to/0/0/");
  }

  @Test
  void reading_isDoneAsItIsAskedFor() {
    Endless endless = new Endless(KAZ + "\n");
    assertThat(SpellStream.ndjson().read(endless).limit(1_000).map(SpellLine::orElseThrow))
        .hasSize(1_000);
    assertThat(endless.given).isLessThan(1_000L * (KAZ.length() + 1) + (1 << 17));
  }

  @Test
  void sourceThatCannotBeRead_isAnUncheckedException() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> SpellStream.ndjson().read(broken).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void orElseThrow_tellsTheProblems() {
    SpellLine line = read("{}").get(0);
    assertThat(line.spell()).isEmpty();
    assertThat(line).hasToString("1: 5 problems");
    assertThatThrownBy(line::orElseThrow)
        .isInstanceOfSatisfying(
            ReadException.class, e -> assertThat(e.problems()).isEqualTo(line.problems()));
    assertThat(ImmutableList.copyOf(line.problems())).hasSize(5);
  }
}
