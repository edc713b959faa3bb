package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;

/** A mode says whether its holders are all recorded. */
final class RosterMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("mode/roster-missing")
          .title("A mode says whether its holders are all recorded")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .message("No roster says that its holders are all recorded.")
          .addAdvice("Add a roster with its source, if they are.")
          .why("Without one, absence from the records answers UNKNOWN, and not NO.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    for (Mode mode : framework.modes()) {
      if (mode.roster().isEmpty()) {
        findings.report(Subject.of(mode.id()), "", finding -> {});
      }
    }
  }
}
