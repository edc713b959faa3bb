package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** No institution is part of itself. */
final class PartOfCycle implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("institution/part-of-cycle")
          .title("No institution is part of itself")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withTexts("cycle", "the institutions on the way back")
          .message("It is part of itself: {cycle}.")
          .addAdvice("One of them is not part of the other.")
          .why("Whoever follows the parts never comes to an end.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    ImmutableList<FrameworkId> cycle = cycle(framework.id(), context);
    if (!cycle.isEmpty()) {
      findings.report(
          Subject.of(framework.id()),
          "/partOf",
          finding ->
              finding.putArgument(
                  "cycle", Argument.of(Lists.transform(cycle, FrameworkId::value))));
    }
  }

  /** The ids on the shortest way from an institution back to it; none if there is no such way. */
  private static ImmutableList<FrameworkId> cycle(FrameworkId start, ValidationContext context) {
    Map<FrameworkId, FrameworkId> before = new HashMap<>();
    Queue<FrameworkId> next = new ArrayDeque<>(wholes(start, context));
    wholes(start, context).forEach(id -> before.put(id, start));
    while (!next.isEmpty()) {
      FrameworkId id = next.remove();
      if (id.equals(start)) {
        return way(start, before);
      }
      for (FrameworkId whole : wholes(id, context)) {
        if (before.putIfAbsent(whole, id) == null) {
          next.add(whole);
        }
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<FrameworkId> way(
      FrameworkId start, Map<FrameworkId, FrameworkId> before) {
    ImmutableList.Builder<FrameworkId> way = ImmutableList.builder();
    way.add(start);
    for (FrameworkId id = before.get(start); id != null && !id.equals(start); id = before.get(id)) {
      way.add(id);
    }
    return way.add(start).build().reverse();
  }

  private static ImmutableSet<FrameworkId> wholes(FrameworkId id, ValidationContext context) {
    Institution institution = context.architecture().institutions().get(id);
    return institution == null ? ImmutableSet.of() : institution.partOf();
  }
}
