package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.framework.Institution;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;

/** The parts of a strategy, each with its place in it. */
final class StrategyParts {
  /** What is done with each measure. */
  interface OfMeasures {
    void accept(String place, Phase phase, Measure measure);
  }

  /** What is done with each milestone. */
  interface OfMilestones {
    void accept(String place, Phase phase, Milestone milestone);
  }

  private StrategyParts() {}

  static String place(Phase phase) {
    return "/phases/" + phase.id();
  }

  /** Where the framework stands that a measure establishes. */
  static String place(MeasureAction.Establish action) {
    String kind = action.framework() instanceof Institution ? "institution" : "treaty";
    return "/establish/" + kind + "/" + action.framework().id();
  }

  /** An id of two parts as a name in a JSON Pointer. */
  static String name(Object id) {
    return id.toString().replace("/", "~1");
  }

  static void forEachMeasure(Strategy strategy, OfMeasures then) {
    for (Phase phase : strategy.phases().values()) {
      phase
          .measures()
          .forEach(
              (id, measure) ->
                  then.accept(place(phase) + "/measures/" + id.name(), phase, measure));
    }
  }

  static void forEachMilestone(Strategy strategy, OfMilestones then) {
    for (Phase phase : strategy.phases().values()) {
      phase
          .milestones()
          .forEach(
              (id, milestone) ->
                  then.accept(place(phase) + "/milestones/" + id.name(), phase, milestone));
    }
  }

  static ImmutableList<MeasureAction> actions(Strategy strategy) {
    return strategy.phases().values().stream()
        .flatMap(phase -> phase.measures().values().stream())
        .map(Measure::action)
        .collect(ImmutableList.toImmutableList());
  }
}
