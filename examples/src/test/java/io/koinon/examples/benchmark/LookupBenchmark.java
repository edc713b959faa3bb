package io.koinon.examples.benchmark;

import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Right;
import io.koinon.time.Truth;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question at a time on a million spells, against maps of lists, trees and ranges, and against
 * two databases in memory.
 *
 * <p>All are asked the same {@link Questions}, one after the other, and all give the same answers;
 * what rivals leave out is said at {@link Rival}. Only the JVM of a rival holds its data. The bytes
 * that a question allocates are shown with {@code -prof gc}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseG1GC", "-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
public class LookupBenchmark {
  private int next;

  private int next(Questions questions) {
    next = questions.after(next, 1);
    return next;
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   */
  @Benchmark
  public Truth isMemberKoinon(Questions questions) {
    int i = next(questions);
    return questions.snapshots[i].isMember(questions.participants[i], questions.frameworks[i]);
  }

  /**
   * {@return whether somebody is a member, where the answer decides which question is the next one:
   * the time from question to answer, of which nothing is hidden by the next one}
   *
   * @param questions the questions
   */
  @Benchmark
  @SuppressWarnings("EnumOrdinal") // a number that the answer is needed for, whichever it is
  public Truth isMemberKoinonChained(Questions questions) {
    int i = next;
    Truth isMember =
        questions.snapshots[i].isMember(questions.participants[i], questions.frameworks[i]);
    next = questions.after(i, 1 + isMember.ordinal());
    return isMember;
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   * @param rival a map of lists
   */
  @Benchmark
  public Truth isMemberLists(Questions questions, ListsByPair rival) {
    int i = next(questions);
    return rival.isMember(questions.participants[i], questions.frameworks[i], questions.days[i]);
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   * @param rival a map of trees
   */
  @Benchmark
  public Truth isMemberTrees(Questions questions, TreesByPair rival) {
    int i = next(questions);
    return rival.isMember(questions.participants[i], questions.frameworks[i], questions.days[i]);
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   * @param rival a map of range maps
   */
  @Benchmark
  public Truth isMemberRanges(Questions questions, RangesByPair rival) {
    int i = next(questions);
    return rival.isMember(questions.participants[i], questions.frameworks[i], questions.days[i]);
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   * @param rival a table of SQLite
   */
  @Benchmark
  public Truth isMemberSqlite(Questions questions, Sqlite rival) {
    int i = next(questions);
    return rival.isMember(questions.participants[i], questions.frameworks[i], questions.days[i]);
  }

  /**
   * {@return whether somebody is a member}
   *
   * @param questions the questions
   * @param rival a table of DuckDB
   */
  @Benchmark
  public Truth isMemberDuckDb(Questions questions, DuckDb rival) {
    int i = next(questions);
    return rival.isMember(questions.participants[i], questions.frameworks[i], questions.days[i]);
  }

  /**
   * {@return whether somebody is entitled to vote, limitations considered}
   *
   * @param questions the questions
   */
  @Benchmark
  public Truth standingKoinon(Questions questions) {
    int i = next(questions);
    return questions
        .snapshots[i]
        .standing(questions.participants[i], questions.frameworks[i])
        .isEntitled(Right.VOTE);
  }

  /**
   * {@return the members of a framework}
   *
   * @param questions the questions
   */
  @Benchmark
  public ThreeValuedSet<ActorId> membersKoinon(Questions questions) {
    int i = next(questions);
    return questions.snapshots[i].members(questions.frameworks[i]);
  }

  /**
   * {@return the members of a framework}
   *
   * @param questions the questions
   * @param rival a map of lists
   */
  @Benchmark
  public Object membersLists(Questions questions, SpellsByFramework rival) {
    int i = next(questions);
    return rival.members(questions.frameworks[i], questions.days[i]);
  }
}
