package io.koinon.validation;

import io.koinon.base.Amount;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.finding.Subject;
import io.koinon.time.Truth;
import java.util.Optional;

/** No more is deployed than was pledged. */
final class DeployedExceedsPledged implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("operation/deployed-exceeds-pledged")
          .title("No more is deployed than was pledged for the same time")
          .level(Level.MAY)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("contributor", "who contributes")
          .identifiedBy("during", "when")
          .withText("deployed", "how much was deployed")
          .withText("pledged", "how much was pledged")
          .withText("unit", "the unit of both")
          .message(
              "{contributor} deployed {deployed} in {during}, and had pledged {pledged} ({unit}).")
          .addAdvice("If the two are not the same thing, give them different units or dates.")
          .why("It happens; more often one of the numbers is of something else.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Operation operation : context.architecture().operations().values()) {
      Parts.forEachContribution(
          operation, (place, contribution) -> check(operation, place, contribution, findings));
    }
  }

  private static void check(
      Operation operation, String place, Contribution contribution, Findings findings) {
    for (int i = 0; i < contribution.observations().size(); i++) {
      Observation observation = contribution.observations().get(i);
      Amount deployed = observation.deployed().orElse(null);
      Amount pledged =
          deployed == null ? null : exceeded(contribution, observation, deployed).orElse(null);
      if (deployed != null && pledged != null) {
        findings.report(
            Subject.of(operation.id()),
            place + "/observed/" + i,
            finding -> {
              finding.with("contributor", contribution.contributor().value());
              finding.with("during", observation.during().toString());
              finding.with("deployed", deployed.toString());
              finding.with("pledged", pledged.toString());
              finding.with("unit", observation.unit());
            });
      }
    }
  }

  /** A pledge for the same time in the same unit that is certainly less. */
  private static Optional<Amount> exceeded(
      Contribution contribution, Observation observation, Amount deployed) {
    return contribution.observations().stream()
        .filter(other -> other.during().equals(observation.during()))
        .filter(other -> other.unit().equals(observation.unit()))
        .flatMap(other -> other.pledged().stream())
        .filter(pledged -> deployed.exceeds(pledged) == Truth.YES)
        .findFirst();
  }
}
