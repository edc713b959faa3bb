package io.koinon.validation;

import io.koinon.base.PhaseId;
import io.koinon.finding.Subject;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Endpoint;

/** A phase does not begin before those that it waits for. */
final class PhaseBeforePredecessor implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/phase-before-predecessor")
          .title("A phase does not begin before those that it waits for")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("phase", "the phase")
          .identifiedBy("predecessor", "the phase that it waits for")
          .withText("window", "when the phase may run")
          .withText("other", "when the other may run")
          .message(
              "The phase {phase} may run in {window}, and waits for {predecessor}, which may run in {other}.")
          .addAdvice(
              "Let its window begin no earlier than that of {predecessor}, or let it not wait.")
          .why("On the days between, it may run by its window and may not by its predecessor.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      for (Phase phase : strategy.phases().values()) {
        for (PhaseId id : phase.after()) {
          Phase before = strategy.phases().get(id);
          if (before != null && beginsBefore(phase, before, context)) {
            report(strategy, phase, before, findings);
          }
        }
      }
    }
  }

  /** A window without a beginning leaves it to the others when the phase begins. */
  private static boolean beginsBefore(Phase phase, Phase before, ValidationContext context) {
    return phase.window().from() instanceof Endpoint.Open
        ? context.bounds(phase.window()).endHigh() <= context.bounds(before.window()).startLow()
        : context.certainlyBeginsBefore(phase.window(), before.window());
  }

  private static void report(Strategy strategy, Phase phase, Phase before, Findings findings) {
    findings.report(
        Subject.of(strategy.id()),
        StrategyParts.place(phase) + "/after",
        finding -> {
          finding.with("phase", phase.id().value());
          finding.with("predecessor", before.id().value());
          finding.with("window", phase.window().toString());
          finding.with("other", before.window().toString());
        });
  }
}
