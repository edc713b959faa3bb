package io.koinon.validation;

import io.koinon.base.FrameworkId;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import io.koinon.framework.Framework;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import java.util.Optional;

/** What a measure refines is there by then. */
final class RefinesMissingInstitution implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/refines-missing-institution")
          .title("What a measure develops, suspends in, leaves or dissolves is there by then")
          .level(Level.MUST)
          .category(Category.REFERENCE)
          .since("0.1.0")
          .identifiedBy("measure", "the measure")
          .identifiedBy("framework", "what is not there")
          .withText("when", "when the phase may run")
          .withText("ended", "how long it lasted, if it has ended")
          .withText("suggestion", "the nearest id that is there")
          .message(
              "The measure {measure} is about {framework}, which is not there in {when}, and which nothing establishes by then.")
          .addAdvice(
              "It lasted {ended}.",
              "Did you mean {suggestion}?",
              "Declare it, or let an earlier phase establish it.")
          .why("The measure is never taken.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** The framework that an action refines, and where it is named. */
  private record Refined(String place, FrameworkId framework) {}

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      StrategyParts.forEachMeasure(
          strategy,
          (place, phase, measure) ->
              refined(measure.action())
                  .filter(it -> !isThere(it.framework(), phase, strategy, context))
                  .ifPresent(
                      it ->
                          findings.report(
                              Subject.of(strategy.id()),
                              place + it.place(),
                              finding ->
                                  describe(finding, it.framework(), phase, measure, context))));
    }
  }

  private static Optional<Refined> refined(MeasureAction action) {
    if (action instanceof MeasureAction.Develop develop) {
      return Optional.of(new Refined("/develop/framework", develop.framework()));
    }
    if (action instanceof MeasureAction.Suspend suspend) {
      return Optional.of(new Refined("/suspend/in", suspend.in()));
    }
    if (action instanceof MeasureAction.Withdraw withdraw) {
      return Optional.of(new Refined("/withdraw/from", withdraw.from()));
    }
    return action instanceof MeasureAction.Dissolve dissolve
        ? Optional.of(new Refined("/dissolve", dissolve.framework()))
        : Optional.empty();
  }

  private static boolean isThere(
      FrameworkId id, Phase phase, Strategy strategy, ValidationContext context) {
    Framework framework = context.architecture().frameworks().get(id);
    return framework == null
        ? context.isUnread(Subject.of(id)) || isEstablished(id, phase, strategy, context)
        : !isOver(framework, phase, context);
  }

  private static boolean isOver(Framework framework, Phase phase, ValidationContext context) {
    return context.bounds(framework.existence()).endHigh()
        <= context.bounds(phase.window()).startLow();
  }

  /** Whether something in a phase that may begin before the end of this one establishes it. */
  private static boolean isEstablished(
      FrameworkId id, Phase phase, Strategy strategy, ValidationContext context) {
    return strategy.phases().values().stream()
        .filter(
            other ->
                context.bounds(other.window()).startLow()
                    < context.bounds(phase.window()).endHigh())
        .flatMap(other -> other.measures().values().stream())
        .map(Measure::action)
        .anyMatch(
            action ->
                action instanceof MeasureAction.Establish establish
                    && establish.framework().id().equals(id));
  }

  private static void describe(
      Finding.Builder finding,
      FrameworkId id,
      Phase phase,
      Measure measure,
      ValidationContext context) {
    finding.with("measure", measure.id().toString());
    finding.with("framework", id.value());
    finding.with("when", phase.window().toString());
    Framework framework = context.architecture().frameworks().get(id);
    if (framework != null) {
      finding.with("ended", framework.existence().toString());
    } else {
      Suggestions.nearest(
              id.value(),
              context.architecture().frameworks().keySet().stream()
                  .map(FrameworkId::value)
                  .toList())
          .stream()
          .findFirst()
          .ifPresent(nearest -> finding.with("suggestion", nearest));
    }
  }
}
