package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.WeightId;
import io.koinon.decision.Affected;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.testing.Times.Days;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Draws rules of decision, and what belongs to them. */
public final class Procedures {
  private static final ImmutableList<Share> SHARES =
      ImmutableList.of(
          Share.of(1, 2), Share.of(2, 3), Share.of(11, 20), Share.of(3, 4), Share.of(1, 3));

  private final Dice dice;
  private final Supplier<ModeId> mode;
  private final Supplier<WeightId> weight;
  private final int mostVotes;

  /** Draws with dice; rules name modes and weights that are given. */
  public Procedures(Dice dice, Supplier<ModeId> mode, Supplier<WeightId> weight) {
    this(dice, mode, weight, 9);
  }

  /** The same, with rules that ask for so many votes at most where they name a number. */
  Procedures(Dice dice, Supplier<ModeId> mode, Supplier<WeightId> weight, int mostVotes) {
    this.mostVotes = mostVotes;
    this.dice = dice;
    this.mode = mode;
    this.weight = weight;
  }

  /** A rule of any kind, with stages in some cases. */
  public DecisionRule rule() {
    return dice.chance(28)
        ? new DecisionRule.Stages(dice.some(2, 3, () -> rule(1)))
        : rule(dice.between(0, 2));
  }

  private DecisionRule rule(int depth) {
    if (depth > 0 && dice.chance(75)) {
      return switch (dice.between(0, 3)) {
        case 0 -> new DecisionRule.AllOf(dice.some(1, 3, () -> rule(depth - 1)));
        case 1 -> new DecisionRule.AnyOf(dice.some(1, 3, () -> rule(depth - 1)));
        case 2 -> new DecisionRule.Excluding(affected(), rule(depth - 1));
        default -> new DecisionRule.Barring(affected(), rule(depth - 1));
      };
    }
    Base base = dice.oneOf(Base.class);
    return switch (dice.between(0, 6)) {
      case 0 -> new DecisionRule.Consensus(base);
      case 1 -> new DecisionRule.Unanimity(base);
      case 2 -> new DecisionRule.Threshold(base, quota(), dice.maybe(45, weight));
      case 3 -> new DecisionRule.Opposed(base, dice.between(0, 4));
      case 4 ->
          new DecisionRule.NoBlockingMinority(
              base, dice.oneOf(SHARES), weight.get(), dice.between(0, 1));
      case 5 -> new DecisionRule.Veto(mode.get());
      default -> new DecisionRule.Quorum(base, quota());
    };
  }

  private Quota quota() {
    return switch (dice.between(0, 2)) {
      case 0 -> Quota.count(dice.between(1, mostVotes));
      case 1 -> Quota.atLeast(dice.oneOf(SHARES));
      default -> Quota.moreThan(dice.oneOf(SHARES));
    };
  }

  private ImmutableSortedSet<Affected> affected() {
    return dice.chance(25)
        ? ImmutableSortedSet.copyOf(Affected.values())
        : ImmutableSortedSet.of(dice.oneOf(Affected.class));
  }

  /** A weight from 0. */
  public BigDecimal weight() {
    return BigDecimal.valueOf(dice.between(0, 999), dice.between(0, 2));
  }

  static ImmutableMap<DecisionId, DecisionProcedure> all(
      Draft draft, FrameworkId framework, Days life) {
    Dice dice = draft.dice;
    Procedures procedures = new Procedures(dice, draft::mode, draft::weight);
    return dice.perhapsDifferent(50, 3, draft.words::slug).stream()
        .map(name -> DecisionId.of(framework, name))
        .collect(
            ImmutableMap.toImmutableMap(id -> id, id -> procedures.procedure(draft, id, life)));
  }

  private DecisionProcedure procedure(Draft draft, DecisionId id, Days life) {
    return DecisionProcedure.builder()
        .id(id)
        .organ(dice.maybe(50, draft::organ))
        .matter(dice.maybe(60, draft::matter))
        .validity(dice.maybe(45, () -> draft.times.within(life.from(), life.to())))
        .rule(rule())
        .binds(dice.oneOf(Binding.class))
        .article(dice.maybe(50, draft.words::name))
        .sources(draft.cited())
        .note(dice.maybe(35, draft.words::remark))
        .build();
  }

  static Weighting weighting(Draft draft, WeightId id) {
    Dice dice = draft.dice;
    return Weighting.builder()
        .id(id)
        .name(dice.maybe(55, draft.words::name))
        .unit(dice.maybe(55, draft.words::name))
        .tables(dice.perhaps(70, 3, () -> table(draft)))
        .sources(draft.cited())
        .note(dice.maybe(35, draft.words::remark))
        .build();
  }

  private static WeightTable table(Draft draft) {
    Procedures procedures = new Procedures(draft.dice, draft::mode, draft::weight);
    WeightTable.Builder table =
        WeightTable.builder()
            .interval(draft.dice.maybe(60, draft.times::interval))
            .sources(draft.cited());
    for (ActorId actor : draft.dice.perhapsDifferent(75, 4, draft::actor)) {
      table.putValue(actor, procedures.weight());
    }
    return table.build();
  }
}
