package io.koinon.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.koinon.condition.Condition;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.strategy.Delay;
import io.koinon.strategy.MeasureAction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test of this package opens it to jqwik, on the module path. */
class ArchitecturesTest {
  private static final ImmutableMap<Class<?>, Class<? extends Enum<?>>> SUMS =
      ImmutableMap.of(
          DecisionRule.class, RuleCensus.Kind.class,
          Quota.class, RuleCensus.QuotaCase.class,
          Condition.class, ConditionCensus.ConditionCase.class,
          MeasureAction.class, Census.ActionCase.class,
          Delay.class, Census.DelayCase.class);

  @Test
  void ofSeed_givesTheSameEveryTime() {
    assertThat(Architectures.ofSeed(42)).isEqualTo(Architectures.ofSeed(42));
  }

  /** What is counted must be drawn often; so every kind of a sum type is. */
  @Test
  void everyKindOfASumType_isCounted() {
    SUMS.forEach(
        (sum, cases) ->
            assertThat(
                    Stream.of(sum.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .map(name -> CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name))
                        .collect(toImmutableSet()))
                .as(sum.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                    Stream.of(cases.getEnumConstants()).map(Enum::name).collect(toImmutableSet())));
  }
}
