package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.time.Truth;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

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
    if (!Collections.disjoint(certain, uncertain)) {
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
    private final List<T> certain = new ArrayList<>();
    private final List<T> uncertain = new ArrayList<>();
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
      return new ThreeValuedSet<>(
          ImmutableSortedSet.copyOf(certain), ImmutableSortedSet.copyOf(uncertain), complete);
    }

    /**
     * As {@link #finish}, where the elements were taken in ascending order: nothing is compared.
     */
    ThreeValuedSet<T> finishAscending() {
      return new ThreeValuedSet<>(
          ImmutableSortedSet.copyOfSorted(new Ascending<>(certain)),
          ImmutableSortedSet.copyOfSorted(new Ascending<>(uncertain)),
          complete);
    }
  }

  /** Different elements in ascending order, as a set to copy. */
  @SuppressWarnings("JdkObsolete") // what copyOfSorted asks for, and no more
  private static final class Ascending<T extends Comparable<? super T>> extends AbstractSet<T>
      implements SortedSet<T> {
    private final List<T> elements;

    Ascending(List<T> elements) {
      this.elements = elements;
    }

    @Override
    public Iterator<T> iterator() {
      return elements.iterator();
    }

    @Override
    public int size() {
      return elements.size();
    }

    @Override
    public Object[] toArray() {
      return elements.toArray();
    }

    @Override
    public @Nullable Comparator<? super T> comparator() {
      return null;
    }

    @Override
    public T first() {
      return elements.get(0);
    }

    @Override
    public T last() {
      return elements.get(elements.size() - 1);
    }

    @Override
    public SortedSet<T> subSet(T from, T to) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<T> headSet(T to) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<T> tailSet(T from) {
      throw new UnsupportedOperationException();
    }
  }
}
