package io.koinon.serialization;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Malformed;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.serialization.Mutator.Base;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.testing.Dice;
import io.koinon.testing.UsualTries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That whatever is done to a document, it ends in a value or in located problems. */
@AddLifecycleHook(UsualTries.class)
class MutationPropertyTest {
  private static final ArchitectureFormat FORMAT = ArchitectureFormat.json().withProblemLimit(20);

  /** How many documents a try mutates. */
  private static final int MUTATIONS = 20;

  /** In so many of a hundred tries the independent parser is asked as well, which takes longer. */
  private static final int DEEPLY_CHECKED = 20;

  private static final Base CATALOGUE = Base.of(Catalogue.eurasiaDocument());

  private static final ImmutableList<Base> SMALL =
      SmallDocuments.architectures(24).stream()
          .flatMap(
              small ->
                  Stream.of(FORMAT, FORMAT.compact()).map(format -> Base.of(format.write(small))))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<Kind> WORDS = ImmutableSet.of(Kind.TRUE, Kind.FALSE, Kind.NULL);

  /** Problems that say that the text cannot be read to its end. */
  private static final ImmutableSet<String> BROKEN =
      ImmutableSet.of(
          "json/syntax", "json/limit", "json/trailing", "document/empty", "document/encoding");

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
  }

  private static Base base(Dice dice) {
    return dice.between(1, 250) == 1 ? CATALOGUE : dice.oneOf(SMALL);
  }

  @Property(
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void mutatedDocument_endsInAValueOrInLocatedProblems(@ForAll("seeds") long seed) {
    Dice dice = new Dice(new Random(seed));
    for (int left = MUTATIONS; left > 0; left--) {
      byte[] document = new Mutator(dice).mutated(base(dice));
      ReadResult result = FORMAT.read(document);
      assertIsConsistent(result);
      assertAllAreInside(result, document);
      if (dice.chance(DEEPLY_CHECKED)) {
        assertAgreesWithTheGrammar(result, document);
        result.architecture().ifPresent(MutationPropertyTest::assertCanBeWritten);
      }
    }
  }

  private static void assertIsConsistent(ReadResult result) {
    long count = result.problemCount();
    assertThat((long) result.problems().size()).isEqualTo(Math.min(count, 20));
    assertThat(result.architecture().isPresent()).isEqualTo(count == 0);
    if (count == 0) {
      assertThat(result.architecture().orElseThrow()).isSameAs(result.readable().orElseThrow());
    }
    assertThat(
            Ordering.natural()
                .isOrdered(
                    Seen.in(result).stream()
                        .map(
                            seen ->
                                new Location("", seen.location().line(), seen.location().column()))
                        .toList()))
        .isTrue();
  }

  private static void assertAllAreInside(ReadResult result, byte[] document) {
    if (result.problemCount() == 0) {
      return;
    }
    String text = new String(document, StandardCharsets.UTF_8);
    int lines = JsonText.place(text, "", text.length()).line();
    for (Seen seen : Seen.in(result)) {
      Location at = seen.location();
      assertThat(at.pointer()).matches(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
      assertThat(at.line()).isBetween(1, lines);
      // a byte that is no UTF-8 may be decoded into several characters, never into fewer columns
      assertThat(at.column()).isBetween(1, document.length + 1);
    }
  }

  private static void assertAgreesWithTheGrammar(ReadResult result, byte[] document) {
    List<Seen> problems = Seen.in(result);
    Set<String> codes = problems.stream().map(Seen::code).collect(toSet());
    if (codes.contains("document/version") || result.problemCount() > 20) {
      return;
    }
    boolean foundBroken = codes.stream().anyMatch(BROKEN::contains);
    try {
      JsonText json = JsonText.of(document);
      assertThat(foundBroken).isIn(json.hasBrokenName(), false);
      if (!foundBroken) {
        problems.forEach(problem -> assertIsInItsPlace(problem, json));
      }
    } catch (Malformed e) {
      assertThat(foundBroken).as("malformed at %s", e.offset()).isTrue();
    }
  }

  /** By the table of codes, pointers and places in the specification of the format. */
  private static void assertIsInItsPlace(Seen problem, JsonText json) {
    String pointer = problem.location().pointer();
    List<Location> names = json.names(pointer);
    List<Location> values = json.values(pointer);
    assertThat(problem.location())
        .as(problem.toString())
        .isIn(
            switch (problem.code()) {
              case "json/unknown-property", "json/duplicate" -> names;
              case "json/missing-property", "json/wrong-kind" -> values;
              case "value/refused" -> Stream.of(names, values).flatMap(List::stream).toList();
              default -> List.of();
            });
  }

  private static void assertCanBeWritten(SecurityArchitecture architecture) {
    byte[] written = FORMAT.write(architecture);
    assertThat(FORMAT.read(written).orElseThrow().equals(architecture)).isTrue();
  }

  @Property(
      tries = 1_500,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyValueReplacedByNull_isOneValueOfTheWrongKind(@ForAll("seeds") long seed) {
    Dice dice = new Dice(new Random(seed));
    Base base = dice.oneOf(SMALL);
    Node value = dice.oneOf(base.values().stream().filter(it -> !isExtension(it, base)).toList());
    String text = base.json().text();
    String spoiled = text.substring(0, value.start()) + "null" + text.substring(value.end());
    Location place = base.json().at("", value.start());

    List<Seen> problems = Seen.in(FORMAT.read(spoiled));

    assertThat(problems).hasSize(1);
    Location found = problems.get(0).location();
    assertThat(problems.get(0).code()).isEqualTo("json/wrong-kind");
    assertThat(found.line()).isEqualTo(place.line());
    assertThat(found.column()).isEqualTo(place.column());
    assertThat(JsonText.of(spoiled).values(found.pointer())).containsExactly(found);
  }

  /** Of which null is a value as good as others. */
  private static boolean isExtension(Node value, Base base) {
    return base.json().root().find("extensions").stream()
        .map(Member::value)
        .anyMatch(all -> all.start() < value.start() && value.end() < all.end());
  }

  @Property(
      tries = 1_000,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void documentCutOff_isASyntaxErrorAtItsEndOrAtTheWordThatWasCut(@ForAll("seeds") long seed) {
    Dice dice = new Dice(new Random(seed));
    Base base = dice.oneOf(SMALL);
    String text = base.json().text().strip();
    int end =
        text.offsetByCodePoints(0, dice.between(1, text.codePointCount(0, text.length()) - 1));
    String cut = text.substring(0, end);

    int broken =
        base.values().stream()
            .filter(value -> WORDS.contains(value.kind()))
            .filter(word -> word.start() < end && end < word.end())
            .mapToInt(Node::start)
            .findAny()
            .orElse(end);

    ReadResult result = FORMAT.read(cut);

    assertThat(result.problemCount()).isEqualTo(1);
    Seen problem = Seen.in(result).get(0);
    assertThat(problem)
        .isEqualTo(
            new Seen("json/syntax", JsonText.place(cut, problem.location().pointer(), broken)));
  }

  @Property(
      tries = 700,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void sameDocument_hasTheSameProblems(@ForAll("seeds") long seed) {
    byte[] first = new Mutator(new Dice(new Random(seed))).mutated(SMALL.get(0));
    byte[] second = new Mutator(new Dice(new Random(seed))).mutated(SMALL.get(0));
    assertThat(second).isEqualTo(first);
    ReadResult once = FORMAT.read(first);
    ReadResult again = FORMAT.withSourceMap().read(second);
    assertThat(again.problems()).isEqualTo(once.problems());
    assertThat(again.readable()).isEqualTo(once.readable());
  }
}
