package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Interval;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A part of an architecture that one thread checks: consecutive states, frameworks, and spells. */
record Shard(
    boolean isFirst,
    ImmutableList<State> states,
    ImmutableList<Framework> frameworks,
    ImmutableList<Participation> spells) {
  private static final int USUAL_SIZE = 8_192;

  /** Cuts an architecture so that no history of a pair is cut, the same way each time. */
  static ImmutableList<Shard> of(SecurityArchitecture architecture) {
    ImmutableList.Builder<Shard> shards = ImmutableList.builder();
    shards.add(
        new Shard(
            true,
            architecture.states().values().asList(),
            architecture.frameworks().values().asList(),
            ImmutableList.of()));
    ImmutableList<Participation> spells = architecture.participations();
    for (int from = 0; from < spells.size(); ) {
      int to = Math.min(from + USUAL_SIZE, spells.size());
      while (to < spells.size() && isOnePair(spells.get(to - 1), spells.get(to))) {
        to++;
      }
      shards.add(
          new Shard(false, ImmutableList.of(), ImmutableList.of(), spells.subList(from, to)));
      from = to;
    }
    return shards.build();
  }

  private static boolean isOnePair(Participation one, Participation other) {
    return one.framework().equals(other.framework())
        && one.participant().equals(other.participant());
  }

  /** Asks all rules about this part. */
  ImmutableList<RuleTally> check(RuleList list, ValidationContext context) {
    ImmutableList<RuleTally> tallies = list.tallies();
    ImmutableList<Rule> rules = list.rules();
    if (isFirst) {
      ask(rules, tallies, (rule, tally) -> rule.checkWhole(context, tally));
    }
    for (State state : states) {
      ask(rules, tallies, (rule, tally) -> rule.checkState(state, context, tally));
    }
    for (Framework framework : frameworks) {
      ask(rules, tallies, (rule, tally) -> rule.checkFramework(framework, context, tally));
    }
    forEachHistory(
        context,
        history ->
            ask(rules, tallies, (rule, tally) -> rule.checkHistory(history, context, tally)));
    return tallies;
  }

  private static void ask(
      ImmutableList<Rule> rules,
      ImmutableList<RuleTally> tallies,
      BiConsumer<Rule, RuleTally> question) {
    for (int i = 0; i < rules.size(); i++) {
      tallies.get(i).startPart();
    }
    for (int i = 0; i < rules.size(); i++) {
      try {
        question.accept(rules.get(i), tallies.get(i));
      } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
        tallies.get(i).fail(e);
      }
    }
  }

  private void forEachHistory(ValidationContext context, Consumer<SpellHistory> check) {
    Map<ActorId, SpellHistory.Participant> participants = new HashMap<>();
    SpellHistory.Frame frame = null;
    for (int from = 0; from < spells.size(); ) {
      FrameworkId id = spells.get(from).framework();
      int to = from + 1;
      while (to < spells.size() && isOnePair(spells.get(from), spells.get(to))) {
        to++;
      }
      frame = frame == null || !frame.id().equals(id) ? frame(id, context) : frame;
      check.accept(
          new SpellHistory(
              participants.computeIfAbsent(
                  spells.get(from).participant(), actor -> participant(actor, context)),
              frame,
              spells.subList(from, to),
              context));
      from = to;
    }
  }

  private static SpellHistory.Frame frame(FrameworkId id, ValidationContext context) {
    Optional<Framework> framework = context.architecture().findFramework(id);
    return new SpellHistory.Frame(
        id, framework, framework.map(it -> life(it.existence(), context)));
  }

  private static SpellHistory.Participant participant(ActorId id, ValidationContext context) {
    return new SpellHistory.Participant(
        id,
        Lives.isThere(id, context.architecture()),
        Lives.of(id, context.architecture()).stream()
            .map(interval -> life(interval, context))
            .collect(ImmutableList.toImmutableList()));
  }

  private static SpellHistory.Life life(Interval interval, ValidationContext context) {
    return new SpellHistory.Life(interval, context.bounds(interval));
  }
}
