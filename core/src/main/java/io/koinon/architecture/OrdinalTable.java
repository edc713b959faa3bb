package io.koinon.architecture;

import java.util.Collection;

/**
 * Numbers for ids: open addressing over arrays, so that a look-up allocates nothing and mostly
 * looks at one id (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
 */
final class OrdinalTable<T> {
  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio

  private final Object[] ids;
  private final int[] hashes;
  private final int[] ordinals;
  private final int shift;

  OrdinalTable(Collection<? extends T> distinct) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(distinct.size() * 2 - 1, 1));
    this.ids = new Object[1 << bits];
    this.hashes = new int[1 << bits];
    this.ordinals = new int[1 << bits];
    this.shift = 32 - bits;
    int next = 0;
    for (T id : distinct) {
      int slot = slot(id, id.hashCode());
      ids[slot] = id;
      hashes[slot] = id.hashCode();
      ordinals[slot] = next++;
    }
  }

  /** The number of an id in the order of the collection, or -1. */
  int ordinal(T id) {
    int slot = slot(id, id.hashCode());
    return ids[slot] == null ? -1 : ordinals[slot];
  }

  /** The slot that an id has, or would take. */
  private int slot(T id, int hash) {
    int slot = (hash * MIX) >>> shift;
    while (ids[slot] != null && !isSame(slot, id, hash)) {
      slot = (slot + 1) & (ids.length - 1);
    }
    return slot;
  }

  @SuppressWarnings("ReferenceEquality") // the same before equal
  private boolean isSame(int slot, T id, int hash) {
    Object other = ids[slot];
    return hashes[slot] == hash && (other == id || id.equals(other));
  }
}
