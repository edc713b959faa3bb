package io.koinon.time;

import static io.koinon.time.Truth.NO;
import static io.koinon.time.Truth.UNKNOWN;
import static io.koinon.time.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of Kleene's strong logic, for all values there are. */
class TruthTest {
  static Set<List<Truth>> triples() {
    ImmutableSet<Truth> all = ImmutableSet.copyOf(Truth.values());
    return Sets.cartesianProduct(all, all, all);
  }

  /** What UNKNOWN stands for. */
  private static ImmutableSet<Boolean> readings(Truth truth) {
    return switch (truth) {
      case NO -> ImmutableSet.of(false);
      case UNKNOWN -> ImmutableSet.of(false, true);
      case YES -> ImmutableSet.of(true);
    };
  }

  private static Truth inEveryReading(Truth a, Truth b, BinaryOperator<Boolean> operator) {
    ImmutableSet.Builder<Boolean> results = ImmutableSet.builder();
    for (boolean x : readings(a)) {
      for (boolean y : readings(b)) {
        results.add(operator.apply(x, y));
      }
    }
    ImmutableSet<Boolean> all = results.build();
    return all.size() == 2 ? UNKNOWN : all.contains(true) ? YES : NO;
  }

  @ParameterizedTest
  @MethodSource("triples")
  void andOr_readUnknownAsEither(List<Truth> values) {
    Truth a = values.get(0);
    Truth b = values.get(1);

    assertThat(a.and(b)).isEqualTo(inEveryReading(a, b, (x, y) -> x && y));
    assertThat(a.or(b)).isEqualTo(inEveryReading(a, b, (x, y) -> x || y));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void andOr_areCommutativeAndAssociative(List<Truth> values) {
    Truth a = values.get(0);
    Truth b = values.get(1);
    Truth c = values.get(2);

    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void andOr_distributeOverEachOther(List<Truth> values) {
    Truth a = values.get(0);
    Truth b = values.get(1);
    Truth c = values.get(2);

    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void andOr_obeyDeMorganAndAbsorb(List<Truth> values) {
    Truth a = values.get(0);
    Truth b = values.get(1);

    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource
  void yesAndNo_areIdentitiesAndAnnihilators(Truth a) {
    assertThat(a.and(YES)).isEqualTo(a);
    assertThat(a.or(NO)).isEqualTo(a);
    assertThat(a.and(NO)).isEqualTo(NO);
    assertThat(a.or(YES)).isEqualTo(YES);
  }

  @ParameterizedTest
  @CsvSource({"NO, YES", "UNKNOWN, UNKNOWN", "YES, NO"})
  void not_swapsYesAndNo(Truth a, Truth negated) {
    assertThat(a.not()).isEqualTo(negated);
    assertThat(a.not().not()).isEqualTo(a);
  }

  @ParameterizedTest
  @CsvSource({"NO, true, false, false", "UNKNOWN, false, true, false", "YES, true, true, true"})
  void isKnownAndOrElse_byValue(Truth a, boolean known, boolean orTrue, boolean orFalse) {
    assertThat(a.isKnown()).isEqualTo(known);
    assertThat(a.orElse(true)).isEqualTo(orTrue);
    assertThat(a.orElse(false)).isEqualTo(orFalse);
  }

  @Test
  void of_twoValues_isYesOrNo() {
    assertThat(Truth.of(true)).isEqualTo(YES);
    assertThat(Truth.of(false)).isEqualTo(NO);
  }
}
