package io.koinon.base;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual terms of the open vocabularies: each constant is one, and says its name. */
class StandardTermsTest {
  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of(Right.class, Right.standard(), 10),
        Arguments.of(Duty.class, Duty.standard(), 8),
        Arguments.of(CooperationArea.class, CooperationArea.standard(), 17),
        Arguments.of(Matter.class, Matter.standard(), 7),
        Arguments.of(Principle.class, Principle.standard(), 5),
        Arguments.of(ObligationKind.class, ObligationKind.standard(), 9),
        Arguments.of(CasusEvent.class, CasusEvent.standard(), 6),
        Arguments.of(Means.class, Means.standard(), 8));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void standard_isAllConstants(Class<?> type, ImmutableSortedSet<?> standard, int size) {
    assertThat(standard).hasSize(size);
    assertThat(constants(type).map(StandardTermsTest::valueOf).collect(toImmutableSet()))
        .isEqualTo(ImmutableSet.copyOf(standard));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void constant_isNamedAsItsText(Class<?> type) {
    assertThat(constants(type))
        .allSatisfy(
            constant ->
                assertThat(valueOf(constant).toString())
                    .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private static Stream<Field> constants(Class<?> type) {
    return Arrays.stream(type.getFields()).filter(field -> field.getType().equals(type));
  }

  private static Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
