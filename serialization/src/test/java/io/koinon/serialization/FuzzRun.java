package io.koinon.serialization;

import io.koinon.serialization.Fuzzing.Target;
import io.koinon.testing.Dice;
import java.io.PrintStream;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Reads as many mutated inputs as asked for, and prints those that break the law. */
public final class FuzzRun {
  private static final long PRINTED_EVERY = 100_000;

  private FuzzRun() {}

  /** The number of inputs, and the seed. */
  public static void main(String[] args) {
    long inputs = Long.parseLong(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : new Random().nextLong();
    long broken = run(inputs, seed, System.out);
    System.exit(broken == 0 ? 0 : 1);
  }

  private static long run(long inputs, long seed, PrintStream out) {
    Dice dice = new Dice(new Random(seed));
    Fuzzing fuzzing = new Fuzzing(dice);
    Map<Target, Long> read = new TreeMap<>();
    long broken = 0;
    for (long i = 1; i <= inputs; i++) {
      Target target = dice.oneOf(Target.class);
      byte[] input = fuzzing.input(target);
      try {
        Fuzzing.check(target, input, dice.chance(60));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        broken++;
        String bytes = Base64.getEncoder().encodeToString(input);
        out.println(target + " | " + String.valueOf(e).lines().findFirst() + " | " + bytes);
      }
      read.merge(target, 1L, Long::sum);
      if (i % PRINTED_EVERY == 0 || i == inputs) {
        out.println("seed " + seed + ", read " + read + ", broken " + broken);
      }
    }
    return broken;
  }
}
