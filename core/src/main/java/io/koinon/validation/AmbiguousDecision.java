package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.time.Truth;

/** An organ decides a matter by one procedure at a time. */
final class AmbiguousDecision implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("decision/ambiguous")
          .title("An organ decides a matter by one procedure at a time")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("other", "the other procedure")
          .message("It decides the same matter in the same organ as {other}, at the same time.")
          .addAdvice("Give one of them its validity, another organ or another matter.")
          .why("Which of the two rules decides a ballot cannot be told, so no ballot is decided.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    ImmutableList<DecisionProcedure> procedures = framework.decisions().values().asList();
    for (int later = 1; later < procedures.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        DecisionProcedure one = procedures.get(earlier);
        DecisionProcedure other = procedures.get(later);
        if (one.organ().equals(other.organ())
            && one.matter().equals(other.matter())
            && context.overlap(framework.validityOf(one), framework.validityOf(other))
                == Truth.YES) {
          findings.report(
              Subject.of(other.id()), "", finding -> finding.with("other", one.id().name()));
        }
      }
    }
  }
}
