package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.koinon.RefusedException;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who meets whom: actors that are together in at least so many of some frameworks.
 *
 * <p>Say three frameworks are named, and at least two of them are asked for. AAA and BBB are in all
 * three; CCC in two of these, and DDD in one for certain and perhaps in another. Then AAA, BBB and
 * CCC are common to two of three, pair by pair, and DDD perhaps with each of them that is where it
 * is. Of the six pairs of the four, three are common for certain: the density is 1/2, or more.
 *
 * <pre>{@code
 * CoMembership together = CoMembership.of(snapshot, frameworks, 2);
 * together.isCommon(ImmutableSet.of(AAA, BBB)); // YES
 * together.density(ImmutableSet.of(AAA, BBB, CCC, DDD)); // [1/2..1/1]
 * }</pre>
 *
 * <p>To count the organisations in which two states are together is a usual measure of how tied to
 * each other they are (B. Russett, J. R. Oneal, D. R. Davis, "The Third Leg of the Kantian Tripod
 * for Peace: International Organizations and Militarized Disputes, 1950–85", <i>International
 * Organization</i> 52, 1998); here it is asked whether the count reaches a number, and of what
 * share of pairs that is so: from 0 to 1, the density of the graph of those who meet.
 *
 * <p>The bounds are exact: the lower is reached if all that is UNKNOWN is not so, the upper if it
 * is. One question about a set takes an answer for each of it and each framework. Immutable and
 * thread-safe.
 */
public final class CoMembership {
  private final Snapshot snapshot;
  private final ImmutableSortedMap<FrameworkId, ThreeValuedSet<ActorId>> frameworks;
  private final int atLeast;
  private final Involvement involvement;

