package io.koinon.validation;

import io.koinon.time.Endpoint;
import io.koinon.time.Interval;

/** Nothing is recorded of days after the last day observed. */
final class AfterObservedThrough implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("data/after-observed-through")
          .title("Nothing is recorded of days after the last day observed")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withText("date", "the date")
          .withText("observed", "the last day observed")
          .message("It has a date after the last day observed: {date} is after {observed}.")
          .addAdvice("Move the last day observed, or leave out what had not happened by then.")
          .why(
              "After that day the records say nothing: answers about it are UNKNOWN unless persistence is assumed, and a record of the future is a plan.")
          .addDependsOn("interval/open-not-begun")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    long next = context.architecture().observedThrough().toEpochDay() + 1;
    for (int i = 0; i < history.spells().size(); i++) {
      Interval interval = history.spells().get(i).interval();
      if (history.bounds(i).startLow() >= next && context.earliest(interval.from()) >= next) {
        report(history, i, "/from", interval.from(), context, findings);
      }
      if (history.bounds(i).endLow() > next && context.earliest(interval.to()) > next) {
        report(history, i, "/to", interval.to(), context, findings);
      }
    }
  }

  private static void report(
      SpellHistory history,
      int i,
      String attribute,
      Endpoint endpoint,
      ValidationContext context,
      Findings findings) {
    findings.report(
        history,
        i,
        attribute,
        finding -> {
          finding.with("date", endpoint.toString());
          finding.with("observed", context.architecture().observedThrough().toString());
        });
  }
}
