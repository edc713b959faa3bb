package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A link between frameworks: {@code csto-cis-sco-roadmap}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record LinkId(String value) implements Comparable<LinkId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/link}
   */
  public LinkId {
    Texts.slug("id/link", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code csto-cis-sco-roadmap}
   * @throws io.koinon.RefusedException with the rule {@code id/link}
   */
  public static LinkId of(String value) {
    return new LinkId(value);
  }

  @Override
  public int compareTo(LinkId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
