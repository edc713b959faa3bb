package io.koinon.validation;

import io.koinon.base.ActorId;
import io.koinon.finding.Subject;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** No state succeeds itself through others that ended. */
final class SuccessionCycle implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/cycle")
          .title("No state succeeds itself through others that ended")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withText("state", "the state that comes back")
          .message("{state} is new here, and its predecessor ended, which had come from it.")
          .addAdvice("A state that comes back is restored, and not new.")
          .why("Whoever follows a line of succession never comes to its beginning.")
          .addReference(
              "Crawford, The Creation of States in International Law, 2nd ed. 2006, chapter 28")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Succession succession : context.architecture().successions().values()) {
      for (Map.Entry<ActorId, Origin> successor : succession.successors().entrySet()) {
        if (successor.getValue() == Origin.NEW
            && comesFrom(succession, successor.getKey(), context)) {
          findings.report(
              Subject.of(succession.id()),
              "/successors",
              finding -> finding.with("state", successor.getKey().value()));
        }
      }
    }
  }

  /** Whether one of those that ended here had come, at last, from somebody. */
  private static boolean comesFrom(Succession last, ActorId who, ValidationContext context) {
    Set<ActorId> seen = new HashSet<>();
    Queue<ActorId> next = new ArrayDeque<>(last.predecessors().keySet());
    while (!next.isEmpty()) {
      ActorId actor = next.remove();
      if (actor.equals(who)) {
        return true;
      }
      if (seen.add(actor)) {
        for (Succession earlier : context.architecture().successions().values()) {
          if (earlier.successors().get(actor) == Origin.NEW) {
            next.addAll(earlier.predecessors().keySet());
          }
        }
      }
    }
    return false;
  }
}
