package io.koinon.validation;

import io.koinon.base.ObjectiveId;
import io.koinon.finding.Subject;
import io.koinon.strategy.Strategy;
import java.util.HashSet;
import java.util.Set;

/** Something serves an objective. */
final class ObjectiveUnserved implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/objective-unserved")
          .title("A measure or a milestone serves each objective")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("objective", "the objective")
          .message("No measure and no milestone serves the objective {objective}.")
          .addAdvice("Name it under \"serves\" of what is done for it, or take it out.")
          .why("It stays unsaid how the strategy is to come to its end.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      Set<ObjectiveId> served = new HashSet<>();
      StrategyParts.forEachMeasure(
          strategy, (place, phase, measure) -> served.addAll(measure.serves()));
      StrategyParts.forEachMilestone(
          strategy, (place, phase, milestone) -> served.addAll(milestone.serves()));
      for (ObjectiveId objective : strategy.objectives().keySet()) {
        if (!served.contains(objective)) {
          findings.report(
              Subject.of(strategy.id()),
              "/objectives/" + objective,
              finding -> finding.with("objective", objective.value()));
        }
      }
    }
  }
}
