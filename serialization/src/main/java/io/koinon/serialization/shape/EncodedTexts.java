package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * The texts of values that come again in one writing, as the bytes of a document.
 *
 * <p>Each slot remembers one value; a value that falls on a taken slot takes it over. Not
 * thread-safe.
 */
final class EncodedTexts {
  private static final int SLOTS = 1 << 10;

  private final @Nullable Slot[] slots = new Slot[SLOTS];

  private static final class Slot {
    private final TextShape<?, ?> shape;
    private final Object value;
    private final byte[] quoted;

    Slot(TextShape<?, ?> shape, Object value, byte[] quoted) {
      this.shape = shape;
      this.value = value;
      this.quoted = quoted;
    }
  }

  /** The text of a value in quotes. */
  <T> byte[] of(TextShape<?, T> shape, T value) {
    int hash = value.hashCode() + shape.ordinal();
    int index = (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    Slot slot = slots[index];
    if (slot == null || slot.shape != shape || !isSame(value, slot.value)) {
      slot = new Slot(shape, value, Writing.quoted(shape.textOf(value)));
      slots[index] = slot;
    }
    return slot.quoted;
  }

  @SuppressWarnings("ReferenceEquality") // the same before equal: ids are mostly shared
  private static boolean isSame(Object value, Object other) {
    return value == other || value.equals(other);
  }
}
