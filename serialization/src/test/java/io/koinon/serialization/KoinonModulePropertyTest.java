package io.koinon.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ExtensionValue;
import io.koinon.serialization.shape.ValueShape;
import io.koinon.serialization.shape.ValueShapes;
import io.koinon.testing.Architectures;
import io.koinon.testing.UsualTries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That every value of a document goes through a mapper of whatever settings and comes out equal.
 */
@AddLifecycleHook(UsualTries.class)
class KoinonModulePropertyTest {
  private static final int EACH = 12;

  @Provide
  Arbitrary<SecurityArchitecture> architectures() {
    return Architectures.arbitrary();
  }

  @Property(tries = 8, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void valuesByThemselves_areReadBackEqual(
      @ForAll("architectures") SecurityArchitecture architecture, @ForAll Mappers mappers) {
    Set<Object> values = Samples.in(List.of(architecture));
    for (ValueShape<?> shape : ValueShapes.all()) {
      for (Object value : Samples.of(shape.type(), values, EACH)) {
        String json = mappers.mapper().writeValueAsString(value);
        Object back = mappers.mapper().readValue(json, shape.type());
        assertThat(back.equals(value)).as(json).isTrue();
      }
    }
  }

  @Property(tries = 8, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void valuesInCollections_areReadBackEqual(
      @ForAll("architectures") SecurityArchitecture architecture) {
    Set<Object> values = Samples.in(List.of(architecture));
    for (ValueShape<?> shape : ValueShapes.all()) {
      assertCollectionsAreReadBack(
          Mappers.USUAL.mapper(), shape, Samples.of(shape.type(), values, EACH));
      assertCollectionsAreReadBack(
          Mappers.LENIENT.mapper(), shape, Samples.of(shape.type(), values, EACH));
    }
  }

  private static void assertCollectionsAreReadBack(
      JsonMapper mapper, ValueShape<?> shape, List<?> values) {
    JavaType type = mapper.constructType(shape.type());
    JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
    JavaType named =
        mapper
            .getTypeFactory()
            .constructMapType(Map.class, mapper.constructType(String.class), type);
    Map<String, Object> byName = new LinkedHashMap<>();
    values.forEach(value -> byName.put("n" + byName.size(), value));

    assertIsReadBack(mapper, list, values);
    assertIsReadBack(mapper, named, byName);
    if (shape.isText()) {
      Map<Object, Integer> byValue = new LinkedHashMap<>();
      values.forEach(value -> byValue.put(value, byValue.size()));
      JavaType map =
          mapper
              .getTypeFactory()
              .constructMapType(Map.class, type, mapper.constructType(Integer.class));
      assertIsReadBack(mapper, map, byValue);
    }
  }

  private static void assertIsReadBack(JsonMapper mapper, JavaType type, Object value) {
    String json = mapper.writerFor(type).writeValueAsString(value);
    Object back = mapper.readValue(json, type);
    assertThat(back).as(json).isEqualTo(value);
  }

  @Property(tries = 8, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void valuesInTreesAndOptionals_areReadBackEqual(
      @ForAll("architectures") SecurityArchitecture architecture) {
    JsonMapper mapper = Mappers.USUAL.mapper();
    Set<Object> values = Samples.in(List.of(architecture));
    for (ValueShape<?> shape : ValueShapes.all()) {
      JavaType optional =
          mapper
              .getTypeFactory()
              .constructReferenceType(Optional.class, mapper.constructType(shape.type()));
      for (Object value : Samples.of(shape.type(), values, EACH)) {
        JsonNode tree = mapper.valueToTree(value);
        assertThat(mapper.treeToValue(tree, shape.type()).equals(value)).isTrue();
        if (!tree
            .isNull()) { // null is an Optional without a value, and may be that of an extension
          assertIsReadBack(mapper, optional, Optional.of(value));
        }
      }
    }
  }

  @Property(tries = 8, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void propertiesInAnotherOrder_areTheSameValue(
      @ForAll("architectures") SecurityArchitecture architecture) {
    JsonMapper mapper = Mappers.USUAL.mapper();
    Set<Object> values = Samples.in(List.of(architecture));
    for (ValueShape<?> shape : ValueShapes.all()) {
      for (Object value : Samples.of(shape.type(), values, EACH)) {
        String turned = turned(mapper.writeValueAsString(value));
        assertThat(mapper.readValue(turned, shape.type()).equals(value)).as(turned).isTrue();
      }
    }
  }

  @Property(tries = 8, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void propertiesTooMany_areRefused(
      @ForAll("architectures") SecurityArchitecture architecture, @ForAll Mappers mappers) {
    Set<Object> values = Samples.in(List.of(architecture));
    for (ValueShape<?> shape : ValueShapes.all()) {
      for (Object value : Samples.of(shape.type(), values, EACH)) {
        String json = mappers.mapper().writeValueAsString(value);
        boolean hasProperties =
            json.startsWith("{") && !JsonText.of(json).root().members().isEmpty();
        if (hasProperties && shape.type() != ExtensionValue.class) { // which takes any
          String more = "{\"zzz\": 1," + json.substring(1);
          ValueReadException thrown =
              catchThrowableOfType(
                  ValueReadException.class, () -> mappers.mapper().readValue(more, shape.type()));
          assertThat(thrown).as(more).isNotNull();
          assertThat(thrown.problems())
              .extracting(it -> it.finding().code() + it.location().pointer())
              .contains("json/unknown-property/zzz");
        }
      }
    }
  }

  /** An object with its properties from the last to the first; anything else as it is. */
  private static String turned(String json) {
    JsonText.Node root = JsonText.of(json).root();
    return root.kind() == JsonText.Kind.OBJECT
        ? root.members().reverse().stream()
            .map(member -> json.substring(member.start(), member.value().end()))
            .collect(Collectors.joining(",", "{", "}"))
        : json;
  }
}
