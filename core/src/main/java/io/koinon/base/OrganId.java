package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * An organ of an institution, as decision rules name it: {@code csc}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record OrganId(String value) implements Comparable<OrganId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/organ}
   */
  public OrganId {
    Texts.slug("id/organ", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code csc}
   * @throws io.koinon.RefusedException with the rule {@code id/organ}
   */
  public static OrganId of(String value) {
    return new OrganId(value);
  }

  @Override
  public int compareTo(OrganId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
