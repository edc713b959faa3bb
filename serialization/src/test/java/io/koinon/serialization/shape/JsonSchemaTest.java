package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the schema says of every type and property what it is, and nothing else. */
class JsonSchemaTest {
  private static final JsonText SCHEMA = JsonText.of(ArchitectureFormat.schema());
  private static final ImmutableSet<String> LIMITING =
      ImmutableSet.of("minItems", "maxItems", "minProperties", "maxProperties", "minimum", "oneOf");
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
            Streams.concat(
                    types().map(ObjectShape::name).filter(name -> !name.equals("architecture")),
                    forms().map(TextForm::name),
                    Stream.of("json"))
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

  /**
   * Of what there must be some, or not too many: where the schema says so, a value that is of the
   * type named first and has another number, and the keyword.
   */
  private static final String LIMITS =
      """
      condition                               | {} | minProperties
      condition                               | {"exists": "un", "onOrAfter": "2000"} | maxProperties
      condition/all                           | {"all": []} | minItems
      condition/any                           | {"any": []} | minItems
      condition participates/in               | {"participates": {"actor": "KAZ", "in": []}} | minItems
      condition participants/in               | {"participants": {"in": [], "atLeast": 1}} | minItems
      condition participants/atLeast          | {"participants": {"in": ["un"], "atLeast": 0}} | minimum
      condition linked/between                | {"linked": {"between": ["un"]}} | minItems
      decision-rule                           | {} | minProperties
      decision-rule                           | {"consensus": {"base": "all"}, "unanimity": {"base": "all"}} | maxProperties
      decision-rule/all                       | {"all": []} | minItems
      decision-rule/any                       | {"any": []} | minItems
      decision-rule/stages                    | {"stages": [{"consensus": {"base": "all"}}]} | minItems
      decision-rule threshold/count           | {"threshold": {"base": "all", "count": 0}} | minimum
      decision-rule threshold                 | {"threshold": {"base": "all", "count": 1, "share": "1/2"}} | oneOf
      decision-rule quorum/count              | {"quorum": {"base": "all", "count": 0}} | minimum
      decision-rule quorum                    | {"quorum": {"base": "all"}} | oneOf
      decision-rule opposed/atMost            | {"opposed": {"base": "all", "atMost": -1}} | minimum
      decision-rule no-blocking-minority/plus | {"noBlockingMinority": {"base": "all", "moreThan": "1/2", "weight": "w", "plus": -1}} | minimum
      decision-rule excluding/who             | {"excluding": {"who": [], "rule": {"consensus": {"base": "all"}}}} | minItems
      decision-rule barring/who               | {"barring": {"who": [], "rule": {"consensus": {"base": "all"}}}} | minItems
      obligation/owedBy                       | {"kind": "defence", "owedBy": []} | minItems
      obligation/owedTo                       | {"kind": "defence", "owedTo": []} | minItems
      future-treaty entry-into-force/count    | {"name": "T", "inForceRule": {"count": 0}} | minimum
      measure                                 | {"leadTime": "P1Y"} | oneOf
      measure                                 | {"dissolve": "un", "withdraw": {"actor": "KAZ", "from": "un"}} | oneOf
      measure/link                            | {"link": {}} | minProperties
      measure/link                            | {"link": {"a": {"kind": "agreement", "between": ["un", "eu"]}, "b": {"kind": "agreement", "between": ["un", "eu"]}}} | maxProperties
      measure future-link/between             | {"link": {"a": {"kind": "agreement", "between": ["un"]}}} | minItems
      measure establish                       | {"establish": {}} | oneOf
      measure establish/institution           | {"establish": {"institution": {}}} | minProperties
      measure establish/institution           | {"establish": {"institution": {"a": {"name": "A", "kind": "forum"}, "b": {"name": "B", "kind": "forum"}}}} | maxProperties
      measure establish/treaty                | {"establish": {"treaty": {}}} | minProperties
      measure establish/treaty                | {"establish": {"treaty": {"a": {"name": "A"}, "b": {"name": "B"}}}} | maxProperties
      measure conduct/operation               | {"conduct": {"operation": {}}} | minProperties
      measure conduct/operation               | {"conduct": {"operation": {"a": {"name": "A", "kind": "exercise"}, "b": {"name": "B", "kind": "exercise"}}}} | maxProperties
      measure strengthen/reach                | {"strengthen": {"tie": "t", "reach": {}}} | minProperties
      delay                                   | {} | minProperties
      delay                                   | {"triangular": {"least": 0, "mode": 1, "most": 2}, "empirical": [1]} | maxProperties
      delay/empirical                         | {"empirical": []} | minItems
      delay/empirical/items                   | {"empirical": [-1]} | minimum
      delay triangular/least                  | {"triangular": {"least": -1, "mode": 1, "most": 2}} | minimum
      delay triangular/mode                   | {"triangular": {"least": -1, "mode": -1, "most": 2}} | minimum
      delay triangular/most                   | {"triangular": {"least": -1, "mode": -1, "most": -1}} | minimum
      tie/between                             | {"between": ["KAZ"], "area": "energy", "from": "2000", "to": ".."} | minItems
      link/between                            | {"kind": "agreement", "between": ["un"], "from": "2000", "to": ".."} | minItems
      """;

