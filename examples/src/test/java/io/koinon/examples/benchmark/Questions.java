package io.koinon.examples.benchmark;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Random questions on a {@link SpellWorld}, on 4,096 days whose snapshots are there beforehand.
 *
 * <p>Every question has ids of its own, equal to those of the data and never the same objects.
 */
@State(Scope.Benchmark)
public class Questions {
  private static final int DAYS = 4_096;
  private static final int SAMPLE = 1_000;

  /** How many spells there are. */
  @Param("1000000")
  public int spells;

  /** How many questions there are, a power of two. */
  @Param("65536")
  public int questions;

  SecurityArchitecture architecture;
  StateId[] participants;
  FrameworkId[] frameworks;
  LocalDate[] days;
  Snapshot[] snapshots;

  /** Makes the data and the questions, and asks, so that whatever is lazy is there. */
  @Setup
  public void prepare() {
    if (Integer.bitCount(questions) != 1) {
      throw new IllegalArgumentException("questions must be a power of two, not " + questions);
    }
    SpellWorld world = new SpellWorld(spells, SpellWorld.Mix.USUAL);
    architecture = world.architecture();
    SpellWorld.askOften(architecture, Right.VOTE);
    participants = new StateId[questions];
    frameworks = new FrameworkId[questions];
    days = new LocalDate[questions];
    snapshots = new Snapshot[questions];
    ask(world, new SplittableRandom(1992));
    requireEveryTruth();
  }

  private void ask(SpellWorld world, SplittableRandom random) {
    Snapshot[] prepared = new Snapshot[DAYS];
    LocalDate[] drawn = new LocalDate[DAYS];
    for (int i = 0; i < DAYS; i++) {
      drawn[i] = SpellWorld.randomDay(random);
      prepared[i] = architecture.asOf(AsOf.on(drawn[i]));
    }
    for (int i = 0; i < questions; i++) {
      int day = random.nextInt(DAYS);
      SpellWorld.Question question = world.question(random, drawn[day]);
      participants[i] = question.participant();
      frameworks[i] = question.framework();
      days[i] = question.day();
      snapshots[i] = prepared[day];
    }
  }

  private void requireEveryTruth() {
    Set<Truth> seen = EnumSet.noneOf(Truth.class);
    for (int i = 0; i < questions; i++) {
      seen.add(isMember(i));
    }
    if (seen.size() < Truth.values().length) {
      throw new IllegalStateException("only " + seen + " are answers");
    }
  }

  private Truth isMember(int i) {
    return snapshots[i].isMember(participants[i], frameworks[i]);
  }

  /** The question so many after another, in a circle. */
  int after(int i, int steps) {
    return (i + steps) & (questions - 1);
  }

  /** Sees to it that a rival gives the same answers. */
  void requireSame(Rival rival) {
    for (int i = 0; i < Math.min(SAMPLE, questions); i++) {
      Truth answer = rival.isMember(participants[i], frameworks[i], days[i]);
      if (answer != isMember(i)) {
        throw new IllegalStateException(
            String.format(
                "%s in %s on %s is %s, for the rival %s",
                participants[i], frameworks[i], days[i], isMember(i), answer));
      }
    }
  }

  /** Sees to it that a rival finds the same members. */
  void requireSame(SpellsByFramework rival) {
    for (int i = 0; i < Math.min(SAMPLE, questions); i++) {
      var ours = snapshots[i].members(frameworks[i]);
      SpellsByFramework.Members theirs = rival.members(frameworks[i], days[i]);
      if (!ours.certain().equals(theirs.certain())
          || !ours.uncertain().equals(theirs.uncertain())) {
        throw new IllegalStateException(
            String.format(
                "%s on %s has %s, for the rival %s", frameworks[i], days[i], ours, theirs));
      }
    }
  }
}
