package io.koinon.validation;

import com.google.common.base.Ascii;
import io.koinon.finding.Subject;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;

/** A phase that lies further ahead is not over sooner, and does not begin sooner. */
final class HorizonWindowMismatch implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/horizon-window-mismatch")
          .title("A phase of a longer horizon neither begins nor ends before one of a shorter")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("phase", "the phase of the longer horizon")
          .identifiedBy("other", "the phase of the shorter horizon")
          .withText("horizon", "the longer horizon")
          .withText("window", "when it may run")
          .withText("otherHorizon", "the shorter horizon")
          .withText("otherWindow", "when that may run")
          .message(
              "The phase {phase} is of the {horizon} horizon and may run in {window}, while {other}, of the {otherHorizon} one, may run in {otherWindow}.")
          .addAdvice("Correct the horizon or the window of one of them.")
          .why("The horizon says how far ahead a phase lies; readers sort phases by it.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      for (Phase longer : strategy.phases().values()) {
        for (Phase shorter : strategy.phases().values()) {
          if (longer.horizon().compareTo(shorter.horizon()) > 0
              && isSooner(longer, shorter, context)) {
            report(strategy, longer, shorter, findings);
          }
        }
      }
    }
  }

  private static boolean isSooner(Phase one, Phase other, ValidationContext context) {
    return context.certainlyBeginsBefore(one.window(), other.window())
        || context.certainlyOutlives(other.window(), one.window());
  }

  private static void report(Strategy strategy, Phase longer, Phase shorter, Findings findings) {
    findings.report(
        Subject.of(strategy.id()),
        StrategyParts.place(longer) + "/horizon",
        finding -> {
          finding.with("phase", longer.id().value());
          finding.with("other", shorter.id().value());
          finding.with("horizon", word(longer.horizon()));
          finding.with("window", longer.window().toString());
          finding.with("otherHorizon", word(shorter.horizon()));
          finding.with("otherWindow", shorter.window().toString());
        });
  }

  private static String word(Horizon horizon) {
    return Ascii.toLowerCase(horizon.name());
  }
}
