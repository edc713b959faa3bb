package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of each pair to two questions, kept as the days on which it changes.
 *
 * <p>The law is asked once for each day on which something may change, so that the index says what
 * the law says by construction. A framework is entered when it is first asked for. Thread-safe.
 */
final class ParticipationIndex {
  /** Two questions to the law. */
  interface Questions {
    /** The days on which an answer may change. */
    void addDays(Timeline timeline, ParticipationLaw.Dossier dossier);

    /** The answer on a day. */
    int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day);
  }

  private static final int MASK = 0;
  private static final int STRANGERS = 1;
  private static final int FIRST_TIMELINE = 3;
  private static final int SLOTS = 4;
  private static final int SLOT_SIZE = 3;
  private static final int MIX = 0x9E3779B9; // 2^32 / golden ratio

  private final SecurityArchitecture architecture;
  private final ParticipationLaw law;
  private final Questions questions;
  private final ImmutableList<Framework> frameworks;
  private final OrdinalTable<FrameworkId> frameworkOrdinals;
  private final OrdinalTable<ActorId> actorOrdinals;
  private final int[] @Nullable [] lives;

  /**
   * Of each framework: the mask of its slots; where the timelines of strangers stand, and the first
   * of a participant; its slots, each an actor and where its two timelines stand; the timelines of
   * each participant, each after its length, where a length of none says that both are the same.
   */
  private final AtomicReferenceArray<int[]> entries;

  private final AtomicReferenceArray<ActorId[]> participants;

  ParticipationIndex(SecurityArchitecture architecture, ParticipationLaw law, Questions questions) {
    this.architecture = architecture;
    this.law = law;
    this.questions = questions;
    this.frameworks = architecture.frameworks().values().asList();
    this.frameworkOrdinals = new OrdinalTable<>(architecture.frameworks().keySet());
    this.actorOrdinals = new OrdinalTable<>(architecture.actors());
    this.lives = lives();
    this.entries = new AtomicReferenceArray<>(frameworks.size());
    this.participants = new AtomicReferenceArray<>(frameworks.size());
  }

  /** When each actor exists, where that is limited. */
  private int[] @Nullable [] lives() {
    ImmutableList<ActorId> actors = architecture.actors().asList();
    int[] @Nullable [] lives = new int[actors.size()][];
    for (int i = 0; i < lives.length; i++) {
      ActorId actor = actors.get(i);
      ImmutableList<Interval> life = law.lifeOf(actor);
      if (!life.isEmpty()) {
        Timeline timeline = new Timeline();
        life.forEach(interval -> law.addDays(timeline, interval));
        lives[i] = counted(timeline.steps(day -> Verdict.of(law.exists(actor, day))));
      }
    }
    return lives;
  }

  private static int[] counted(int[] steps) {
    int[] counted = new int[steps.length + 1];
    counted[0] = steps.length;
    System.arraycopy(steps, 0, counted, 1, steps.length);
    return counted;
  }

  /**
   * What the law says of an actor on every day of a range.
   *
   * @param one whether it is asked the first of the two questions
   */
  int verdict(ActorId actor, FrameworkId framework, boolean one, int first, int last) {
    int ordinal = frameworkOrdinals.ordinal(framework);
    if (ordinal < 0) {
      return Verdict.unknown(Reason.NO_DATA);
    }
    int[] entry = entry(ordinal);
    int actorOrdinal = actorOrdinals.ordinal(actor);
    if (actorOrdinal >= 0) {
      int slot = slot(entry, actorOrdinal);
      if (entry[slot] != 0) {
        return on(entry, entry[slot + (one ? 1 : 2)], first, last);
      }
    }
    int stranger = on(entry, entry[STRANGERS + (one ? 0 : 1)], first, last);
    int[] life = actorOrdinal < 0 ? null : lives[actorOrdinal];
    return life == null || stranger == Verdict.NO
        ? stranger
        : stranger(entry, one, life, first, last);
  }

  /** Who is told what the law says of everyone with records, and of everyone else. */
  interface Answers {
    void of(ActorId participant, int verdict);

    void ofStrangers(int verdict);
  }

  /**
   * Tells what the law says on every day of a range, in the order of the participants.
   *
   * @param one whether it is asked the first of the two questions
   */
  void tell(FrameworkId framework, boolean one, int first, int last, Answers answers) {
    int ordinal = frameworkOrdinals.ordinal(framework);
    int[] entry = entry(ordinal);
    ActorId[] participants = this.participants.get(ordinal);
    int next = entry[FIRST_TIMELINE];
    for (ActorId participant : participants) {
      int other = next + entry[next] + 1;
      boolean isShared = entry[other] == 0;
      answers.of(participant, on(entry, one || isShared ? next : other, first, last));
      next = isShared ? other + 1 : other + entry[other] + 1;
    }
    answers.ofStrangers(on(entry, entry[STRANGERS + (one ? 0 : 1)], first, last));
  }

  private static int on(int[] data, int offset, int first, int last) {
    return first == last
        ? Timeline.at(data, offset, first)
        : Timeline.throughout(data, offset, first, last);
  }

  /** A stranger, as long as it lives: NO on days on which it does not. */
  private static int stranger(int[] entry, boolean one, int[] life, int first, int last) {
    int offset = entry[STRANGERS + (one ? 0 : 1)];
    int verdict = strangerOn(entry, offset, life, first);
    for (int day = first + 1; day <= last; day++) {
      verdict = Verdict.either(verdict, strangerOn(entry, offset, life, day));
    }
    return verdict;
  }

  private static int strangerOn(int[] entry, int offset, int[] life, int day) {
    return Timeline.at(life, 0, day) == Verdict.NO ? Verdict.NO : Timeline.at(entry, offset, day);
  }

  /** The slot that an actor has, or would take. */
  private static int slot(int[] entry, int actor) {
    int mask = entry[MASK];
    int i = ((actor * MIX) >>> 16) & mask;
    while (entry[SLOTS + SLOT_SIZE * i] != 0 && entry[SLOTS + SLOT_SIZE * i] != actor + 1) {
      i = (i + 1) & mask;
    }
    return SLOTS + SLOT_SIZE * i;
  }

  private int[] entry(int framework) {
    int[] entry = entries.get(framework);
    if (entry == null) {
      ActorId[] all =
          law.candidates(frameworks.get(framework)).stream().sorted().toArray(ActorId[]::new);
      entry = enter(frameworks.get(framework), all);
      participants.set(framework, all); // whoever comes first: both are equal
      entries.set(framework, entry);
    }
    return entry;
  }

  private int[] enter(Framework framework, ActorId[] participants) {
    int slots = Math.max(2, Integer.highestOneBit(participants.length * 3 / 2) * 2);
    Entry entry = new Entry(slots);
    ParticipationLaw.Dossier stranger = law.dossier(null, framework);
    entry.addStrangers(steps(stranger, true), steps(stranger, false));
    for (ActorId participant : participants) {
      ParticipationLaw.Dossier dossier = law.dossier(participant, framework);
      entry.add(actorOrdinals.ordinal(participant), steps(dossier, true), steps(dossier, false));
    }
    return entry.finish();
  }

  private int[] steps(ParticipationLaw.Dossier dossier, boolean one) {
    Timeline timeline = new Timeline();
    questions.addDays(timeline, dossier);
    return timeline.steps(day -> questions.answer(dossier, one, day));
  }

  /** One entry in the making. */
  private static final class Entry {
    private int[] data;
    private int end;

    Entry(int slots) {
      this.end = SLOTS + SLOT_SIZE * slots;
      this.data = new int[2 * end];
      this.data[MASK] = slots - 1;
    }

    void addStrangers(int[] one, int[] two) {
      int offset = add(one);
      int other = Arrays.equals(one, two) ? offset : add(two);
      data[STRANGERS] = offset;
      data[STRANGERS + 1] = other;
      data[FIRST_TIMELINE] = end;
    }

    void add(int actor, int[] one, int[] two) {
      int slot = slot(data, actor);
      int offset = add(one);
      int other = Arrays.equals(one, two) ? shared(offset) : add(two);
      data[slot] = actor + 1;
      data[slot + 1] = offset;
      data[slot + 2] = other;
    }

    /** Says that the second timeline is the first, which stands there. */
    private int shared(int offset) {
      int unused = add(new int[0]);
      return offset;
    }

    private int add(int[] steps) {
      if (end + steps.length >= data.length) {
        data = Arrays.copyOf(data, 2 * (end + steps.length));
      }
      int offset = end;
      data[end++] = steps.length;
      System.arraycopy(steps, 0, data, end, steps.length);
      end += steps.length;
      return offset;
    }

    int[] finish() {
      return Arrays.copyOf(data, end);
    }
  }
}
