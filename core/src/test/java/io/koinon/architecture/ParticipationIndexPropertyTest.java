package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.participation.DatePolicy;
import io.koinon.participation.Participation;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.Intervals;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Endpoint;
import io.koinon.time.Tolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** That the index says what the law says, on every day. */
@AddLifecycleHook(UsualTries.class)
class ParticipationIndexPropertyTest {
  private static final StateId NOBODY = StateId.of("LEMURIA");

  record Asked(SecurityArchitecture architecture, AsOf terms, Random random) {}

  @Provide
  Arbitrary<Asked> smallWorlds() {
    return Arbitraries.randomValue(random -> asked(SmallWorlds.random(random), random));
  }

  @Provide
  Arbitrary<Asked> architectures() {
    return Arbitraries.randomValue(random -> asked(Architectures.random(random), random));
  }

  private static Asked asked(SecurityArchitecture architecture, Random random) {
    Dice dice = new Dice(random);
    AsOf terms =
        AsOf.on("2000")
            .under(dice.oneOf(DatePolicy.class))
            .assuming(dice.oneOf(Assumption.class))
            .within(dice.oneOf(Tolerance.class));
    return new Asked(
        architecture,
        architecture.sources().isEmpty() || dice.chance(60)
            ? terms
            : terms.readAs(dice.oneOf(architecture.sources().keySet().asList())),
        random);
  }

  @Property(tries = 1000)
  void index_onEveryDayOfASmallWorld_saysWhatTheLawSays(@ForAll("smallWorlds") Asked asked) {
    List<LocalDate> days = new ArrayList<>(SmallWorlds.LINE);
    days.add(LocalDate.of(2010, 1, 1));
    days.add(LocalDate.of(2010, 1, 2));
    for (FrameworkId framework : asked.architecture().frameworks().keySet()) {
      for (ActorId actor : SmallWorlds.ACTORS) {
        assertSame(asked, actor, framework, days);
      }
    }
  }

  @Property(tries = 40)
  void index_aroundTheEndsOfSpells_saysWhatTheLawSays(@ForAll("architectures") Asked asked) {
    SecurityArchitecture architecture = asked.architecture();
    Dice dice = new Dice(asked.random());
    for (int left = 40; left > 0 && !architecture.participations().isEmpty(); left--) {
      Participation spell = dice.oneOf(architecture.participations());
      List<LocalDate> days = new ArrayList<>();
      addAround(days, spell.interval().from());
      addAround(days, spell.interval().to());
      days.add(architecture.observedThrough());
      days.add(architecture.observedThrough().plusDays(1));
      days.add(LocalDate.ofEpochDay(dice.between(-20_000, 25_000)));
      assertSame(asked, spell.participant(), spell.framework(), days);
      assertSame(asked, NOBODY, spell.framework(), days);
      assertSame(asked, dice.oneOf(architecture.actors().asList()), spell.framework(), days);
      assertSame(
          asked, dice.oneOf(architecture.frameworks().keySet().asList()), spell.framework(), days);
    }
  }

  private static void addAround(List<LocalDate> days, Endpoint endpoint) {
    Intervals.first(endpoint).ifPresent(day -> addAround(days, day));
    Intervals.last(endpoint).ifPresent(day -> addAround(days, day));
  }

  private static void addAround(List<LocalDate> days, LocalDate day) {
    days.add(day.minusDays(1));
    days.add(day);
    days.add(day.plusDays(1));
  }

  /** First of a framework that is not entered, then of one that is. */
  private static void assertSame(Asked asked, ActorId actor, FrameworkId id, List<LocalDate> days) {
    assertSame(new Ruling(asked.architecture(), asked.terms().undated()), asked, actor, id, days);
    Ruling ruling = asked.architecture().ruling(asked.terms());
    ruling.index().enter(id);
    assertSame(ruling, asked, actor, id, days);
  }

  private static void assertSame(
      Ruling ruling, Asked asked, ActorId actor, FrameworkId id, List<LocalDate> days) {
    Framework framework = asked.architecture().getFramework(id);
    ParticipationLaw.Dossier dossier = ruling.law().dossier(actor, framework);
    for (LocalDate day : days) {
      int number = Math.toIntExact(day.toEpochDay());
      assertThat(ruling.index().truth(actor, id, true, number, number))
          .as("%s in %s on %s, %s", actor, id, day, asked.terms())
          .isEqualTo(Verdict.truth(ruling.law().holds(dossier, Modes.FULL, day)));
      assertThat(ruling.index().truth(actor, id, false, number, number))
          .as("%s in %s on %s, %s", actor, id, day, asked.terms())
          .isEqualTo(Verdict.truth(ruling.law().holds(dossier, Modes.ANY, day)));
    }
  }

  /** Of whom all is known, by the law itself and by the index. */
  @Property(tries = 100)
  void everybody_isFoundByTheIndex_andByTheLaw(@ForAll("architectures") Asked asked) {
    Dice dice = new Dice(asked.random());
    for (FrameworkId framework : asked.architecture().frameworks().keySet()) {
      int day = Math.toIntExact(dice.between(-20_000L, 25_000L));
      boolean isFull = dice.chance(50);
      Ruling fresh = new Ruling(asked.architecture(), asked.terms().undated());
      Ruling entered = new Ruling(asked.architecture(), asked.terms().undated());
      entered.index().enter(framework);

      assertThat(all(fresh, framework, isFull, day))
          .isEqualTo(all(entered, framework, isFull, day));
    }
  }

  private static ThreeValuedSet<ActorId> all(
      Ruling ruling, FrameworkId framework, boolean isFull, int day) {
    ThreeValuedSet.Collector<ActorId> collector = new ThreeValuedSet.Collector<>();
    ruling.index().collect(framework, isFull, day, day, collector);
    return collector.finish();
  }
}
