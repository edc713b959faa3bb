package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.participation.Alternative;
import io.koinon.participation.Participation;

/**
 * A spell that an account reads otherwise.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spell the spell as its author reads it
 * @param alternative how the account does
 */
public record Contested(Participation spell, Alternative alternative) {
  /**
   * Checks the components.
   *
   * @param spell the spell as its author reads it
   * @param alternative how the account does
   */
  public Contested {
    requireNonNull(spell, "spell");
    requireNonNull(alternative, "alternative");
  }
}
