package io.koinon.validation;

import com.google.common.base.Joiner;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.finding.Explanation;
import io.koinon.finding.Subject;
import io.koinon.participation.Claim;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;

/** Whoever contributes to an operation may. */
final class ContributorNotEligible implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("operation/contributor-not-eligible")
          .title("A third state contributes only where it is accepted")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("contributor", "who contributes")
          .withText("day", "a day on which it certainly contributes")
          .withText("reason", "what is not so")
          .message(
              "On {day} {contributor} contributes as a third state, and the condition to be accepted does not hold: {reason}.")
          .addAdvice(
              "Correct the contribution, the condition, or what is recorded of {contributor}.")
          .why("Either it did not contribute, or the condition is another.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Operation operation : context.architecture().operations().values()) {
      operation
          .acceptance()
          .ifPresent(
              condition ->
                  Parts.forEachContribution(
                      operation,
                      (place, contribution) ->
                          check(operation, condition, place, contribution, context, findings)));
    }
  }

  private static void check(
      Operation operation,
      Condition condition,
      String place,
      Contribution contribution,
      ValidationContext context,
      Findings findings) {
    LocalDate day = day(operation, contribution, context).orElse(null);
    ActorId contributor = contribution.contributor();
    if (day == null || contribution.claim() != Claim.ASSERTED) {
      return;
    }
    Snapshot snapshot = context.architecture().asOf(AsOf.on(day));
    if (isThirdState(contributor, operation, snapshot)) {
      Explanation accepted = Conditions.evaluate(condition, snapshot, Situation.of(contributor));
      if (accepted.truth() == Truth.NO) {
        findings.report(
            Subject.of(operation.id()),
            place,
            finding -> {
              finding.with("contributor", contributor.value());
              finding.with("day", day.toString());
              finding.with(
                  "reason",
                  Joiner.on("; ")
                      .join(accepted.decisive().stream().map(Explanation::message).toList()));
            });
      }
    }
  }

  /** The first day on which a contribution is certainly made, if one is stated. */
  private static Optional<LocalDate> day(
      Operation operation, Contribution contribution, ValidationContext context) {
    Interval interval = contribution.interval().orElse(operation.existence());
    return context
        .bounds(interval)
        .certainDays()
        .map(DayRange::from)
        .filter(day -> !day.equals(LocalDate.MIN));
  }

  /** Whether somebody is certainly neither host nor leader, nor a member of who leads. */
  private static boolean isThirdState(ActorId actor, Operation operation, Snapshot snapshot) {
    return !operation.hosts().contains(actor)
        && operation.roles().stream()
            .filter(
                role ->
                    role.kind() == OperationRoleKind.LEADS
                        || role.kind() == OperationRoleKind.AUTHORISES)
            .allMatch(
                role ->
                    !role.actor().equals(actor)
                        && (!(role.actor() instanceof FrameworkId framework)
                            || snapshot.isMember(actor, framework) == Truth.NO));
  }
}
