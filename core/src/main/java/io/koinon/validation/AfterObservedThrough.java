package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;

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
    long last = context.architecture().observedThrough().toEpochDay();
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      report(history, i, "/from", spell.interval().from(), last, context, findings);
      if (!(spell.interval().to() instanceof Endpoint.Open)) {
        report(history, i, "/to", spell.interval().to(), last, context, findings);
      }
    }
  }

  private static void report(
      SpellHistory history,
      int i,
      String attribute,
      Endpoint endpoint,
      long last,
      ValidationContext context,
      Findings findings) {
    if (endpoint instanceof PartialDate date && context.earliest(date) > last + 1) {
      findings.report(
          history.subject(i),
          attribute,
          finding -> {
            finding.with("date", date.toString());
            finding.with("observed", context.architecture().observedThrough().toString());
          });
    }
  }
}
