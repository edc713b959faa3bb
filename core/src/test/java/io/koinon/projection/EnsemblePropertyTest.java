package io.koinon.projection;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.strategy.Measure;
import io.koinon.testing.ProjectionWorlds;
import io.koinon.testing.ProjectionWorlds.Case;
import io.koinon.testing.UsualTries;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(UsualTries.class)
class EnsemblePropertyTest {
  private static final int RUNS = 16;

  @Property(tries = 2)
  void threads_makeNoDifference(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    ProjectionAssumptions standard = ProjectionAssumptions.standard();
    Ensemble alone = Ensemble.of(one.world(), one.strategy(), standard, RUNS, seed);
    for (int threads = 1; threads <= 4; threads += 3) {
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      try {
        Ensemble together =
            Ensemble.of(one.world(), one.strategy(), standard, RUNS, seed, executor);
        assertThat(together.milestones()).isEqualTo(alone.milestones());
        assertThat(together.measures()).isEqualTo(alone.measures());
      } finally {
        executor.shutdownNow();
      }
    }
  }

  /** Counted one by one. */
  @Property(tries = 2)
  void counts_areThoseOfTheRuns(@ForAll long seed) {
    Case one = ProjectionWorlds.of(seed);
    ProjectionAssumptions standard = ProjectionAssumptions.standard();
    Ensemble ensemble = Ensemble.of(one.world(), one.strategy(), standard, RUNS, seed);
    Draws draws = new Draws(Strategies.measures(one.strategy()), seed);
    LocalDate day = ProjectionWorlds.OBSERVED.plusDays(one.dice().between(0, 3000));
    for (MilestoneId milestone : ensemble.milestones().keySet()) {
      int reached = 0;
      int by = 0;
      int unknown = 0;
      for (int run = 0; run < RUNS; run++) {
        MilestoneOutcome outcome = project(one, draws.run(run)).milestones().get(milestone);
        reached += outcome.on().isPresent() ? 1 : 0;
        by += outcome.on().filter(on -> !on.isAfter(day)).isPresent() ? 1 : 0;
        unknown += outcome.reached() == Truth.UNKNOWN ? 1 : 0;
      }
      MilestoneOdds odds = ensemble.milestones().get(milestone);
      assertThat(odds.probability()).isEqualTo((double) reached / RUNS);
      assertThat(odds.probabilityBy(day)).isEqualTo((double) by / RUNS);
      assertThat(odds.unknown()).isEqualTo(unknown);
    }
    for (Measure measure : Strategies.measures(one.strategy())) {
      MeasureId id = measure.id();
      int taken = 0;
      int dropped = 0;
      for (int run = 0; run < RUNS; run++) {
        Chances chances = draws.run(run);
        taken += project(one, chances).taken().contains(id) ? 1 : 0;
        dropped += chances.dropped().contains(id) ? 1 : 0;
      }
      assertThat(ensemble.measures().get(id)).isEqualTo(new MeasureOdds(RUNS, taken, dropped));
    }
  }

  private static Projection project(Case one, Chances chances) {
    return new Run(
            one.world(),
            one.strategy(),
            ProjectionAssumptions.standard(),
            chances,
            Projector.firstOpenDay(one.world()))
        .projection();
  }

  @Example
  void anImpossibleNumberOfRuns_isRefused() {
    Case one = ProjectionWorlds.of(1);
    for (int runs : new int[] {0, Ensemble.MOST_RUNS + 1}) {
      assertRefused(
          () -> Ensemble.of(one.world(), one.strategy(), ProjectionAssumptions.standard(), runs, 1),
          "ensemble/runs",
          Integer.toString(runs));
    }
  }
}
