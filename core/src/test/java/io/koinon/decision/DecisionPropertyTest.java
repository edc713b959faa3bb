package io.koinon.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.finding.Explanation;
import io.koinon.testing.Dice;
import io.koinon.testing.Procedures;
import io.koinon.testing.RuleCensus;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class DecisionPropertyTest {
  private static final ImmutableList<ActorId> STATES =
      ImmutableList.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH").stream()
          .map(StateId::of)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<ModeId> MODES =
      ImmutableList.of(ModeId.parse("council/permanent"), ModeId.parse("council/chair"));
  private static final ImmutableList<WeightId> WEIGHTS =
      ImmutableList.of(WeightId.of("population"), WeightId.of("capital"));

  private static DecisionRule rule(Dice dice) {
    return new Procedures(dice, () -> dice.oneOf(MODES), () -> dice.oneOf(WEIGHTS)).rule();
  }

  private static Ballot ballot(Dice dice) {
    ImmutableList<ActorId> electors = dice.different(dice.between(0, 7), STATES);
    int certain = electors.size() - (dice.chance(25) ? dice.between(0, 2) : 0);
    ImmutableList<ActorId> members = electors.subList(0, Math.max(0, certain));
    Ballot.Builder ballot =
        Ballot.builder()
            .addAllMembers(members)
            .addAllUncertain(electors.subList(members.size(), electors.size()))
            .addAllConcerned(dice.different(dice.chance(40) ? dice.between(1, 2) : 0, STATES))
            .addAllSuspended(dice.different(dice.chance(30) ? dice.between(1, 2) : 0, members));
    if (dice.chance(15)) {
      ballot.addAllUncertain(dice.different(1, members));
    }
    for (ModeId mode : dice.different(dice.between(1, 2), MODES)) {
      ballot.putHolder(mode, ImmutableSortedSet.copyOf(dice.different(dice.between(0, 2), STATES)));
    }
    for (WeightId weight : dice.different(dice.between(1, 2), WEIGHTS)) {
      Map<ActorId, BigDecimal> weights = new HashMap<>();
      for (ActorId elector : electors) {
        if (dice.chance(88)) {
          weights.put(elector, BigDecimal.valueOf(dice.between(0, 99), 1));
        }
      }
      ballot.putWeight(weight, ImmutableSortedMap.copyOf(weights));
    }
    return ballot.stages(dice.some(1, 3, () -> votes(dice, electors))).build();
  }

  private static Votes votes(Dice dice, ImmutableList<ActorId> electors) {
    Map<ActorId, Vote> votes = new TreeMap<>();
    boolean isFriendly = dice.chance(50);
    for (ActorId elector : electors) {
      if (dice.chance(90)) {
        votes.put(elector, isFriendly && dice.chance(80) ? Vote.FOR : dice.oneOf(Vote.class));
      }
    }
    return new Votes(ImmutableSortedMap.copyOf(votes), ImmutableSortedMap.of());
  }

  private static Truth truth(Boolean met) {
    return met == null ? Truth.UNKNOWN : met ? Truth.YES : Truth.NO;
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void rules_decideAsTheirWordsSay(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    DecisionRule rule = rule(dice);
    Ballot ballot = ballot(dice);
    Truth expected = truth(new BallotOracle(ballot).isMet(rule));
    assertThat(rule.evaluate(ballot).truth()).isEqualTo(expected);
    Statistics.label("truth").collect(expected);
    Statistics.label("kind").collect(rule.getClass().getSimpleName());
    Statistics.label("truth")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).percentage(share -> share >= 8);
              }
            });
  }

  @Property
  void explanations_agreeWithTheirParts(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    DecisionRule rule = rule(dice);
    Explanation explanation = rule.evaluate(ballot(dice));
    assertThat(explanation.decisive()).isNotEmpty();
    assertThat(explanation.decisive())
        .allSatisfy(part -> assertThat(part.truth()).isEqualTo(explanation.truth()));
    assertAgrees(explanation);
  }

  private static void assertAgrees(Explanation explanation) {
    assertThat(explanation.message()).doesNotContain("{");
    explanation.parts().forEach(DecisionPropertyTest::assertAgrees);
    Truth expected =
        switch (explanation.code()) {
          case "decision/all-of", "decision/stages" ->
              explanation.parts().stream().map(Explanation::truth).reduce(Truth.YES, Truth::and);
          case "decision/any-of" ->
              explanation.parts().stream().map(Explanation::truth).reduce(Truth.NO, Truth::or);
          case "decision/excluding", "decision/barring" -> explanation.parts().get(0).truth();
          default -> explanation.truth();
        };
    assertThat(explanation.truth()).isEqualTo(expected);
  }

  /** Of a blocking minority the base may shrink, and the number that blocks with it. */
  private static boolean isMonotone(DecisionRule rule) {
    return !RuleCensus.kinds(rule).contains(RuleCensus.Kind.NO_BLOCKING_MINORITY);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatIsAdopted_staysSoWhenAVoteTurnsFor(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    DecisionRule rule = rule(dice);
    Ballot ballot = ballot(dice);
    if (!isMonotone(rule) || ballot.members().isEmpty()) {
      return;
    }
    int last = ballot.stages().size() - 1;
    ActorId turned = dice.oneOf(ballot.members().asList());
    Truth before = rule.evaluate(ballot).truth();
    Truth after = rule.evaluate(ballot.with(Vote.FOR, turned)).truth();
    if (before == Truth.YES) {
      assertThat(after).isEqualTo(Truth.YES);
    }
    if (after == Truth.NO) {
      assertThat(before).isEqualTo(Truth.NO);
    }
    Statistics.label("turned an adopted ballot")
        .collect(before == Truth.YES && ballot.voteOf(last, turned) != Vote.FOR);
    Statistics.label("turned an adopted ballot").coverage(c -> c.check(true).count(n -> n > 0));
  }

  @Property
  void membersWhoAreAlike_mayChangePlaces(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    DecisionRule rule = rule(dice);
    Ballot ballot = ballot(dice);
    if (!rule.vetoModes().isEmpty() || !rule.weights().isEmpty() || ballot.members().size() < 2) {
      return;
    }
    ImmutableList<ActorId> pair = dice.different(2, ballot.members().asList());
    Ballot swapped = swapped(ballot, pair.get(0), pair.get(1));
    assertThat(rule.evaluate(swapped).truth()).isEqualTo(rule.evaluate(ballot).truth());
  }

  private static Ballot swapped(Ballot ballot, ActorId one, ActorId other) {
    return ballot.toBuilder()
        .suspended(swapped(ballot.suspended(), one, other))
        .uncertain(swapped(ballot.uncertain(), one, other))
        .concerned(swapped(ballot.concerned(), one, other))
        .stages(
            ballot.stages().stream()
                .map(
                    votes -> {
                      Map<ActorId, Vote> named = new TreeMap<>();
                      votes.named().forEach((who, vote) -> named.put(swap(who, one, other), vote));
                      return new Votes(ImmutableSortedMap.copyOf(named), votes.unnamed());
                    })
                .toList())
        .build();
  }

  private static ImmutableList<ActorId> swapped(
      Iterable<ActorId> actors, ActorId one, ActorId other) {
    return ImmutableList.copyOf(actors).stream()
        .map(actor -> swap(actor, one, other))
        .collect(ImmutableList.toImmutableList());
  }

  private static ActorId swap(ActorId actor, ActorId one, ActorId other) {
    return actor.equals(one) ? other : actor.equals(other) ? one : actor;
  }

  @Property
  void allOf_isNeverMorePermissiveThanItsParts(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    ImmutableList<DecisionRule> parts = dice.some(1, 3, () -> rule(dice));
    Ballot ballot = ballot(dice);
    Truth all = new DecisionRule.AllOf(parts).evaluate(ballot).truth();
    Truth any = new DecisionRule.AnyOf(parts).evaluate(ballot).truth();
    for (DecisionRule part : parts) {
      Truth own = part.evaluate(ballot).truth();
      assertThat(all == Truth.YES && own != Truth.YES).isFalse();
      assertThat(own == Truth.NO && all != Truth.NO).isFalse();
      assertThat(own == Truth.YES && any != Truth.YES).isFalse();
    }
  }

  @Property
  void unnamedMembers_countAsNamedOnesDo(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    DecisionRule rule = rule(dice);
    Ballot ballot = ballot(dice);
    if (!rule.weights().isEmpty() || ballot.members().isEmpty()) {
      return;
    }
    ActorId one = dice.oneOf(ballot.members().asList());
    boolean isSpecial =
        ballot.suspended().contains(one)
            || ballot.uncertain().contains(one)
            || ballot.concerned().contains(one)
            || ballot.holders().values().stream().anyMatch(holders -> holders.contains(one));
    if (isSpecial) {
      return;
    }
    Ballot without =
        ballot.toBuilder()
            .members(ballot.members().stream().filter(member -> !member.equals(one)).toList())
            .unnamedMembers(1)
            .stages(
                ballot.stages().stream()
                    .map(
                        votes -> {
                          Map<ActorId, Vote> named = new TreeMap<>(votes.named());
                          Vote vote = named.remove(one);
                          return new Votes(
                              ImmutableSortedMap.copyOf(named),
                              vote == null
                                  ? ImmutableSortedMap.of()
                                  : ImmutableSortedMap.of(vote, 1));
                        })
                    .toList())
            .build();
    assertThat(rule.evaluate(without).truth()).isEqualTo(rule.evaluate(ballot).truth());
  }
}
