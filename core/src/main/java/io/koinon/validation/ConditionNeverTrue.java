package io.koinon.validation;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.finding.Subject;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Strategy;
import java.util.HashSet;
import java.util.Set;

/** A condition of a strategy can hold while it is asked. */
final class ConditionNeverTrue implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/condition-never-true")
          .title("A condition of a strategy can hold while it is asked")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withText("reason", "why it never holds")
          .message("It never holds: {reason}.")
          .addAdvice("Correct the condition, or the window of the phase.")
          .why("A phase that never begins, and a measure that is never taken, look like a plan.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      int actors = actors(strategy, context.architecture());
      for (AskedCondition asked : AskedCondition.of(strategy)) {
        new Contradiction.Setting(strategy, context.bounds(asked.asked()), actors, context)
            .find(asked.place(), asked.condition())
            .ifPresent(found -> report(asked.subject(), found, findings));
      }
    }
  }

  private static void report(Subject subject, Contradiction found, Findings findings) {
    findings.report(subject, found.place(), finding -> finding.with("reason", found.reason()));
  }

  /** How many actors there are and would be; whoever is not recorded may be one, too. */
  private static int actors(Strategy strategy, SecurityArchitecture all) {
    Set<ActorId> actors = new HashSet<>(all.actors());
    actors.addAll(all.states().keySet());
    actors.addAll(all.frameworks().keySet());
    for (MeasureAction action : StrategyParts.actions(strategy)) {
      if (action instanceof MeasureAction.Invite invite) {
        actors.add(invite.actor());
      } else if (action instanceof MeasureAction.Establish establish) {
        actors.add(establish.framework().id());
        establish.founders().values().forEach(actors::addAll);
      }
    }
    return actors.size();
  }
}
