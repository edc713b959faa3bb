package io.koinon.validation;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.OperationId;
import io.koinon.finding.Subject;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Strategy;
import java.util.Optional;

/** What a measure establishes is new. */
final class EstablishesExisting implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/establishes-existing-institution")
          .title("What a measure establishes is new")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("measure", "the measure")
          .identifiedBy("framework", "what is there already")
          .withText("found", "what it is")
          .message(
              "The measure {measure} establishes {framework}, and there is {found} of that id already.")
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
              found(id, context.architecture())
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

  private static Optional<String> found(FrameworkId id, SecurityArchitecture all) {
    if (all.treaties().containsKey(id)) {
      return Optional.of("a treaty");
    }
    if (all.institutions().containsKey(id)) {
      return Optional.of("an institution");
    }
    return all.operations().containsKey(OperationId.of(id.value()))
        ? Optional.of("an operation")
        : Optional.empty();
  }
}
