package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A collection that is one value of its own, so that an empty one is not the same as none. */
final class CollectedShape<K, E, T extends Collection<E>> extends Shape<K, T> {
  private final Many<K, E> values;
  private final Function<ImmutableList<E>, T> collected;

  CollectedShape(Many<K, E> values, Function<ImmutableList<E>, T> collected) {
    this.values = values;
    this.collected = collected;
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
    values.writeAll(out, key, ImmutableList.copyOf(value));
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
