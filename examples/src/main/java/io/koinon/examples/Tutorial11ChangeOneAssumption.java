package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.condition.Condition;
import io.koinon.decision.Vote;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Ensemble;
import io.koinon.projection.MilestoneOdds;
import io.koinon.projection.MilestoneOutcome;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.Projector;
import io.koinon.projection.Strategies;
import io.koinon.projection.StrategyComparison;
import io.koinon.projection.StrategyComparison.Outcomes;
import io.koinon.projection.Sufficiency;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Strategy;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tutorial 11: one assumption is changed, and the outcomes are compared. One member of the CSTO
 * objects; a measure is left out of the strategy; which measures it takes to reach a milestone; and
 * how likely each is, if some measures are not certain to be taken.
 */
public final class Tutorial11ChangeOneAssumption {
  private static final StrategyId FOUNDING = StrategyId.of("greater-eurasian-partnership");
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final PhaseId CONSOLIDATE = PhaseId.of("consolidate");
  private static final MeasureId ENERGY_RING = MeasureId.parse("deepen/energy-ring");
  private static final MilestoneId TIES_HOLD = MilestoneId.parse("coalition/ties-hold");

  private Tutorial11ChangeOneAssumption() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture today = Catalogue.greaterEurasianPartnership();
    Strategy strategy = today.getStrategy(FOUNDING);
    ProjectionAssumptions standard = ProjectionAssumptions.standard();

    out.println("1. Kazakhstan objects to everything in the CSTO\n");
    AssumedVote no = AssumedVote.always(StateId.of("KAZ"), Vote.AGAINST).in(CSTO);
    ProjectionAssumptions objected = standard.toBuilder().addVotes(no).build();
    Projection first = Projector.project(today, strategy, standard);
    print(out, new StrategyComparison(first, Projector.project(today, strategy, objected)));

    out.println("\n2. Ties are not deepened\n");
    print(out, Strategies.compare(strategy, without(strategy, ENERGY_RING), today));

    out.println("\n3. What it would take, all on one day, to converge and to have an observer\n");
    Condition goal = Condition.all(when(strategy, "converged"), when(strategy, "first-observer"));
    List<Measure> measures =
        strategy.phases().values().stream()
            .flatMap(phase -> phase.measures().values().stream())
            .filter(measure -> measure.id().phase().equals(CONSOLIDATE))
            .toList();
    Sufficiency enough =
        Strategies.whatWouldItTake(goal, measures, LocalDate.of(2027, 1, 1), today, standard);
    out.println("   Of " + measures.size() + " measures these, and no fewer if exact:");
    enough.measures().orElseThrow().forEach(measure -> out.println("     " + measure.id()));
    out.println("   Exact: " + enough.isExact());

    out.println("\n4. How likely, in 200 runs that follow from the seed 2026\n");
    Ensemble ensemble = Ensemble.of(today, strategy, standard, 200, 2026);
    ensemble.milestones().forEach((id, odds) -> print(out, id.toString(), odds));
    MilestoneOdds tiesHold = requireNonNull(ensemble.milestones().get(TIES_HOLD));
    OptionalDouble share = tiesHold.hingesOn(ENERGY_RING);
    out.printf(
        Locale.ROOT, "   %s hinges on %s by %.3f%n", TIES_HOLD, ENERGY_RING, share.orElseThrow());
  }

  private static Condition when(Strategy strategy, String milestone) {
    return strategy.findMilestone(MilestoneId.of(CONSOLIDATE, milestone)).orElseThrow().when();
  }

  private static void print(PrintWriter out, String id, MilestoneOdds odds) {
    double error = odds.standardError();
    out.printf(Locale.ROOT, "   %-27s %.3f, standard error %.3f%n", id, odds.probability(), error);
  }

  /** The same, without one measure. */
  private static Strategy without(Strategy strategy, MeasureId measure) {
    return strategy.withPhases(
        Maps.transformValues(
            strategy.phases(),
            phase ->
                phase.withMeasures(Maps.filterKeys(phase.measures(), id -> !id.equals(measure)))));
  }

  private static void print(PrintWriter out, StrategyComparison comparison) {
    out.println("   Only one of the two takes " + comparison.measures());
    for (var milestone : comparison.milestones().entrySet()) {
      Outcomes outcomes = milestone.getValue();
      if (!outcomes.areAlike()) {
        String change = words(outcomes.first()) + ", then " + words(outcomes.second());
        out.println("   " + milestone.getKey() + ": " + change);
      }
    }
  }

  private static String words(Optional<MilestoneOutcome> outcome) {
    return outcome
        .map(it -> it.on().map(day -> "reached on " + day).orElse("reached? " + it.reached()))
        .orElse("not there");
  }
}
