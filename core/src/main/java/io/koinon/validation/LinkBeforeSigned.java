package io.koinon.validation;

import io.koinon.cooperation.FrameworkLink;
import io.koinon.finding.Subject;
import io.koinon.time.Endpoint;

/** A link begins when it is signed at the earliest. */
final class LinkBeforeSigned implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("link/before-signed")
          .title("A link begins when it is signed at the earliest")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("from", "where it begins")
          .withText("signed", "when it was signed")
          .message("It begins on {from}, before it was signed on {signed}.")
          .addAdvice("Correct one of the two; if it was applied before, say so in a note.")
          .why("Most often two dates have been exchanged.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (FrameworkLink link : context.architecture().links().values()) {
      Endpoint signed = link.signed().orElse(null);
      if (signed != null
          && context.bounds(link.interval()).startHigh() < context.earliest(signed)) {
        findings.report(
            Subject.of(link.id()),
            "/from",
            finding -> {
              finding.with("from", link.interval().from().toString());
              finding.with("signed", signed.toString());
            });
      }
    }
  }
}
