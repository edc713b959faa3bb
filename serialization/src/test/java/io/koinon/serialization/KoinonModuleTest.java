package io.koinon.serialization;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.koinon.base.ExtensionValue;
import io.koinon.base.FrameworkId;
import io.koinon.base.Source;
import io.koinon.base.StateId;
import io.koinon.condition.Condition;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Treaty;
import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.serialization.shape.ValueShape;
import io.koinon.serialization.shape.ValueShapes;
import io.koinon.state.State;
import io.koinon.testing.Architectures;
import io.koinon.time.Interval;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of one's own, and values of Koinon in values of one's own. */
class KoinonModuleTest {
  private static final JsonMapper MAPPER = Mappers.USUAL.mapper();

  /** Public types that are no values of a document, by package. */
  private static final ImmutableSet<String> RESULTS_AND_QUESTIONS =
      ImmutableSet.of(
          "io.koinon.analysis",
          "io.koinon.architecture",
          "io.koinon.finding",
          "io.koinon.projection",
          "io.koinon.validation");

  /** Those of them that are. */
  private static final ImmutableSet<String> VALUES_AMONG_THEM =
      ImmutableSet.of(
          "io.koinon.architecture.SecurityArchitecture",
          "io.koinon.finding.Subject",
          "io.koinon.validation.Suppression");

  /** Public types of the other packages that are no values of a document. */
  private static final ImmutableSet<String> NO_VALUES =
      ImmutableSet.of(
          // what a question is asked with
          "io.koinon.participation.DatePolicy",
          "io.koinon.state.Perspective",
          "io.koinon.time.Assumption",
          "io.koinon.time.Cutoff",
          "io.koinon.time.Tolerance",
          "io.koinon.decision.Ballot",
          "io.koinon.decision.Vote",
          // what is answered
          "io.koinon.cooperation.ContributionBasis",
          "io.koinon.decision.Decision",
          "io.koinon.decision.Votes",
          "io.koinon.framework.ModeOrder",
          "io.koinon.time.DayBounds",
          "io.koinon.time.DayRange",
          "io.koinon.time.Reason",
          // a property of a date
          "io.koinon.time.PartialDate$Precision",
          "io.koinon.time.PartialDate$Qualifier");

  /** Something of a user's own. */
  public record Watch(
      StateId stateId,
      Optional<Interval> during,
      List<Participation> spellsOfIt,
      Map<FrameworkId, State> byFramework,
      Framework framework,
      Condition condition,
      EnumMap<ActKind, Integer> counts,
      Set<ActKind> kinds) {}

  private static Watch watch(Framework framework) {
    var eurasia = Catalogue.eurasia();
    EnumMap<ActKind, Integer> counts = new EnumMap<>(ActKind.class);
    counts.put(ActKind.RATIFICATION, 3);
    return new Watch(
        StateId.of("KAZ"),
        Optional.of(Interval.parse("1994-04-20/..")),
        new ArrayList<>(eurasia.participations().subList(0, 20)),
        new HashMap<>(Map.of(FrameworkId.of("csto"), eurasia.states().values().iterator().next())),
        framework,
        new Condition.Exists(FrameworkId.of("csto")),
        counts,
        EnumSet.of(ActKind.ACCESSION));
  }

  @ParameterizedTest
  @EnumSource(Mappers.class)
  void valuesInOnesOwn_areReadBackEqual(Mappers mappers) {
    var eurasia = Catalogue.eurasia();
    Treaty treaty = eurasia.treaties().values().iterator().next();
    Institution institution = eurasia.institutions().values().iterator().next();
    if (mappers == Mappers.SPARING) {
      return; // it sees nothing of a record
    }
    for (Framework framework : List.of(treaty, institution)) {
      Watch watch = watch(framework);
      String json = mappers.mapper().writeValueAsString(watch);
      assertThat(mappers.mapper().readValue(json, Watch.class)).as(json).isEqualTo(watch);
    }
  }

  @Test
  void values_areWhatTheyAreInADocument() {
    assertThat(MAPPER.writeValueAsString(StateId.of("KAZ"))).isEqualTo("\"KAZ\"");
    assertThat(MAPPER.writeValueAsString(Interval.parse("1994-04-20/..")))
        .isEqualTo("\"1994-04-20/..\"");
    assertThat(MAPPER.writeValueAsString(ActKind.ENTRY_INTO_FORCE))
        .isEqualTo("\"entry-into-force\"");
    assertThat(MAPPER.writeValueAsString(Map.of(StateId.of("KAZ"), 1))).isEqualTo("{\"KAZ\":1}");
    assertThat(MAPPER.writeValueAsString(new Condition.Exists(FrameworkId.of("csto"))))
        .isEqualTo("{\"exists\":\"csto\"}");
    assertThat(
            MAPPER.writeValueAsString(
                State.builder().id(StateId.of("KAZ")).name("Kazakhstan").build()))
        .isEqualTo("{\"id\":\"KAZ\",\"name\":\"Kazakhstan\"}");
    assertThat(MAPPER.writeValueAsString(Catalogue.eurasia()))
        .isEqualTo(ArchitectureFormat.json().compact().writeString(Catalogue.eurasia()));
  }

