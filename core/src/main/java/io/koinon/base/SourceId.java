package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A source of facts, and the account that it gives: {@code odkb-charter}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record SourceId(String value) implements Comparable<SourceId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/source}
   */
  public SourceId {
    Texts.slug("id/source", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code odkb-charter}
   * @throws io.koinon.RefusedException with the rule {@code id/source}
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
