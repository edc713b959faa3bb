package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A strategy: {@code greater-eurasian-partnership}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record StrategyId(String value) implements Comparable<StrategyId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/strategy}
   */
  public StrategyId {
    Texts.slug("id/strategy", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code greater-eurasian-partnership}
   * @throws io.koinon.RefusedException with the rule {@code id/strategy}
   */
  public static StrategyId of(String value) {
    return new StrategyId(value);
  }

  @Override
  public int compareTo(StrategyId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
