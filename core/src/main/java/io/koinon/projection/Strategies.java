package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.base.StrategyId;
import io.koinon.condition.Condition;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions about strategies that projections answer. Nothing here has state. */
public final class Strategies {
  /** Up to how many measures {@link #whatWouldItTake} tries every set of them. */
  public static final int MOST_TRIED = 12;

  private static final StrategyId SUPPOSED = StrategyId.of("supposed");
  private static final PhaseId PHASE = PhaseId.of("supposed");
  private static final MilestoneId GOAL = MilestoneId.of(PHASE, "goal");

  private Strategies() {}

  /**
   * {@return what would come of two strategies, side by side, under the usual assumptions}
   *
   * @param first the one
   * @param second the other
   * @param architecture the architecture that both start from
   */
  public static StrategyComparison compare(
      Strategy first, Strategy second, SecurityArchitecture architecture) {
    return new StrategyComparison(
        Projector.project(architecture, first), Projector.project(architecture, second));
  }

  /**
   * Looks for a smallest set of measures after which a condition holds.
   *
   * <p>The measures of a set are all tried on one day, whatever their lead times: each where what
   * it requires holds and the law allows it, one after the other as far as one makes another
   * possible. Of up to {@value #MOST_TRIED} measures every set is tried, smaller ones first, so
   * that the answer is exact; it takes as many projections as there are sets. Of more, one after
   * the other is left out as long as the condition holds without it: the answer is then a set of
   * which nothing can be left out, and there may be a smaller one; if all together do not do,
   * nothing is claimed.
   *
   * @param condition the condition
   * @param measures the measures that there are
   * @param day the day
   * @param architecture the architecture
   * @param assumptions what is taken for granted
   * @return a smallest set, or what is known of it
   */
  public static Sufficiency whatWouldItTake(
      Condition condition,
      Collection<Measure> measures,
      LocalDate day,
      SecurityArchitecture architecture,
      ProjectionAssumptions assumptions) {
    Trial trial =
        new Trial(
            requireNonNull(condition, "condition"),
            requireNonNull(day, "day"),
            requireNonNull(architecture, "architecture"),
            requireNonNull(assumptions, "assumptions"));
    ImmutableSet<Measure> all = ImmutableSet.copyOf(measures);
    return all.size() <= MOST_TRIED ? trial.exactly(all) : trial.bounded(all);
  }

  /** Tries sets of measures on a day. */
  private record Trial(
      Condition condition,
      LocalDate day,
      SecurityArchitecture architecture,
      ProjectionAssumptions assumptions) {
    Sufficiency exactly(ImmutableSet<Measure> all) {
      for (int size = 0; size <= all.size(); size++) {
        for (Set<Measure> some : Sets.combinations(all, size)) {
          if (does(some)) {
            return new Sufficiency(Optional.of(ImmutableList.copyOf(some)), true);
          }
        }
      }
      return new Sufficiency(Optional.empty(), true);
    }

    Sufficiency bounded(ImmutableSet<Measure> all) {
      if (!does(all)) {
        return new Sufficiency(Optional.empty(), false);
      }
      List<Measure> left = new ArrayList<>(all);
      for (Measure each : all) {
        List<Measure> without = new ArrayList<>(left);
        boolean unused = without.remove(each);
        if (does(without)) {
          left = without;
        }
      }
      return new Sufficiency(Optional.of(ImmutableList.copyOf(left)), left.isEmpty());
    }

    /** Whether all of some measures can be taken, and the condition holds then. */
    private boolean does(Collection<Measure> some) {
      Phase.Builder phase =
          Phase.builder()
              .id(PHASE)
              .horizon(Horizon.SHORT)
              .track(Track.REFINE)
              .window(Interval.of(PartialDate.of(day), PartialDate.of(day.plusDays(1))))
              .addMilestone(Milestone.builder().id(GOAL).when(condition).build());
      int number = 0;
      for (Measure measure : some) {
        phase.addMeasure(
            measure.toBuilder()
                .id(MeasureId.of(PHASE, String.format(Locale.ROOT, "measure-%06d", number)))
                .leadTime(Optional.empty())
                .build());
        number++;
      }
      Strategy strategy =
          Strategy.builder().id(SUPPOSED).title("Supposed").addPhase(phase.build()).build();
      Projection projection =
          new Run(architecture, strategy, assumptions, Chances.none(), day).projection();
      return projection.taken().size() == some.size() && projection.isReached(GOAL) == Truth.YES;
    }
  }

  /** All measures of a strategy, phase by phase. */
  static ImmutableList<Measure> measures(Strategy strategy) {
    return strategy.phases().values().stream()
        .flatMap(phase -> phase.measures().values().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
