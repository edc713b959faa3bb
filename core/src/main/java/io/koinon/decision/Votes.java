package io.koinon.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;

/**
 * The votes of one stage of a ballot. Immutable and thread-safe.
 *
 * @param named how members voted who are named
 * @param unnamed how many of those who are not named voted in which way, each from 0
 */
public record Votes(
    ImmutableSortedMap<ActorId, Vote> named, ImmutableSortedMap<Vote, Integer> unnamed) {
  private static final Votes NONE = new Votes(ImmutableSortedMap.of(), ImmutableSortedMap.of());

  /**
   * Checks the components.
   *
   * @param named how members voted who are named
   * @param unnamed how many of those who are not named voted in which way, each from 0
   * @throws RefusedException with the rule {@code ballot/unnamed}
   */
  public Votes {
    requireNonNull(named, "named");
    for (int number : requireNonNull(unnamed, "unnamed").values()) {
      if (number < 0) {
        throw new RefusedException("ballot/unnamed", Integer.toString(number), "a number from 0");
      }
    }
  }

  /** {@return no votes} */
  public static Votes none() {
    return NONE;
  }

  /** {@return how many votes there are without names} */
  public long unnamedCount() {
    return unnamed.values().stream().mapToLong(Integer::longValue).sum();
  }
}
