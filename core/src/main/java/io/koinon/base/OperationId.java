package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * An operation: {@code kfor}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record OperationId(String value) implements Comparable<OperationId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/operation}
   */
  public OperationId {
    Texts.slug("id/operation", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code kfor}
   * @throws io.koinon.RefusedException with the rule {@code id/operation}
   */
  public static OperationId of(String value) {
    return new OperationId(value);
  }

  @Override
  public int compareTo(OperationId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
