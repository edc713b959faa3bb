package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * An objective of a strategy: {@code engage}. Unique in its strategy only.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/objective}
   */
  public ObjectiveId {
    Texts.slug("id/objective", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code engage}
   * @throws io.koinon.RefusedException with the rule {@code id/objective}
   */
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  @Override
  public int compareTo(ObjectiveId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
