package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import io.koinon.RefusedException;
import io.koinon.time.Truth;

/**
 * Between what a measure lies, given all that is not known: {@code [1/3..2/3]}, or {@code 1/2}
 * where nothing is open.
 *
 * <p>What is certain gives one bound, and what is possible the other. Where anyone may belong to a
 * set, a bound may be what is approached but not reached. Immutable and thread-safe.
 *
 * @param least it is this or more
 * @param most it is this or less
 */
public record Bounds(Fraction least, Fraction most) {
  /** Of a share of which nothing is known: from nothing to the whole. */
  public static final Bounds ANY_SHARE = new Bounds(Fraction.ZERO, Fraction.ONE);

  /**
   * Checks the components.
   *
   * @param least it is this or more
   * @param most it is this or less
   * @throws RefusedException with the rule {@code bounds/reversed}
   */
  public Bounds {
    requireNonNull(least, "least");
    requireNonNull(most, "most");
    if (least.compareTo(most) > 0) {
      throw new RefusedException(
          "bounds/reversed",
          least + ".." + most,
          "bounds of which the first is not above the second");
    }
  }

  /** {@return whether the value is known} */
  public boolean isExact() {
    return least.equals(most);
  }

  /**
   * {@return whether the value reaches a threshold}
   *
   * @param threshold what it is to be at least
   */
  public Truth isAtLeast(Fraction threshold) {
    if (least.compareTo(threshold) >= 0) {
      return Truth.YES;
    }
    return most.compareTo(threshold) < 0 ? Truth.NO : Truth.UNKNOWN;
  }

  /** The bounds of both. */
  Bounds span(Bounds other) {
    return new Bounds(
        least.compareTo(other.least) <= 0 ? least : other.least,
        most.compareTo(other.most) >= 0 ? most : other.most);
  }

  /** What is between two values, each within its bounds and independent of the other. */
  Bounds minus(Bounds other) {
    return new Bounds(least.minus(other.most), most.minus(other.least));
  }

  /** {@return the value if it is known, else both bounds} */
  @Override
  public String toString() {
    return isExact() ? least.toString() : "[" + least + ".." + most + "]";
  }
}