  private record Limit(String type, String place, String value, String keyword) {
    static Limit of(String line) {
      List<String> parts = Splitter.on(" | ").trimResults().splitToList(line);
      List<String> places = Splitter.on(' ').splitToList(parts.get(0));
      String type = Splitter.on('/').splitToList(places.get(0)).get(0);
      return new Limit(type, places.get(places.size() - 1), parts.get(1), parts.get(2));
    }

    @Override
    public String toString() {
      return place + " " + keyword;
    }
  }

  static Stream<Limit> limits() {
    return LIMITS.lines().map(Limit::of);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatIsBeyondALimit_isRefusedByTheSchemaAndByReading(Limit limit) {
    assertThat(SchemaJudge.errors(SchemaJudge.part("/$defs/" + limit.type()), limit.value()))
        .extracting(Error::getKeyword)
        .contains(limit.keyword());

    assertThat(ArchitectureFormat.json().read(documentWith(limit)).problems())
        .extracting(problem -> problem.finding().code())
        .containsExactly("value/refused");
  }

  private static String documentWith(Limit limit) {
    String value = limit.value();
    return switch (limit.type()) {
      case "tie" -> document("\"ties\": {\"t\": " + value + "}");
      case "link" -> document("\"links\": {\"l\": " + value + "}");
      case "condition" -> withMeasure("{\"dissolve\": \"un\", \"requires\": " + value + "}");
      case "delay" -> withMeasure("{\"dissolve\": \"un\", \"delay\": " + value + "}");
      case "measure" -> withMeasure(value);
      case "future-treaty" -> withMeasure("{\"establish\": {\"treaty\": {\"t\": " + value + "}}}");
      case "obligation" -> withMeasure(developing("\"obligations\": {\"un/o\": " + value + "}"));
      case "decision-rule" ->
          withMeasure(
              developing(
                  "\"decisions\": {\"un/d\": {\"binds\": \"all\", \"rule\": " + value + "}}"));
      default -> throw new AssertionError(limit.type());
    };
  }

  private static String developing(String what) {
    return "{\"develop\": {\"framework\": \"un\", " + what + "}}";
  }

  private static String withMeasure(String measure) {
    return document(
        """
        "strategies": {"s": {"title": "S", "phases": {"p": {
          "horizon": "short", "track": "refine", "from": "2027", "to": "2028",
          "measures": {"m": %s}}}}}
        """
            .formatted(measure));
  }

  private static String document(String properties) {
    return "{\"koinon\": 1, \"title\": \"T\", \"observedThrough\": \"2026-05-20\", "
        + properties
        + "}";
  }

  @Test
  void limits_areAllThatTheSchemaAsksFor() {
    Set<String> asked = new TreeSet<>();
    for (Member definition : SCHEMA.root().get("$defs").members()) {
      collectLimits(definition.name(), definition.value(), asked);
    }
    assertThat(limits().map(Limit::toString)).containsAll(asked);
    assertThat(asked).containsAll(limits().map(Limit::toString).toList());
  }

  private static void collectLimits(String place, Node node, Set<String> asked) {
    for (Member member : node.members()) {
      if (LIMITING.contains(member.name())) {
        asked.add(place + " " + member.name());
      } else if (member.name().equals("properties")) {
        member
            .value()
            .members()
            .forEach(
                property -> collectLimits(place + "/" + property.name(), property.value(), asked));
      } else if (member.name().equals("items") || member.name().equals("additionalProperties")) {
        collectLimits(place + "/" + member.name(), member.value(), asked);
      }
    }
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
