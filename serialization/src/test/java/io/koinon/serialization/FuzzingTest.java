package io.koinon.serialization;

import static org.assertj.core.api.Assertions.fail;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.koinon.serialization.Fuzzing.Target;
import io.koinon.testing.Dice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That whatever is read ends in a value that can be written and read again or in located problems,
 * within two seconds, and that nothing beyond the limits is accepted.
 *
 * <p>How many inputs there are is said by {@code -Dkoinon.fuzz.inputs}, which ones by {@code
 * -Dkoinon.fuzz.seed}.
 */
class FuzzingTest {
  private static final int INPUTS = Integer.getInteger("koinon.fuzz.inputs", 2_000);

  /** Inputs of which one broke the law once: target, what was wrong, and the bytes. */
  static Stream<List<String>> found() {
    try {
      return Resources.readLines(
              Resources.getResource(FuzzingTest.class, "fuzz-found.txt"), StandardCharsets.UTF_8)
          .stream()
          .map(line -> Splitter.on(" | ").splitToList(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundOnce_keepsTheLawNow(List<String> found) {
    Target target = Target.valueOf(found.get(0));
    byte[] input = Base64.getDecoder().decode(found.get(2));
    Fuzzing.check(target, input, true);
    Fuzzing.check(target, input, false);
  }

  @Test
  void mutatedInputs_keepTheLaw() {
    long seed = Long.getLong("koinon.fuzz.seed", new Random().nextLong());
    Dice dice = new Dice(new Random(seed));
    Fuzzing fuzzing = new Fuzzing(dice);
    for (int i = 0; i < INPUTS; i++) {
      Target target = dice.oneOf(Target.class);
      byte[] input = fuzzing.input(target);
      try {
        Fuzzing.check(target, input, dice.chance(60));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        fail(
            "input "
                + i
                + " of seed "
                + seed
                + ": "
                + target
                + " | ? | "
                + Base64.getEncoder().encodeToString(input),
            e);
      }
    }
  }
}
