package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A tie between two actors: {@code kaz-uzb-energy}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record TieId(String value) implements Comparable<TieId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/tie}
   */
  public TieId {
    Texts.slug("id/tie", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code kaz-uzb-energy}
   * @throws io.koinon.RefusedException with the rule {@code id/tie}
   */
  public static TieId of(String value) {
    return new TieId(value);
  }

  @Override
  public int compareTo(TieId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
