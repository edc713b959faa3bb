package io.koinon.architecture;

import io.koinon.base.ActorId;
import java.util.Collection;
import java.util.List;

/**
 * Numbers for distinct texts, in the order of a list: open addressing over an array, so that a
 * look-up allocates nothing and mostly compares one text (Knuth, The Art of Computer Programming,
 * vol. 3, section 6.4).
 */
final class OrdinalTable {
  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio

  private final String[] texts;

  /** In each slot the hash of a text in the high half, and its number and one in the low half. */
  private final long[] slots;

  private final int shift;

  OrdinalTable(List<String> distinct) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(distinct.size() * 2 - 1, 1));
    this.texts = distinct.toArray(String[]::new);
    this.slots = new long[1 << bits];
    this.shift = 32 - bits;
    for (int i = 0; i < texts.length; i++) {
      slots[slot(texts[i])] = ((long) texts[i].hashCode() << 32) | (i + 1);
    }
  }

  /** Numbers for the texts of distinct ids. */
  static OrdinalTable of(Collection<? extends ActorId> ids) {
    return new OrdinalTable(ids.stream().map(ActorId::value).toList());
  }

  /** The number of a text, or -1. */
  int ordinal(String text) {
    return (int) slots[slot(text)] - 1;
  }

  /** The slot that a text has, or would take. */
  private int slot(String text) {
    int hash = text.hashCode();
    int i = (hash * MIX) >>> shift;
    while (slots[i] != 0 && !((int) (slots[i] >>> 32) == hash && text.equals(textOf(i)))) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }

  private String textOf(int slot) {
    return texts[(int) slots[slot] - 1];
  }
}
