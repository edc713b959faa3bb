package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Treaty;
import io.koinon.time.Endpoint;

/** A treaty enters into force after it is signed. */
final class InForceBeforeSigned implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("treaty/in-force-before-signed")
          .title("A treaty enters into force after it is signed")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("signed", "when it was signed")
          .withText("inForce", "when it entered into force")
          .message("It is in force from {inForce}, and was signed on {signed}.")
          .addAdvice("One of the two days is wrong.")
          .why("Entry into force presupposes a text.")
          .addReference("Vienna Convention on the Law of Treaties, Article 24")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty && treaty.signed().isPresent()) {
      Endpoint signed = treaty.signed().get();
      if (Dates.hasLastDay(context.architecture().dated(treaty.inForce()))
          && context.certainlyBefore(treaty.inForce(), signed)) {
        findings.report(
            Subject.of(treaty.id()),
            "/inForce",
            finding -> {
              finding.with("signed", signed.toString());
              finding.with("inForce", treaty.inForce().toString());
            });
      }
    }
  }
}
