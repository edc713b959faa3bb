package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.PartialDate;
import java.time.LocalDate;

/** An interval ends on the first day on which it no longer holds. */
final class EndsOnLastDay implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("interval/ends-on-last-day")
          .title("An interval ends on the first day on which it no longer holds")
          .level(Level.MAY)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("end", "the end")
          .withText("next", "the day after it; absent if it cannot be written")
          .message("It ends on {end}, the last day of a year.")
          .addAdvice("If it still held on that day, write {next}.")
          .addAdvice("If it has not ended, write \"..\".")
          .why("Tables often give the last day; here the end is the first day after it.")
          .addReference("ISO 8601-1:2019")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      LocalDate end = Dates.lastDayOfYear(spell.interval().to());
      if (end != null) {
        findings.report(
            history,
            i,
            "/to",
            finding -> {
              finding.with("end", end.toString());
              // 9999-12-31 stands for "not ended" in many tables, and no later day can be written.
              if (end.getYear() < PartialDate.MAX_YEAR) {
                finding.with("next", end.plusDays(1).toString());
              }
            });
      }
    }
  }
}
