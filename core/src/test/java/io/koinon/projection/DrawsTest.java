package io.koinon.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.koinon.base.MeasureId;
import io.koinon.base.PhaseId;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.testing.ProjectionWorlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
  private static final int RUNS = 20_000;

  private static Measure measure(int number, Optional<Share> likelihood, Optional<Delay> delay) {
    return Measure.builder()
        .id(MeasureId.of(PhaseId.of("p"), "m" + number))
        .action(new MeasureAction.Withdraw(StateId.of("AAA"), ProjectionWorlds.CLUB))
        .likelihood(likelihood)
        .delay(delay)
        .build();
  }

  /** The share of the distribution up to a number of days, by adding up its density. */
  private static double integrated(Delay.Triangular delay, double days) {
    int steps = 20_000;
    double width = (double) delay.most() - delay.least();
    double step = (days - delay.least()) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double x = delay.least() + (step * (i + 0.5));
      double density =
          x < delay.mode()
              ? 2 * (x - delay.least()) / (width * (delay.mode() - delay.least()))
              : 2 * (delay.most() - x) / (width * (delay.most() - delay.mode()));
      sum += density * step;
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"0, 30, 90", "10, 10, 400", "0, 365, 365", "100, 130, 10000"})
  void triangularDelays_invertTheDistribution(int least, int mode, int most) {
    Delay.Triangular delay = new Delay.Triangular(least, mode, most);

    assertThat(Draws.days(delay, 0)).isEqualTo(least);
    assertThat(Draws.days(delay, 1)).isEqualTo(most);
    double day = 1.0 / (most - least);
    for (double share = 0.05; share < 1; share += 0.05) {
      assertThat(integrated(delay, Draws.days(delay, share))).isCloseTo(share, within(2 * day));
    }
  }

  @Test
  void aDelayWithoutWidth_isThatDelay() {
    assertThat(Draws.days(new Delay.Triangular(7, 7, 7), 0.3)).isEqualTo(7);
  }

  @Test
  void triangularDraws_haveMeanAndVarianceOfTheDistribution() {
    Delay.Triangular delay = new Delay.Triangular(0, 120, 600);
    Draws draws = new Draws(List.of(measure(1, Optional.empty(), Optional.of(delay))), 42);
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < RUNS; run++) {
      double days = draws.run(run).delays().getOrDefault(MeasureId.of(PhaseId.of("p"), "m1"), 0);
      sum += days;
      squares += days * days;
    }
    double mean = sum / RUNS;
    double variance = (squares / RUNS) - (mean * mean);
    // (a + b + c)/3, and (a² + b² + c² − ab − ac − bc)/18
    double expected = (120 + 600) / 3.0;
    double expectedVariance = ((600.0 * 600) + (120.0 * 120) - (600.0 * 120)) / 18;
    assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(expectedVariance / RUNS)));
    assertThat(variance).isCloseTo(expectedVariance, within(0.04 * expectedVariance));
  }

  @Test
  void whatWasObservedTwice_isDrawnTwiceAsOften() {
    Delay delay = new Delay.Empirical(ImmutableList.of(10, 10, 20));
    Draws draws = new Draws(List.of(measure(1, Optional.empty(), Optional.of(delay))), 1);
    int tens = 0;
    for (int run = 0; run < RUNS; run++) {
      tens += draws.run(run).delays().containsValue(10) ? 1 : 0;
    }
    assertThat((double) tens / RUNS).isCloseTo(2.0 / 3, within(0.014));
  }

  @Test
  void runs_sayNothingAboutEachOther() {
    List<Measure> measures = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      measures.add(measure(i, Optional.of(Share.of(1, 2)), Optional.empty()));
    }
    Draws draws = new Draws(measures, 7);
    for (int lag = 0; lag <= 6; lag++) {
      for (Measure one : measures) {
        for (Measure other : measures) {
          int same = 0;
          for (int run = 0; run < RUNS; run++) {
            same +=
                draws.run(run).dropped().contains(one.id())
                        == draws.run(run + lag).dropped().contains(other.id())
                    ? 1
                    : 0;
          }
          double expected = lag == 0 && one == other ? 1 : 0.5;
          assertThat((double) same / RUNS)
              .as("%s and %s, %s runs apart", one.id(), other.id(), lag)
              .isCloseTo(expected, within(0.018));
        }
      }
    }
  }

  @Test
  void anotherMeasure_shiftsNoDraw() {
    Measure first = measure(1, Optional.of(Share.of(1, 2)), Optional.empty());
    Measure second = measure(2, Optional.of(Share.of(1, 2)), Optional.empty());
    for (int run = 0; run < 50; run++) {
      assertThat(new Draws(List.of(first, second), 3).run(run).dropped().contains(first.id()))
          .isEqualTo(new Draws(List.of(first), 3).run(run).dropped().contains(first.id()));
    }
  }

  @Test
  void likelihoods_areShares() {
    List<Measure> measures =
        List.of(
            measure(1, Optional.of(Share.of(0, 1)), Optional.empty()),
            measure(2, Optional.of(Share.of(1, 1)), Optional.empty()),
            measure(3, Optional.of(Share.of(1, 4)), Optional.empty()));
    Draws draws = new Draws(measures, 5);
    int taken = 0;
    for (int run = 0; run < RUNS; run++) {
      Chances chances = draws.run(run);
      assertThat(chances.dropped()).contains(measures.get(0).id());
      assertThat(chances.dropped()).doesNotContain(measures.get(1).id());
      taken += chances.dropped().contains(measures.get(2).id()) ? 0 : 1;
    }
    assertThat((double) taken / RUNS).isCloseTo(0.25, within(0.0125));
  }
}
