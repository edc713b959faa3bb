package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * The name of an extension, after an internet domain of who defines it, read backwards: {@code
 * com.example.risk}.
 *
 * <p>Two lower-case words or more with dots between, each of {@code a-z} and {@code 0-9} with
 * single hyphens between; at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the name
 */
public record ExtensionName(String value) implements Comparable<ExtensionName> {
  /**
   * Checks the text.
   *
   * @param value the text of the name
   * @throws io.koinon.RefusedException with the rule {@code id/extension}
   */
  public ExtensionName {
    Texts.domain("id/extension", value);
  }

  /**
   * {@return the name with a text}
   *
   * @param value for example {@code com.example.risk}
   * @throws io.koinon.RefusedException with the rule {@code id/extension}
   */
  public static ExtensionName of(String value) {
    return new ExtensionName(value);
  }

  @Override
  public int compareTo(ExtensionName other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the name} */
  @Override
  public String toString() {
    return value;
  }
}
