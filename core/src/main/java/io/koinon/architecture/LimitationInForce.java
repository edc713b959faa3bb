package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.Truth;

/**
 * A limitation that is in force on the day asked about, or may be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spell the spell that it limits
 * @param limitation the limitation
 * @param inForce YES or UNKNOWN
 */
public record LimitationInForce(Participation spell, Limitation limitation, Truth inForce) {
  /**
   * Checks the components.
   *
   * @param spell the spell that it limits
   * @param limitation the limitation
   * @param inForce YES or UNKNOWN
   */
  public LimitationInForce {
    requireNonNull(spell, "spell");
    requireNonNull(limitation, "limitation");
    requireNonNull(inForce, "inForce");
  }
}
