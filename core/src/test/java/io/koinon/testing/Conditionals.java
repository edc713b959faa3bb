package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Draws conditions of every kind, nested to a depth of three. */
public final class Conditionals {
  private static final int DEEPEST = 3;

  private final Draft draft;
  private final Dice dice;
  private final Supplier<FrameworkId> framework;
  private final Supplier<MilestoneId> milestone;

  /** Of no strategy: milestones that they name are nowhere. */
  Conditionals(Draft draft) {
    this(draft, draft::framework, () -> MilestoneId.of(PhaseId.of("lost"), draft.words.slug()));
  }

  /** Of a strategy with milestones, which may establish frameworks. */
  Conditionals(Draft draft, Supplier<FrameworkId> framework, Supplier<MilestoneId> milestone) {
    this.draft = draft;
    this.dice = draft.dice;
    this.framework = framework;
    this.milestone = milestone;
  }

  /** All conditions of an architecture, but those within what strategies would establish. */
  public static ImmutableList<Condition> in(SecurityArchitecture architecture) {
    ImmutableList.Builder<Condition> all = ImmutableList.builder();
    architecture.frameworks().values().stream()
        .flatMap(framework -> framework.declaredModes().values().stream())
        .forEach(mode -> mode.admission().ifPresent(all::add));
    architecture.operations().values().forEach(it -> it.acceptance().ifPresent(all::add));
    architecture.strategies().values().stream()
        .flatMap(strategy -> strategy.phases().values().stream())
        .forEach(
            phase -> {
              phase.entry().ifPresent(all::add);
              phase.measures().values().forEach(it -> it.requirement().ifPresent(all::add));
              phase.milestones().values().forEach(milestone -> all.add(milestone.when()));
            });
    return all.build();
  }

  Condition condition() {
    return condition(dice.between(0, DEEPEST));
  }

  private Condition condition(int depth) {
    if (depth == 0 || dice.chance(30)) {
      return leaf();
    }
    return switch (dice.between(0, 2)) {
      case 0 -> new Condition.AllOf(dice.some(1, 3, () -> condition(depth - 1)));
      case 1 -> new Condition.AnyOf(dice.some(1, 3, () -> condition(depth - 1)));
      default -> Condition.not(condition(depth - 1));
    };
  }

  private Condition leaf() {
    return switch (dice.between(0, 10)) {
      case 0 -> new Condition.Participates(actor(), capacities());
      case 1 -> new Condition.Participants(capacities(), dice.between(1, 9));
      case 2 -> new Condition.Exists(framework.get());
      case 3 -> new Condition.OnOrAfter(draft.times.date());
      case 4 -> new Condition.Covered(draft.region(), draft.area(), dice.oneOf(Laws.SHARES));
      case 5 -> new Condition.TieAtLeast(draft.tie(), amount());
      case 6 -> new Condition.MutualTies(draft.region(), amount());
      case 7 -> new Condition.Linked(linked(), dice.maybe(50, draft::link));
      case 8 -> new Condition.Reached(milestone.get());
      case 9 -> new Condition.Attests(draft.attestation(), actor());
      default -> new Condition.Admissible(actor(), draft.mode());
    };
  }

  private ActorTerm actor() {
    return dice.chance(40) ? ActorTerm.candidate() : ActorTerm.of(draft.actor());
  }

  private ImmutableSortedSet<Capacity> capacities() {
    return ImmutableSortedSet.copyOf(dice.some(1, 3, this::capacity));
  }

  private Capacity capacity() {
    return dice.chance(50) ? Capacity.of(framework.get()) : Capacity.of(draft.mode());
  }

  private Amount amount() {
    return Amount.of(BigDecimal.valueOf(dice.between(0L, 99_999L), dice.between(0, 5)));
  }

  private ImmutableSortedSet<FrameworkId> linked() {
    Set<FrameworkId> linked = new TreeSet<>(dice.some(2, 3, framework));
    while (linked.size() < 2) {
      linked.add(framework.get());
    }
    return ImmutableSortedSet.copyOf(linked);
  }
}
