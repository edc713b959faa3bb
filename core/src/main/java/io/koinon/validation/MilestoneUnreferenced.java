package io.koinon.validation;

import io.koinon.base.MilestoneId;
import io.koinon.condition.Condition;
import io.koinon.finding.Subject;
import io.koinon.strategy.Strategy;
import java.util.HashSet;
import java.util.Set;

/** A milestone serves an objective, or a condition asks for it. */
final class MilestoneUnreferenced implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/milestone-unreferenced")
          .title("A milestone serves an objective, or a condition asks for it")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("milestone", "the milestone")
          .message("The milestone {milestone} serves no objective, and no condition asks for it.")
          .addAdvice("Say which objectives it serves, or ask for it where something waits for it.")
          .why("Whether it is reached or not changes nothing.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      Set<MilestoneId> asked = asked(strategy);
      StrategyParts.forEachMilestone(
          strategy,
          (place, phase, milestone) -> {
            if (milestone.serves().isEmpty() && !asked.contains(milestone.id())) {
              findings.report(
                  Subject.of(strategy.id()),
                  place,
                  finding -> finding.with("milestone", milestone.id().toString()));
            }
          });
    }
  }

  private static Set<MilestoneId> asked(Strategy strategy) {
    Set<MilestoneId> asked = new HashSet<>();
    for (AskedCondition condition : AskedCondition.of(strategy)) {
      ConditionParts.forEach(
          condition.place(),
          condition.condition(),
          (place, part) -> {
            if (part instanceof Condition.Reached reached) {
              asked.add(reached.milestone());
            }
          });
    }
    return asked;
  }
}
