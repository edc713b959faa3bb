package io.koinon.base;

import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Comparator;

/**
 * An identifier of somebody else's list, with the list: {@code cow:541}.
 *
 * <p>A bare number is never a code: 970 is Nauru to Correlates of War and Kiribati to
 * Gleditsch-Ward. The scheme is a slug; the value is made of ASCII letters, digits, {@code .},
 * {@code _} and {@code -}, at most 80 characters. Immutable and thread-safe.
 *
 * @param scheme the list, for example {@code cow}, {@code gw}, {@code iso3166-1a2}
 * @param value the identifier in it
 */
public record Code(String scheme, String value) implements Comparable<Code> {
  private static final Comparator<Code> ORDER =
      Comparator.comparing(Code::scheme).thenComparing(Code::value);

  /**
   * Checks the components.
   *
   * @param scheme the list
   * @param value the identifier in it
   * @throws RefusedException with the rule {@code code/scheme} or {@code code/value}
   */
  public Code {
    Texts.slug("code/scheme", scheme);
    Texts.token("code/value", value);
  }

  /**
   * {@return the code with a value in a scheme}
   *
   * @param scheme the list, for example {@code cow}
   * @param value the identifier in it, for example {@code 541}
   * @throws RefusedException with the rule {@code code/scheme} or {@code code/value}
   */
  public static Code of(String scheme, String value) {
    return new Code(scheme, value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code cow:541}
   * @return the code
   * @throws RefusedException with the rule {@code code/pattern}, {@code code/scheme} or {@code
   *     code/value}
   */
  public static Code parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new RefusedException("code/pattern", text, "scheme:value, for example cow:541");
    }
    return of(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * Checks the scheme of a code.
   *
   * @param text the scheme
   * @return the same text
   * @throws RefusedException with the rule {@code code/scheme}
   */
  public static String checkedScheme(String text) {
    Texts.slug("code/scheme", text);
    return text;
  }

  /**
   * Checks the value of a code.
   *
   * @param text the value
   * @return the same text
   * @throws RefusedException with the rule {@code code/value}
   */
  public static String checkedValue(String text) {
    Texts.token("code/value", text);
    return text;
  }

  @Override
  public int compareTo(Code other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
