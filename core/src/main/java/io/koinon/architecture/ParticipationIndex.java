package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of each pair to two questions, kept as the days on which it changes.
 *
 * <p>The law is asked once for each day on which something may change, so that the index says what
 * the law says by construction; the reasons of an UNKNOWN are left to the law. A framework is
 * entered once the law has been asked about it as often as it takes to enter it: until then the law
 * answers itself, since an architecture that is asked little would not repay its index.
 * Thread-safe.
 */
final class ParticipationIndex {
  /** Two questions to the law. */
  interface Questions {
    /** The days on which an answer may change. */
    void addDays(Timeline timeline, ParticipationLaw.Dossier dossier);

    /** The {@link Verdict} on a day. */
    int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day);

    /** Whether a record says what is asked, on whatever day. */
    boolean isRecorded(ParticipationLaw.Dossier dossier, boolean first);
  }

  private static final int SECOND = 2; // how far to the left a code has its second answer
  private static final int ANSWER = 3; // the bits of one answer

  /** About how many questions to the law it takes to enter a pair. */
  private static final int PER_PAIR = 8;

  private final ParticipationLaw law;
  private final Questions questions;
  private final ImmutableList<Framework> frameworks;
  private final OrdinalTable frameworkOrdinals;
  private final Supplier<ActorTable> actors;

  /** The blocks of pairs, once a framework is entered. */
  private volatile @Nullable PairTable pairs;

  /** The places of the blocks of each framework that is entered, that of strangers first. */
  private final AtomicReferenceArray<int[]> entries;

  /** How many pairs have been asked about in each framework that is not entered. */
  private final AtomicIntegerArray asked;

  /**
   * An empty index.
   *
   * @param actors the actors, who are not asked for before something is entered
   */
  ParticipationIndex(
      SecurityArchitecture architecture,
      ParticipationLaw law,
      Questions questions,
      Supplier<ActorTable> actors) {
    this.law = law;
    this.questions = questions;
    this.frameworks = architecture.frameworks().values().asList();
    this.frameworkOrdinals = OrdinalTable.of(architecture.frameworks().keySet());
    this.actors = actors;
    this.entries = new AtomicReferenceArray<>(frameworks.size());
    this.asked = new AtomicIntegerArray(frameworks.size());
  }

  /**
   * What the law says of an actor on every day of a range: UNKNOWN where the days differ.
   *
   * @param one whether it is asked the first of the two questions
   */
  Truth truth(ActorId actor, FrameworkId framework, boolean one, int first, int last) {
    PairTable blocks = pairs;
    int block = blocks == null ? PairTable.NONE : blocks.find(actor.value(), framework.value());
    return blocks == null || block == PairTable.NONE
        ? truthOfUnentered(actor, framework, one, first, last)
        : Verdict.truth(throughout(blocks, block, one, first, last));
  }

  /** The same where the pair has no block, if not by now. */
  private Truth truthOfUnentered(
      ActorId actor, FrameworkId framework, boolean one, int first, int last) {
    int number = frameworkOrdinals.ordinal(framework.value());
    if (number < 0) {
      return Truth.UNKNOWN;
    }
    int[] entry = entries.get(number);
    if (entry == null) {
      Framework asIs = frameworks.get(number);
      if (!isToBeEntered(number, asIs, 1)) {
        return Verdict.truth(throughout(dossier(actor, asIs), one, first, last));
      }
      entry = enter(number);
    }
    PairTable blocks = requireNonNull(pairs);
    int block = blocks.find(actor.value(), framework.value());
    return Verdict.truth(
        block == PairTable.NONE
            ? ofStranger(blocks, entry[0], actor, one, first, last)
            : throughout(blocks, block, one, first, last));
  }

  /** What is said of a stranger as long as it lives: NO on days on which it does not. */
  private int ofStranger(
      PairTable blocks, int strangers, ActorId actor, boolean one, int first, int last) {
    int verdict = throughout(blocks, strangers, one, first, last);
    int[] life = verdict == Verdict.NO ? null : actors.get().life(actor);
    if (life == null) {
      return verdict;
    }
    verdict = ofStranger(blocks, strangers, one, life, first);
    for (int day = first + 1; day <= last; day++) {
      verdict = Verdict.either(verdict, ofStranger(blocks, strangers, one, life, day));
    }
    return verdict;
  }

  private static int ofStranger(PairTable blocks, int strangers, boolean one, int[] life, int day) {
    int step = life[Timeline.index(life, 0, life.length, day)];
    return Timeline.codeOf(step) == Verdict.NO
        ? Verdict.NO
        : throughout(blocks, strangers, one, day, day);
  }

  /** What a block says of every day of a range: UNKNOWN where the days differ. */
  private static int throughout(PairTable blocks, int block, boolean one, int first, int last) {
    int[] chunk = blocks.chunk(block);
    int from = PairTable.firstStep(block);
    int count = PairTable.countOfSteps(chunk, block);
    int step = Timeline.index(chunk, from, count, first);
    int verdict = answer(chunk[step], one);
    while (++step < from + count && Timeline.dayOf(chunk[step]) <= last) {
      verdict = Verdict.either(verdict, answer(chunk[step], one));
    }
    return verdict;
  }

  private static int answer(int step, boolean one) {
    return (Timeline.codeOf(step) >> (one ? 0 : SECOND)) & ANSWER;
  }

  /**
   * Collects those of whom the law says YES on every day of a range, and those of whom it does not
   * say NO and a record says what is asked; in ascending order.
   *
   * @param one whether it is asked the first of the two questions
   */
  void collect(
      FrameworkId framework,
      boolean one,
      int first,
      int last,
      ThreeValuedSet.Collector<ActorId> collector) {
    int number = frameworkOrdinals.ordinal(framework.value());
    if (number < 0) {
      collector.addElse(Truth.UNKNOWN);
      return;
    }
    int[] entry = entries.get(number);
    if (entry == null) {
      Framework asIs = frameworks.get(number);
      if (!isToBeEntered(number, asIs, law.countOfCandidates(asIs))) {
        collect(asIs, one, first, last, collector);
        return;
      }
      entry = enter(number);
    }
    PairTable blocks = requireNonNull(pairs);
    collector.addElse(Verdict.truth(throughout(blocks, entry[0], one, first, last)));
    for (int i = 1; i < entry.length; i++) {
      int verdict = throughout(blocks, entry[i], one, first, last);
      if (verdict == Verdict.YES
          || (Verdict.isUnknown(verdict) && blocks.isRecorded(entry[i], one))) {
        collector.add(actors.get().actor(blocks.participant(entry[i])), Verdict.truth(verdict));
      }
    }
  }

  /** The same by the law itself. */
  private void collect(
      Framework framework,
      boolean one,
      int first,
      int last,
      ThreeValuedSet.Collector<ActorId> collector) {
    collector.addElse(Verdict.truth(throughout(law.dossier(null, framework), one, first, last)));
    law.candidates(framework).stream()
        .sorted()
        .forEach(
            actor -> {
              ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
              int verdict = throughout(dossier, one, first, last);
              if (verdict == Verdict.YES
                  || (Verdict.isUnknown(verdict) && questions.isRecorded(dossier, one))) {
                collector.add(actor, Verdict.truth(verdict));
              }
            });
  }

  private ParticipationLaw.Dossier dossier(ActorId actor, Framework framework) {
    return law.dossier(requireNonNull(actor, "participant"), framework);
  }

  /** What the law says on every day of a range: UNKNOWN where the days differ. */
  private int throughout(ParticipationLaw.Dossier dossier, boolean one, int first, int last) {
    int verdict = answer(dossier, one, LocalDate.ofEpochDay(first));
    for (int day = first + 1; day <= last; day++) {
      verdict = Verdict.either(verdict, answer(dossier, one, LocalDate.ofEpochDay(day)));
    }
    return verdict;
  }

  /** Whether a framework is to be entered now that so many pairs are asked about. */
  private boolean isToBeEntered(int number, Framework framework, int pairs) {
    return asked.addAndGet(number, pairs) > PER_PAIR * law.countOfCandidates(framework);
  }

  /** Enters a framework, however little has been asked about it. */
  void enter(FrameworkId framework) {
    int number = frameworkOrdinals.ordinal(framework.value());
    if (number >= 0 && entries.get(number) == null) {
      int[] unused = enter(number);
    }
  }

  private int[] enter(int number) {
    List<PairTable.Block> blocks = blocks(frameworks.get(number));
    synchronized (entries) {
      int[] entry = entries.get(number);
      if (entry == null) {
        PairTable table = pairs;
        if (table == null) {
          table = new PairTable(frameworkOrdinals, actors.get().ordinals());
        }
        entry = table.add(number, blocks);
        pairs = table;
        entries.set(number, entry);
      }
      return entry;
    }
  }

  private List<PairTable.Block> blocks(Framework framework) {
    List<PairTable.Block> blocks = new ArrayList<>();
    blocks.add(block(PairTable.STRANGERS, law.dossier(null, framework)));
    law.candidates(framework).stream()
        .sorted()
        .forEach(
            actor -> blocks.add(block(actors.get().ordinal(actor), law.dossier(actor, framework))));
    return blocks;
  }

  private PairTable.Block block(int participant, ParticipationLaw.Dossier dossier) {
    Timeline timeline = new Timeline();
    questions.addDays(timeline, dossier);
    return new PairTable.Block(
        participant,
        questions.isRecorded(dossier, true),
        questions.isRecorded(dossier, false),
        ImmutableIntArray.copyOf(timeline.steps(day -> answers(dossier, day))));
  }

  private int answers(ParticipationLaw.Dossier dossier, LocalDate day) {
    return answer(dossier, true, day) | (answer(dossier, false, day) << SECOND);
  }

  private int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day) {
    return Verdict.withoutReasons(questions.answer(dossier, first, day));
  }
}
