package io.koinon.validation;

import io.koinon.base.ModeId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Grade;
import java.util.Optional;

/** Who has a veto is a member. */
final class VetoHolderNotMember implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("decision/veto-holder-not-member")
          .title("Who has a veto is a member")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("mode", "the mode whose holders have the veto")
          .message("The holders of {mode} have a veto, and are no members of the framework.")
          .addAdvice("Name a mode of the framework of grade FULL.")
          .why("Only members vote: a vote of somebody else is never counted, nor is a veto.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    for (DecisionProcedure procedure : framework.decisions().values()) {
      for (ModeId id : procedure.rule().vetoModes()) {
        Optional<Mode> mode = framework.findMode(id);
        boolean isElsewhere = !id.framework().equals(framework.id());
        if (isElsewhere || mode.filter(it -> it.grade() != Grade.FULL).isPresent()) {
          findings.report(
              Subject.of(procedure.id()), "/rule", finding -> finding.with("mode", id.toString()));
        }
      }
    }
  }
}
