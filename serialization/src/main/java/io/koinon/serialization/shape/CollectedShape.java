package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A collection that is one value of its own, so that an empty one is not the same as none. */
final class CollectedShape<K, E, T> extends Shape<K, T> {
  private final Many<K, E> values;
  private final Function<ImmutableList<E>, T> collected;
  private final BiFunction<? super K, ? super T, ImmutableList<E>> elements;

  private CollectedShape(
      Many<K, E> values,
      Function<ImmutableList<E>, T> collected,
      BiFunction<? super K, ? super T, ImmutableList<E>> elements) {
    this.values = values;
    this.collected = collected;
    this.elements = elements;
  }

  static <K, E, T extends Collection<E>> CollectedShape<K, E, T> of(
      Many<K, E> values, Function<ImmutableList<E>, T> collected) {
    return new CollectedShape<>(
        values, collected, (key, collection) -> ImmutableList.copyOf(collection));
  }

  /** A value that is no collection, and has elements that depend on the key. */
  static <K, E, T> CollectedShape<K, E, T> of(
      Many<K, E> values,
      Function<ImmutableList<E>, T> collected,
      BiFunction<? super K, ? super T, ImmutableList<E>> elements) {
    return new CollectedShape<>(values, collected, elements);
  }

  Many<K, E> values() {
    return values;
  }

  @Override
  @Nullable T read(Reading in, K key) {
    ImmutableList<E> read = values.collect(in, key);
    return read == null ? null : collected.apply(read);
  }

  @Override
  void write(Writing out, K key, T value) {
    values.writeAll(out, key, elements.apply(key, value));
  }

  @Override
  boolean isPart() {
    return values.isPart();
  }

  @Override
  String expected() {
    return values.expected();
  }
}
