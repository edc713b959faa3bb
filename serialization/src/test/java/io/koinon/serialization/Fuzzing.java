package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Participation;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.serialization.Mutator.Base;
import io.koinon.serialization.cbor.CborDocuments;
import io.koinon.testing.Dice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Draws inputs that are not quite documents, and knows the law that reading keeps with any. */
public final class Fuzzing {
  /** What is read. */
  public enum Target {
    JSON,
    YAML,
    CBOR,
    CSV;

    ArchitectureFormat format() {
      return switch (this) {
        case JSON -> ArchitectureFormat.json();
        case YAML -> ArchitectureFormat.yaml();
        case CBOR -> ArchitectureFormat.cbor();
        case CSV -> throw new IllegalStateException("a table is no document");
      };
    }
  }

  private static final long MOST_NANOS = 2_000_000_000;

  private static final ReadLimits SMALL =
      ReadLimits.builder()
          .documentBytes(2_000)
          .nestingDepth(9)
          .textLength(60)
          .nameLength(200)
          .numberDigits(4)
          .records(60)
          .problems(7)
          .build();

  private static final ImmutableList<SecurityArchitecture> ARCHITECTURES =
      SmallDocuments.architectures(24).stream()
          .flatMap(Fuzzing::parts)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<Base> BASES =
      ARCHITECTURES.stream()
          .map(each -> Base.of(ArchitectureFormat.json().write(each)))
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<byte[]> YAML =
      ARCHITECTURES.stream()
          .flatMap(
              each ->
                  Stream.of(
                      ArchitectureFormat.yaml().write(each),
                      utf8(new BlockYaml(ArchitectureFormat.json().writeString(each)).text())))
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<byte[]> CBOR =
      ARCHITECTURES.stream()
          .map(ArchitectureFormat.cbor()::write)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<byte[]> TABLES =
      ARCHITECTURES.stream()
          .map(each -> SpellFormat.csv().write(each).bytes())
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> YAML_PIECES =
      ImmutableList.of(
          "&a ",
          "*a",
          "!!str ",
          "! ",
          "<<: ",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "? ",
          "- ",
          ": ",
          "|\n",
          ">-\n",
          "|9\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "#",
          "\"",
          "'",
          "\t",
          "~",
          "null",
          "\"\\x41\\u0416\\U0001F91D\"",
          "\"\\ud83e\"",
          "\"\\N\\_\\L\\P\"",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "'it''s'",
          "\n\n",
          "\n ",
          "  ",
          "- - - ",
          "? ? ",
          "!!binary aGk=",
          "\"a\\\n  b\"",
          "0x1F",
          "1e3",
          "-0",
          "9007199254740993",
          ".nan",
          "12:30",
          "extensions: {a.b: [1, x, {<<: 2}]}\n",
          "k: &k {k: *k}\n",
          "@",
          "`",
          "%",
          "=");

  private static final ImmutableList<byte[]> CBOR_PIECES =
      Stream.of(
              "C2420100",
              "C3420100",
              "C25A00FFFFFF",
              "5F4101FF",
              "7F6161FF",
              "7F",
              "9F",
              "BF",
              "FF",
              "D9D9F7",
              "C074323031332D30332D32315432303A30343A30305A",
              "FB7FF8000000000000",
              "F97C00",
              "FA7F7FFFFF",
              "1BFFFFFFFFFFFFFFFF",
              "3BFFFFFFFFFFFFFFFF",
              "7BFFFFFFFFFFFFFFFF",
              "7B7FFFFFFFFFFFFFFF",
              "9B00000000FFFFFFFF",
              "BBFFFFFFFFFFFFFFFF",
              "9F9F9F9F9F9F",
              "BF61618060FF",
              "F4",
              "F5",
              "F6",
              "F7",
              "F8FF",
              "E0",
              "A0",
              "80",
              "60",
              "40",
              "62C3A9",
              "61C3",
              "63EDA080",
              "62C0AF",
              "A101F5",
              "A1F6F5",
              "A14161F5",
              "1C",
              "DC",
              "D81C00",
              "D81D00",
              "D9010043010203",
              "C48221196AB3",
              "C5822003")
          .map(HexFormat.of()::parseHex)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> TABLE_PIECES =
      ImmutableList.of(
          ",",
          ";",
          "\t",
          "\"",
          "\"\"",
          "\r",
          "\n",
          "\r\n",
          ",,,,,,",
          "..",
          "unknown",
          "@a",
          "@",
          "[1990..1980]",
          "[..]",
          "2003-02-30",
          "２００３",
          "=1+1",
          "KAZ",
          "csto",
          "member",
          "participant,framework,mode,from,to,source",
          "\u0000",
          "\uFEFF",
          "\u00A0",
          " ",
          "\"a\nb\"",
          "\"unclosed",
          "x\"y",
          "Ж🤝");

