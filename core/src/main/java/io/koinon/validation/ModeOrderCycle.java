package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.ModeOrder;

/** No mode is above itself. */
final class ModeOrderCycle implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("mode/order-cycle")
          .title("No mode is above itself")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .message("It is above itself.")
          .addAdvice("Remove one of the steps.")
          .why("Modes that are above each other have no order, and no next step.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    for (Mode mode : framework.modes()) {
      if (ModeOrder.isAbove(framework, mode.id(), mode.id())) {
        findings.report(Subject.of(mode.id()), "/above", finding -> {});
      }
    }
  }
}
