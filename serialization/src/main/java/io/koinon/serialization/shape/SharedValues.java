package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/**
 * Lets equal values be one object: fifty states that sign a charter on one day share one signature.
 *
 * <p>A table of limited size that forgets the older of two values that meet in one slot, so that
 * time and space stay the same however few are equal. Not thread-safe.
 */
final class SharedValues {
  private static final int LARGEST = 1 << 17;
  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio

  private @Nullable Object[] known = new Object[1 << 8];
  private int[] hashes = new int[1 << 8]; // so that mostly only equal values are compared
  private int forgotten;

  /** An equal value that has been seen, or the value itself. */
  @SuppressWarnings("unchecked") // equal values are of one type
  <T> T shared(T value) {
    int hash = value.hashCode();
    int slot = slot(hash);
    Object other = known[slot];
    if (other != null && hashes[slot] == hash && value.equals(other)) {
      return (T) other;
    }
    if (other != null && known.length < LARGEST && ++forgotten > known.length) {
      grow();
    }
    put(value, hash);
    return value;
  }

  private int slot(int hash) {
    return (hash * MIX) >>> (1 + Integer.numberOfLeadingZeros(known.length));
  }

  private void put(Object value, int hash) {
    int slot = slot(hash);
    known[slot] = value;
    hashes[slot] = hash;
  }

  private void grow() {
    @Nullable Object[] all = known;
    known = new Object[2 * all.length];
    hashes = new int[known.length];
    forgotten = 0;
    for (Object value : all) {
      if (value != null) {
        put(value, value.hashCode());
      }
    }
  }
}
