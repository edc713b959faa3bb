package io.koinon.base;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.internal.Decimals;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much, or how many, as far as it is known: {@code 234}, {@code 0.012}, {@code [600..700]}.
 *
 * <p>An exact decimal number, never a floating-point one; or one unknown number of a range, {@code
 * [600..700]}, {@code [200..]} for 200 or more, {@code [0..60]} for 60 or fewer. It is not negative
 * and has no unit: what holds it says of what. Two amounts are equal if their numbers are, however
 * many zeros they were given with; in a text there are no needless zeros, {@code 0.4} and not
 * {@code 0.40}. A number has at most 18 digits before its point and at most 18 behind it.
 *
 * <p>{@link #compareTo} is a total order for sorting and printing; {@link #exceeds} is the question
 * which of two is more, and its answer may be UNKNOWN. Immutable and thread-safe.
 */
public final class Amount implements Comparable<Amount> {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<exact>N)|\\[(?<least>N)\\.\\.(?<most>N)?\\]".replace("N", Decimals.NUMBER));
  private static final String EXPECTED =
      "a number of at most 18 digits before and behind its point and without needless zeros, as"
          + " 234 or 0.012, or a range of two, as [600..700] or [200..]";

  private static final Comparator<Amount> ORDER =
      Comparator.<Amount, BigDecimal>comparing(amount -> amount.least)
          .thenComparing(amount -> amount.most, Comparator.nullsLast(Comparator.naturalOrder()));

  private final BigDecimal least;
  private final @Nullable BigDecimal most;

  private Amount(BigDecimal least, @Nullable BigDecimal most) {
    this.least = Decimals.canonical(least);
    this.most = most == null ? null : Decimals.canonical(most);
    if (most != null && least.compareTo(most) > 0) {
      throw new RefusedException(
          "amount/reversed", toString(), "a range whose first number is not above its second");
    }
  }

  /**
   * {@return a whole amount}
   *
   * @param number the number, for example 234
   * @throws RefusedException with the rule {@code number/decimal} if it is negative, or has too
   *     many digits
   */
  public static Amount of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /**
   * {@return an exact amount}
   *
   * @param number the number
   * @throws RefusedException with the rule {@code number/decimal} if it is negative, or has too
   *     many digits
   */
  public static Amount of(BigDecimal number) {
    requireNonNull(number, "number");
    return new Amount(number, number);
  }

  /**
   * {@return an amount of which a least and a greatest number are known}
   *
   * @param least it is this or more
   * @param most it is this or less
   * @throws RefusedException with the rule {@code amount/reversed} if no number is between, or
   *     {@code number/decimal} if one is negative, or has too many digits
   */
  public static Amount between(BigDecimal least, BigDecimal most) {
    return new Amount(requireNonNull(least, "least"), requireNonNull(most, "most"));
  }

  /**
   * {@return an amount of which only a least number is known}
   *
   * @param least it is this or more
   * @throws RefusedException with the rule {@code number/decimal} if it is negative, or has too
   *     many digits
   */
  public static Amount atLeast(BigDecimal least) {
    return new Amount(requireNonNull(least, "least"), null);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text for example {@code 234}, {@code 0.012}, {@code [600..700]} or {@code [200..]}
   * @return the amount
   * @throws RefusedException with the rule {@code amount/pattern} or {@code amount/reversed}
   */
  public static Amount parse(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      throw new RefusedException("amount/pattern", text, EXPECTED);
    }
    String exact = matcher.group("exact");
    if (exact != null) {
      return of(new BigDecimal(exact));
    }
    String most = matcher.group("most");
    Amount range =
        new Amount(
            new BigDecimal(matcher.group("least")), most == null ? null : new BigDecimal(most));
    if (range.isExact()) {
      throw new RefusedException("amount/pattern", text, "the number alone, " + range);
    }
    return range;
  }

  /** {@return the least number that it may be; the number itself if it is exact} */
  public BigDecimal least() {
    return least;
  }

  /** {@return the greatest number that it may be, if there is one} */
  public Optional<BigDecimal> most() {
    return Optional.ofNullable(most);
  }

  /** {@return whether the number is known} */
  public boolean isExact() {
    return most != null && least.compareTo(most) == 0;
  }

  /**
   * {@return whether this is more than another amount: UNKNOWN where their ranges leave it open}
   *
   * @param other the other amount, in the same unit
   */
  public Truth exceeds(Amount other) {
    if (other.most != null && least.compareTo(other.most) > 0) {
      return Truth.YES;
    }
    return most != null && most.compareTo(other.least) <= 0 ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * By the least number, then by the greatest, none being greater than all. For sorting only, never
   * for logic.
   */
  @Override
  public int compareTo(Amount other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * least.hashCode() + Objects.hashCode(most);
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return isExact()
        ? least.toPlainString()
        : "[" + least.toPlainString() + ".." + (most == null ? "" : most.toPlainString()) + "]";
  }
}
