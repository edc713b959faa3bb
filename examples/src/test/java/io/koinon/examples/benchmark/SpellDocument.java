package io.koinon.examples.benchmark;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.Source;
import io.koinon.base.SourceId;
import io.koinon.base.SourceKind;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * The document of the benchmarks: frameworks × actors × 2 spells, a third of them open, with one
 * source each, two acts in half of them, an alternative in 10 % and a limitation in 5 %; the same
 * for the same size.
 */
final class SpellDocument {
  private static final int SOURCES = 40;
  private static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);

  private final SplittableRandom random = new SplittableRandom(20260520);
  private final int frameworks;
  private final int actors;

  private SpellDocument(int frameworks, int actors) {
    this.frameworks = frameworks;
    this.actors = actors;
  }

  static SecurityArchitecture of(int frameworks, int actors) {
    return new SpellDocument(frameworks, actors).build();
  }

  private SecurityArchitecture build() {
    SecurityArchitecture.Builder architecture =
        SecurityArchitecture.builder()
            .title("Benchmark")
            .observedThrough(LocalDate.of(2026, 5, 20));
    for (int i = 0; i < SOURCES; i++) {
      architecture.addSource(source(i));
    }
    for (int i = 0; i < actors; i++) {
      architecture.addState(State.builder().id(state(i)).name("State " + i).build());
    }
    for (int i = 0; i < frameworks; i++) {
      addFramework(architecture, FrameworkId.of("framework-" + i));
    }
    return architecture.build();
  }

  static Source source(int number) {
    return Source.builder()
        .id(SourceId.of("source-" + number))
        .title("Source " + number)
        .kind(SourceKind.NEWS)
        .build();
  }

  /** A new id of three letters; sorted as their numbers are. */
  static StateId state(int number) {
    return StateId.of("" + letter(number / 676) + letter(number / 26 % 26) + letter(number % 26));
  }

  private static char letter(int number) {
    return (char) ('A' + number);
  }

  private void addFramework(SecurityArchitecture.Builder architecture, FrameworkId framework) {
    ModeId observer = ModeId.of(framework, "observer");
    ModeId member = ModeId.of(framework, "member");
    architecture.addInstitution(
        Institution.builder()
            .id(framework)
            .name("Framework " + framework)
            .kind(InstitutionKind.ORGANISATION)
            .existence(Interval.of(day(0), Endpoint.open()))
            .addMode(Mode.builder().id(member).grade(Grade.FULL).build())
            .addMode(Mode.builder().id(observer).grade(Grade.OBSERVER).build())
            .build());
    for (int i = 0; i < actors; i++) {
      int start = random.nextInt(9_000);
      int middle = start + 1 + random.nextInt(9_000);
      architecture.addParticipation(spell(state(i), observer, start, middle));
      architecture.addParticipation(
          spell(state(i), member, middle, middle + 1 + random.nextInt(9_000)));
    }
  }

  private Participation spell(StateId state, ModeId mode, int from, int to) {
    boolean open = mode.name().equals("member") && random.nextInt(3) < 2;
    Participation.Builder spell =
        Participation.builder()
            .participant(state)
            .mode(mode)
            .interval(Interval.of(day(from), open ? Endpoint.open() : day(to)))
            .addSource(source());
    if (random.nextInt(2) == 0) {
      spell
          .addEntry(Act.builder().kind(ActKind.SIGNATURE).on(day(from - 200)).build())
          .addEntry(Act.builder().kind(ActKind.RATIFICATION).on(day(from - 50)).build());
    }
    if (random.nextInt(10) == 0) {
      spell.addAlternative(Alternative.builder().account(source()).start(day(from - 1)).build());
    }
    if (random.nextInt(20) == 0) {
      spell.addLimitation(
          Limitation.builder()
              .kind(LimitationKind.SUSPENSION)
              .basis(LimitationBasis.DECISION)
              .interval(Interval.of(day(from + 1), day(to + 9_000)))
              .addNotEntitled(Right.VOTE)
              .build());
    }
    return spell.build();
  }

  private SourceId source() {
    return SourceId.of("source-" + random.nextInt(SOURCES));
  }

  private static Endpoint day(int number) {
    return PartialDate.of(FIRST_DAY.plusDays(number));
  }
}
