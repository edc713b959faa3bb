package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import java.time.LocalDate;

/** What has no end has begun. */
final class OpenNotBegun implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("interval/open-not-begun")
          .title("What has no end has begun")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .withText("observed", "the last day observed")
          .message(
              "It has not begun by the last day observed, {observed}, and is said not to have ended by then.")
          .addAdvice(
              "If it is planned, leave it to a strategy; else correct the start, or the last day observed.")
          .why("An open end says that it held on the last day observed.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      LocalDate observed = context.architecture().observedThrough();
      if (spell.interval().to() instanceof Endpoint.Open
          && history.bounds(i).startLow() > observed.toEpochDay()) {
        findings.report(
            history, i, "/to", finding -> finding.with("observed", observed.toString()));
      }
    }
  }
}
