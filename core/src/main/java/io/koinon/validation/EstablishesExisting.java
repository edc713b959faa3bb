package io.koinon.validation;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.OperationId;
import io.koinon.finding.Subject;
import io.koinon.framework.Treaty;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import java.util.Optional;

/** What a measure establishes was not there before its phase. */
final class EstablishesExisting implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/establishes-existing-institution")
          .title("What a measure establishes was not there before its phase")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("measure", "the measure")
          .identifiedBy("framework", "what is there already")
          .withText("found", "what it is")
          .message(
              "The measure {measure} establishes {framework}, and there was {found} of that id before the phase begins.")
          .addAdvice("Develop what is there, or give the new one an id of its own.")
          .why(
              "The measure is never taken; and what is said of the one would be read of the other.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      StrategyParts.forEachMeasure(
          strategy,
          (place, phase, measure) -> {
            if (measure.action() instanceof MeasureAction.Establish establish) {
              FrameworkId id = establish.framework().id();
              found(id, phase, context)
                  .ifPresent(
                      found ->
                          findings.report(
                              Subject.of(strategy.id()),
                              place + StrategyParts.place(establish),
                              finding -> {
                                finding.with("measure", measure.id().toString());
                                finding.with("framework", id.value());
                                finding.with("found", found);
                              }));
            }
          });
    }
  }

  /** What came into being since, the measure may have brought about. */
  private static Optional<String> found(FrameworkId id, Phase phase, ValidationContext context) {
    SecurityArchitecture all = context.architecture();
    if (all.operations().containsKey(OperationId.of(id.value()))) {
      return Optional.of("an operation");
    }
    return all.findFramework(id)
        .filter(framework -> context.certainlyBeginsBefore(framework.existence(), phase.window()))
        .map(framework -> framework instanceof Treaty ? "a treaty" : "an institution");
  }
}
