package io.koinon.base;

import io.koinon.RefusedException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a whole, exact: {@code 2/3}.
 *
 * <p>From 0 to 1, in lowest terms, each number of at most nine digits; two shares are equal if
 * their values are. Immutable and thread-safe.
 *
 * @param numerator how many parts
 * @param denominator of how many equal parts
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {
  private static final long LARGEST = 999_999_999;
  private static final Pattern PATTERN = Pattern.compile("(0|[1-9][0-9]{0,8})/([1-9][0-9]{0,8})");
  private static final String EXPECTED =
      "a share from 0/1 to 1/1 in lowest terms, in numbers of at most nine digits, for"
          + " example 2/3";

  /**
   * Checks the components.
   *
   * @param numerator how many parts
   * @param denominator of how many equal parts
   * @throws RefusedException with the rule {@code share/range} or {@code share/lowest-terms}
   */
  public Share {
    if (denominator < 1 || denominator > LARGEST || numerator < 0 || numerator > denominator) {
      throw new RefusedException("share/range", numerator + "/" + denominator, EXPECTED);
    }
    if (!BigInteger.valueOf(numerator)
        .gcd(BigInteger.valueOf(denominator))
        .equals(BigInteger.ONE)) {
      throw new RefusedException("share/lowest-terms", numerator + "/" + denominator, EXPECTED);
    }
  }

  /**
   * {@return a share}
   *
   * @param numerator how many parts
   * @param denominator of how many equal parts
   * @throws RefusedException with the rule {@code share/range} or {@code share/lowest-terms}
   */
  public static Share of(long numerator, long denominator) {
    return new Share(numerator, denominator);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code 2/3}, each number of at most nine digits
   * @return the share
   * @throws RefusedException with the rule {@code share/pattern}, {@code share/range} or {@code
   *     share/lowest-terms}
   */
  public static Share parse(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      throw new RefusedException("share/pattern", text, EXPECTED);
    }
    return of(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  /** By value. */
  @Override
  public int compareTo(Share other) {
    return Long.compare(numerator * other.denominator, other.numerator * denominator);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
