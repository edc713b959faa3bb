package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.framework.Obligation;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.UsualTries;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/** That limitations only take, and that conduct goes no further than the law. */
@AddLifecycleHook(UsualTries.class)
class StandingPropertyTest {
  private record Case(SecurityArchitecture architecture, Participation spell, AsOf asOf) {
    Standing standing(SecurityArchitecture of) {
      return of.asOf(asOf).standing(spell.participant(), spell.framework());
    }
  }

  private static Case random(long seed) {
    Random random = new Random(seed);
    SecurityArchitecture architecture = Architectures.random(random);
    while (architecture.participations().isEmpty()) {
      architecture = Architectures.random(random);
    }
    Dice dice = new Dice(random);
    Participation spell = dice.oneOf(architecture.participations());
    LocalDate day =
        Intervals.first(spell.interval().from())
            .orElse(LocalDate.of(1980, 1, 1))
            .plusDays(dice.between(-100, 2000));
    return new Case(architecture, spell, AsOf.on(day));
  }

  private static SecurityArchitecture withoutLimitations(SecurityArchitecture architecture) {
    return architecture.toBuilder()
        .participations(
            architecture.participations().stream()
                .map(spell -> spell.withLimitations(ImmutableList.of()))
                .toList())
        .build();
  }

  @Property(tries = 50)
  void limitations_neverAddARightNorADuty(@ForAll long seed) {
    Case one = random(seed);
    Standing limited = one.standing(one.architecture());
    Standing free = one.standing(withoutLimitations(one.architecture()));
    for (Right right : Right.standard()) {
      assertNotMore(limited.entitled(right), free.entitled(right));
      assertNotMore(limited.exercises(right), free.exercises(right));
    }
    for (Duty duty : Duty.standard()) {
      assertNotMore(limited.owes(duty), free.owes(duty));
      assertNotMore(limited.performs(duty), free.performs(duty));
    }
  }

  @Property(tries = 100)
  void conduct_goesNoFurtherThanTheLaw(@ForAll long seed) {
    Case one = random(seed);
    Standing standing = one.standing(one.architecture());
    for (Right right : Right.standard()) {
      assertNotMore(standing.exercises(right), standing.entitled(right));
      Statistics.label("entitled").collect(standing.entitled(right).truth());
    }
    for (Duty duty : Duty.standard()) {
      assertNotMore(standing.performs(duty), standing.owes(duty));
    }
    assertThat(standing.toString()).startsWith("As of " + one.asOf().date() + ", ").endsWith(".");
    Statistics.label("entitled")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).count(count -> count > 0);
              }
            });
  }

  private static ImmutableSet<Duty> obligations(SecurityArchitecture architecture) {
    return architecture.treaties().values().stream()
        .flatMap(treaty -> treaty.obligations().values().stream())
        .map(Obligation::duty)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Property(tries = 25)
  void limitations_neverAddAnObligation_andConductGoesNoFurther(@ForAll long seed) {
    Case one = random(seed);
    SecurityArchitecture free = withoutLimitations(one.architecture());
    for (Duty duty : obligations(one.architecture())) {
      FrameworkId treaty = duty.obligation().orElseThrow().treaty();
      for (ActorId actor : one.architecture().actors()) {
        Standing standing = one.architecture().asOf(one.asOf()).standing(actor, treaty);
        Standing unlimited = free.asOf(one.asOf()).standing(actor, treaty);
        Scope scope = Scope.builder().addCounterparts(one.spell().participant()).build();
        assertNotMore(standing.owes(duty), unlimited.owes(duty));
        assertNotMore(standing.owes(duty, scope), unlimited.owes(duty, scope));
        assertNotMore(standing.performs(duty), standing.owes(duty));
        assertNotMore(standing.performs(duty, scope), standing.owes(duty, scope));
        assertThat(standing.isOwing(duty)).isEqualTo(standing.owes(duty).truth());
        assertThat(standing.isPerforming(duty)).isEqualTo(standing.performs(duty).truth());
      }
    }
  }

  @Property(tries = 20)
  void lookUps_sayWhatTheAnswersSay(@ForAll long seed) {
    Case one = random(seed);
    for (int years = -3; years <= 3; years++) {
      Standing standing =
          one.architecture()
              .asOf(AsOf.on(one.asOf().date().earliest().plusYears(years)))
              .standing(one.spell().participant(), one.spell().framework());
      for (Right right : Right.standard()) {
        assertThat(standing.isEntitled(right)).isEqualTo(standing.entitled(right).truth());
        assertThat(standing.isExercising(right)).isEqualTo(standing.exercises(right).truth());
      }
      for (Duty duty : Duty.standard()) {
        assertThat(standing.isOwing(duty)).isEqualTo(standing.owes(duty).truth());
        assertThat(standing.isPerforming(duty)).isEqualTo(standing.performs(duty).truth());
      }
    }
  }

  /** NO is less than UNKNOWN, and UNKNOWN less than YES. */
  private static void assertNotMore(Answer less, Answer more) {
    if (more.truth() == Truth.NO) {
      assertThat(less.truth()).isEqualTo(Truth.NO);
    }
    if (less.truth() == Truth.YES) {
      assertThat(more.truth()).isEqualTo(Truth.YES);
    }
  }
}