  private final Dice dice;

  /** Inputs as the dice say. */
  public Fuzzing(Dice dice) {
    this.dice = dice;
  }

  /** Small documents are read often. */
  private static Stream<SecurityArchitecture> parts(SecurityArchitecture whole) {
    SecurityArchitecture head =
        SecurityArchitecture.builder()
            .title(whole.title())
            .observedThrough(whole.observedThrough())
            .build();
    return Stream.of(
        head.withNote(whole.note())
            .withVocabulary(whole.vocabulary())
            .withSources(whole.sources())
            .withActs(whole.acts())
            .withWeights(first(whole.weights())),
        head.withStates(whole.states())
            .withRegions(whole.regions())
            .withAttestations(whole.attestations())
            .withSuccessions(whole.successions()),
        head.withTreaties(whole.treaties()),
        head.withInstitutions(whole.institutions()),
        head.withParticipations(whole.participations()),
        head.withOperations(whole.operations()).withTies(whole.ties()).withLinks(whole.links()),
        head.withStrategies(whole.strategies()),
        head.withExtensions(whole.extensions()));
  }

  private static <K, V> ImmutableMap<K, V> first(Map<K, V> all) {
    return all.entrySet().stream()
        .limit(1)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // Inputs

  /** An input for a target. */
  public byte[] input(Target target) {
    return switch (target) {
      case JSON -> json();
      case YAML -> dice.chance(25) ? json() : pieces(dice.oneOf(YAML), this::yamlPiece);
      case CBOR -> cbor();
      case CSV -> pieces(dice.oneOf(TABLES), () -> utf8(dice.oneOf(TABLE_PIECES)));
    };
  }

  private byte[] json() {
    return new Mutator(dice).mutated(dice.oneOf(BASES));
  }

  private byte[] yamlPiece() {
    return utf8(dice.oneOf(YAML_PIECES).repeat(dice.chance(3) ? dice.between(1, 400) : 1));
  }

  private byte[] cbor() {
    byte[] base = dice.oneOf(CBOR);
    if (dice.chance(50)) {
      try {
        base = CborDocuments.write(json());
      } catch (JacksonException e) {
        // no JSON, so there is none of it in CBOR
      }
    }
    return dice.chance(30) ? base : pieces(base, () -> dice.oneOf(CBOR_PIECES));
  }

  /** A document with pieces put in, lines moved, or bytes changed. */
  private byte[] pieces(byte[] document, Supplier<byte[]> piece) {
    byte[] changed = document;
    for (int left = dice.between(0, 3); left > 0; left--) {
      int at = dice.between(0, changed.length);
      int to = Math.min(changed.length, at + (dice.chance(50) ? 0 : dice.between(1, 12)));
      changed =
          switch (dice.between(1, 10)) {
            case 1, 2, 3, 4, 5 ->
                Bytes.concat(
                    Arrays.copyOf(changed, at),
                    piece.get(),
                    Arrays.copyOfRange(changed, to, changed.length));
            case 6, 7, 8 -> lines(changed);
            default -> new Mutator(dice).changed(changed);
          };
    }
    return changed;
  }

  /** A line dropped, doubled, moved or indented. */
  private byte[] lines(byte[] document) {
    List<String> lines =
        new ArrayList<>(new String(document, StandardCharsets.ISO_8859_1).lines().toList());
    if (lines.size() < 2) {
      return document;
    }
    int one = dice.between(0, lines.size() - 1);
    int other = dice.between(0, lines.size() - 1);
    switch (dice.between(1, 5)) {
      case 1 -> lines.remove(one);
      case 2 -> lines.add(one, lines.get(one));
      case 3 -> lines.add(other, lines.get(one));
      case 4 -> lines.set(one, " ".repeat(dice.between(1, 4)) + lines.get(one));
      default -> lines.set(one, lines.get(one).strip());
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  // The law

  /** Reads an input as is usual, or with small limits, and checks that the law is kept. */
  public static void check(Target target, byte[] input, boolean isUsual) {
    ReadLimits limits = isUsual ? ReadLimits.usual() : SMALL;
    long nanos = read(target, input, limits);
    if (nanos > MOST_NANOS) { // unless it was something else that took so long
      nanos = read(target, input, limits);
    }
    assertThat(nanos).isLessThan(MOST_NANOS);
  }

  private static long read(Target target, byte[] input, ReadLimits limits) {
    long start = System.nanoTime();
    if (target == Target.CSV) {
      SpellReadResult result = SpellFormat.csv().withLimits(limits).read(input);
      long nanos = System.nanoTime() - start;
      checkTable(result, input, limits);
      return nanos;
    }
    ReadResult result = target.format().withLimits(limits).read(input);
    long nanos = System.nanoTime() - start;
    checkDocument(target, result, input, limits);
    return nanos;
  }

  private static void checkDocument(
      Target target, ReadResult result, byte[] input, ReadLimits limits) {
    checkProblems(result.problems(), result.problemCount(), limits);
    assertThat(result.architecture().isPresent()).isEqualTo(result.problemCount() == 0);
    if (result.architecture().isEmpty()) {
      return;
    }
    SecurityArchitecture read = result.orElseThrow();
    byte[] json = ArchitectureFormat.json().write(read);
    assertThat(ArchitectureFormat.json().read(json).orElseThrow().equals(read)).isTrue();
    byte[] written = target.format().write(read);
    assertThat(target.format().read(written).orElseThrow().equals(read)).isTrue();
    assertThat(input.length).isLessThanOrEqualTo(limits.documentBytes());
    JsonText said = JsonText.of(target == Target.JSON ? input : json);
    int records = measure(said.root(), 1, limits);
    if (target == Target.JSON) {
      assertThat(records).isLessThanOrEqualTo(limits.records());
    }
  }

  /** How many properties and elements there are; none of them may be beyond the limits. */
  private static int measure(Node node, int depth, ReadLimits limits) {
    if (node.kind() == Kind.TEXT) {
      assertThat(node.text().length()).isLessThanOrEqualTo(limits.textLength());
    }
    if (node.kind() == Kind.NUMBER) {
      assertThat(node.text().length()).isLessThanOrEqualTo(limits.numberDigits());
    }
    if (node.kind() == Kind.OBJECT || node.kind() == Kind.ARRAY) {
      assertThat(depth).isLessThanOrEqualTo(limits.nestingDepth());
    }
    int records = node.members().size();
    for (Member member : node.members()) {
      assertThat(member.name().length()).isLessThanOrEqualTo(limits.nameLength());
      records += measure(member.value(), depth + 1, limits);
    }
    return records;
  }

  private static void checkTable(SpellReadResult result, byte[] input, ReadLimits limits) {
    checkProblems(result.problems(), result.problemCount(), limits);
    assertThat(result.table().isPresent()).isEqualTo(result.problemCount() == 0);
    ImmutableList<Participation> spells = result.readable().spells();
    SecurityArchitecture all =
        SecurityArchitecture.builder()
            .title("T")
            .observedThrough(LocalDate.of(2026, 5, 20))
            .participations(spells)
            .build();
    SpellWriteResult written = SpellFormat.csv().write(all);
    assertThat(written.losses()).isEmpty();
    assertThat(
            SpellFormat.csv().read(written.bytes()).orElseThrow().addTo(all.withParticipations()))
        .isEqualTo(all);
    if (result.problemCount() == 0) {
      assertThat(input.length).isLessThanOrEqualTo(limits.documentBytes());
      assertThat(5 * spells.size()).isLessThanOrEqualTo(limits.records());
    }
  }

  private static void checkProblems(
      ImmutableList<LocatedFinding> problems, long count, ReadLimits limits) {
    assertThat((long) problems.size()).isEqualTo(Math.min(count, limits.problems()));
    for (LocatedFinding problem : problems) {
      assertThat(problem.location().line()).isPositive();
      assertThat(problem.location().column()).isPositive();
      assertThat(problem.toString()).isNotEmpty();
    }
  }
}
