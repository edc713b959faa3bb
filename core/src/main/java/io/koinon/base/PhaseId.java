package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A phase of a strategy: {@code consolidate}. Unique in its strategy only.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record PhaseId(String value) implements Comparable<PhaseId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/phase}
   */
  public PhaseId {
    Texts.slug("id/phase", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code consolidate}
   * @throws io.koinon.RefusedException with the rule {@code id/phase}
   */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
