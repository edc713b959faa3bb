package io.koinon.serialization.shape;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A shape that contains itself: rules made of rules. What lacks a part says something else, so a
 * fault in it withholds all that it belongs to.
 */
final class DeferredShape<K, T> extends Shape<K, T> {
  private final String expected;
  private final Supplier<? extends Shape<? super K, T>> shape;

  DeferredShape(String expected, Supplier<? extends Shape<? super K, T>> shape) {
    this.expected = expected;
    this.shape = shape;
  }

  Shape<? super K, T> shape() {
    return shape.get();
  }

  @Override
  @Nullable T read(Reading in, K key) {
    return shape().read(in, key);
  }

  @Override
  void write(Writing out, K key, T value) {
    shape().write(out, key, value);
  }

  @Override
  boolean isPart() {
    return false;
  }

  @Override
  String expected() {
    return expected;
  }
}
