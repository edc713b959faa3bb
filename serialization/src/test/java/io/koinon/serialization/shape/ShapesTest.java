package io.koinon.serialization.shape;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.koinon.architecture.SeatSpell;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Source;
import io.koinon.base.SourceKind;
import io.koinon.condition.Condition;
import io.koinon.cooperation.LinkKind;
import io.koinon.cooperation.OperationKind;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.decision.Affected;
import io.koinon.decision.Ballot;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionRule;
import io.koinon.finding.Finding;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Determination;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Response;
import io.koinon.framework.Treaty;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.StateKind;
import io.koinon.state.SuccessionKind;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Track;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import io.koinon.validation.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every type of the model has its one shape, and every case of it a text. */
class ShapesTest {
  private static final ImmutableList<Class<?>> DECLARATIONS =
      ImmutableList.of(
          BaseShapes.class,
          StateShapes.class,
          ConditionShapes.class,
          CooperationShapes.class,
          FrameworkShapes.class,
          DecisionShapes.class,
          ParticipationShapes.class,
          StrategyShapes.class,
          ArchitectureShapes.class);

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Source.class.getProtectionDomain().getCodeSource().getLocation());

  /** Sum types: an object with one property says of which kind a value is. */
  private static final ImmutableList<Class<?>> SUMS =
      ImmutableList.of(DecisionRule.class, Condition.class, MeasureAction.class, Delay.class);

  private static Stream<Field> objectShapes() {
    return DECLARATIONS.stream()
        .flatMap(declarations -> Arrays.stream(declarations.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == ObjectShape.class);
  }

  private static String typeOf(Field shape) {
    Type[] arguments = ((ParameterizedType) shape.getGenericType()).getActualTypeArguments();
    return arguments[2].getTypeName();
  }

  private static Object valueOf(Field shape) {
    try {
      shape.setAccessible(true);
      return shape.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Those of which Immutables writes the implementation. */
  private static Set<String> valueTypesOfTheModel() {
    return CORE.stream()
        .filter(type -> type.getSimpleName().startsWith("Immutable"))
        .filter(type -> type.isTopLevelClass())
        .filter(type -> !type.getPackageName().equals(Rule.class.getPackageName())) // no records
        .map(type -> type.getRawSuperclass().map(JavaClass::getName).orElseThrow())
        .filter(name -> !name.startsWith(Finding.class.getPackageName() + "."))
        .filter(
            name -> !name.equals(ProjectionAssumptions.class.getName())) // a question, no record
        .filter(name -> !name.equals(Ballot.class.getName())) // a question, no record
        .filter(name -> !name.equals(SeatSpell.class.getName())) // an answer, no record
        .collect(toSet());
  }

  @Test
  void everyValueTypeOfTheModel_hasExactlyOneShape() {
    assertThat(
            objectShapes()
                .filter(shape -> !isOfTheFuture(shape))
                .map(ShapesTest::typeOf)
                .filter(type -> !type.equals(Interval.class.getName())) // two dates, no record
                .filter(type -> !isSum(type)))
        .containsExactlyInAnyOrderElementsOf(valueTypesOfTheModel());
    assertThat(valueTypesOfTheModel()).contains(SecurityArchitecture.class.getName());
  }

  /** A sum type is declared as a whole, and so is each kind of it that has properties. */
  private static boolean isSum(String type) {
    return SUMS.stream().anyMatch(sum -> type.startsWith(sum.getName()));
  }

  /** What a strategy would bring about has a second shape. */
  private static boolean isOfTheFuture(Field shape) {
    return shape.getName().startsWith("FUTURE_");
  }

  @Test
  void shapeOfTheFuture_hasNoDatesOfItsOwnAndElseTheSame() {
    ImmutableMap<String, ImmutableSet<String>> dates =
        ImmutableMap.of(
            "TREATY", ImmutableSet.of("inForce", "to"),
            "INSTITUTION", ImmutableSet.of("from", "to"),
            "OPERATION", ImmutableSet.of("from", "to"),
            "LINK", ImmutableSet.of("from", "to"));
    ImmutableMap<String, Field> shapes =
        objectShapes()
            .filter(shape -> !Modifier.isPrivate(shape.getModifiers()))
            .collect(ImmutableMap.toImmutableMap(Field::getName, shape -> shape));

    assertThat(shapes.keySet().stream().filter(name -> name.startsWith("FUTURE_")))
        .containsExactlyInAnyOrderElementsOf(
            dates.keySet().stream().map(name -> "FUTURE_" + name).toList());
    dates.forEach(
        (name, absent) ->
            assertThat(names(shapes.get("FUTURE_" + name)))
                .isEqualTo(
                    names(shapes.get(name)).stream()
                        .filter(property -> !absent.contains(property))
                        .toList()));
  }

  private static List<String> names(Field shape) {
    return ((ObjectShape<?, ?, ?>) valueOf(shape))
        .properties().stream().map(Property::name).toList();
  }

  @Test
  void everyShape_isPartOfTheDocument() {
    Set<Object> declared = Collections.newSetFromMap(new IdentityHashMap<>());
    objectShapes().forEach(field -> declared.add(valueOf(field)));
    Set<Object> reachable = Collections.newSetFromMap(new IdentityHashMap<>());
    reachable.addAll(
        ShapeWalk.reachable().stream().filter(ObjectShape.class::isInstance).collect(toSet()));
    assertThat(reachable).isEqualTo(declared);
  }

  static List<Class<? extends Enum<?>>> enums() {
    return List.of(
        SourceKind.class,
        StateKind.class,
        SuccessionKind.class,
        Fate.class,
        Origin.class,
        MembershipEffectKind.class,
        Truth.class,
        Base.class,
        Binding.class,
        Affected.class,
        InstitutionKind.class,
        Grade.class,
        ActKind.class,
        Claim.class,
        LimitationKind.class,
        LimitationBasis.class,
        OperationKind.class,
        OperationRoleKind.class,
        LinkKind.class,
        Response.class,
        BindingForce.class,
        Determination.class,
        Horizon.class,
        Track.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstant_hasAWord(Class<? extends Enum<?>> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> Ascii.toLowerCase(constant.name()).replace('_', '-'))
            .toList();
    assertThat(wordLists()).contains(words);
  }

  private static ImmutableSet<List<String>> wordLists() {
    return ShapeWalk.reachable().stream()
        .filter(TextShape.class::isInstance)
        .map(shape -> (List<String>) ((TextShape<?, ?>) shape).words())
        .filter(words -> !words.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void wordLists_areThoseOfTheEnumsOnly() {
    assertThat(wordLists()).hasSize(enums().size());
  }

  private static final ImmutableMap<String, Class<?>> ENDPOINTS =
      ImmutableMap.of(
          "1994~", PartialDate.class,
          "[1991-07..1991-12]", Endpoint.Between.class,
          "[..2015-09]", Endpoint.Between.class,
          "[1816..]", Endpoint.Between.class,
          "@uzb-exit", Endpoint.Reference.class,
          "@cst/inForce", Endpoint.Reference.class,
          "..", Endpoint.Open.class,
          "unknown", Endpoint.Unknown.class);

  @Test
  void everyKindOfEndpoint_isReadAndWritten() {
    assertThat(ImmutableSet.copyOf(ENDPOINTS.values()))
        .containsExactlyInAnyOrder(Endpoint.class.getPermittedSubclasses());
    ENDPOINTS.forEach(
        (text, type) -> {
          Endpoint endpoint = BaseShapes.ENDPOINT.parse("", text);
          assertThat(endpoint).isInstanceOf(type);
          assertThat(BaseShapes.ENDPOINT.textOf(endpoint)).isEqualTo(text);
        });
  }

  @Test
  void everyKindOfParticipant_isReadAndWritten() {
    Set<Class<?>> read =
        Stream.of("KAZ", "csto")
            .map(text -> BaseShapes.ACTOR_ID.parse("", text))
            .map(Object::getClass)
            .collect(toSet());
    assertThat(read).containsExactlyInAnyOrder(ActorId.class.getPermittedSubclasses());
  }

  @Test
  void everyKindOfFramework_hasAShape() {
    assertThat(Framework.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Treaty.class, Institution.class);
    assertThat(objectShapes().map(ShapesTest::typeOf))
        .contains(Treaty.class.getName(), Institution.class.getName());
  }

  @Test
  void names_areNotGivenTwiceWithinAShape() {
    ShapeWalk.reachable().stream()
        .filter(ObjectShape.class::isInstance)
        .map(shape -> (ObjectShape<?, ?, ?>) shape)
        .forEach(
            shape ->
                assertThat(shape.properties())
                    .extracting(property -> property.name())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z][a-zA-Z]*")));
  }
}
