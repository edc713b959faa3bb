package io.koinon.serialization.shape;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a sorted list, or of the values in it that follow each other under one id.
 *
 * <p>A run looks at a value only when that is due, so that writing touches each value once. Not
 * thread-safe.
 */
abstract class Run<E> {
  /** Whether another value belongs to the run. */
  abstract boolean hasNext();

  /** The next value, which stays the next one. */
  abstract E peek();

  /** The next value, which is now behind. */
  abstract E next();

  /** All values of a list. */
  static <E> Run<E> of(List<? extends E> values) {
    return new All<>(values);
  }

  /** The values from the next one on that have its id. */
  static <E, I> Run<E> under(I id, Run<E> values, Function<? super E, ? extends I> idOf) {
    return new Under<>(id, values, idOf);
  }

  private static final class All<E> extends Run<E> {
    private final List<? extends E> values;
    private int next;

    All(List<? extends E> values) {
      this.values = values;
    }

    @Override
    boolean hasNext() {
      return next < values.size();
    }

    @Override
    E peek() {
      return values.get(next);
    }

    @Override
    E next() {
      return values.get(next++);
    }
  }

  private static final class Under<E, I> extends Run<E> {
    private final I id;
    private final Run<E> values;
    private final Function<? super E, ? extends I> idOf;
    private @Nullable E checked;

    Under(I id, Run<E> values, Function<? super E, ? extends I> idOf) {
      this.id = id;
      this.values = values;
      this.idOf = idOf;
      this.checked = values.peek();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same before equal: ids are mostly shared
    boolean hasNext() {
      if (checked == null && values.hasNext()) {
        E candidate = values.peek();
        I other = idOf.apply(candidate);
        checked = id == other || id.equals(other) ? candidate : null;
      }
      return checked != null;
    }

    @Override
    E peek() {
      return values.peek();
    }

    @Override
    E next() {
      checked = null;
      return values.next();
    }
  }
}
