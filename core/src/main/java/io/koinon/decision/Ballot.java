package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.internal.KoinonStyle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Who may vote on something, and how they voted, in one stage or several.
 *
 * <p>Whoever is not said to have voted is {@link Vote#ABSENT}. Of recorded ballots the names of
 * some members are often lost and their number is not: they are counted as {@link
 * #unnamedMembers()}, have a vote, and hold no mode with a veto. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Ballot implements WithBallot permits ImmutableBallot {
  /** Of how many members it may be uncertain whether they have a vote; of more, nothing is told. */
  public static final int MOST_UNCERTAIN = 10;

  Ballot() {}

  /** {@return the members that are named} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> members();

  /**
   * {@return of whom it is not known: among the members, those who may have no vote; else those who
   * may be members}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> uncertain();

  /** {@return the members who are not entitled to vote} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> suspended();

  /** {@return whom the matter concerns, members or not} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> concerned();

  /** {@return how many members there are besides, whose names are not recorded} */
  @Value.Default
  public int unnamedMembers() {
    return 0;
  }

  /** {@return whether nobody else can be a member} */
  @Value.Default
  public boolean isComplete() {
    return true;
  }

  /** {@return who holds the modes that have a veto} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ModeId, ImmutableSortedSet<ActorId>> holders();

  /** {@return what members weigh} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WeightId, ImmutableSortedMap<ActorId, BigDecimal>> weights();

  /** {@return the votes of each stage that has been held, at least one} */
  @Value.Default
  public ImmutableList<Votes> stages() {
    return ImmutableList.of(Votes.none());
  }

  @Value.Check
  void check() {
    if (stages().isEmpty()) {
      throw new RefusedException("ballot/no-stage", "[]", "the votes of one stage at least");
    }
    if (unnamedMembers() < 0) {
      throw new RefusedException(
          "ballot/unnamed", Integer.toString(unnamedMembers()), "a number from 0");
    }
    requireMembers(suspended(), members(), "the members");
    Set<ActorId> electors = Sets.union(members(), uncertain());
    for (Votes votes : stages()) {
      requireMembers(votes.named().keySet(), electors, "the members and those who may be");
      if (votes.unnamedCount() > unnamedMembers()) {
        throw new RefusedException(
            "ballot/unnamed",
            Long.toString(votes.unnamedCount()),
            "no more votes than the " + unnamedMembers() + " unnamed members have");
      }
    }
  }

  private static void requireMembers(Set<ActorId> actors, Set<ActorId> electors, String expected) {
    Set<ActorId> others = Sets.difference(actors, electors);
    if (!others.isEmpty()) {
      throw new RefusedException("ballot/no-member", others.toString(), "one of " + expected);
    }
  }

  /**
   * {@return a ballot of some members, with no vote yet}
   *
   * @param members who
   */
  public static Ballot of(Iterable<? extends ActorId> members) {
    return builder().addAllMembers(members).build();
  }

  /**
   * {@return this ballot with votes of some in its last stage}
   *
   * @param vote what they do
   * @param who members
   */
  public Ballot with(Vote vote, ActorId... who) {
    return with(vote, ImmutableList.copyOf(who));
  }

  /**
   * {@return this ballot with votes of some in its last stage}
   *
   * @param vote what they do
   * @param states the ids of members that are states
   * @throws RefusedException if a text is no id of a state, or it is no member's
   */
  public Ballot with(Vote vote, String... states) {
    return with(
        vote,
        ImmutableList.copyOf(states).stream()
            .map(StateId::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return this ballot with votes of some in its last stage}
   *
   * @param vote what they do
   * @param who members
   */
  public Ballot with(Vote vote, Iterable<? extends ActorId> who) {
    Map<ActorId, Vote> named = new TreeMap<>(last().named());
    who.forEach(actor -> named.put(actor, vote));
    return withLast(new Votes(ImmutableSortedMap.copyOf(named), last().unnamed()));
  }

  /**
   * {@return this ballot with a vote of all named members that are entitled to one and have not
   * voted in its last stage}
   *
   * @param vote what they do
   */
  public Ballot withRest(Vote vote) {
    return with(
        vote, Sets.difference(Sets.difference(members(), suspended()), last().named().keySet()));
  }

  /**
   * {@return this ballot with members besides who are not named, and their votes in its last stage;
   * nobody else is a member}
   *
   * @param vote what they do
   * @param number how many they are
   */
  public Ballot withUnnamed(Vote vote, int number) {
    Map<Vote, Integer> unnamed = new TreeMap<>(last().unnamed());
    int before = unnamed.getOrDefault(vote, 0);
    unnamed.put(vote, before + number);
    Votes votes = new Votes(last().named(), ImmutableSortedMap.copyOf(unnamed));
    Ballot larger =
        withUnnamedMembers(Math.max(unnamedMembers(), Math.toIntExact(votes.unnamedCount())));
    return larger.withLast(votes).withIsComplete(true);
  }

  /** {@return this ballot with the next stage, in which nobody has voted yet} */
  public Ballot nextStage() {
    return withStages(ImmutableList.<Votes>builder().addAll(stages()).add(Votes.none()).build());
  }

  private Votes last() {
    return stages().get(stages().size() - 1);
  }

  private Ballot withLast(Votes votes) {
    return withStages(
        ImmutableList.<Votes>builder()
            .addAll(stages().subList(0, stages().size() - 1))
            .add(votes)
            .build());
  }

  /**
   * {@return what somebody did in a stage}
   *
   * @param stage the stage, from 0
   * @param actor a member
   */
  public Vote voteOf(int stage, ActorId actor) {
    return Optional.ofNullable(stages().get(stage).named().get(actor)).orElse(Vote.ABSENT);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Ballot}. Not thread-safe. */
  public static final class Builder extends ImmutableBallot.Builder {
    Builder() {}
  }
}
