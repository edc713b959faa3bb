package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A treaty or an institution: {@code csto}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters; treaties and institutions share one namespace. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record FrameworkId(String value) implements ActorId {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/framework}
   */
  public FrameworkId {
    Texts.slug("id/framework", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code csto}
   * @throws io.koinon.RefusedException with the rule {@code id/framework}
   */
  public static FrameworkId of(String value) {
    return new FrameworkId(value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
