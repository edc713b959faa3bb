package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ModeId;
import io.koinon.base.WeightId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What rules are made of. */
final class RuleParts implements DecisionRule.Visitor<ImmutableList<DecisionRule>> {
  private static final RuleParts PARTS = new RuleParts();

  private RuleParts() {}

  static ImmutableList<DecisionRule> of(DecisionRule rule) {
    return rule.accept(PARTS);
  }

  /** A rule, and all that it is made of. */
  private static Stream<DecisionRule> all(DecisionRule rule) {
    return Stream.concat(Stream.of(rule), of(rule).stream().flatMap(part -> all(part)));
  }

  static boolean hasStages(DecisionRule rule) {
    return all(rule).anyMatch(DecisionRule.Stages.class::isInstance);
  }

  static ImmutableSortedSet<ModeId> vetoModes(DecisionRule rule) {
    return collect(
        rule,
        part ->
            part instanceof DecisionRule.Veto veto ? Optional.of(veto.mode()) : Optional.empty());
  }

  static ImmutableSortedSet<WeightId> weights(DecisionRule rule) {
    return collect(
        rule,
        part ->
            part instanceof DecisionRule.Threshold threshold
                ? threshold.weight()
                : part instanceof DecisionRule.NoBlockingMinority minority
                    ? Optional.of(minority.weight())
                    : Optional.empty());
  }

  /** How many votes a rule asks for in numbers, in whichever way it is met. */
  static int fewestVotes(DecisionRule rule) {
    if (rule instanceof DecisionRule.Threshold threshold) {
      return threshold.weight().isEmpty() && threshold.quota() instanceof Quota.Count count
          ? count.number()
          : 1;
    }
    IntStream ofParts = of(rule).stream().mapToInt(RuleParts::fewestVotes);
    return rule instanceof DecisionRule.AnyOf ? ofParts.min().orElse(0) : ofParts.max().orElse(0);
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> collect(
      DecisionRule rule, Function<DecisionRule, Optional<T>> named) {
    return all(rule)
        .flatMap(part -> named.apply(part).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public ImmutableList<DecisionRule> consensus(DecisionRule.Consensus rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> unanimity(DecisionRule.Unanimity rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> threshold(DecisionRule.Threshold rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> opposed(DecisionRule.Opposed rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> noBlockingMinority(DecisionRule.NoBlockingMinority rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> veto(DecisionRule.Veto rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> quorum(DecisionRule.Quorum rule) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<DecisionRule> allOf(DecisionRule.AllOf rule) {
    return rule.rules();
  }

  @Override
  public ImmutableList<DecisionRule> anyOf(DecisionRule.AnyOf rule) {
    return rule.rules();
  }

  @Override
  public ImmutableList<DecisionRule> excluding(DecisionRule.Excluding rule) {
    return ImmutableList.of(rule.rule());
  }

  @Override
  public ImmutableList<DecisionRule> barring(DecisionRule.Barring rule) {
    return ImmutableList.of(rule.rule());
  }

  @Override
  public ImmutableList<DecisionRule> stages(DecisionRule.Stages rule) {
    return rule.rules();
  }
}
