package io.koinon.architecture;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the index holds of one framework, in one array: the fewer places of memory a look-up
 * visits, the faster it is.
 *
 * <p>The array begins with a hash table (open addressing) of the participants, of which each slot
 * is one number: some bits of the hash, and where the participant's block begins. The blocks
 * follow: first that of strangers, who have no records, then one for each participant. A block is
 * the participant's number, the number of its steps with two flags, and the steps of its {@link
 * Timeline}.
 */
final class IndexEntry {
  /** The number of nobody in particular: of everyone without records. */
  static final int STRANGERS = -1;

  /** What the index holds of one participant. */
  record Block(
      int participant, boolean isRecordedFirst, boolean isRecordedSecond, ImmutableIntArray steps) {
    private int size() {
      return STEPS + steps.length();
    }
  }

  private static final int MASK = 0;
  private static final int OFFSET_BITS = 1;
  private static final int SLOTS = 2;

  private static final int COUNT = 1;
  private static final int STEPS = 2;
  private static final int FLAGS = 2;
  private static final int RECORDED_FIRST = 1;
  private static final int RECORDED_SECOND = 2;

  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio
  private static final int INDEX_SHIFT = 8; // what the bits before say decides about the slot

  private final List<Block> blocks = new ArrayList<>();

  IndexEntry(Block strangers) {
    blocks.add(strangers);
  }

  void add(Block block) {
    blocks.add(block);
  }

  int[] finish() {
    int slots = Math.max(2, Integer.highestOneBit(blocks.size() * 3 / 2) * 2);
    int size = SLOTS + slots + blocks.stream().mapToInt(Block::size).sum();
    int[] entry = new int[size];
    entry[MASK] = slots - 1;
    entry[OFFSET_BITS] = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    int offset = strangers(entry);
    for (Block block : blocks) {
      if (block.participant != STRANGERS) {
        enter(entry, block.participant, offset);
      }
      write(entry, block, offset);
      offset += block.size();
    }
    return entry;
  }

  private static void enter(int[] entry, int participant, int offset) {
    int hash = participant * MIX;
    int i = (hash >>> INDEX_SHIFT) & entry[MASK];
    while (entry[SLOTS + i] != 0) {
      i = (i + 1) & entry[MASK];
    }
    entry[SLOTS + i] = (hash & -(1 << entry[OFFSET_BITS])) | offset;
  }

  private static void write(int[] entry, Block block, int offset) {
    entry[offset] = block.participant;
    entry[offset + COUNT] =
        (block.steps.length() << FLAGS)
            | (block.isRecordedFirst ? RECORDED_FIRST : 0)
            | (block.isRecordedSecond ? RECORDED_SECOND : 0);
    for (int i = 0; i < block.steps.length(); i++) {
      entry[offset + STEPS + i] = block.steps.get(i);
    }
  }

  /** Where the block of a participant begins; that of strangers if it has none. */
  static int find(int[] entry, int participant) {
    int hash = participant * MIX;
    int mask = entry[MASK];
    int bits = entry[OFFSET_BITS];
    int i = (hash >>> INDEX_SHIFT) & mask;
    for (int slot = entry[SLOTS + i]; slot != 0; slot = entry[SLOTS + i]) {
      int block = slot & ~(-1 << bits);
      if ((slot ^ hash) >>> bits == 0 && entry[block] == participant) {
        return block;
      }
      i = (i + 1) & mask;
    }
    return strangers(entry);
  }

  /** Where the block of strangers begins: the first one. */
  static int strangers(int[] entry) {
    return SLOTS + entry[MASK] + 1;
  }

  /** Where the block after another begins; the end of the entry after the last. */
  static int next(int[] entry, int block) {
    return firstStep(block) + countOfSteps(entry, block);
  }

  static int participant(int[] entry, int block) {
    return entry[block];
  }

  static boolean isOfStrangers(int[] entry, int block) {
    return entry[block] == STRANGERS;
  }

  static boolean isRecorded(int[] entry, int block, boolean first) {
    return (entry[block + COUNT] & (first ? RECORDED_FIRST : RECORDED_SECOND)) != 0;
  }

  static int firstStep(int block) {
    return block + STEPS;
  }

  static int countOfSteps(int[] entry, int block) {
    return entry[block + COUNT] >> FLAGS;
  }
}