  private CoMembership(
      Snapshot snapshot, Set<FrameworkId> frameworks, int atLeast, Involvement involvement) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.involvement = requireNonNull(involvement, "involvement");
    this.atLeast = atLeast;
    if (atLeast < 1 || atLeast > frameworks.size()) {
      throw new RefusedException(
          "co-membership/at-least",
          String.valueOf(atLeast),
          "from 1 to the number of frameworks, " + frameworks.size());
    }
    this.frameworks =
        ImmutableSortedMap.copyOf(
            Maps.asMap(frameworks, framework -> involvement.all(snapshot, framework)));
  }

  /**
   * {@return who is together a member of so many frameworks}
   *
   * @param snapshot the architecture as it was on a day
   * @param frameworks the frameworks
   * @param atLeast of how many of them one has to be a member
   * @throws RefusedException with the rule {@code co-membership/at-least} if that is less than one,
   *     or more than there are
   */
  public static CoMembership of(Snapshot snapshot, Set<FrameworkId> frameworks, int atLeast) {
    return of(snapshot, frameworks, atLeast, Involvement.MEMBERSHIP);
  }

  /**
   * {@return who is together in so many frameworks}
   *
   * @param snapshot the architecture as it was on a day
   * @param frameworks the frameworks
   * @param atLeast in how many of them one has to be
   * @param involvement who is counted as being in one
   * @throws RefusedException with the rule {@code co-membership/at-least} if that is less than one,
   *     or more than there are
   */
  public static CoMembership of(
      Snapshot snapshot, Set<FrameworkId> frameworks, int atLeast, Involvement involvement) {
    return new CoMembership(snapshot, frameworks, atLeast, involvement);
  }

  /** {@return the frameworks} */
  public ImmutableSortedSet<FrameworkId> frameworks() {
    return frameworks.keySet();
  }

  /** {@return in how many of the frameworks one has to be} */
  public int atLeast() {
    return atLeast;
  }

  /**
   * {@return the frameworks that all of some actors are in, for certain or perhaps; complete if
   * they are together in no other of those that are named}
   *
   * @param actors the actors
   */
  public ThreeValuedSet<FrameworkId> shared(Set<? extends ActorId> actors) {
    ImmutableSet<ActorId> all = ImmutableSet.copyOf(actors);
    ImmutableSortedSet.Builder<FrameworkId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<FrameworkId> uncertain = ImmutableSortedSet.naturalOrder();
    for (FrameworkId framework : frameworks.keySet()) {
      Truth together = Truth.YES;
      for (ActorId actor : all) {
        together = together.and(involvement.truth(snapshot, actor, framework));
      }
      switch (together) {
        case YES -> certain.add(framework);
        case UNKNOWN -> uncertain.add(framework);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), true);
  }

  /**
   * {@return whether all of some actors are together in enough of the frameworks}
   *
   * @param actors one or more actors
   */
  public Truth isCommon(Set<? extends ActorId> actors) {
    ThreeValuedSet<FrameworkId> shared = shared(actors);
    int certain = shared.certain().size();
    if (certain >= atLeast) {
      return Truth.YES;
    }
    return (certain + shared.uncertain().size()) < atLeast ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return who is in enough of the frameworks, or may be, as far as it is recorded in one of
   * them; complete if nobody else can be}
   */
  public ThreeValuedSet<ActorId> actors() {
    ImmutableSortedSet.Builder<ActorId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ActorId> uncertain = ImmutableSortedSet.naturalOrder();
    for (ActorId actor : recorded()) {
      switch (isCommon(ImmutableSet.of(actor))) {
        case YES -> certain.add(actor);
        case UNKNOWN -> uncertain.add(actor);
        case NO -> {}
      }
    }
    long open = frameworks.values().stream().filter(members -> !members.complete()).count();
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), open < atLeast);
  }

  private ImmutableSortedSet<ActorId> recorded() {
    ImmutableSortedSet.Builder<ActorId> all = ImmutableSortedSet.naturalOrder();
    for (ThreeValuedSet<ActorId> members : frameworks.values()) {
      all.addAll(members.certain()).addAll(members.uncertain());
    }
    return all.build();
  }

  /**
   * {@return the pairs of those who are recorded that are together in enough of the frameworks, or
   * may be; complete if no others can be}
   */
  public ThreeValuedSet<Pair> pairs() {
    ThreeValuedSet<ActorId> actors = actors();
    return pairs(
        Sets.union(actors.certain(), actors.uncertain()).immutableCopy(), actors.complete());
  }

  /**
   * {@return the pairs of some actors that are together in enough of the frameworks, or may be;
   * complete, for there are no other pairs of them}
   *
   * @param among the actors
   */
  public ThreeValuedSet<Pair> pairs(Set<? extends ActorId> among) {
    return pairs(ImmutableSet.copyOf(among), true);
  }

  private ThreeValuedSet<Pair> pairs(ImmutableSet<ActorId> among, boolean complete) {
    ImmutableSortedSet.Builder<Pair> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Pair> uncertain = ImmutableSortedSet.naturalOrder();
    for (Pair pair : pairsOf(among)) {
      switch (isCommon(pair.actors())) {
        case YES -> certain.add(pair);
        case UNKNOWN -> uncertain.add(pair);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), complete);
  }

  /** All pairs of some actors. */
  static List<Pair> pairsOf(Set<? extends ActorId> among) {
    ImmutableSortedSet<ActorId> sorted = ImmutableSortedSet.copyOf(among);
    List<Pair> pairs = new ArrayList<>();
    for (ActorId first : sorted) {
      for (ActorId second : sorted.tailSet(first, false)) {
        pairs.add(new Pair(first, second));
      }
    }
    return pairs;
  }

  /**
   * {@return between what the share of pairs of some actors that are together in enough of the
   * frameworks lies; nothing if there are fewer than two of them}
   *
   * @param among the actors
   */
  public Optional<Bounds> density(Set<? extends ActorId> among) {
    Shares shares = new Shares();
    for (Pair pair : pairsOf(among)) {
      shares.add(Truth.YES, isCommon(pair.actors()));
    }
    return shares.bounds();
  }

  /**
   * {@return how these have come together, or drifted apart, since another day; or how they do in
   * another architecture}
   *
   * @param before the same question to what was before
   * @param among the actors whose pairs are looked at
   */
  public Convergence since(CoMembership before, Set<? extends ActorId> among) {
    return new Convergence(ImmutableSortedSet.copyOf(among), before.pairs(among), pairs(among));
  }

  /** {@return what is asked, and of what} */
  @Override
  public String toString() {
    return "at least " + atLeast + " of " + frameworks.keySet() + " in " + snapshot;
  }
}
