package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PairTableTest {
  private static final int FRAMEWORKS = 300;
  private static final int PARTICIPANTS = 40;

  private final Random random = new Random(7);
  private final PairTable table =
      new PairTable(texts("framework-", FRAMEWORKS), texts("P", PARTICIPANTS));

  private static OrdinalTable texts(String stem, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(stem + i);
    }
    return new OrdinalTable(texts);
  }

  /** A block whose steps tell whose it is. */
  private static PairTable.Block block(int framework, int participant, int steps) {
    ImmutableIntArray.Builder all = ImmutableIntArray.builder();
    for (int i = 0; i < steps; i++) {
      all.add(framework * 1000 + participant + i);
    }
    return new PairTable.Block(
        participant, participant % 2 == 0, participant % 3 == 0, all.build());
  }

  private static String pair(int participant, int framework) {
    return "P" + participant + " in framework-" + framework;
  }

  private int find(int participant, int framework) {
    return table.find("P" + participant, "framework-" + framework);
  }

  private void assertIs(int place, int framework, int participant, int steps) {
    int[] chunk = table.chunk(place);
    int from = PairTable.firstStep(place);
    assertThat(PairTable.countOfSteps(chunk, place)).isEqualTo(steps);
    assertThat(chunk[from]).isEqualTo(framework * 1000 + participant);
    assertThat(chunk[from + steps - 1]).isEqualTo(framework * 1000 + participant + steps - 1);
    assertThat(table.participant(place)).isEqualTo(participant);
    assertThat(table.isRecorded(place, true)).isEqualTo(participant % 2 == 0);
    assertThat(table.isRecorded(place, false)).isEqualTo(participant % 3 == 0);
  }

  @Test
  void everyPairThatWasAdded_isFound_andNoOther() {
    Map<String, Integer> steps = new HashMap<>();
    for (int framework = 0; framework < FRAMEWORKS; framework++) {
      List<PairTable.Block> blocks = new ArrayList<>();
      blocks.add(block(framework, PairTable.STRANGERS, 1));
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        if (random.nextInt(100) < 60) {
          int count = 1 + random.nextInt(random.nextInt(100) < 2 ? 400 : 20);
          steps.put(pair(participant, framework), count);
          blocks.add(block(framework, participant, count));
        }
      }
      int[] places = table.add(framework, blocks);
      assertIs(places[0], framework, PairTable.STRANGERS, 1);
      assertThat(places).hasSameSizeAs(blocks);
    }

    assertThat(steps).hasSizeGreaterThan(5_000);
    for (int framework = 0; framework < FRAMEWORKS; framework++) {
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        Integer count = steps.get(pair(participant, framework));
        int place = find(participant, framework);
        if (count == null) {
          assertThat(place).isEqualTo(PairTable.NONE);
        } else {
          assertIs(place, framework, participant, count);
        }
      }
    }
    assertThat(table.find("nobody", "framework-1")).isEqualTo(PairTable.NONE);
  }

  @Test
  void aBlockThatFitsInNoChunk_getsOneOfItsOwn() {
    int[] places =
        table.add(
            1, List.of(block(1, PairTable.STRANGERS, 1), block(1, 2, 200_000), block(1, 3, 2)));

    assertIs(places[1], 1, 2, 200_000);
    assertIs(find(3, 1), 1, 3, 2);
    assertIs(find(2, 1), 1, 2, 200_000);
  }

  @Test
  @Timeout(60)
  void whoeverLooksUpWhileBlocksAreAdded_findsThemWhole_orNotYet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    AtomicBoolean isOver = new AtomicBoolean();
    try {
      Callable<Integer> reader =
          () -> {
            int found = 0;
            Random own = new Random(Thread.currentThread().getId());
            while (!isOver.get() || found == 0) {
              int framework = own.nextInt(FRAMEWORKS);
              int participant = own.nextInt(PARTICIPANTS);
              int place = find(participant, framework);
              if (place != PairTable.NONE) {
                assertIs(place, framework, participant, 7);
                found++;
              }
            }
            return found;
          };
      List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
      for (int framework = 0; framework < FRAMEWORKS; framework++) {
        List<PairTable.Block> blocks = new ArrayList<>();
        blocks.add(block(framework, PairTable.STRANGERS, 1));
        for (int participant = 0; participant < PARTICIPANTS; participant++) {
          blocks.add(block(framework, participant, 7));
        }
        int[] places = table.add(framework, blocks);
        assertIs(places[1], framework, 0, 7);
      }
      isOver.set(true);
      for (Future<Integer> each : readers) {
        assertThat(each.get()).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
