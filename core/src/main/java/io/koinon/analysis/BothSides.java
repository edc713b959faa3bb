package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.time.Truth;

/**
 * That somebody is to assist one against another, and would be to assist the other against the one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor who
 * @param toAttacked what is due to the one that is attacked
 * @param toAttacker what would be due to the attacker, had it been attacked by the other
 */
public record BothSides(
    ActorId actor, ImmutableList<Due> toAttacked, ImmutableList<Due> toAttacker) {
  /**
   * Checks the components.
   *
   * @param actor who
   * @param toAttacked what is due to the one that is attacked
   * @param toAttacker what would be due to the attacker, had it been attacked by the other
   */
  public BothSides {
    requireNonNull(actor, "actor");
    requireNonNull(toAttacked, "toAttacked");
    requireNonNull(toAttacker, "toAttacker");
  }

  /** {@return whether something is due to each side} */
  public Truth truth() {
    return any(toAttacked).and(any(toAttacker));
  }

  private static Truth any(ImmutableList<Due> dues) {
    return dues.stream().map(Due::truth).reduce(Truth.NO, Truth::or);
  }
}
