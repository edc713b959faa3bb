package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A statement that may be attested of actors: {@code relations-with-all}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record AttestationId(String value) implements Comparable<AttestationId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/attestation}
   */
  public AttestationId {
    Texts.slug("id/attestation", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code relations-with-all}
   * @throws io.koinon.RefusedException with the rule {@code id/attestation}
   */
  public static AttestationId of(String value) {
    return new AttestationId(value);
  }

  @Override
  public int compareTo(AttestationId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
