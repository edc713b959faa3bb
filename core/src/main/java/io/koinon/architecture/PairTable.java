package io.koinon.architecture;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What an index holds of pairs of a participant and a framework: blocks of ints, found by the ids
 * of both at once, since the fewer places of memory a look-up visits one after the other, the
 * faster it is.
 *
 * <p>A block is the numbers of the framework and of the participant, the number of its steps with
 * two flags, and the steps of its {@link Timeline}; that of strangers, who have no records, has no
 * participant and is not found by ids. Blocks lie in chunks and never move. The place of each is in
 * a hash table (open addressing), in a slot with the hash itself: so the ids are compared only
 * where they are most likely equal, and nothing waits for that comparison.
 *
 * <p>Whoever adds blocks holds the lock of the table; whoever looks one up needs none.
 */
final class PairTable {
  /** No block. */
  static final int NONE = 0;

  /** The number of nobody in particular: of everyone without records. */
  static final int STRANGERS = -1;

  /** What the index holds of one participant in a framework. */
  record Block(
      int participant, boolean isRecordedFirst, boolean isRecordedSecond, ImmutableIntArray steps) {
    private int size() {
      return STEPS + steps.length();
    }
  }

  private static final int CHUNK_BITS = 16;
  private static final int MOST_OF_A_CHUNK = 1 << CHUNK_BITS;
  private static final int POSITION = MOST_OF_A_CHUNK - 1;
  private static final int LEAST_OF_A_CHUNK = 256;

  // The ints of a block.
  private static final int FRAMEWORK = 0;
  private static final int PARTICIPANT = 1;
  private static final int COUNT = 2;
  private static final int STEPS = 3;

  private static final int FLAGS = 2;
  private static final int RECORDED_FIRST = 1;
  private static final int RECORDED_SECOND = 2;

  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio
  private static final int LEAST_SLOTS = 16;

  private final OrdinalTable frameworks;
  private final OrdinalTable participants;

  /** In each slot a hash in the high half, and the place of a block in the low half. */
  private volatile AtomicLongArray slots = new AtomicLongArray(LEAST_SLOTS);

  private volatile int[][] chunks = {};

  /** Where the next block goes in the last chunk. */
  private int end;

  /** How many slots are taken. */
  private int taken;

  /**
   * An empty table.
   *
   * @param frameworks the numbers of frameworks
   * @param participants the numbers of participants
   */
  PairTable(OrdinalTable frameworks, OrdinalTable participants) {
    this.frameworks = frameworks;
    this.participants = participants;
  }

  /** The place of the block of a pair, or {@link #NONE}. */
  int find(String participant, String framework) {
    int hash = hash(participant, framework);
    AtomicLongArray table = slots;
    int mask = table.length() - 1;
    int i = hash & mask;
    for (long slot = table.getAcquire(i); slot != 0; slot = table.getAcquire(i)) {
      if ((int) (slot >>> Integer.SIZE) == hash && isOf((int) slot, participant, framework)) {
        return (int) slot;
      }
      i = (i + 1) & mask;
    }
    return NONE;
  }

  private static int hash(String participant, String framework) {
    int hash = ((participant.hashCode() * MIX) ^ framework.hashCode()) * MIX;
    return hash ^ (hash >>> CHUNK_BITS);
  }

  private boolean isOf(int block, String participant, String framework) {
    int[] chunk = chunk(block);
    int at = position(block);
    return participants.has(chunk[at + PARTICIPANT], participant)
        && frameworks.has(chunk[at + FRAMEWORK], framework);
  }

  /**
   * Adds what is held of a framework.
   *
   * @param framework the number of the framework
   * @param blocks the block of strangers, and one for each participant
   * @return the places of the blocks
   */
  int[] add(int framework, List<Block> blocks) {
    int[] places = new int[blocks.size()];
    for (int i = 0; i < places.length; i++) {
      Block block = blocks.get(i);
      places[i] = write(framework, block);
      if (block.participant != STRANGERS) {
        enter(hash(participants.text(block.participant), frameworks.text(framework)), places[i]);
      }
    }
    return places;
  }

  private int write(int framework, Block block) {
    int[] chunk = chunkFor(block.size());
    int at = end;
    chunk[at + FRAMEWORK] = framework;
    chunk[at + PARTICIPANT] = block.participant;
    chunk[at + COUNT] =
        (block.steps.length() << FLAGS)
            | (block.isRecordedFirst ? RECORDED_FIRST : 0)
            | (block.isRecordedSecond ? RECORDED_SECOND : 0);
    for (int i = 0; i < block.steps.length(); i++) {
      chunk[at + STEPS + i] = block.steps.get(i);
    }
    end += block.size();
    return ((chunks.length - 1) << CHUNK_BITS) | at;
  }

  /** The last chunk, if so many ints fit in it, or a new one. */
  private int[] chunkFor(int size) {
    int[][] all = chunks;
    int[] last = all.length == 0 ? new int[0] : all[all.length - 1];
    if (end + size <= last.length) {
      return last;
    }
    int usual = Math.min(MOST_OF_A_CHUNK, Math.max(LEAST_OF_A_CHUNK, 2 * last.length));
    int[] chunk = new int[Math.max(usual, size + 1)];
    int[][] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = chunk;
    chunks = more;
    end = all.length == 0 ? 1 : 0; // so that no place is NONE
    return chunk;
  }

  private void enter(int hash, int block) {
    AtomicLongArray table = slots;
    if (2 * (taken + 1) > table.length()) {
      table = twice(table);
      slots = table;
    }
    put(table, ((long) hash << Integer.SIZE) | Integer.toUnsignedLong(block));
    taken++;
  }

  private static AtomicLongArray twice(AtomicLongArray table) {
    AtomicLongArray larger = new AtomicLongArray(2 * table.length());
    for (int i = 0; i < table.length(); i++) {
      if (table.getPlain(i) != 0) {
        put(larger, table.getPlain(i));
      }
    }
    return larger;
  }

  private static void put(AtomicLongArray table, long slot) {
    int mask = table.length() - 1;
    int i = (int) (slot >>> Integer.SIZE) & mask;
    while (table.getPlain(i) != 0) {
      i = (i + 1) & mask;
    }
    table.setRelease(i, slot);
  }

  // Blocks

  /** The chunk that a block lies in. */
  int[] chunk(int block) {
    return chunks[block >>> CHUNK_BITS];
  }

  private static int position(int block) {
    return block & POSITION;
  }

  int participant(int block) {
    return chunk(block)[position(block) + PARTICIPANT];
  }

  boolean isRecorded(int block, boolean first) {
    int flags = chunk(block)[position(block) + COUNT];
    return (flags & (first ? RECORDED_FIRST : RECORDED_SECOND)) != 0;
  }

  /** Where in its chunk the steps of a block begin. */
  static int firstStep(int block) {
    return position(block) + STEPS;
  }

  /** How many steps a block of a chunk has. */
  static int countOfSteps(int[] chunk, int block) {
    return chunk[position(block) + COUNT] >> FLAGS;
  }
}
