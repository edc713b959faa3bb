package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import io.koinon.finding.Explanation;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.testing.Dice;
import io.koinon.testing.UsualTries;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * That a path to a mode is lawful at every step, and that there is no shorter one, nor one that is
 * more certain: in frameworks of four modes all sequences are tried.
 */
@AddLifecycleHook(UsualTries.class)
class AdmissionPathPropertyTest {
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final StateId ELIS = StateId.of("ELIS");
  private static final LocalDate DAY = LocalDate.of(2010, 5, 1);
  private static final AttestationId READY = AttestationId.of("ready");

  private static final ImmutableList<ModeId> MODES =
      ImmutableList.of("guest", "member", "observer", "partner").stream()
          .map(name -> ModeId.of(LEAGUE, name))
          .collect(ImmutableList.toImmutableList());

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static Condition condition(Dice dice, int depth) {
    ActorTerm candidate = ActorTerm.candidate();
    return switch (dice.between(0, depth > 0 ? 5 : 3)) {
      case 0 -> Condition.participates(candidate, Capacity.of(dice.oneOf(MODES)));
      case 1 -> new Condition.Attests(READY, candidate);
      case 2 -> new Condition.Exists(LEAGUE);
      case 3 -> new Condition.Admissible(candidate, dice.oneOf(MODES));
      case 4 -> Condition.any(condition(dice, depth - 1), condition(dice, depth - 1));
      default -> Condition.not(condition(dice, depth - 1));
    };
  }

  private static Mode mode(ModeId id, Dice dice) {
    ImmutableList<ModeId> others =
        MODES.stream()
            .filter(mode -> mode.compareTo(id) < 0)
            .collect(ImmutableList.toImmutableList());
    return Mode.builder()
        .id(id)
        .grade(dice.oneOf(Grade.class))
        .above(dice.chance(45) ? dice.different(1, others) : ImmutableList.of())
        .admission(dice.maybe(80, () -> condition(dice, 2)))
        .roster(dice.maybe(80, () -> Roster.builder().build()))
        .build();
  }

  private static SecurityArchitecture world(Dice dice) {
    Institution.Builder league =
        Institution.builder()
            .id(LEAGUE)
            .name("League")
            .kind(InstitutionKind.ALLIANCE)
            .existence(Interval.parse("2000-01-01/.."));
    MODES.forEach(id -> league.addMode(mode(id, dice)));
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder()
            .title("World")
            .observedThrough(LocalDate.of(2026, 5, 20))
            .addState(State.builder().id(ELIS).name("Elis").build())
            .addInstitution(league.build())
            .addAttestation(
                Attestation.builder()
                    .id(READY)
                    .statement("is ready")
                    .addHolds(Attested.builder().actor(ELIS).truth(dice.oneOf(Truth.class)).build())
                    .build());
    if (dice.chance(40)) {
      world.addParticipation(
          Participation.builder()
              .participant(ELIS)
              .mode(dice.oneOf(MODES))
              .interval(Interval.parse("2005-01-01/.."))
              .build());
    }
    return world.build();
  }

  private static Readiness readiness(SecurityArchitecture world) {
    return Readiness.of(ELIS, snapshot(world));
  }

  private static Snapshot snapshot(SecurityArchitecture world) {
    return world.asOf(AsOf.on(DAY));
  }

  /** The world in which the state holds one mode on the day, and no other. */
  private static SecurityArchitecture holding(ModeId mode, SecurityArchitecture world) {
    return world.withParticipations(
        Participation.builder()
            .participant(ELIS)
            .mode(mode)
            .interval(Interval.of(PartialDate.of(DAY), PartialDate.of(DAY.plusDays(1))))
            .build());
  }

  /** The length of the shortest sequence of steps that are at least so true, of all there are. */
  private static Optional<Integer> shortest(
      ModeId target, SecurityArchitecture here, Truth least, List<ModeId> taken) {
    Optional<Integer> shortest = Optional.empty();
    for (ModeId next : MODES) {
      if (!taken.contains(next) && readiness(here).explain(next).truth().compareTo(least) >= 0) {
        Optional<Integer> length = Optional.of(1);
        if (!next.equals(target)) {
          List<ModeId> more = new ArrayList<>(taken);
          more.add(next);
          length = shortest(target, holding(next, here), least, more).map(rest -> rest + 1);
        }
        shortest =
            length.isPresent() && (shortest.isEmpty() || length.get() < shortest.get())
                ? length
                : shortest;
      }
    }
    return shortest;
  }

  @Property(tries = 1000, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void path_isLawfulAndNoneIsShorterOrMoreCertain(@ForAll("seeds") long seed) {
    Dice dice = new Dice(new Random(seed));
    SecurityArchitecture world = world(dice);
    ModeId target = dice.oneOf(MODES);
    if (snapshot(world).holds(ELIS, target) == Truth.YES) {
      assertThat(readiness(world).pathTo(target))
          .isEqualTo(new AdmissionPath(Truth.YES, ImmutableList.of()));
      return;
    }

    AdmissionPath path = readiness(world).pathTo(target);

    Optional<Integer> certain = shortest(target, world, Truth.YES, ImmutableList.of());
    Optional<Integer> possible = shortest(target, world, Truth.UNKNOWN, ImmutableList.of());
    Statistics.label("truth").collect(path.truth());
    Statistics.label("long").collect(path.truth() != Truth.NO && path.steps().size() > 1);
    if (certain.isPresent()) {
      assertThat(path.truth()).isEqualTo(Truth.YES);
      assertThat(path.steps()).hasSize(certain.get());
    } else if (possible.isPresent()) {
      assertThat(path.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(path.steps()).hasSize(possible.get());
    } else {
      assertThat(path.truth()).isEqualTo(Truth.NO);
      assertThat(path.steps()).containsExactly(readiness(world).explain(target));
    }
    if (path.truth() != Truth.NO) {
      assertLeadsTo(target, path, world);
    }
    Statistics.label("truth")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).percentage(share -> share >= 5);
              }
            });
    Statistics.label("long")
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 3));
  }

  private static void assertLeadsTo(ModeId target, AdmissionPath path, SecurityArchitecture world) {
    SecurityArchitecture here = world;
    ModeId last = target;
    for (Explanation step : path.steps()) {
      last = ModeId.parse(step.arguments().get("mode").toString());
      assertThat(step).isEqualTo(readiness(here).explain(last));
      assertThat(step.truth()).isGreaterThanOrEqualTo(path.truth());
      here = holding(last, here);
    }
    assertThat(last).isEqualTo(target);
  }
}
