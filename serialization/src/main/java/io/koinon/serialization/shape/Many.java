package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a collection of values stands in a document.
 *
 * @param <K> what the collection is read with: the key that leads to it
 * @param <E> the type of its values
 */
public abstract sealed class Many<K, E> permits ListShape, KeyedShape, Many.Single {
  /**
   * Reads the values at the current token, and leaves the last token current.
   *
   * @return whether there was no problem; if there was, it has been reported
   */
  abstract <B> boolean read(Reading in, K key, B target, BiConsumer<? super B, ? super E> add);

  /** Writes the values. */
  abstract void write(Writing out, K key, Run<E> values);

  /** Writes all values of a list. */
  void writeAll(Writing out, K key, List<? extends E> values) {
    write(out, key, Run.of(values));
  }

  /** Whether a fault in it withholds it alone, and not the object that it is a property of. */
  abstract boolean isPart();

  /** What stands there, as a reader of a message should be told. */
  abstract String expected();

  /** The one value that stands under a key. */
  static final class Single<K, E> extends Many<K, E> {
    private final Shape<? super K, E> value;

    Single(Shape<? super K, E> value) {
      this.value = value;
    }

    Shape<? super K, E> value() {
      return value;
    }

    @Override
    <B> boolean read(Reading in, K key, B target, BiConsumer<? super B, ? super E> add) {
      E read = value.read(in, key);
      if (read == null) {
        return false;
      }
      add.accept(target, read);
      return true;
    }

    @Override
    void write(Writing out, K key, Run<E> values) {
      value.write(out, key, values.next());
    }

    @Override
    boolean isPart() {
      return value.isPart();
    }

    @Override
    String expected() {
      return value.expected();
    }
  }

  /** Reads the values into a list of their own, or gives null if there was a problem. */
  final @Nullable ImmutableList<E> collect(Reading in, K key) {
    ImmutableList.Builder<E> values = ImmutableList.builder();
    return read(in, key, values, ImmutableList.Builder::add) ? values.build() : null;
  }
}
