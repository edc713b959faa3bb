package io.koinon.base;

import io.koinon.internal.Texts;

/**
 * A state, territory or other subject that is not an institution: {@code KAZ}.
 *
 * <p>Upper-case words of {@code A-Z} and {@code 0-9} with single hyphens between, a letter first,
 * at most 80 characters: the ISO 3166-1 alpha-3 code where there is one, the former one ({@code
 * SUN}, {@code YUG}) or a name ({@code KOSOVO}) where there is not. Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record StateId(String value) implements ActorId {
  /**
   * Checks the text.
   *
   * @param value the text of the id
   * @throws io.koinon.RefusedException with the rule {@code id/state}
   */
  public StateId {
    Texts.upperCase("id/state", value);
  }

  /**
   * {@return the id with a text}
   *
   * @param value for example {@code KAZ}
   * @throws io.koinon.RefusedException with the rule {@code id/state}
   */
  public static StateId of(String value) {
    return new StateId(value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
