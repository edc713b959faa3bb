package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * The texts of values that come again in one writing, as the bytes of a document.
 *
 * <p>Each slot remembers one value; a value that falls on a taken slot takes it over. Not
 * thread-safe.
 */
final class EncodedTexts {
  private static final int SLOTS = 1 << 12;

  private final @Nullable TextShape<?, ?>[] shapes = new TextShape<?, ?>[SLOTS];
  private final @Nullable Object[] values = new Object[SLOTS];
  private final SerializedString[] texts = new SerializedString[SLOTS];

  <T> SerializedString of(TextShape<?, T> shape, T value) {
    int hash = value.hashCode() + shape.ordinal();
    int slot = (hash ^ hash >>> 12) & SLOTS - 1;
    if (shapes[slot] != shape || !isSame(value, values[slot])) {
      shapes[slot] = shape;
      values[slot] = value;
      texts[slot] = new SerializedString(shape.textOf(value));
    }
    return texts[slot];
  }

  @SuppressWarnings("ReferenceEquality") // the same before equal: ids are mostly shared
  private static boolean isSame(Object value, @Nullable Object other) {
    return value == other || value.equals(other);
  }
}
