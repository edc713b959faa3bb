package io.koinon.serialization.shape;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.finding.Argument;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.JsonText;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadResult;
import io.koinon.serialization.Seen;
import io.koinon.serialization.SmallDocuments;
import io.koinon.serialization.shape.ShapeWalk.Keyed;
import io.koinon.serialization.shape.ShapeWalk.Site;
import io.koinon.serialization.shape.ShapeWalk.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault planted at every place that the shapes declare, and one problem found, of the kind and
 * at the place that the specification tells.
 *
 * <p>What may be planted is derived from the shapes; where it then is, from the text alone.
 */
class KnownFaultsTest {
  private static final ArchitectureFormat FORMAT = ArchitectureFormat.json();

  private static final ImmutableList<ShapeWalk> DOCUMENTS =
      SmallDocuments.architectures(150).stream()
          .map(small -> new ShapeWalk(JsonText.of(FORMAT.write(small))))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableMap<Kind, String> LITERALS =
      ImmutableMap.<Kind, String>builder()
          .put(Kind.OBJECT, "{\"a\": [null]}")
          .put(Kind.ARRAY, "[{\"from\": 1}]")
          .put(Kind.TEXT, "\"Ж\"")
          .put(Kind.NUMBER, "1.5")
          .put(Kind.TRUE, "true")
          .put(Kind.FALSE, "false")
          .put(Kind.NULL, "null")
          .buildOrThrow();

  // Sites: one for each property of each shape that is given, one for each that is not

