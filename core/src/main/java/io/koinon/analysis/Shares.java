package io.koinon.analysis;

import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reckons between what the share of some elements among all lies, where of each it may be open
 * whether it counts, whether it is one of the some, and what it weighs.
 *
 * <p>The share is inside / (inside + outside). It grows with what is inside and shrinks with what
 * is outside; so it is least where each element, one by one, is put outside with all it may weigh,
 * else left away, else put inside with the least; and most the other way round. Where nothing
 * counts there is no share, and such cases are not looked at. Not thread-safe.
 */
final class Shares {
  /** What elements weigh that are only counted. */
  static final Quantity ONE = new Quantity(BigDecimal.ONE, Optional.of(BigDecimal.ONE));

  private Quantity inside = Quantity.ZERO;
  private Quantity outside = Quantity.ZERO;
  private Quantity insideAtMost = Quantity.ZERO;
  private Quantity outsideAtLeast = Quantity.ZERO;

  /** Takes an element that weighs as much as any other. */
  void add(Truth counts, Truth isInside) {
    add(counts, isInside, ONE);
  }

  /** Takes an element. */
  void add(Truth counts, Truth isInside, Quantity weight) {
    if (counts == Truth.NO) {
      return;
    }
    if (isInside != Truth.YES) {
      outside = outside.plus(weight);
    } else if (counts == Truth.YES) {
      inside = inside.plus(weight);
    }
    if (isInside != Truth.NO) {
      insideAtMost = insideAtMost.plus(weight);
    } else if (counts == Truth.YES) {
      outsideAtLeast = outsideAtLeast.plus(weight);
    }
  }

  /** Takes any number of elements of which nobody knows that they are inside. */
  void addOthers(boolean mayBeInside) {
    outside = outside.plus(Quantity.ANY);
    if (mayBeInside) {
      insideAtMost = insideAtMost.plus(Quantity.ANY);
    }
  }

  /** Between what the share lies; nothing if in no case there is one. */
  Optional<Bounds> bounds() {
    boolean mayHaveInside = isPossible(insideAtMost);
    boolean mayHaveOutside = isPossible(outside);
    if (!mayHaveInside && !mayHaveOutside) {
      return Optional.empty();
    }
    Fraction least =
        mayHaveOutside ? ratio(inside.least(), outside.most(), Fraction.ZERO) : Fraction.ONE;
    Fraction most =
        mayHaveInside
            ? Fraction.ONE.minus(ratio(outsideAtLeast.least(), insideAtMost.most(), Fraction.ZERO))
            : Fraction.ZERO;
    return Optional.of(new Bounds(least, most));
  }

  private static boolean isPossible(Quantity quantity) {
    return quantity.most().map(BigDecimal::signum).orElse(1) > 0;
  }

  private static Fraction ratio(
      BigDecimal part, Optional<BigDecimal> rest, Fraction ifRestIsUnlimited) {
    return rest.map(its -> Fraction.ofParts(part, its)).orElse(ifRestIsUnlimited);
  }
}
