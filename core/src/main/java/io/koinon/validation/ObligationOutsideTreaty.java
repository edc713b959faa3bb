package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.time.Interval;

/** An obligation is law while its treaty exists. */
final class ObligationOutsideTreaty implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("obligation/outside-treaty")
          .title("An obligation is law while its treaty exists")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("validity", "when the obligation is law")
          .withText("existence", "when the treaty exists")
          .message("It is law on {validity}, and the treaty exists on {existence}.")
          .addAdvice(
              "Let it begin and end with the treaty; what outlives an exit is listed under"
                  + " \"survives\".")
          .why("Outside the life of its treaty nobody holds a mode by which one owes it.")
          .addReference("Vienna Convention on the Law of Treaties, Article 70")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty) {
      for (Obligation obligation : treaty.obligations().values()) {
        Interval validity = obligation.validity().orElse(null);
        if (validity != null
            && (context.certainlyBeginsBefore(validity, treaty.existence())
                || context.certainlyOutlives(validity, treaty.existence()))) {
          findings.report(
              Subject.of(obligation.id()),
              "/from",
              finding -> {
                finding.with("validity", validity.toString());
                finding.with("existence", treaty.existence().toString());
              });
        }
      }
    }
  }
}
