package io.koinon.validation;

import io.koinon.finding.Subject;

/** An operation says on whose territory it is. */
final class HostMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("operation/host-missing")
          .title("An operation says on whose territory it is")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .message("It names no host.")
          .addAdvice("Name the state or territory under \"host\".")
          .why(
              "Without a host nobody contributes as one: a host that also serves is taken for a member or for a third state.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    context
        .architecture()
        .operations()
        .forEach(
            (id, operation) -> {
              if (operation.hosts().isEmpty()) {
                findings.report(Subject.of(id), "/host", finding -> {});
              }
            });
  }
}
