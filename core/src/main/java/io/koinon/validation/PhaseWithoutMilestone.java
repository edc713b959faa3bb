package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;

/** A phase has a milestone. */
final class PhaseWithoutMilestone implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/phase-without-milestone")
          .title("A phase has a milestone")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("phase", "the phase")
          .message("The phase {phase} has no milestone.")
          .addAdvice("Say by what one will know that it has come somewhere.")
          .why("Nobody can tell whether the phase succeeds.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      for (Phase phase : strategy.phases().values()) {
        if (phase.milestones().isEmpty()) {
          findings.report(
              Subject.of(strategy.id()),
              StrategyParts.place(phase),
              finding -> finding.with("phase", phase.id().value()));
        }
      }
    }
  }
}
