package io.koinon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.framework.Framework;
import io.koinon.participation.Claim;
import io.koinon.testing.Dice;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Assumption;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** That a snapshot answers as all possible worlds do, on a line of seven days. */
@AddLifecycleHook(UsualTries.class)
class SnapshotPropertyTest {
  @Provide
  Arbitrary<SecurityArchitecture> smallWorlds() {
    return SmallWorlds.arbitrary();
  }

  @Provide
  Arbitrary<Random> seeds() {
    return Arbitraries.randomValue(random -> new Random(random.nextLong()));
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void answers_areThoseOfAllPossibleWorlds(
      @ForAll("smallWorlds") SecurityArchitecture architecture,
      @ForAll("seeds") Random random,
      @ForAll Assumption assumption) {
    Dice dice = new Dice(random);
    Question question = question(architecture, dice);
    ActorId actor = dice.oneOf(SmallWorlds.ACTORS);
    boolean recorded = !architecture.history(actor, SmallWorlds.LEAGUE).isEmpty();
    for (LocalDate day : SmallWorlds.LINE) {
      Truth expected = PossibleWorlds.ask(architecture, assumption, day, actor, question);
      Truth answer = question.of(architecture.asOf(AsOf.on(day).assuming(assumption)), actor);

      assertThat(answer)
          .as(
              "%s %s on %s under %s, given %s and %s",
              actor,
              question,
              day,
              assumption,
              architecture.history(actor, SmallWorlds.LEAGUE),
              architecture.frameworks().get(SmallWorlds.LEAGUE))
          .isEqualTo(expected);
      Statistics.label(recorded ? "recorded" : "not recorded").collect(expected);
    }
    Statistics.label("not recorded")
        .coverage(
            coverage -> {
              coverage.check(Truth.UNKNOWN).percentage(share -> share >= 10);
              coverage.check(Truth.NO).percentage(share -> share >= 10);
            });
    Statistics.label("recorded")
        .coverage(
            coverage -> {
              coverage.check(Truth.UNKNOWN).percentage(share -> share >= 10);
              coverage.check(Truth.NO).percentage(share -> share >= 10);
              coverage.check(Truth.YES).percentage(share -> share >= 5);
            });
    Statistics.label("denied")
        .collect(has(architecture, actor, Claim.DENIED))
        .coverage(c -> c.check(true).percentage(p -> p >= 5));
  }

  private static boolean has(SecurityArchitecture architecture, ActorId actor, Claim claim) {
    return architecture.history(actor, SmallWorlds.LEAGUE).stream()
        .anyMatch(spell -> spell.claim() == claim);
  }

  private static Question question(SecurityArchitecture architecture, Dice dice) {
    Framework league = architecture.frameworks().get(SmallWorlds.LEAGUE);
    return switch (dice.between(1, 3)) {
      case 1 -> new Question.IsMember(league.id());
      case 2 -> new Question.Participates(league.id());
      default ->
          new Question.Holds(
              league.modes().isEmpty() || dice.chance(15)
                  ? ModeId.of(league.id(), "guest")
                  : dice.oneOf(league.modes()).id());
    };
  }
}
