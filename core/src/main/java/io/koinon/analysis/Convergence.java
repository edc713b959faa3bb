package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.time.Truth;
import java.util.Optional;

/**
 * How some actors have come together, or drifted apart, between two snapshots: of three pairs one
 * was in two frameworks together, now all are; they have converged by 2/3.
 *
 * <p>The measure is the {@linkplain CoMembership#density density} now less that before, from -1 to
 * 1. Its bounds are what they are if what is not known of the one day is independent of what is not
 * known of the other; where it is not, as with one unknown date, they are wider than need be.
 * Immutable and thread-safe.
 *
 * @param among the actors whose pairs are looked at
 * @param before the pairs that were together
 * @param now the pairs that are
 */
public record Convergence(
    ImmutableSortedSet<ActorId> among, ThreeValuedSet<Pair> before, ThreeValuedSet<Pair> now) {
  /**
   * Checks the components.
   *
   * @param among the actors whose pairs are looked at
   * @param before the pairs that were together
   * @param now the pairs that are
   */
  public Convergence {
    requireNonNull(among, "among");
    requireNonNull(before, "before");
    requireNonNull(now, "now");
  }

  /** {@return the pairs that have come together: complete, for all pairs are looked at} */
  public ThreeValuedSet<Pair> gained() {
    return oneNotOther(now, before);
  }

  /** {@return the pairs that have drifted apart: complete, for all pairs are looked at} */
  public ThreeValuedSet<Pair> lost() {
    return oneNotOther(before, now);
  }

  private static ThreeValuedSet<Pair> oneNotOther(
      ThreeValuedSet<Pair> one, ThreeValuedSet<Pair> other) {
    ImmutableSortedSet.Builder<Pair> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Pair> uncertain = ImmutableSortedSet.naturalOrder();
    for (Pair pair : Sets.union(one.certain(), one.uncertain())) {
      switch (one.contains(pair).and(other.contains(pair).not())) {
        case YES -> certain.add(pair);
        case UNKNOWN -> uncertain.add(pair);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), true);
  }

  /**
   * {@return between what the change of the density lies: above 0 if they have converged, below if
   * they have diverged; nothing if there are fewer than two actors}
   */
  public Optional<Bounds> change() {
    Optional<Bounds> earlier = density(before);
    return density(now).flatMap(later -> earlier.map(later::minus));
  }

  private Optional<Bounds> density(ThreeValuedSet<Pair> together) {
    Shares shares = new Shares();
    for (Pair pair : CoMembership.pairsOf(among)) {
      shares.add(Truth.YES, together.contains(pair));
    }
    return shares.bounds();
  }

  /** {@return by how much, and of whom} */
  @Override
  public String toString() {
    return among + " by " + change().map(Bounds::toString).orElse("nothing");
  }
}
