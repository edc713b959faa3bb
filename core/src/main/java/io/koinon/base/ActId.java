package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * An act of an architecture that several records may refer to: {@code uzb-exit}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record ActId(String value) implements Comparable<ActId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/act}
   */
  public ActId {
    Texts.slug("id/act", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code uzb-exit}
   * @throws io.koinon.RefusedException with the rule {@code id/act}
   */
  public static ActId of(String value) {
    return new ActId(value);
  }

  @Override
  public int compareTo(ActId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
