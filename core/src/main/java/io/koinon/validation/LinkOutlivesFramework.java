package io.koinon.validation;

import io.koinon.base.FrameworkId;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;

/** A link holds while the frameworks that it links exist. */
final class LinkOutlivesFramework implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("link/outlives-framework")
          .title("A link holds while the frameworks that it links exist")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("framework", "the framework that does not exist")
          .withText("existence", "when it exists")
          .withText("link", "when the link holds")
          .message("It holds in {link}, and {framework} exists in {existence} only.")
          .addAdvice("Let it begin and end while {framework} exists.")
          .why("What does not exist has agreed on nothing.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (FrameworkLink link : context.architecture().links().values()) {
      for (FrameworkId id : link.between()) {
        context
            .architecture()
            .findFramework(id)
            .filter(framework -> isOutside(link, framework, context))
            .ifPresent(framework -> report(link, framework, findings));
      }
    }
  }

  private static boolean isOutside(
      FrameworkLink link, Framework framework, ValidationContext context) {
    return context.certainlyBeginsBefore(link.interval(), framework.existence())
        || context.certainlyOutlives(link.interval(), framework.existence());
  }

  private static void report(FrameworkLink link, Framework framework, Findings findings) {
    findings.report(
        Subject.of(link.id()),
        "/between",
        finding -> {
          finding.with("framework", framework.id().value());
          finding.with("existence", framework.existence().toString());
          finding.with("link", link.interval().toString());
        });
  }
}
