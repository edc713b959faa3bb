package io.koinon.validation;

import io.koinon.base.Amount;
import io.koinon.cooperation.Tie;
import io.koinon.finding.Subject;
import io.koinon.time.Truth;

/** A dependence that is a share is at most 1. */
final class DependenceOutOfRange implements Rule {
  private static final Amount WHOLE = Amount.of(1);
  private static final String SHARE = "share";

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("tie/dependence-out-of-range")
          .title("A dependence whose unit is a share is at most 1")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("actor", "who depends")
          .withText("amount", "by how much")
          .withText("unit", "the unit, which begins with \"share\"")
          .message("{actor} depends by {amount}, which is more than the whole ({unit}).")
          .addAdvice("Write a share of 12 % as 0.12; if it is no share, name another unit.")
          .why("What an exit would cost is computed from shares; one above 1 is a percentage.")
          .addReference("Crescenzi, Economic Exit, Interdependence, and Conflict, 2003")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Tie tie : context.architecture().ties().values()) {
      String unit = tie.unit().orElse("");
      if (unit.startsWith(SHARE)) {
        tie.dependence()
            .forEach(
                (actor, amount) -> {
                  if (amount.exceeds(WHOLE) == Truth.YES) {
                    findings.report(
                        Subject.of(tie.id()),
                        "/dependence/" + actor,
                        finding -> {
                          finding.with("actor", actor.value());
                          finding.with("amount", amount.toString());
                          finding.with("unit", unit);
                        });
                  }
                });
      }
    }
  }
}
