package io.koinon.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ModeId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.OperationId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.StrategyId;
import io.koinon.framework.Framework;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.testing.Times.Days;
import java.time.LocalDate;
import java.util.Collection;

/** Draws strategies, after all that they refer to. */
final class Strategies {
  private static final ImmutableList<String> STRATEGIES =
      ImmutableList.of("two-tracks", "co-development", "s3");

  private static final ImmutableList<String> OBJECTIVES =
      ImmutableList.of("solidarity", "resilience", "more-issues", "o4");

  private static final ImmutableList<String> PHASES =
      ImmutableList.of("consolidate", "converge", "explore", "p4");

  private static final ImmutableList<String> MEASURES =
      ImmutableList.of("found-centre", "invite-partners", "agree", "joint-exercise", "m5", "m6");

  private static final ImmutableList<String> MILESTONES =
      ImmutableList.of("first-partner", "centre-open", "m3");

  /** Frameworks that no architecture has, so that strategies may establish them. */
  private static final ImmutableList<String> NEW_FRAMEWORKS =
      ImmutableList.of("solidarity-centre", "resilience-fund", "eurasian-charter", "f4");

  private static final ImmutableList<Principle> PRINCIPLES = Principle.standard().asList();

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2045, 1, 1);

  private final Draft draft;
  private final Dice dice;
  private final Words words;
  private final Times times;

  /** The phases of the strategy that is drawn, its objectives and its milestones. */
  private ImmutableList<PhaseId> phases = ImmutableList.of();

  private ImmutableList<ObjectiveId> objectives = ImmutableList.of();
  private ImmutableMap<PhaseId, ImmutableList<MilestoneId>> milestones = ImmutableMap.of();
  private final Conditionals conditions;

  Strategies(Draft draft) {
    this.draft = draft;
    this.dice = draft.dice;
    this.words = draft.words;
    this.times = draft.times;
    this.conditions = new Conditionals(draft, this::framework, this::milestone);
  }

  ImmutableList<Strategy> all() {
    return dice.different(dice.chance(60) ? dice.between(1, 2) : 0, STRATEGIES).stream()
        .map(id -> strategy(StrategyId.of(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> names(int percent, int most, ImmutableList<String> from) {
    return dice.chance(percent) ? dice.different(dice.between(1, most), from) : ImmutableList.of();
  }

  private Strategy strategy(StrategyId id) {
    objectives =
        names(70, 3, OBJECTIVES).stream()
            .map(ObjectiveId::of)
            .collect(ImmutableList.toImmutableList());
    phases =
        names(70, 3, PHASES).stream().map(PhaseId::of).collect(ImmutableList.toImmutableList());
    milestones =
        Maps.toMap(
            phases,
            phase ->
                names(65, 2, MILESTONES).stream()
                    .map(name -> MilestoneId.of(phase, name))
                    .collect(ImmutableList.toImmutableList()));
    return Strategy.builder()
        .id(id)
        .title(words.name())
        .proponent(dice.maybe(55, draft::actor))
        .region(dice.maybe(55, draft::region))
        .principles(dice.perhapsDifferent(60, 3, this::principle))
        .objectives(Maps.toMap(objectives, this::objective))
        .phases(Maps.toMap(phases, this::phase))
        .sources(draft.cited())
        .note(dice.maybe(40, words::remark))
        .build();
  }

  private Principle principle() {
    return dice.chance(85) ? dice.oneOf(PRINCIPLES) : Principle.of(words.slug());
  }

  private Objective objective(ObjectiveId id) {
    return Objective.builder()
        .id(id)
        .text(words.remark())
        .note(dice.maybe(40, words::remark))
        .build();
  }

  /** A phase that may wait for those drawn before it. */
  private Phase phase(PhaseId id) {
    ImmutableList<PhaseId> before = phases.subList(0, phases.indexOf(id));
    Days window = times.part(FIRST, LAST);
    return Phase.builder()
        .id(id)
        .name(dice.maybe(50, words::name))
        .horizon(dice.oneOf(Horizon.class))
        .track(dice.oneOf(Track.class))
        .isExploratory(dice.chance(35))
        .window(times.interval(window.from(), window.to(), 5, 20))
        .after(dice.different(dice.chance(70) ? dice.between(1, 2) : 0, before))
        .entry(dice.maybe(50, conditions::condition))
        .measures(
            names(75, 5, MEASURES).stream()
                .map(name -> MeasureId.of(id, name))
                .collect(ImmutableMap.toImmutableMap(m -> m, this::measure)))
        .milestones(Maps.toMap(milestones.get(id), this::milestone))
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Milestone milestone(MilestoneId id) {
    return Milestone.builder()
        .id(id)
        .when(conditions.condition())
        .by(dice.maybe(55, times::date))
        .serves(serves())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private ImmutableSet<ObjectiveId> serves() {
    return dice.perhapsDifferent(60, 2, this::objective);
  }

  /** Mostly one of the strategy. */
  private ObjectiveId objective() {
    return objectives.isEmpty() || dice.between(1, 40) == 1
        ? ObjectiveId.of("lost")
        : dice.oneOf(objectives);
  }

  /** Mostly one of the strategy. */
  private MilestoneId milestone() {
    ImmutableList<MilestoneId> all =
        milestones.values().stream()
            .flatMap(Collection::stream)
            .collect(ImmutableList.toImmutableList());
    return all.isEmpty() || dice.between(1, 40) == 1
        ? MilestoneId.of(PhaseId.of("lost"), words.slug())
        : dice.oneOf(all);
  }

  private FrameworkId framework() {
    return dice.chance(20) ? newFramework() : draft.framework();
  }

  private FrameworkId newFramework() {
    return FrameworkId.of(dice.oneOf(NEW_FRAMEWORKS));
  }

  private Measure measure(MeasureId id) {
    return Measure.builder()
        .id(id)
        .action(action())
        .requirement(dice.maybe(50, conditions::condition))
        .leadTime(dice.maybe(50, () -> dice.oneOf(Laws.PERIODS)))
        .likelihood(dice.maybe(45, () -> dice.oneOf(Laws.SHARES)))
        .delay(dice.maybe(50, this::delay))
        .serves(serves())
        .sources(draft.cited())
        .note(dice.maybe(35, words::remark))
        .build();
  }

  private Delay delay() {
    if (dice.chance(50)) {
      return new Delay.Empirical(dice.some(1, 5, () -> dice.between(0, Delay.LONGEST)));
    }
    int least = dice.between(0, 400);
    int likeliest = least + dice.between(0, 400);
    return new Delay.Triangular(least, likeliest, likeliest + dice.between(0, 400));
  }

  private MeasureAction action() {
    return switch (dice.between(0, 10)) {
      case 0 -> new MeasureAction.Invite(draft.actor(), mode());
      case 1 -> new MeasureAction.Upgrade(draft.actor(), mode());
      case 2 -> new MeasureAction.Downgrade(draft.actor(), mode());
      case 3 -> new MeasureAction.Withdraw(draft.actor(), framework());
      case 4 ->
          new MeasureAction.Suspend(
              draft.actor(),
              framework(),
              ImmutableSortedSet.copyOf(dice.perhaps(60, 2, draft::right)),
              ImmutableSortedSet.copyOf(dice.perhaps(60, 2, draft::dutyOrObligation)));
      case 5 -> new MeasureAction.Dissolve(framework());
      case 6 -> establish(newFramework());
      case 7 -> develop(framework());
      case 8 ->
          new MeasureAction.Link(
              new Cooperations(draft)
                  .link(LinkId.of(words.slug()))
                  .withInterval(MeasureAction.NOT_YET));
      case 9 -> strengthen();
      default ->
          new MeasureAction.Conduct(
              new Cooperations(draft)
                  .operation(OperationId.of(words.slug()))
                  .withExistence(MeasureAction.NOT_YET),
              dice.maybe(50, () -> dice.oneOf(Laws.PERIODS)));
    };
  }

  private ModeId mode() {
    return dice.chance(20) ? ModeId.of(newFramework(), "member") : draft.mode();
  }

  private MeasureAction establish(FrameworkId id) {
    Framework framework = new Laws(draft).future(id, window());
    ImmutableList<ModeId> modes = framework.declaredModes().keySet().asList();
    ImmutableSortedMap.Builder<ModeId, ImmutableSortedSet<ActorId>> founders =
        ImmutableSortedMap.naturalOrder();
    if (dice.chance(70)) {
      for (ModeId mode : dice.different(2, modes)) {
        founders.put(mode, ImmutableSortedSet.copyOf(dice.some(0, 3, draft::actor)));
      }
    }
    return new MeasureAction.Establish(framework, founders.buildOrThrow());
  }

  private Days window() {
    return times.part(FIRST, LAST);
  }

  /** More for a framework, in the same way as if it had been drawn with it. */
  private MeasureAction develop(FrameworkId id) {
    Days life = window();
    Framework framework = new Laws(draft).future(id, life);
    return new MeasureAction.Develop(
        id,
        ImmutableSortedSet.copyOf(dice.perhaps(60, 2, draft::area)),
        dice.chance(70) ? framework.declaredModes() : ImmutableSortedMap.of(),
        framework.decisions(),
        ImmutableSortedMap.copyOf(
            dice.chance(75) ? new Duties(draft).of(id, life) : ImmutableMap.of()));
  }

  private MeasureAction strengthen() {
    ImmutableSortedMap.Builder<ActorId, Amount> reach = ImmutableSortedMap.naturalOrder();
    for (ActorId actor : ImmutableSet.copyOf(dice.some(1, 2, draft::actor))) {
      reach.put(actor, new Cooperations(draft).amount());
    }
    return new MeasureAction.Strengthen(draft.tie(), reach.buildOrThrow());
  }
}
