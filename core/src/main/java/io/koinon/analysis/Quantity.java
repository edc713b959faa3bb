package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.base.Amount;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much something is that was computed from amounts, as far as they are known: {@code 0.0072},
 * {@code [0.01..0.02]}, or {@code [0.01..]} where nothing limits it.
 *
 * <p>Exact decimal numbers, however many digits. Immutable and thread-safe.
 *
 * @param least it is this or more, and not negative
 * @param most it is this or less; absent if nothing limits it
 */
public record Quantity(BigDecimal least, Optional<BigDecimal> most) {
  static final Quantity ZERO = new Quantity(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));

  /** Of what nothing is known. */
  static final Quantity ANY = new Quantity(BigDecimal.ZERO, Optional.empty());

  /** Of a share of which nothing is known. */
  static final Quantity ANY_SHARE = new Quantity(BigDecimal.ZERO, Optional.of(BigDecimal.ONE));

  /** By what it is at least. */
  static final Comparator<Quantity> BY_LEAST = Comparator.comparing(Quantity::least);

  /** As many digits as the root of a number is given with. */
  private static final int DIGITS = 34;

  /**
   * Checks the components.
   *
   * @param least it is this or more, and not negative
   * @param most it is this or less; absent if nothing limits it
   * @throws RefusedException with the rule {@code quantity/negative} or {@code quantity/reversed}
   */
  public Quantity {
    least = canonical(least);
    most = most.map(Quantity::canonical);
    if (most.isPresent() && least.compareTo(most.get()) > 0) {
      throw new RefusedException(
          "quantity/reversed",
          least.toPlainString() + ".." + most.get().toPlainString(),
          "a range whose first number is not above its second");
    }
  }

  private static BigDecimal canonical(BigDecimal number) {
    requireNonNull(number, "number");
    if (number.signum() < 0) {
      throw new RefusedException("quantity/negative", number.toPlainString(), "a number from 0");
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Quantity of(Amount amount) {
    return new Quantity(amount.least(), amount.most());
  }

  /** {@return whether the number is known} */
  public boolean isExact() {
    return most.filter(least::equals).isPresent();
  }

  /**
   * {@return whether it reaches a threshold}
   *
   * @param threshold what it is to be at least
   */
  public Truth isAtLeast(BigDecimal threshold) {
    if (least.compareTo(threshold) >= 0) {
      return Truth.YES;
    }
    return most.isPresent() && most.get().compareTo(threshold) < 0 ? Truth.NO : Truth.UNKNOWN;
  }

  /** Whether it certainly is so much or less. */
  boolean isAtMost(BigDecimal limit) {
    return most.isPresent() && most.get().compareTo(limit) <= 0;
  }

  Quantity plus(Quantity other) {
    return new Quantity(least.add(other.least), most.flatMap(its -> other.most.map(its::add)));
  }

  /** The product; of nothing and whatever it is nothing. */
  Quantity times(Quantity other) {
    return new Quantity(
        least.multiply(other.least),
        isNothing() || other.isNothing()
            ? Optional.of(BigDecimal.ZERO)
            : most.flatMap(its -> other.most.map(its::multiply)));
  }

  private boolean isNothing() {
    return most.filter(its -> its.signum() == 0).isPresent();
  }

  /** What is left of the whole; of a share from 0 to 1. */
  Quantity fromWhole() {
    BigDecimal taken = most.orElse(BigDecimal.ONE);
    return new Quantity(
        BigDecimal.ONE.subtract(taken), Optional.of(BigDecimal.ONE.subtract(least)));
  }

  /** The same, or nothing at all. */
  Quantity orNothing() {
    return new Quantity(BigDecimal.ZERO, most);
  }

  /** The lesser of two. */
  Quantity min(Quantity other) {
    return new Quantity(
        least.min(other.least),
        most.isEmpty() ? other.most : most.map(its -> other.most.map(its::min).orElse(its)));
  }

  /** The square root; where it has too many digits, rounded away from what it lies between. */
  Quantity root() {
    return new Quantity(
        least.sqrt(new MathContext(DIGITS, RoundingMode.DOWN)),
        most.map(its -> its.sqrt(new MathContext(DIGITS, RoundingMode.UP))));
  }

  /** {@return the number if it is known, else its range, as {@code [0.01..0.02]}} */
  @Override
  public String toString() {
    return isExact()
        ? least.toPlainString()
        : "[" + least.toPlainString() + ".." + most.map(BigDecimal::toPlainString).orElse("") + "]";
  }
}
