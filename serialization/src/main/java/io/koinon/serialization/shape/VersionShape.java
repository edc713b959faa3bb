package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * The version of the format, a whole number; any other than the current one stops the reading, be
 * it to begin anew with what an {@link Upcaster} makes of the document.
 */
final class VersionShape extends Shape<Object, Integer> {
  /** The version that this library writes. */
  static final int CURRENT = 1;

  static final VersionShape INSTANCE = new VersionShape();

  private VersionShape() {}

  @Override
  @Nullable Integer read(Reading in, Object key) {
    return in.version(CURRENT, expected()) ? CURRENT : null;
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
    return "the version of the format, " + CURRENT;
  }
}
