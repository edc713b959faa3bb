package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexEntryTest {
  private static final int PARTICIPANTS = 1_000;

  /** Steps that tell whose they are. */
  private static ImmutableIntArray steps(int participant, int count) {
    ImmutableIntArray.Builder steps = ImmutableIntArray.builder();
    for (int i = 0; i < count; i++) {
      steps.add(participant * 10_000 + i);
    }
    return steps.build();
  }

  private static void assertSteps(int[] entry, int place, int participant, int count) {
    int start = IndexEntry.start(entry, place);
    assertThat(IndexEntry.start(entry, place + 1) - start).isEqualTo(count);
    assertThat(Arrays.copyOfRange(entry, start, start + count))
        .containsExactly(steps(participant, count).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 193})
  void everyParticipant_isFoundWithItsSteps_andAnybodyElseIsAStranger(int size) {
    Random random = new Random(size);
    int[] participants = random.ints(0, PARTICIPANTS).distinct().limit(size).sorted().toArray();
    int[] counts = random.ints(size, 1, 40).toArray();
    List<IndexEntry.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int each = participants[i];
      pairs.add(new IndexEntry.Pair(each, each % 2 == 0, each % 3 == 0, steps(each, counts[i])));
    }

    int[] entry = IndexEntry.of(pairs, steps(7_777, 3));

    assertThat(IndexEntry.stranger(entry)).isEqualTo(size);
    assertSteps(entry, size, 7_777, 3);
    for (int participant = -1; participant <= PARTICIPANTS; participant++) {
      int place = Arrays.binarySearch(participants, participant);
      if (place < 0) {
        assertThat(IndexEntry.find(entry, participant)).isEqualTo(size);
      } else {
        assertThat(IndexEntry.find(entry, participant)).isEqualTo(place);
        assertThat(IndexEntry.participant(entry, place)).isEqualTo(participant);
        assertThat(IndexEntry.isRecorded(entry, place, true)).isEqualTo(participant % 2 == 0);
        assertThat(IndexEntry.isRecorded(entry, place, false)).isEqualTo(participant % 3 == 0);
        assertSteps(entry, place, participant, counts[place]);
      }
    }
  }
}
