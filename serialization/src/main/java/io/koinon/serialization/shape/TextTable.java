package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * The values that the texts of one shape gave in one reading, so that a text that comes again is
 * neither made a string nor parsed again.
 *
 * <p>Remembered are texts of at most sixteen characters of Latin-1, which most ids and dates are:
 * two longs hold such a text whole, so that comparing it takes no look at a string. Each slot
 * remembers one text; a text that falls on a taken slot takes it over. Not thread-safe.
 */
final class TextTable {
  private static final int LONGEST = 16;
  private static final int LEAST_SLOTS = 1 << 6;
  private static final int MOST_SLOTS = 1 << 13;
  private static final long MIX = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio (Knuth, TAOCP 6.4)

  private long[] texts = new long[2 * LEAST_SLOTS];
  private @Nullable Object[] scopes = new Object[LEAST_SLOTS];
  private @Nullable Object[] values = new Object[LEAST_SLOTS];
  private int misses;

  // The text asked for last: whether it can be remembered, and its characters.
  private final char[] scratch = new char[LONGEST + 1];
  private boolean fits;
  private long head;
  private long tail;

  /** The value that the text gave in a scope, or null if it is not remembered. */
  @Nullable Object find(String text, @Nullable Object scope) {
    int length = Math.min(text.length(), scratch.length);
    text.getChars(0, length, scratch, 0);
    return find(scratch, 0, length, scope);
  }

  /** The value that the characters gave in a scope, or null if it is not remembered. */
  @Nullable Object find(char[] chars, int offset, int length, @Nullable Object scope) {
    fits = length > 0 && length <= LONGEST;
    if (!fits) {
      return null;
    }
    head = 0;
    tail = 0;
    int most = 0;
    int zero = 0;
    int half = offset + Math.min(length, LONGEST / 2);
    long packed = 0;
    for (int i = offset; i < half; i++) {
      char c = chars[i];
      most |= c;
      zero |= c - 1;
      packed = packed << 8 | c;
    }
    head = packed;
    packed = 0;
    for (int i = half; i < offset + length; i++) {
      char c = chars[i];
      most |= c;
      zero |= c - 1;
      packed = packed << 8 | c;
    }
    tail = packed;
    // Every character takes one byte, and none is zero: so two texts never look alike.
    fits = most < 256 && zero >= 0;
    int slot = slotOf(head, tail);
    return fits && texts[2 * slot] == head && texts[2 * slot + 1] == tail && scopes[slot] == scope
        ? values[slot]
        : null;
  }

  /** Remembers what the text that was asked for last gave in a scope. */
  void remember(@Nullable Object scope, Object value) {
    if (!fits) {
      return;
    }
    misses++;
    if (misses > values.length && values.length < MOST_SLOTS) {
      grow();
    }
    put(head, tail, scope, value);
  }

  private void put(long first, long second, @Nullable Object scope, @Nullable Object value) {
    int slot = slotOf(first, second);
    texts[2 * slot] = first;
    texts[2 * slot + 1] = second;
    scopes[slot] = scope;
    values[slot] = value;
  }

  private int slotOf(long first, long second) {
    long mixed = (first * MIX ^ second) * MIX;
    return (int) (mixed >>> 40) & values.length - 1;
  }

  private void grow() {
    long[] oldTexts = texts;
    @Nullable Object[] oldScopes = scopes;
    @Nullable Object[] oldValues = values;
    texts = new long[2 * oldTexts.length];
    scopes = new Object[2 * oldScopes.length];
    values = new Object[2 * oldValues.length];
    misses = 0;
    for (int i = 0; i < oldValues.length; i++) {
      put(oldTexts[2 * i], oldTexts[2 * i + 1], oldScopes[i], oldValues[i]);
    }
  }
}
