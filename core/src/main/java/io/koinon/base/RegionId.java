package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A region: {@code central-eurasia}.
 *
 * <p>Lower-case words of {@code a-z} and {@code 0-9} with single hyphens between, at most 80
 * characters. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record RegionId(String value) implements Comparable<RegionId> {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/region}
   */
  public RegionId {
    Texts.slug("id/region", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code central-eurasia}
   * @throws io.koinon.RefusedException with the rule {@code id/region}
   */
  public static RegionId of(String value) {
    return new RegionId(value);
  }

  @Override
  public int compareTo(RegionId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
