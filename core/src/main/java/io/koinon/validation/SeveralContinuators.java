package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.state.Fate;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A state has one continuator at most. */
final class SeveralContinuators implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("succession/several-continuators")
          .title("A state has one continuator at most")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("state", "the state that is continued")
          .withTexts("continuators", "who continues it")
          .message("{state} is continued by several: {continuators}.")
          .addAdvice(
              "Only one is the same person; the others are successors. What one account says otherwise is an assessment.")
          .why("Identity is not divisible: two continuators would each hold every right and seat.")
          .addReference(
              "Crawford, The Creation of States in International Law, 2nd ed. 2006, chapter 28")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    Map<ActorId, Set<String>> continuators = new HashMap<>();
    for (Succession succession : context.architecture().successions().values()) {
      for (Map.Entry<ActorId, Fate> predecessor : succession.predecessors().entrySet()) {
        if (predecessor.getValue() == Fate.EXTINGUISHED) {
          check(succession, predecessor.getKey(), continuators, findings);
        }
      }
    }
  }

  private static void check(
      Succession succession,
      ActorId predecessor,
      Map<ActorId, Set<String>> continuators,
      Findings findings) {
    Set<String> all = continuators.computeIfAbsent(predecessor, it -> new TreeSet<>());
    succession
        .successors()
        .forEach(
            (successor, origin) -> {
              if (origin == Origin.CONTINUATOR) {
                all.add(successor.value());
              }
            });
    if (all.size() > 1) {
      ImmutableList<String> names = ImmutableList.copyOf(all);
      findings.report(
          Subject.of(succession.id()),
          "/successors",
          finding -> {
            finding.with("state", predecessor.value());
            finding.putArgument("continuators", Argument.of(names));
          });
    }
  }
}
