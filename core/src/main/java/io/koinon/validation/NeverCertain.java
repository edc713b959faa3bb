package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.Interval;

/** A spell certainly holds on more than one day. */
final class NeverCertain implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("interval/never-certain")
          .title("A spell certainly holds on more than one day")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("interval", "the interval")
          .message("There is at most one day on which {interval} certainly holds.")
          .addAdvice(
              "To say that it lasted throughout a year, write its first day and the first day of the next year.")
          .why("From 2026 to 2027 is read as: from some day of 2026 until some day of 2027.")
          .addReference("Extended Date/Time Format, ISO 8601-2:2019")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Interval interval = context.dated(spell.interval());
      if (history.bounds(i).endLow() - history.bounds(i).startHigh() <= 1
          && Dates.isCoarse(interval)) {
        findings.report(
            history, i, "/from", finding -> finding.with("interval", interval.toString()));
      }
    }
  }
}
