package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A weight of votes: {@code eu-population}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record WeightId(String value) implements Comparable<WeightId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/weight}
   */
  public WeightId {
    Texts.slug("id/weight", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code eu-population}
   * @throws io.koinon.RefusedException with the rule {@code id/weight}
   */
  public static WeightId of(String value) {
    return new WeightId(value);
  }

  @Override
  public int compareTo(WeightId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
