package io.koinon.serialization;

import io.koinon.serialization.Fuzzing.Target;
import java.util.Arrays;
import java.util.List;

/** What Jazzer calls, which knows which branches an input has reached and changes it by that. */
public final class FuzzTarget {
  private FuzzTarget() {}

  /** The first byte says what is read and by which limits, the others are the input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      List<Target> targets = List.of(Target.values());
      int choice = data[0] & 0xFF;
      Fuzzing.check(
          targets.get(choice % targets.size()),
          Arrays.copyOfRange(data, 1, data.length),
          choice < 128);
    }
  }
}
