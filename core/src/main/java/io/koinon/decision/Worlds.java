package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.finding.Explanation;
import io.koinon.time.Truth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A ballot in each case of who is a member with a vote, where that is uncertain. */
final class Worlds {
  private Worlds() {}

  static Explanation evaluate(DecisionRule rule, Ballot ballot) {
    if (!ballot.isComplete()) {
      return Explanation.of(
              Truth.UNKNOWN,
              "decision/electorate-incomplete",
              "others may be members than the {members} that are known")
          .with("members", ballot.members().size() + (long) ballot.unnamedMembers())
          .addPart(evaluateComplete(rule, ballot))
          .build();
    }
    return evaluateComplete(rule, ballot);
  }

  private static Explanation evaluateComplete(DecisionRule rule, Ballot ballot) {
    ImmutableList<ActorId> uncertain = ballot.uncertain().asList();
    if (uncertain.size() > Ballot.MOST_UNCERTAIN) {
      return Explanation.of(
              Truth.UNKNOWN,
              "decision/electorate-uncertain",
              "of {number} it is not known whether they have a vote")
          .with("number", uncertain.size())
          .build();
    }
    Map<Truth, Explanation> found = new EnumMap<>(Truth.class);
    for (Set<ActorId> voters : Sets.powerSet(ballot.uncertain())) {
      Explanation explanation = rule.accept(new Evaluation(world(ballot, voters)));
      found.putIfAbsent(explanation.truth(), explanation);
    }
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    return Explanation.of(
            Truth.UNKNOWN,
            "decision/electorate-uncertain",
            "it depends on who of {names} has a vote")
        .with("names", String.join(", ", uncertain.stream().map(ActorId::value).toList()))
        .addAllParts(found.values())
        .build();
  }

  /** The ballot if, of those who are uncertain, some have a vote and the others do not. */
  private static Poll world(Ballot ballot, Set<ActorId> voters) {
    ImmutableSortedSet<ActorId> members =
        Sets.union(ballot.members(), voters).stream()
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    Set<ActorId> voteless =
        Sets.union(ballot.suspended(), Sets.difference(ballot.uncertain(), voters));
    return new Poll(
        ballot,
        0,
        members,
        ImmutableSet.copyOf(Sets.intersection(voteless, members)),
        ImmutableSet.of());
  }
}
