package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import java.util.Comparator;

/**
 * Two actors in no order of their own: {@code KAZ–UZB}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the one that is first in the order of ids
 * @param second the other
 */
public record Pair(ActorId first, ActorId second) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::first).thenComparing(Pair::second);

  /**
   * Checks the components.
   *
   * @param first the one that is first in the order of ids
   * @param second the other
   * @throws RefusedException with the rule {@code pair/order} if they are not two, or not in order
   */
  public Pair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.compareTo(second) >= 0) {
      throw new RefusedException(
          "pair/order", first + " and " + second, "two different actors in the order of their ids");
    }
  }

  /**
   * {@return the pair of two actors, given in any order}
   *
   * @param one an actor
   * @param other another
   * @throws RefusedException with the rule {@code pair/order} if they are not two
   */
  public static Pair of(ActorId one, ActorId other) {
    return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** {@return both} */
  public ImmutableSet<ActorId> actors() {
    return ImmutableSet.of(first, second);
  }

  /** By the first, then by the second. */
  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }

  /** {@return both ids with a dash between} */
  @Override
  public String toString() {
    return first + "–" + second;
  }
}
