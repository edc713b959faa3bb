package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.koinon.base.PhaseId;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** No phase waits for itself. */
final class PhaseCycle implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("strategy/phase-cycle")
          .title("No phase waits for itself")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("phase", "the phase")
          .withTexts("cycle", "the phases on the way back")
          .message("The phase {phase} waits for itself: {cycle}.")
          .addAdvice("One of them does not wait for the other.")
          .why("Each waits for the other to begin, and none ever does.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (Strategy strategy : context.architecture().strategies().values()) {
      for (Phase phase : strategy.phases().values()) {
        ImmutableList<PhaseId> cycle = cycle(phase.id(), strategy);
        if (!cycle.isEmpty()) {
          findings.report(
              Subject.of(strategy.id()),
              StrategyParts.place(phase) + "/after",
              finding -> {
                finding.with("phase", phase.id().value());
                finding.putArgument("cycle", Argument.of(Lists.transform(cycle, PhaseId::value)));
              });
        }
      }
    }
  }

  /** The shortest way from a phase back to it; nothing if there is no such way. */
  private static ImmutableList<PhaseId> cycle(PhaseId start, Strategy strategy) {
    Map<PhaseId, PhaseId> waiting = new HashMap<>();
    Queue<PhaseId> next = new ArrayDeque<>();
    next.add(start);
    while (!next.isEmpty()) {
      PhaseId id = next.remove();
      for (PhaseId before : after(id, strategy)) {
        if (waiting.putIfAbsent(before, id) == null) {
          if (before.equals(start)) {
            return way(start, waiting);
          }
          next.add(before);
        }
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<PhaseId> way(PhaseId start, Map<PhaseId, PhaseId> waiting) {
    ImmutableList.Builder<PhaseId> way = ImmutableList.builder();
    way.add(start);
    for (PhaseId id = waiting.get(start); id != null && !id.equals(start); id = waiting.get(id)) {
      way.add(id);
    }
    return way.add(start).build().reverse();
  }

  private static ImmutableSet<PhaseId> after(PhaseId id, Strategy strategy) {
    Phase phase = strategy.phases().get(id);
    return phase == null ? ImmutableSet.of() : phase.after();
  }
}
