package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A succession of states or institutions: {@code czechoslovakia-1993}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record SuccessionId(String value) implements Comparable<SuccessionId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/succession}
   */
  public SuccessionId {
    Texts.slug("id/succession", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code czechoslovakia-1993}
   * @throws io.koinon.RefusedException with the rule {@code id/succession}
   */
  public static SuccessionId of(String value) {
    return new SuccessionId(value);
  }

  @Override
  public int compareTo(SuccessionId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
