package io.koinon.validation;

import io.koinon.base.Amount;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.finding.Subject;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.time.DayBounds;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the contributors deployed adds up to the recorded total. */
final class TotalDiffers implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("operation/total-differs")
          .title("What the contributors deployed adds up to the recorded total")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("during", "when")
          .identifiedBy("unit", "the unit")
          .withText("sum", "how much the contributions add up to")
          .withText("total", "the recorded total")
          .message(
              "What was deployed in {during} adds up to {sum}, and the total is {total} ({unit}).")
          .addAdvice(
              "Compare both with the source; if contributors are missing, claim no roster for the time.")
          .why(
              "A total is the check of a list: a digit that was mistaken, or a line that was lost, shows in it.")
          .build();

  /** What contributions add up to; without a most if one of them has none. */
  private record Sum(BigDecimal least, @Nullable BigDecimal most) {
    static final Sum ZERO = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    Sum plus(Sum other) {
      return new Sum(
          least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    /** What either of two statements may mean. */
    Sum or(Sum other) {
      return new Sum(
          least.min(other.least), most == null || other.most == null ? null : most.max(other.most));
    }

    Sum orNothing() {
      return new Sum(BigDecimal.ZERO, most);
    }

    static Sum of(Amount amount) {
      return new Sum(amount.least(), amount.most().orElse(null));
    }

    @Override
    public String toString() {
      return most != null && least.compareTo(most) == 0
          ? least.toPlainString()
          : "[" + least.toPlainString() + ".." + (most == null ? "" : most.toPlainString()) + "]";
    }
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Operation operation : context.architecture().operations().values()) {
      for (int i = 0; i < operation.observations().size(); i++) {
        Observation observation = operation.observations().get(i);
        Amount total = observation.deployed().orElse(null);
        if (total != null) {
          check(operation, "/observed/" + i, observation, total, context, findings);
        }
      }
    }
  }

  private static void check(
      Operation operation,
      String place,
      Observation observation,
      Amount total,
      ValidationContext context,
      Findings findings) {
    Sum sum = Sum.ZERO;
    boolean isWhole = isComplete(operation, observation, context);
    for (Contribution contribution : operation.contributions()) {
      Sum deployed = deployed(contribution, observation).orElse(null);
      if (deployed != null) {
        sum = sum.plus(contribution.claim() == Claim.ASSERTED ? deployed : deployed.orNothing());
      } else {
        isWhole &= isCertainlyAbsent(contribution, observation, context);
      }
    }
    if (isMore(sum, total) || (isWhole && isLess(sum, total))) {
      String added = sum.toString();
      findings.report(
          Subject.of(operation.id()),
          place,
          finding -> {
            finding.with("during", observation.during().toString());
            finding.with("unit", observation.unit());
            finding.with("sum", added);
            finding.with("total", total.toString());
          });
    }
  }

  private static boolean isMore(Sum sum, Amount total) {
    return total.most().filter(most -> sum.least().compareTo(most) > 0).isPresent();
  }

  private static boolean isLess(Sum sum, Amount total) {
    return sum.most() != null && sum.most().compareTo(total.least()) < 0;
  }

  /** How much a contributor deployed at the same time in the same unit, if that is recorded. */
  private static Optional<Sum> deployed(Contribution contribution, Observation total) {
    return contribution.observations().stream()
        .filter(one -> one.during().equals(total.during()) && one.unit().equals(total.unit()))
        .flatMap(one -> one.deployed().stream())
        .map(Sum::of)
        .reduce(Sum::or);
  }

  private static DayRange days(Observation observation) {
    return DayRange.of(observation.during(), Tolerance.STRICT);
  }

  /** Whether all who contributed on days of an observation are recorded. */
  private static boolean isComplete(
      Operation operation, Observation observation, ValidationContext context) {
    Roster roster = operation.roster().orElse(null);
    if (roster == null || roster.interval().isEmpty()) {
      return roster != null;
    }
    DayBounds bounds = context.bounds(roster.interval().get());
    DayRange days = days(observation);
    return bounds.startHigh() <= days.from().toEpochDay()
        && bounds.endLow() >= days.to().toEpochDay();
  }

  private static boolean isCertainlyAbsent(
      Contribution contribution, Observation observation, ValidationContext context) {
    Interval interval = contribution.interval().orElse(null);
    return contribution.claim() == Claim.DENIED
        || (interval != null
            && context.dated(interval).holdsSometimeIn(days(observation), context.cutoff())
                == Truth.NO);
  }
}
