package io.koinon;

import static java.util.Objects.requireNonNull;

/**
 * A value that cannot be: {@code 1991-02-29}, an interval that ends before it begins, an id with a
 * blank in it.
 *
 * <p>It carries its facts: the {@linkplain #rule() code of the rule} that was broken, which is
 * permanent, the {@linkplain #value() value} as it was given, and what was {@linkplain #expected()
 * expected} instead. The message is made of these three.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 80;

  /** The code of the rule. */
  private final String rule;

  /** The value as it was given. */
  private final String value;

  /** What would have been accepted. */
  private final String expected;

  /**
   * A refusal.
   *
   * @param rule the permanent code of the rule, for example {@code date/pattern}
   * @param value the value as it was given
   * @param expected what would have been accepted, as the end of a sentence
   */
  public RefusedException(String rule, String value, String expected) {
    super(shown(requireNonNull(value, "value")) + " is refused: expected " + expected);
    this.rule = requireNonNull(rule, "rule");
    this.value = value;
    this.expected = requireNonNull(expected, "expected");
  }

  private static String shown(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_SHOWN
        ? '"' + value + '"'
        : '"' + value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…\"";
  }

  /** {@return the permanent code of the rule that was broken, for example {@code date/pattern}} */
  public String rule() {
    return rule;
  }

  /** {@return the value as it was given} */
  public String value() {
    return value;
  }

  /** {@return what would have been accepted, as the end of a sentence} */
  public String expected() {
    return expected;
  }
}
