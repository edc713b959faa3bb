package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.time.Truth;

/**
 * A set of which it is not always known what belongs to it: six members for certain, one perhaps,
 * and nobody else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param certain what belongs to it for certain
 * @param uncertain what is recorded and may belong to it: UNKNOWN only, so nothing is in both
 * @param complete whether nothing else can belong to it
 * @param <T> the type of its elements
 */
public record ThreeValuedSet<T extends Comparable<? super T>>(
    ImmutableSortedSet<T> certain, ImmutableSortedSet<T> uncertain, boolean complete) {
  /**
   * Checks the components.
   *
   * @param certain what belongs to it for certain
   * @param uncertain what is recorded and may belong to it
   * @param complete whether nothing else can belong to it
   */
  public ThreeValuedSet {
    requireNonNull(certain, "certain");
    requireNonNull(uncertain, "uncertain");
    if (!Sets.intersection(certain, uncertain).isEmpty()) {
      throw new IllegalArgumentException(
          "certain and uncertain must not overlap: " + Sets.intersection(certain, uncertain));
    }
  }

  /** {@return whether it is known for certain that nothing belongs to it} */
  public boolean isCertainlyEmpty() {
    return certain.isEmpty() && uncertain.isEmpty() && complete;
  }

  /**
   * {@return whether something belongs to it, as far as this set alone can tell: what is not listed
   * is NO if the set is complete, else UNKNOWN}
   *
   * @param element the element asked for
   */
  public Truth contains(T element) {
    if (certain.contains(element)) {
      return Truth.YES;
    }
    return complete && !uncertain.contains(element) ? Truth.NO : Truth.UNKNOWN;
  }

  /** {@return the elements, for example {@code [ARM, BLR], possibly [UZB], nothing else}} */
  @Override
  public String toString() {
    return certain
        + (uncertain.isEmpty() ? "" : ", possibly " + uncertain)
        + (complete ? ", nothing else" : ", and perhaps others");
  }

  /** Sorts elements by their truth. */
  static final class Collector<T extends Comparable<? super T>> {
    private final ImmutableSortedSet.Builder<T> certain = ImmutableSortedSet.naturalOrder();
    private final ImmutableSortedSet.Builder<T> uncertain = ImmutableSortedSet.naturalOrder();
    private boolean complete = true;

    /** Takes an element that is recorded. */
    void add(T element, Truth belongs) {
      switch (belongs) {
        case YES -> certain.add(element);
        case UNKNOWN -> uncertain.add(element);
        case NO -> {}
      }
    }

    /** Takes what is known of elements that are not recorded. */
    void addElse(Truth belongs) {
      complete &= belongs == Truth.NO;
    }

    ThreeValuedSet<T> finish() {
      return new ThreeValuedSet<>(certain.build(), uncertain.build(), complete);
    }
  }
}
