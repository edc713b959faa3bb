package io.koinon.architecture;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * What an index holds of a framework, packed into one array of ints, since the fewer places of
 * memory a look-up visits one after the other, the faster it is.
 *
 * <p>First stands how many pairs there are; then the numbers of the participants in ascending
 * order; then where the steps of each begin, with two flags, and where those of a stranger do, who
 * has no records; then the end; and then the steps of the {@link Timeline} of each, a stranger
 * last.
 */
final class IndexEntry {
  private static final int HEAD = 1;
  private static final int FLAGS = 2;
  private static final int RECORDED_FIRST = 1;
  private static final int RECORDED_SECOND = 2;

  private IndexEntry() {}

  /** What is held of one participant, by its number. */
  record Pair(
      int participant, boolean isRecordedFirst, boolean isRecordedSecond, ImmutableIntArray steps) {
    private int flags() {
      return (isRecordedFirst ? RECORDED_FIRST : 0) | (isRecordedSecond ? RECORDED_SECOND : 0);
    }
  }

  /**
   * Packs an entry.
   *
   * @param pairs the pairs, in ascending order of the participants
   * @param stranger the steps of one without records
   */
  static int[] of(List<Pair> pairs, ImmutableIntArray stranger) {
    int count = pairs.size();
    int end = HEAD + 2 * count + 2;
    int size = end + stranger.length();
    for (Pair pair : pairs) {
      size += pair.steps.length();
    }
    int[] entry = new int[size];
    entry[0] = count;
    for (int i = 0; i < count; i++) {
      Pair pair = pairs.get(i);
      entry[HEAD + i] = pair.participant;
      entry[HEAD + count + i] = (end << FLAGS) | pair.flags();
      end = put(entry, end, pair.steps);
    }
    entry[HEAD + 2 * count] = end << FLAGS;
    entry[HEAD + 2 * count + 1] = put(entry, end, stranger) << FLAGS;
    return entry;
  }

  private static int put(int[] entry, int from, ImmutableIntArray steps) {
    for (int i = 0; i < steps.length(); i++) {
      entry[from + i] = steps.get(i);
    }
    return from + steps.length();
  }

  /** How many pairs there are: the place of a stranger, which comes after them. */
  static int stranger(int[] entry) {
    return entry[0];
  }

  /** The place of a participant, or that of a stranger. Takes logarithmic time. */
  static int find(int[] entry, int participant) {
    int base = HEAD;
    for (int length = entry[0]; length > 1; ) {
      int half = length >>> 1;
      base += entry[base + half] <= participant ? half : 0; // no branch that could be mispredicted
      length -= half;
    }
    return entry[base] == participant && entry[0] > 0 ? base - HEAD : entry[0];
  }

  /** The number of the participant at a place. */
  static int participant(int[] entry, int place) {
    return entry[HEAD + place];
  }

  /** Whether a record of a pair says what the first or the second question asks. */
  static boolean isRecorded(int[] entry, int place, boolean first) {
    return (entry[HEAD + entry[0] + place] & (first ? RECORDED_FIRST : RECORDED_SECOND)) != 0;
  }

  /** Where the steps at a place begin; those of the place before it end there. */
  static int start(int[] entry, int place) {
    return entry[HEAD + entry[0] + place] >>> FLAGS;
  }
}
