package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.WeightId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One stage of a ballot, where it is known who is a member and who has a vote. */
final class Poll {
  private static final ImmutableSet<Vote> VOTING = ImmutableSet.of(Vote.FOR, Vote.AGAINST);

  private final Ballot ballot;
  private final int stage;
  private final ImmutableSortedSet<ActorId> members;
  private final ImmutableSet<ActorId> voteless;
  private final ImmutableSet<ActorId> barred;

  /**
   * Makes a stage.
   *
   * @param members who counts as a member
   * @param voteless members who are not entitled to vote
   * @param barred members who are, and have no vote this time
   */
  Poll(
      Ballot ballot,
      int stage,
      ImmutableSortedSet<ActorId> members,
      ImmutableSet<ActorId> voteless,
      ImmutableSet<ActorId> barred) {
    this.ballot = ballot;
    this.stage = stage;
    this.members = members;
    this.voteless = voteless;
    this.barred = barred;
  }

  Ballot ballot() {
    return ballot;
  }

  /** Whether the stage has been held. */
  boolean isHeld() {
    return stage < ballot.stages().size();
  }

  Poll atStage(int number) {
    return new Poll(ballot, number, members, voteless, barred);
  }

  Poll without(Set<Affected> who) {
    return new Poll(
        ballot,
        stage,
        members.stream()
            .filter(member -> !isAffected(member, who))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        voteless,
        barred);
  }

  Poll barring(Set<Affected> who) {
    return new Poll(
        ballot,
        stage,
        members,
        voteless,
        ImmutableSet.<ActorId>builder()
            .addAll(barred)
            .addAll(members.stream().filter(member -> isAffected(member, who)).iterator())
            .build());
  }

  private boolean isAffected(ActorId member, Set<Affected> who) {
    return (who.contains(Affected.CONCERNED) && ballot.concerned().contains(member))
        || (who.contains(Affected.SUSPENDED) && voteless.contains(member));
  }

  /** What a member does, as far as it counts. */
  Vote voteOf(ActorId member) {
    Vote vote = ballot.voteOf(stage, member);
    if (voteless.contains(member)) {
      return Vote.ABSENT;
    }
    return barred.contains(member) && vote != Vote.ABSENT ? Vote.ABSTAIN : vote;
  }

  /** How many members without names do something. */
  long unnamed(Predicate<Vote> does) {
    Votes votes = ballot.stages().get(stage);
    long silent = ballot.unnamedMembers() - votes.unnamedCount();
    long number = does.test(Vote.ABSENT) ? silent : 0;
    for (var entry : votes.unnamed().entrySet()) {
      number += does.test(entry.getKey()) ? entry.getValue() : 0;
    }
    return number;
  }

  /** The named members of a base who do something. */
  ImmutableSortedSet<ActorId> named(Base base, Predicate<Vote> does) {
    return members.stream()
        .filter(member -> isIn(base, member) && does.test(voteOf(member)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isIn(Base base, ActorId member) {
    return base == Base.ALL || (!voteless.contains(member) && isIn(base, voteOf(member)));
  }

  private static boolean isIn(Base base, Vote vote) {
    return switch (base) {
      case ALL, ELIGIBLE -> true;
      case PRESENT -> vote != Vote.ABSENT;
      case PARTICIPATING -> vote != Vote.NOT_PARTICIPATING;
      case VOTING -> VOTING.contains(vote);
    };
  }

  /** How many of a base do something. */
  long count(Base base, Predicate<Vote> does) {
    return named(base, does).size() + unnamed(does.and(vote -> isIn(base, vote)));
  }

  /**
   * What some members weigh.
   *
   * @param known the weights that are known, together
   * @param isWhole whether these are all; else each of the others is a number from 0
   */
  record Weight(BigDecimal known, boolean isWhole) {
    Weight plus(Weight other) {
      return new Weight(known.add(other.known), isWhole && other.isWhole);
    }
  }

  /** What the members of a base weigh who do something. */
  Weight weigh(WeightId weight, Base base, Predicate<Vote> does) {
    ImmutableSortedMap<ActorId, BigDecimal> weights =
        ballot.weights().getOrDefault(weight, ImmutableSortedMap.of());
    ImmutableSortedSet<ActorId> named = named(base, does);
    return new Weight(
        Maps.filterKeys(weights, named::contains).values().stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        weights.keySet().containsAll(named) && count(base, does) == named.size());
  }

  /** What each member of a base weighs; nothing if that is not known of one. */
  Optional<ImmutableList<BigDecimal>> weightsOf(WeightId weight, Base base) {
    ImmutableSortedMap<ActorId, BigDecimal> weights = ballot.weights().get(weight);
    ImmutableSortedSet<ActorId> named = named(base, vote -> true);
    if (weights == null || ballot.unnamedMembers() > 0 || !weights.keySet().containsAll(named)) {
      return Optional.empty();
    }
    return Optional.of(ImmutableList.copyOf(Maps.filterKeys(weights, named::contains).values()));
  }
}