  /** In a module the service would have to be provided, and databind be there for everybody. */
  @Test
  void module_isFoundByItselfOnTheClassPath() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    boolean isFound = mapper.writeValueAsString(StateId.of("KAZ")).equals("\"KAZ\"");
    assertThat(isFound).isEqualTo(!KoinonModule.class.getModule().isNamed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a name that does not exist, with and without a mapper that would pass over it
        "State | {'id': 'KAZ', 'name': 'K', 'capital': 'Astana'} | json/unknown-property /capital",
        "State | {'id': 'KAZ', 'name': 'K', 'name': 'L'} | json/duplicate /name",
        "State | {'id': 'KAZ', 'id': 'KAZ', 'name': 'L'} | json/duplicate /id",
        "State | {'name': 'K'} | json/missing-property ",
        "State | {'id': 'KAZ'} | json/missing-property ",
        "State | {'id': 'kaz', 'name': 'K'} | value/refused /id",
        "State | {'id': 7, 'name': 'K'} | json/wrong-kind /id",
        "State | {'id': 'KAZ', 'name': null} | json/wrong-kind /name",
        "State | {'id': 'KAZ', 'name': 5} | json/wrong-kind /name",
        "State | {'id': 'KAZ', 'name': ['K']} | json/wrong-kind /name",
        "State | {'ID': 'KAZ', 'name': 'K'} | json/missing-property , json/unknown-property /ID",
        "State | [{'id': 'KAZ', 'name': 'K'}] | json/wrong-kind ",
        "State | [] | json/wrong-kind ",
        "State | '' | json/wrong-kind ",
        "State | 5 | json/wrong-kind ",
        "Participation | {'framework': 'csto', 'mode': 'member', 'from': '..', 'to': '2020-13'} |"
            + " json/missing-property , value/refused /to",
        "Participation | {'participant': 'KAZ', 'framework': 'csto', 'mode': 'csto/member',"
            + " 'from': '..', 'to': '..'} | value/refused /mode",
        "Treaty | {'id': 'x', 'name': 'X', 'inForce': '..', 'to': '..', 'kind': 'alliance'} |"
            + " json/unknown-property /kind",
        "Framework | {'id': 'x', 'name': 'X', 'inForce': '..', 'to': '..', 'kind': 'alliance'} |"
            + " json/missing-property , json/unknown-property /inForce",
        "StateId | 5 | json/wrong-kind ",
        "StateId | ['KAZ'] | json/wrong-kind ",
        "StateId | '' | value/refused ",
        "StateId | ' KAZ' | value/refused ",
        "ActKind | 0 | json/wrong-kind ",
        "ActKind | 'RATIFICATION' | value/refused ",
        "ActKind | 'ratificatoin' | value/refused ",
        "PartialDate | [1992, 5, 15] | json/wrong-kind ",
        "PartialDate | 1992 | json/wrong-kind ",
        "PartialDate | '1992-05-15T00:00:00Z' | value/refused ",
        "DecisionRule | {'opposed': {'base': 'all', 'atMost': '2'}} |"
            + " json/wrong-kind /opposed/atMost",
        "DecisionRule | {'opposed': {'base': 'all', 'atMost': 2.0}} |"
            + " json/wrong-kind /opposed/atMost",
        "Region | {'id': 'r', 'name': 'R', 'members': ['KAZ'], 'complete': 'true'} |"
            + " json/wrong-kind /complete",
        "Region | {'id': 'r', 'name': 'R', 'members': 'KAZ'} | json/wrong-kind /members",
        "PersonalScope | ['member', 'CSTO', '/csto', 'csto/member'] | value/refused /0",
        "Participates | {'exists': 'csto'} | json/wrong-kind ",
      })
  void faults_areRefusedByEveryMapper(String type, String json, String expected) {
    String own = json.replace('\'', '"');
    for (Mappers mappers : Mappers.values()) {
      assertThat(faults(mappers.mapper(), own, type(type)))
          .as(mappers.name())
          .isEqualTo(expected.strip());
    }
  }

  private static Class<?> type(String name) {
    return name.equals("Participates")
        ? Condition.Participates.class
        : ValueShapes.all().stream()
            .map(ValueShape::type)
            .filter(type -> type.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static String faults(JsonMapper mapper, String json, Class<?> type) {
    ValueReadException thrown =
        catchThrowableOfType(ValueReadException.class, () -> mapper.readValue(json, type));
    assertThat(thrown).isNotNull();
    return String.join(
            ", ",
            thrown.problems().stream()
                .map(it -> it.finding().code() + " " + it.location().pointer())
                .toList())
        .strip();
  }

  @Test
  void places_leadFromTheBeginning() {
    String json =
        """
        {"stateId": "KAZ",
         "spellsOfIt": [
           {"participant": "KAZ", "framework": "csto", "mode": "member",
            "from": "2003-09-18", "to": ".."},
           {"participant": "KAZ", "framework": "csto", "mode": "member",
            "from": "2003-09-31", "too": ".."}]}
        """;
    ValueReadException thrown =
        catchThrowableOfType(ValueReadException.class, () -> MAPPER.readValue(json, Watch.class));
    assertThat(thrown).isInstanceOf(DatabindException.class);
    assertThat(thrown.problems())
        .extracting(it -> it.finding().code() + " " + it.location())
        .containsExactly(
            "json/missing-property 5:4 /spellsOfIt/1",
            "value/refused 6:13 /spellsOfIt/1/from",
            "json/unknown-property 6:27 /spellsOfIt/1/too");
    assertThat(thrown.getTargetType()).isEqualTo(Participation.class);
    assertThat(thrown.getPath()).hasSize(2);
    assertThat(thrown.getMessage()).contains("6:27 /spellsOfIt/1/too", "Did you mean \"to\"?");
  }

  @Test
  void keys_areRefusedWhereTheyStand() {
    TypeReference<Map<StateId, Integer>> type = new TypeReference<>() {};
    ValueReadException thrown =
        catchThrowableOfType(
            ValueReadException.class,
            () -> MAPPER.readValue("{\"KAZ\": 1, \"kyrgyzstan\": 2}", type));
    assertThat(thrown.problems())
        .extracting(it -> it.finding().code() + " " + it.location())
        .containsExactly("value/refused 1:12 /kyrgyzstan");
  }

  @Test
  void nullInPlaceOfAWholeValue_isTheMappersAffair() {
    assertThat(MAPPER.readValue("null", State.class)).isNull();
    assertThat(MAPPER.readValue("[null]", new TypeReference<List<StateId>>() {}))
        .containsOnlyNulls();
  }

  @Test
  void nullInPlaceOfTheValueOfAnExtension_isThatValue() {
    ExtensionValue nothing = ExtensionValue.parse("null");
    assertThat(MAPPER.writeValueAsString(nothing)).isEqualTo("null");
    assertThat(MAPPER.readValue("null", ExtensionValue.class)).isEqualTo(nothing);
  }

  @Test
  void brokenJson_isTheParserOfTheMappersAffair() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\": \"KAZ\"", State.class))
        .isInstanceOf(tools.jackson.core.JacksonException.class)
        .isNotInstanceOf(ValueReadException.class);
  }

  @Test
  void oddTokensOfATree_areNoValues() {
    var node = MAPPER.createObjectNode().put("id", "KAZ").put("name", new byte[] {1});
    ValueReadException thrown =
        catchThrowableOfType(ValueReadException.class, () -> MAPPER.treeToValue(node, State.class));
    assertThat(thrown.problems())
        .extracting(it -> it.finding().code() + " " + it.location())
        .containsExactly("json/syntax 1:1 /name");
  }

  // That no type is forgotten

  @Test
  void everyPublicValueType_hasAShape() {
    Set<String> values =
        new ClassFileImporter()
            .importUrl(Source.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                .filter(KoinonModuleTest::isPublicValueType)
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
    values.addAll(VALUES_AMONG_THEM);
    values.removeAll(NO_VALUES);

    Set<String> shapes =
        ValueShapes.all().stream()
            .map(shape -> shape.type().getName())
            .collect(toCollection(TreeSet::new));
    assertThat(ValueShapes.all()).hasSize(shapes.size());
    assertThat(values).containsAll(shapes);
    // the others are kinds of those that have one
    values.removeAll(shapes);
    assertThat(values).filteredOn(name -> !isKindOfOne(name)).isEmpty();
  }

  private static boolean isPublicValueType(JavaClass type) {
    boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
    boolean isOfUse =
        !type.isAssignableTo(Throwable.class)
            && !type.getSimpleName().endsWith("Builder")
            && !type.getSimpleName().equals("package-info")
            && !type.getSimpleName().equals("Visitor");
    boolean hasInstances =
        type.isRecord()
            || type.isEnum()
            || type.isInterface()
            || type.getModifiers().contains(JavaModifier.ABSTRACT)
            || type.getMethods().stream().anyMatch(method -> method.getName().equals("equals"));
    return isPublic
        && isOfUse
        && hasInstances
        && !type.getPackageName().startsWith("io.koinon.internal")
        && !RESULTS_AND_QUESTIONS.contains(type.getPackageName());
  }

  private static boolean isKindOfOne(String name) {
    try {
      Class<?> type = Class.forName(name);
      return ValueShapes.all().stream().anyMatch(shape -> shape.type().isAssignableFrom(type));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }

  @Test
  void everyShape_hasSamples() {
    Set<Object> values =
        Samples.in(LongStream.range(0, 40).mapToObj(Architectures::ofSeed).toList());
    ImmutableList<String> without =
        ValueShapes.all().stream()
            .filter(shape -> Samples.of(shape.type(), values, 2).size() < 2)
            .map(shape -> shape.type().getName())
            .collect(ImmutableList.toImmutableList());
    assertThat(without).isEmpty();
  }
}
