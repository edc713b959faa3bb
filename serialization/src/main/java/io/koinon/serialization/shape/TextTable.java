package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * The values that the texts of one shape gave in one reading, so that a text that comes again is
 * neither made a string nor parsed again.
 *
 * <p>Each slot remembers one text; a text that falls on a taken slot takes it over. Not
 * thread-safe.
 */
final class TextTable {
  private static final int LEAST_SLOTS = 1 << 6;
  private static final int MOST_SLOTS = 1 << 15;

  private Slot[] slots = new Slot[LEAST_SLOTS];
  private int misses;

  private record Slot(int hash, String text, @Nullable Object scope, Object value) {}

  static int hash(char[] chars, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }

  /** The value that the characters gave in a scope, or null if it is not remembered. */
  @Nullable Object find(int hash, char[] chars, int offset, int length, @Nullable Object scope) {
    Slot slot = slots[slotOf(hash)];
    return slot != null
            && slot.hash == hash
            && slot.scope == scope
            && isSame(slot.text, chars, offset, length)
        ? slot.value
        : null;
  }

  /** The value that the text gave in a scope, or null if it is not remembered. */
  @Nullable Object find(String text, @Nullable Object scope) {
    Slot slot = slots[slotOf(text.hashCode())];
    return slot != null && slot.scope == scope && slot.text.equals(text) ? slot.value : null;
  }

  void remember(String text, @Nullable Object scope, Object value) {
    misses++;
    if (misses > slots.length && slots.length < MOST_SLOTS) {
      grow();
    }
    int hash = text.hashCode();
    slots[slotOf(hash)] = new Slot(hash, text, scope, value);
  }

  private int slotOf(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private void grow() {
    Slot[] before = slots;
    slots = new Slot[2 * before.length];
    misses = 0;
    for (Slot slot : before) {
      if (slot != null) {
        slots[slotOf(slot.hash)] = slot;
      }
    }
  }

  private static boolean isSame(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
