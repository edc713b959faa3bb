package io.koinon.validation;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.state.Fate;
import io.koinon.state.Succession;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A succession says what became of each seat. */
final class MembershipEffectMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/membership-effect-missing")
          .title("A succession says what became of each seat")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("actor", "the predecessor")
          .identifiedBy("framework", "the framework in which it had a seat")
          .message(
              "{actor} ended as a participant of {framework}, and no effect says what became of its seat.")
          .addAdvice(
              "Add an effect to \"seats\": continued, succeeded by notification, admitted anew, merged or lapsed.")
          .why(
              "A seat does not pass by itself: the Russian Federation continued the seat of the Soviet Union, Serbia and Montenegro was admitted anew.")
          .addReference(
              "Vienna Convention on Succession of States in respect of Treaties, Article 4")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Succession succession : context.architecture().successions().values()) {
      for (Map.Entry<ActorId, Fate> predecessor : succession.predecessors().entrySet()) {
        if (predecessor.getValue() == Fate.EXTINGUISHED) {
          check(succession, predecessor.getKey(), context, findings);
        }
      }
    }
  }

  private static void check(
      Succession succession, ActorId predecessor, ValidationContext context, Findings findings) {
    Set<FrameworkId> told = new HashSet<>();
    succession.seats().forEach(seat -> told.add(seat.in().framework()));
    for (FrameworkId framework : context.architecture().frameworks().keySet()) {
      boolean hadSeat =
          context.architecture().history(predecessor, framework).stream()
              .anyMatch(
                  spell ->
                      context.bounds(spell.interval()).endLow() >= context.earliest(succession.on())
                          && context.bounds(spell.interval()).startHigh()
                              < context.earliest(succession.on()));
      if (hadSeat && !told.contains(framework)) {
        findings.report(
            Subject.of(succession.id()),
            "/seats",
            finding -> {
              finding.with("actor", predecessor.value());
              finding.with("framework", framework.value());
            });
      }
    }
  }
}