  private static Stream<Site> sites(boolean given) {
    return DOCUMENTS.stream()
        .flatMap(walk -> walk.sites().stream())
        .filter(site -> site.member().isPresent() == given)
        .collect(groupingBy(Site::property, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> same.get(same.size() / 2));
  }

  static Stream<Site> givenProperties() {
    return sites(true);
  }

  static Stream<Site> requiredProperties() {
    return sites(true).filter(site -> site.property().isRequired());
  }

  static Stream<Site> optionalProperties() {
    return sites(true).filter(site -> !site.property().isRequired());
  }

  /** One object of each shape, with and without properties in it if it can be without. */
  static Stream<Site> objects() {
    return DOCUMENTS.stream()
        .flatMap(walk -> walk.sites().stream())
        .collect(
            groupingBy(
                site -> List.of(site.shape(), site.object().members().isEmpty()),
                LinkedHashMap::new,
                toList()))
        .values()
        .stream()
        .map(same -> same.get(same.size() / 2));
  }

  /** Some value at each kind of place; the ids and numbers on the way to it do not matter. */
  static Stream<Spot> spots() {
    return spots(spot -> spot.shape().filter(JsonShape.class::isInstance).isEmpty());
  }

  private static Stream<Spot> spots(Predicate<Spot> chosen) {
    return DOCUMENTS.stream()
        .flatMap(walk -> walk.spots().stream())
        .filter(chosen)
        .collect(groupingBy(Spot::pattern, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> same.get(same.size() / 2));
  }

  static Stream<Spot> words() {
    return spots(spot -> !wordsOf(spot).isEmpty() && !isBesideAContinuator(spot));
  }

  /** Whether a word in its place may be refused because of another: there is one continuator. */
  private static boolean isBesideAContinuator(Spot spot) {
    String parent = spot.pointer().substring(0, spot.pointer().lastIndexOf('/'));
    return spot.document().resolve(parent).get(0).value().members().stream()
        .map(Member::value)
        .anyMatch(value -> !value.equals(spot.node()) && value.text().equals("continuator"));
  }

  private static ImmutableList<String> wordsOf(Spot spot) {
    return spot.shape().orElse(null) instanceof TextShape<?, ?> text
        ? text.words()
        : ImmutableList.of();
  }

  static Stream<Keyed> idsAsKeys() {
    return DOCUMENTS.stream()
        .flatMap(walk -> walk.keyed().stream())
        .filter(keyed -> !keyed.node().members().isEmpty())
        .collect(groupingBy(Keyed::pattern, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> same.get(same.size() / 2));
  }

  // Edits

  private static String edited(JsonText document, int from, int to, String by) {
    return document.text().substring(0, from) + by + document.text().substring(to);
  }

  private static String source(JsonText document, Member member) {
    return document.text().substring(member.start(), member.value().end());
  }

  /** The document without a property and one of the commas around it. */
  private static String without(Site site) {
    String text = site.document().text();
    List<Member> all = site.object().members();
    int at = all.indexOf(site.member().orElseThrow());
    int from = at > 0 ? all.get(at - 1).value().end() : all.get(at).start();
    int to = at > 0 || all.size() == 1 ? all.get(at).value().end() : all.get(at + 1).start();
    return text.substring(0, from) + text.substring(to);
  }

  @CanIgnoreReturnValue
  private static ReadResult assertFinds(String text, Seen... expected) {
    ReadResult result = FORMAT.read(text);
    assertThat(Seen.in(result)).containsExactly(expected);
    assertThat(result.problemCount()).isEqualTo(expected.length);
    return result;
  }

  private static Seen atName(String code, String text, String pointer) {
    List<Location> names = JsonText.of(text).names(pointer);
    return new Seen(code, names.get(names.size() - 1));
  }

  private static Seen atValue(String code, String text, String pointer) {
    return new Seen(code, JsonText.of(text).values(pointer).get(0));
  }

  private static Optional<Argument> argument(ReadResult result, String name) {
    LocatedFinding only = result.problems().get(0);
    return Optional.ofNullable(only.finding().arguments().get(name));
  }

  // The faults

  @Test
  void everyPropertyOfEveryShape_occurs() {
    var occurring = givenProperties().map(Site::property).collect(toSet());
    assertThat(
            ShapeWalk.reachable().stream()
                .filter(ObjectShape.class::isInstance)
                .flatMap(shape -> ((ObjectShape<?, ?, ?>) shape).properties().stream())
                .filter(property -> !occurring.contains(property))
                .map(Property::name))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("requiredProperties")
  void requiredPropertyLeftOut_isMissing(Site site) {
    String text = without(site);
    ReadResult result = assertFinds(text, atValue("json/missing-property", text, site.pointer()));
    assertThat(argument(result, "property")).contains(Argument.of(site.property().name()));
  }

  @ParameterizedTest
  @MethodSource("optionalProperties")
  void optionalPropertyMisspelt_isUnknownAndThereIsASuggestion(Site site) {
    String name = site.property().name();
    int start = site.member().orElseThrow().start();
    String text = edited(site.document(), start, start + name.length() + 2, "\"" + name + "x\"");
    ReadResult result =
        assertFinds(text, atName("json/unknown-property", text, site.place() + "x"));
    assertThat(argument(result, "suggestion")).contains(Argument.of(name));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void propertyThatDoesNotExist_isUnknown(Site site) {
    int at = site.object().start() + 1;
    String comma = site.object().members().isEmpty() ? "" : ", ";
    String text =
        edited(site.document(), at, at, "\"qqqqqqq\": [{\"from\": null, \"a\": 1}]" + comma);
    ReadResult result =
        assertFinds(text, atName("json/unknown-property", text, site.pointer() + "/qqqqqqq"));
    assertThat(argument(result, "suggestion")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("givenProperties")
  void propertyGivenTwice_isADuplicate(Site site) {
    Member member = site.member().orElseThrow();
    int at = member.start();
    String text = edited(site.document(), at, at, source(site.document(), member) + ", ");
    assertFinds(text, atName("json/duplicate", text, site.place()));
  }

  @ParameterizedTest
  @MethodSource("spots")
  void valueOfAnotherKind_isOfTheWrongKind(Spot spot) {
    LITERALS.forEach(
        (kind, literal) -> {
          if (!spot.kinds().contains(kind) || spot.kinds().contains(Kind.NUMBER)) {
            String text = edited(spot.document(), spot.node().start(), spot.node().end(), literal);
            assertFinds(text, atValue("json/wrong-kind", text, spot.pointer()));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWord_isRead(Spot spot) {
    for (String word : wordsOf(spot)) {
      String quoted = "\"" + word + "\"";
      assertFinds(edited(spot.document(), spot.node().start(), spot.node().end(), quoted));
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordMisspelt_isRefusedAndThereIsASuggestion(Spot spot) {
    for (String word : wordsOf(spot)) {
      String quoted = "\"" + word + "x\"";
      String text = edited(spot.document(), spot.node().start(), spot.node().end(), quoted);
      ReadResult result = assertFinds(text, atValue("value/refused", text, spot.pointer()));
      assertThat(argument(result, "rule")).contains(Argument.of("word/unknown"));
      assertThat(argument(result, "value")).contains(Argument.of(word + "x"));
      assertThat(argument(result, "suggestion")).contains(Argument.of(word));
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordInUpperCase_isRefused(Spot spot) {
    String upper = "\"" + wordsOf(spot).get(0).toUpperCase(Locale.ROOT) + "\"";
    String text = edited(spot.document(), spot.node().start(), spot.node().end(), upper);
    assertFinds(text, atValue("value/refused", text, spot.pointer()));
  }

  @ParameterizedTest
  @MethodSource("idsAsKeys")
  void keyThatIsNoId_isRefused(Keyed keyed) {
    Member member = keyed.node().members().get(0);
    int end = keyed.document().text().indexOf('"', member.start() + 1) + 1;
    String text = edited(keyed.document(), member.start(), end, "\"Ж/~ ж\"");
    assertFinds(text, atName("value/refused", text, keyed.pointer() + "/Ж~1~0 ж"));
  }

  @ParameterizedTest
  @MethodSource("idsAsKeys")
  void keyGivenTwice_isADuplicate(Keyed keyed) {
    Member member = keyed.node().members().get(0);
    String twice = source(keyed.document(), member) + ", ";
    String text = edited(keyed.document(), member.start(), member.start(), twice);
    assertFinds(
        text, atName("json/duplicate", text, keyed.pointer() + "/" + ShapeWalk.token(member)));
  }
}
