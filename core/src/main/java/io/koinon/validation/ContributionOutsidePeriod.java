package io.koinon.validation;

import io.koinon.base.Amount;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.finding.Subject;
import io.koinon.participation.Claim;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import io.koinon.time.Truth;

/** Contributions are made while the operation is under way. */
final class ContributionOutsidePeriod implements Rule {
  private static final Amount NOTHING = Amount.of(0);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("operation/contribution-outside-period")
          .title("Contributions are made while the operation is under way")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("contributor", "who contributes")
          .identifiedBy("when", "when it contributes")
          .withText("operation", "when the operation is under way")
          .message(
              "{contributor} contributes in {when}, when the operation, {operation}, is not under way.")
          .addAdvice("Correct the dates of the contribution, or those of the operation.")
          .why(
              "On days on which the operation is not under way, nobody contributes to it, whatever is recorded.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Operation operation : context.architecture().operations().values()) {
      Parts.forEachContribution(
          operation,
          (place, contribution) -> check(operation, place, contribution, context, findings));
    }
  }

  private static void check(
      Operation operation,
      String place,
      Contribution contribution,
      ValidationContext context,
      Findings findings) {
    if (contribution.claim() == Claim.DENIED) {
      return;
    }
    Interval existence = operation.existence();
    Interval interval = contribution.interval().orElse(null);
    if (interval != null
        && (context.certainlyBeginsBefore(interval, existence)
            || context.certainlyOutlives(interval, existence))) {
      report(operation, place, contribution, interval.toString(), findings);
    }
    for (int i = 0; i < contribution.observations().size(); i++) {
      Observation observation = contribution.observations().get(i);
      if (isOfSomething(observation) && isOutside(observation, context.bounds(existence))) {
        String at = place + "/observed/" + i;
        report(operation, at, contribution, observation.during().toString(), findings);
      }
    }
  }

  private static boolean isOfSomething(Observation observation) {
    return observation.deployed().map(it -> it.exceeds(NOTHING)).orElse(Truth.NO) == Truth.YES;
  }

  private static boolean isOutside(Observation observation, DayBounds existence) {
    return observation.during().latest().toEpochDay() < existence.startLow()
        || observation.during().earliest().toEpochDay() >= existence.endHigh();
  }

  private static void report(
      Operation operation,
      String place,
      Contribution contribution,
      String when,
      Findings findings) {
    findings.report(
        Subject.of(operation.id()),
        place,
        finding -> {
          finding.with("contributor", contribution.contributor().value());
          finding.with("when", when);
          finding.with("operation", operation.existence().toString());
        });
  }
}
