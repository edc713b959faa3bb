package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

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

  /** The {@link IndexEntry} of each framework that is entered. */
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
    int participant = actors.get().ordinal(actor);
    int place = IndexEntry.find(entry, participant);
    int verdict = throughout(entry, place, one, first, last);
    if (verdict != Verdict.NO && place == IndexEntry.stranger(entry)) {
      int[] life = actors.get().life(actor, participant);
      verdict = life == null ? verdict : ofStranger(entry, life, one, first, last);
    }
    return Verdict.truth(verdict);
  }

  /** What is said of a stranger as long as it lives: NO on days on which it does not. */
  private static int ofStranger(int[] entry, int[] life, boolean one, int first, int last) {
    int verdict = ofStranger(entry, life, one, first);
    for (int day = first + 1; day <= last; day++) {
      verdict = Verdict.either(verdict, ofStranger(entry, life, one, day));
    }
    return verdict;
  }

  private static int ofStranger(int[] entry, int[] life, boolean one, int day) {
    return Timeline.codeOf(life[Timeline.index(life, 0, life.length, day)]) == Verdict.NO
        ? Verdict.NO
        : throughout(entry, IndexEntry.stranger(entry), one, day, day);
  }

  /** What an entry says of every day of a range: UNKNOWN where the days differ. */
  private static int throughout(int[] entry, int place, boolean one, int first, int last) {
    int start = IndexEntry.start(entry, place);
    int end = IndexEntry.start(entry, place + 1);
    int step = Timeline.index(entry, start, end - start, first);
    int verdict = answer(entry[step], one);
    while (++step < end && Timeline.dayOf(entry[step]) <= last) {
      verdict = Verdict.either(verdict, answer(entry[step], one));
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
    int stranger = IndexEntry.stranger(entry);
    collector.addElse(Verdict.truth(throughout(entry, stranger, one, first, last)));
    for (int place = 0; place < stranger; place++) {
      int verdict = throughout(entry, place, one, first, last);
      if (verdict == Verdict.YES
          || (Verdict.isUnknown(verdict) && IndexEntry.isRecorded(entry, place, one))) {
        ActorId actor = actors.get().actor(IndexEntry.participant(entry, place));
        collector.add(actor, Verdict.truth(verdict));
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
    Framework framework = frameworks.get(number);
    int[] entry =
        IndexEntry.of(
            law.candidates(framework).stream()
                .sorted()
                .map(actor -> pair(actors.get().ordinal(actor), law.dossier(actor, framework)))
                .toList(),
            steps(law.dossier(null, framework)));
    entries.set(number, entry); // whoever comes first: both are equal
    return entry;
  }

  private IndexEntry.Pair pair(int participant, ParticipationLaw.Dossier dossier) {
    return new IndexEntry.Pair(
        participant,
        questions.isRecorded(dossier, true),
        questions.isRecorded(dossier, false),
        steps(dossier));
  }

  private ImmutableIntArray steps(ParticipationLaw.Dossier dossier) {
    Timeline timeline = new Timeline();
    questions.addDays(timeline, dossier);
    return ImmutableIntArray.copyOf(timeline.steps(day -> answers(dossier, day)));
  }

  private int answers(ParticipationLaw.Dossier dossier, LocalDate day) {
    return answer(dossier, true, day) | (answer(dossier, false, day) << SECOND);
  }

  private int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day) {
    return Verdict.withoutReasons(questions.answer(dossier, first, day));
  }
}
