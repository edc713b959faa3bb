package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number that a measure gives: {@code 2/3}.
 *
 * <p>In lowest terms, of any size, and negative where something has become less; so two fractions
 * are equal if their values are. Immutable and thread-safe.
 *
 * @param numerator how many parts
 * @param denominator of how many equal parts, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Nothing, {@code 0/1}. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** The whole, {@code 1/1}. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /**
   * Checks the components.
   *
   * @param numerator how many parts
   * @param denominator of how many equal parts, above 0
   * @throws RefusedException with the rule {@code fraction/denominator} or {@code
   *     fraction/lowest-terms}
   */
  public Fraction {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    if (denominator.signum() <= 0) {
      throw new RefusedException(
          "fraction/denominator", numerator + "/" + denominator, "a denominator above 0");
    }
    if (!numerator.gcd(denominator).equals(BigInteger.ONE)) {
      throw new RefusedException(
          "fraction/lowest-terms", numerator + "/" + denominator, "lowest terms, as 2/3");
    }
  }

  /**
   * {@return a fraction, in lowest terms}
   *
   * @param numerator how many parts
   * @param denominator of how many equal parts, above 0
   * @throws RefusedException with the rule {@code fraction/denominator}
   */
  public static Fraction of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * {@return a fraction, in lowest terms}
   *
   * @param numerator how many parts
   * @param denominator of how many equal parts, above 0
   * @throws RefusedException with the rule {@code fraction/denominator}
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return denominator.signum() > 0
        ? new Fraction(numerator.divide(divisor), denominator.divide(divisor))
        : new Fraction(numerator, denominator);
  }

  static Fraction of(BigDecimal number) {
    return number.scale() > 0
        ? of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : of(number.toBigIntegerExact(), BigInteger.ONE);
  }

  /** How much a part of two is of both together; they are not negative, and not both nothing. */
  static Fraction ofParts(BigDecimal part, BigDecimal rest) {
    int scale = Math.max(part.scale(), rest.scale());
    BigInteger whole = part.add(rest).setScale(scale).unscaledValue();
    return of(part.setScale(scale).unscaledValue(), whole);
  }

  /**
   * {@return how much more this is than another; negative if it is less}
   *
   * @param other the other
   */
  public Fraction minus(Fraction other) {
    return of(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * {@return the decimal number that is nearest to it, as a context says}
   *
   * @param context how many digits, and how to round
   */
  public BigDecimal toBigDecimal(MathContext context) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
  }

  /** By value. */
  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@return numerator and denominator, as {@code 2/3}} */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
