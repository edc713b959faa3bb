package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;

/** An interval ends after it begins, however its dates are read. */
final class EndPossiblyBeforeStart implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("interval/end-possibly-before-start")
          .title("An interval ends after it begins, however its dates are read")
          .level(Level.MAY)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("interval", "the interval")
          .message("By its dates, {interval} may end before it begins.")
          .addAdvice("Give a sharper date for the start or for the end.")
          .why(
              "The readings of the dates in which it would are left out of account; it may be that one of the dates is wrong.")
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
      if (mayBeReversed(history.bounds(i))
          && Dates.isDated(interval.from())
          && Dates.isDated(interval.to())
          && context.latest(interval.from()) >= context.earliest(interval.to())) {
        findings.report(
            history, i, "/from", finding -> finding.with("interval", interval.toString()));
      }
    }
  }

  /** False for most: their start is before their end, and neither was narrowed to be so. */
  private static boolean mayBeReversed(DayBounds days) {
    return days.startHigh() >= days.endLow()
        || days.startHigh() == days.endHigh() - 1
        || days.endLow() == days.startLow() + 1;
  }
}
