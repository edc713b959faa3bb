package io.koinon.internal;

import io.koinon.RefusedException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Exact decimal numbers, each in one form: {@code 0.4} and never {@code 0.40}. */
public final class Decimals {
  private static final Pattern PATTERN =
      Pattern.compile("-?(0|[1-9][0-9]{0,17})([.][0-9]{0,17}[1-9])?");
  private static final String EXPECTED =
      "a decimal number of at most 18 digits before and after the point, without zeros at the end,"
          + " for example 83.4";

  private Decimals() {}

  /**
   * Reads the form that {@link BigDecimal#toPlainString} writes of a canonical number.
   *
   * @param text for example {@code 83.4}
   * @return the number
   * @throws RefusedException with the rule {@code number/decimal}
   */
  public static BigDecimal parse(String text) {
    if (!PATTERN.matcher(text).matches() || text.equals("-0")) {
      throw new RefusedException("number/decimal", text, EXPECTED);
    }
    return new BigDecimal(text);
  }

  /**
   * {@return an equal number in the one form that can be written}
   *
   * @param number a number
   * @throws RefusedException with the rule {@code number/decimal}
   */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return parse((stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString());
  }
}
