package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/** A whole number that an {@code int} holds. */
final class CountShape extends Shape<Object, Integer> {
  static final CountShape INSTANCE = new CountShape();

  private CountShape() {}

  @Override
  @Nullable Integer read(Reading in, Object key) {
    return in.count(expected());
  }

  @Override
  void write(Writing out, Object key, Integer value) {
    out.number(value);
  }

  @Override
  boolean isPart() {
    return false;
  }

  @Override
  String expected() {
    return "a whole number, for example 10";
  }
}
