package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A need of an operation: {@code troops}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record NeedId(String value) implements Comparable<NeedId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/need}
   */
  public NeedId {
    Texts.slug("id/need", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code troops}
   * @throws io.koinon.RefusedException with the rule {@code id/need}
   */
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  @Override
  public int compareTo(NeedId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
