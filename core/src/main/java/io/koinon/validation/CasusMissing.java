package io.koinon.validation;

import io.koinon.analysis.Obligations;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;

/** An obligation to assist says in which case. */
final class CasusMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("obligation/casus-missing")
          .title("An obligation to assist says in which case")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .withText("kind", "the kind of obligation")
          .message("It is an obligation of {kind} without a casus.")
          .addAdvice("Record the casus; an empty one if nothing limits it.")
          .why("Whether it is due is UNKNOWN, whatever happens.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty) {
      for (Obligation obligation : treaty.obligations().values()) {
        if (Obligations.ASSISTANCE.contains(obligation.kind()) && obligation.casus().isEmpty()) {
          findings.report(
              Subject.of(obligation.id()),
              "",
              finding -> finding.with("kind", obligation.kind().value()));
        }
      }
    }
  }
}
