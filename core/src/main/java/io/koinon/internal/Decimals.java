package io.koinon.internal;

import io.koinon.RefusedException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Exact decimal numbers that are not negative, each in one form: {@code 0.4} and never {@code
 * 0.40}, {@code 2500} and never {@code 2.5E+3}; with at most 18 digits before the point and at most
 * 18 behind it.
 */
public final class Decimals {
  /** The form that {@link #parse} reads, as a regular expression. */
  public static final String NUMBER = "(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{0,17}[1-9])?";

  private static final int MOST_DIGITS = 18;
  private static final Pattern PATTERN = Pattern.compile(NUMBER);
  private static final String EXPECTED =
      "a number from 0 of at most 18 digits before and behind its point and without needless zeros,"
          + " as 234 or 0.012";

  private Decimals() {}

  /**
   * Reads the form that {@link BigDecimal#toPlainString} writes of a canonical number.
   *
   * @param text for example {@code 83.4}
   * @return the number
   * @throws RefusedException with the rule {@code number/decimal}
   */
  public static BigDecimal parse(String text) {
    if (!PATTERN.matcher(text).matches()) {
      throw new RefusedException("number/decimal", text, EXPECTED);
    }
    return new BigDecimal(text);
  }

  /**
   * {@return an equal number in the one form that can be written}
   *
   * @param number a number
   * @throws RefusedException with the rule {@code number/decimal} if it is negative, or has too
   *     many digits
   */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.signum() < 0
        || stripped.scale() > MOST_DIGITS
        || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
      throw new RefusedException("number/decimal", number.toString(), EXPECTED);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
