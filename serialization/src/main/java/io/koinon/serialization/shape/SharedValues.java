package io.koinon.serialization.shape;

import java.util.Arrays;
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
  private int forgotten;

  /** An equal value that has been seen, or the value itself. */
  @SuppressWarnings("unchecked") // equal values are of one type
  <T> T shared(T value) {
    int slot = slot(value);
    Object other = known[slot];
    if (value.equals(other)) {
      return (T) other;
    }
    if (other != null && known.length < LARGEST && ++forgotten > known.length) {
      grow();
      slot = slot(value);
    }
    known[slot] = value;
    return value;
  }

  private int slot(Object value) {
    return (value.hashCode() * MIX) >>> (1 + Integer.numberOfLeadingZeros(known.length));
  }

  private void grow() {
    @Nullable Object[] all = known;
    known = new Object[2 * all.length];
    forgotten = 0;
    Arrays.stream(all).forEach(this::put);
  }

  private void put(@Nullable Object value) {
    if (value != null) {
      known[slot(value)] = value;
    }
  }
}
