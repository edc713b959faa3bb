package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * An amendment of a treaty: {@code prolongation-1999}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record AmendmentId(String value) implements Comparable<AmendmentId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/amendment}
   */
  public AmendmentId {
    Texts.slug("id/amendment", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code prolongation-1999}
   * @throws io.koinon.RefusedException with the rule {@code id/amendment}
   */
  public static AmendmentId of(String value) {
    return new AmendmentId(value);
  }

  @Override
  public int compareTo(AmendmentId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
