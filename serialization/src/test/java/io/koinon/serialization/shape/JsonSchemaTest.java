package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.JsonText;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the schema says of every type and property what it is, and nothing else. */
class JsonSchemaTest {
  private static final JsonText SCHEMA = JsonText.of(ArchitectureFormat.schema());
  private static final Descriptions DESCRIPTIONS = new Descriptions(descriptions());

  private static String descriptions() {
    try {
      return Resources.toString(
          requireNonNull(ArchitectureFormat.class.getResource("descriptions.txt")),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ObjectShape<?, ?, ?>> types() {
    return ShapeWalk.reachable().stream()
        .filter(ObjectShape.class::isInstance)
        .map(shape -> (ObjectShape<?, ?, ?>) shape);
  }

  private static Stream<TextForm> forms() {
    return ShapeWalk.reachable().stream()
        .filter(TextShape.class::isInstance)
        .map(shape -> ((TextShape<?, ?>) shape).form())
        .distinct();
  }

  /** The pointers of the definitions of objects: the root, and those that have properties. */
  private static Set<String> objects() {
    Set<String> pointers = new LinkedHashSet<>(Set.of(""));
    for (Member definition : SCHEMA.root().get("$defs").members()) {
      if (definition.value().find("properties").isPresent()) {
        pointers.add("/$defs/" + definition.name());
      }
    }
    return pointers;
  }

  private static String source(Node node) {
    return SCHEMA.text().substring(node.start(), node.end());
  }

  @Test
  void schema_isValidItself() {
    assertThat(SchemaJudge.errorsOfTheSchema()).isEmpty();
    assertThat(SCHEMA.root().get("$id").text()).isEqualTo(SchemaJudge.ID);
    assertThat(SCHEMA.root().get("$id").text()).contains("-" + VersionShape.CURRENT + ".");
  }

  @Test
  void definitions_areTheTypesAndFormsThatThereAre() {
    assertThat(SCHEMA.root().get("$defs").members())
        .extracting(Member::name)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    types().map(ObjectShape::name).filter(name -> !name.equals("architecture")),
                    forms().map(TextForm::name))
                .toList());
  }

  @Test
  void descriptions_areOfWhatThereIs() {
    Set<String> used =
        types()
            .flatMap(
                type ->
                    type.properties().stream()
                        .map(property -> DESCRIPTIONS.of(type.name(), property.name()).key()))
            .collect(toSet());

    assertThat(DESCRIPTIONS.keys()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(DESCRIPTIONS.sections())
        .containsExactlyInAnyOrderElementsOf(
            Sets.union(types().map(ObjectShape::name).collect(toSet()), DESCRIPTIONS.parents()));
  }

  private static Stream<String> properties() {
    return objects().stream()
        .flatMap(
            object ->
                SCHEMA.resolve(object + "/properties").get(0).value().members().stream()
                    .map(property -> object + "/properties/" + property.name()));
  }

  @Test
  void everyTypeAndProperty_isDescribed() {
    Set<String> described = new LinkedHashSet<>();
    SCHEMA.root().get("$defs").members().forEach(each -> described.add("/$defs/" + each.name()));
    properties().forEach(described::add);

    assertThat(described)
        .hasSizeGreaterThan(500)
        .allSatisfy(
            pointer ->
                assertThat(SCHEMA.resolve(pointer).get(0).value().get("description").text())
                    .matches("[A-Z`].*\\.(?! ).*|.*[.:;-]")
                    .doesNotContain("  ", " =>"));
  }

  @Test
  void everyExample_isValid() {
    List<String> places = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    properties()
        .forEach(
            property -> {
              List<Member> given =
                  SCHEMA.resolve(property).get(0).value().get("examples").members();
              assertThat(given).as(property).isNotEmpty();
              given.forEach(example -> places.add(property));
              given.forEach(example -> examples.add(source(example.value())));
            });

    assertThat(SchemaJudge.errors(SchemaJudge.list(places), examples.toString()))
        .extracting(error -> placeOf(error, places))
        .isEmpty();
    examples.set(7, "null");
    assertThat(SchemaJudge.errors(SchemaJudge.list(places), examples.toString())).hasSize(1);
  }

  private static String placeOf(Error error, List<String> places) {
    Object index = error.getInstanceLocation().getElement(0);
    return places.get(Integer.parseInt(index.toString())) + " " + error.getMessage();
  }

  static Stream<String> catalogue() {
    return Stream.of(
            Catalogue.eurasiaDocument(),
            Catalogue.worldDocument(),
            Catalogue.statesDocument(),
            Catalogue.greaterEurasianPartnershipDocument(),
            Catalogue.illustrativeTiesDocument())
        .map(document -> new String(document, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void documentOfTheCatalogue_isValid(String document) {
    assertThat(SchemaJudge.errors(document)).isEmpty();
  }

  /** What has exactly one property is refused by reading, too, if it has none or two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          condition     | {}                                            | minProperties
          condition     | {"exists": "un", "onOrAfter": "2000"}         | maxProperties
          decision-rule | {}                                            | minProperties
          delay         | {}                                            | minProperties
          quorum        | {"base": "all"}                               | oneOf
          quorum        | {"base": "all", "count": 1, "share": "1/2"}   | oneOf
          measure       | {"leadTime": "P1Y"}                           | oneOf
          measure       | {"dissolve": "un", "link": {"a": {"kind": "agreement", "between": ["un", "eu"]}}} | oneOf
          measure       | {"link": {}}                                  | minProperties
          establish     | {}                                            | oneOf
          establish     | {"treaty": {"a": {"name": "A"}, "b": {"name": "B"}}} | maxProperties
          conduct       | {"operation": {}}                             | minProperties
          """)
  void objectWithNoneOrTwoOfWhatItHasOneOf_isNot(String type, String value, String keyword) {
    assertThat(SchemaJudge.errors(SchemaJudge.part("/$defs/" + type), value))
        .extracting(error -> error.getKeyword())
        .contains(keyword);
    String measure =
        switch (type) {
          case "condition" -> "{\"dissolve\": \"un\", \"requires\": " + value + "}";
          case "decision-rule" -> decisions(value);
          case "quorum" -> decisions("{\"quorum\": " + value + "}");
          case "delay" -> "{\"dissolve\": \"un\", \"delay\": " + value + "}";
          case "establish", "conduct" -> "{\"" + type + "\": " + value + "}";
          default -> value;
        };
    String document =
        """
        {"koinon": 1, "title": "T", "observedThrough": "2026-05-20",
         "strategies": {"s": {"title": "S", "phases": {"p": {
           "horizon": "short", "track": "refine", "from": "2027", "to": "2028",
           "measures": {"m": %s}}}}}}
        """
            .formatted(measure);
    assertThat(ArchitectureFormat.json().read(document).problems())
        .extracting(problem -> problem.finding().code())
        .containsExactly("value/refused");
  }

  private static String decisions(String rule) {
    return "{\"develop\": {\"framework\": \"un\", \"decisions\": {\"un/d\": {\"binds\": \"all\","
        + " \"rule\": "
        + rule
        + "}}}}";
  }

  @Test
  void names_areNotThoseOfTwoShapes() {
    assertThat(Stream.concat(types().map(ObjectShape::name), forms().map(TextForm::name)))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void wordsAndPatterns_areOfTexts() {
    ImmutableSet<String> kinds =
        forms()
            .map(form -> source(SCHEMA.root().get("$defs").get(form.name()).get("type")))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(kinds).containsExactly("\"string\"");
    assertThat(SCHEMA.root().get("$defs").get("grade").get("enum").kind()).isEqualTo(Kind.ARRAY);
  }
}
