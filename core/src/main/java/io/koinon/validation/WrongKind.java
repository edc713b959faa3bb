package io.koinon.validation;

import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import java.util.Collection;

/** A reference leads to a record of the kind that belongs there. */
final class WrongKind implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("reference/wrong-kind")
          .title("A reference leads to a record of the kind that belongs there")
          .level(Level.MUST)
          .category(Category.REFERENCE)
          .since("0.1.0")
          .identifiedBy("id", "what is referred to")
          .withText("found", "what it is")
          .withText("expected", "what belongs there")
          .message("{id} is {found}; {expected} belongs here.")
          .addAdvice("Refer to {expected}.")
          .why("An institution is founded by a treaty, and part of an institution.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    Subject subject = Subject.of(framework.id());
    if (framework instanceof Institution institution) {
      institution.founding().ifPresent(id -> treaty(subject, "/founding", id, context, findings));
      treaties(subject, "/treaties", institution.treaties(), context, findings);
      for (FrameworkId id : institution.partOf()) {
        if (context.architecture().treaties().containsKey(id)) {
          report(subject, "/partOf", id, "a treaty", "an institution", findings);
        }
      }
    }
    for (Mode mode : framework.declaredModes().values()) {
      treaties(Subject.of(mode.id()), "/partyTo", mode.partyTo(), context, findings);
    }
  }

  private static void treaties(
      Subject subject,
      String place,
      Collection<FrameworkId> ids,
      ValidationContext context,
      Findings findings) {
    ids.forEach(id -> treaty(subject, place, id, context, findings));
  }

  private static void treaty(
      Subject subject, String place, FrameworkId id, ValidationContext context, Findings findings) {
    if (context.architecture().institutions().containsKey(id)) {
      report(subject, place, id, "an institution", "a treaty", findings);
    }
  }

  private static void report(
      Subject subject,
      String place,
      FrameworkId id,
      String found,
      String expected,
      Findings findings) {
    findings.report(
        subject,
        place,
        finding -> {
          finding.with("id", id.value());
          finding.with("found", found);
          finding.with("expected", expected);
        });
  }
}
