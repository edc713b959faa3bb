package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/** A whole number that an {@code int} holds. */
final class CountShape extends Shape<Object, Integer> {
  /** From 0. */
  static final CountShape FROM_0 = new CountShape(0);

  /** From 1. */
  static final CountShape FROM_1 = new CountShape(1);

  private final int least;

  private CountShape(int least) {
    this.least = least;
  }

  /** The least number; what it goes into refuses smaller ones. */
  int least() {
    return least;
  }

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
