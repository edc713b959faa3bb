package io.koinon.examples.benchmark;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The data of the look-up benchmarks: institutions with 20 of 200 states each, and eight spells of
 * each of them, one after the other; the same for the same size and mix.
 *
 * <p>A pair's spells are disjoint in every possible world, and a quarter of them are an observer's.
 * They hold on about half of the days. Everybody exists on every day from {@link #FIRST_DAY} to
 * {@link #OBSERVED_THROUGH}, and no mode has a roster: so a pair with spells answers NO on the days
 * they leave out, and a pair without spells UNKNOWN. Ids are shared as they are after reading.
 */
final class SpellWorld {
  static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);
  static final LocalDate OBSERVED_THROUGH = LocalDate.of(2026, 5, 20);

  private static final int STATES = 200;
  private static final int PARTICIPANTS = 20;
  private static final int SPELLS_OF_PAIR = 8;
  private static final int SOURCES = 40;

  /**
   * Much more often than the pairs of a framework times the questions that pay for entering one.
   */
  private static final int OFTEN = 1_000;

  /** The days that a spell, with its uncertain end, lies within; the next one begins after them. */
  private static final int SLOT = 3_600;

  private static final Interval EXISTENCE = Interval.parse("1900-01-01/..");

  private final SplittableRandom random = new SplittableRandom(20260520);
  private final Mix mix;
  private final StateId[] states = new StateId[STATES];
  private final SourceId[] sources = new SourceId[SOURCES];
  private final int[][] participants;
  private final SecurityArchitecture architecture;

  /**
   * What spells have, each so many in a hundred.
   *
   * @param uncertain an end that is a range of days
   * @param limited a limitation
   * @param documented two acts and a source
   */
  record Mix(int uncertain, int limited, int documented) {
    static final Mix USUAL = new Mix(10, 5, 30);
    static final Mix BARE = new Mix(0, 0, 0);
    static final Mix DOCUMENTED = new Mix(0, 0, 100);
  }

  /** Whether somebody was a member of something on a day; its ids are nobody else's objects. */
  record Question(StateId participant, FrameworkId framework, LocalDate day) {}

  /** Makes as many spells as are asked for, less what fills no institution. */
  SpellWorld(int spells, Mix mix) {
    this.mix = mix;
    this.participants = new int[spells / (PARTICIPANTS * SPELLS_OF_PAIR)][];
    this.architecture = build();
  }

  SecurityArchitecture architecture() {
    return architecture;
  }

  /**
   * Asks each framework as often as it takes until whatever an architecture makes of what it is
   * asked often is there.
   */
  static void askOften(SecurityArchitecture architecture, Right... rights) {
    Snapshot snapshot = architecture.asOf(AsOf.on(FIRST_DAY));
    StateId state = SpellDocument.state(0);
    for (FrameworkId framework : architecture.frameworks().keySet()) {
      for (int i = 0; i < OFTEN; i++) {
        if (snapshot.isMember(state, framework) == Truth.YES) {
          throw new IllegalStateException("the first spell of a pair is an observer's");
        }
        for (Right right : rights) {
          if (snapshot.standing(state, framework).isEntitled(right) == Truth.YES) {
            throw new IllegalStateException("an observer has no rights");
          }
        }
      }
    }
  }

  static LocalDate randomDay(SplittableRandom random) {
    return FIRST_DAY.plusDays(random.nextInt(SPELLS_OF_PAIR * SLOT));
  }

  /** A question on a day, in half of the cases about a pair that has spells. */
  Question question(SplittableRandom random, LocalDate day) {
    int institution = random.nextInt(participants.length);
    int[] inside = participants[institution];
    int state =
        random.nextBoolean()
            ? inside[random.nextInt(PARTICIPANTS)]
            : random
                .ints(0, STATES)
                .filter(any -> Arrays.binarySearch(inside, any) < 0)
                .findFirst()
                .orElseThrow();
    return new Question(SpellDocument.state(state), framework(institution), day);
  }

  /** A new id; sorted as their numbers are. */
  private static FrameworkId framework(int number) {
    return FrameworkId.of("institution-" + (10_000 + number));
  }

  private SecurityArchitecture build() {
    SecurityArchitecture.Builder builder =
        SecurityArchitecture.builder().title("Benchmark").observedThrough(OBSERVED_THROUGH);
    for (int i = 0; i < SOURCES; i++) {
      builder.addSource(SpellDocument.source(i));
      sources[i] = SpellDocument.source(i).id();
    }
    for (int i = 0; i < STATES; i++) {
      states[i] = SpellDocument.state(i);
      builder.addState(state(states[i]));
    }
    for (int i = 0; i < participants.length; i++) {
      participants[i] = random.ints(0, STATES).distinct().limit(PARTICIPANTS).sorted().toArray();
      addInstitution(builder, framework(i), participants[i]);
    }
    return builder.build();
  }

  private static State state(StateId id) {
    return State.builder()
        .id(id)
        .name("State " + id)
        .addPeriod(StatePeriod.builder().kind(StateKind.SOVEREIGN).interval(EXISTENCE).build())
        .build();
  }

  private void addInstitution(
      SecurityArchitecture.Builder builder, FrameworkId id, int[] participants) {
    ModeId member = ModeId.of(id, "member");
    ModeId observer = ModeId.of(id, "observer");
    builder.addInstitution(
        Institution.builder()
            .id(id)
            .name("Institution " + id)
            .kind(InstitutionKind.ORGANISATION)
            .existence(EXISTENCE)
            .addMode(
                Mode.builder()
                    .id(member)
                    .grade(Grade.FULL)
                    .rights(ImmutableSortedSet.of(Right.VOTE))
                    .build())
            .addMode(Mode.builder().id(observer).grade(Grade.OBSERVER).build())
            .build());
    for (int participant : participants) {
      for (int i = 0; i < SPELLS_OF_PAIR; i++) {
        builder.addParticipation(
            spell(states[participant], i % 4 == 0 ? observer : member, i * SLOT));
      }
    }
  }

  private Participation spell(StateId participant, ModeId mode, int slot) {
    int from = slot + random.nextInt(800);
    int to = from + 1_200 + random.nextInt(1_200);
    Participation.Builder spell =
        Participation.builder()
            .participant(participant)
            .mode(mode)
            .interval(Interval.of(day(from), isOne(mix.uncertain) ? range(to) : day(to)));
    if (isOne(mix.limited)) {
      spell.addLimitation(suspension(from));
    }
    if (isOne(mix.documented)) {
      spell
          .addEntry(act(ActKind.SIGNATURE, from - 200))
          .addEntry(act(ActKind.RATIFICATION, from - 50))
          .addSource(sources[random.nextInt(SOURCES)]);
    }
    return spell.build();
  }

  private boolean isOne(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private Endpoint range(int from) {
    return Endpoint.between(day(from), day(from + 1 + random.nextInt(360)));
  }

  private static Limitation suspension(int from) {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .interval(Interval.of(day(from + 100), day(from + 400)))
        .addNotEntitled(Right.VOTE)
        .build();
  }

  private static Act act(ActKind kind, int on) {
    return Act.builder().kind(kind).on(day(on)).build();
  }

  private static PartialDate day(int number) {
    return PartialDate.of(FIRST_DAY.plusDays(number));
  }
}
