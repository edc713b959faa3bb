package io.koinon.validation;

import io.koinon.base.Source;
import io.koinon.finding.Subject;

/** A source has a date. */
final class SourceUndated implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("source/undated")
          .title("A source has a date")
          .level(Level.MAY)
          .category(Category.SOURCING)
          .since("0.1.0")
          .message("It has no date.")
          .addAdvice("Add the date of the document, or the day on which a page was read.")
          .why("Without one nobody can tell which of two sources is the newer.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Source source : context.architecture().sources().values()) {
      if (source.date().isEmpty()) {
        findings.report(Subject.of(source.id()), "/date", finding -> {});
      }
    }
  }
}
