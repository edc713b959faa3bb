package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ModeId;
import io.koinon.finding.Argument;
import io.koinon.framework.Framework;
import io.koinon.framework.ModeOrder;

/** One goes from mode to mode as the order of the modes allows. */
final class TransitionNotLawful implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/transition-not-lawful")
          .title("One goes from mode to mode as the order of the modes allows")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("before", "the mode before")
          .withText("mode", "the mode after")
          .withTexts("lawful", "the modes next above the one before")
          .message("It goes from {before} to {mode}, which is not above it.")
          .addAdvice("Lawful from {before}: {lawful}.", "Nothing is above {before}.")
          .why(
              "An order of modes says which step comes next; whoever takes another either left something out or was treated otherwise, which a note should say.")
          .addDependsOn("participation/mode-not-offered")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    Framework framework = history.framework().orElse(null);
    if (framework == null || framework.modes().stream().allMatch(it -> it.above().isEmpty())) {
      return;
    }
    for (int later = 1; later < history.spells().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        ModeId before = history.spells().get(earlier).mode();
        ModeId after = history.spells().get(later).mode();
        if (SpellPairs.meet(history.spells().get(earlier), history.spells().get(later))
            && !before.equals(after)
            && ModeOrder.has(framework, before)
            && ModeOrder.has(framework, after)
            && !ModeOrder.isAbove(framework, after, before)) {
          report(history, later, before, lawful(framework, before), findings);
        }
      }
    }
  }

  private static ImmutableList<String> lawful(Framework framework, ModeId before) {
    return ModeOrder.nextAbove(framework, before).stream()
        .map(ModeId::name)
        .collect(ImmutableList.toImmutableList());
  }

  private static void report(
      SpellHistory history,
      int later,
      ModeId before,
      ImmutableList<String> lawful,
      Findings findings) {
    findings.report(
        history,
        later,
        "/mode",
        finding -> {
          finding.with("before", before.name());
          finding.with("mode", history.spells().get(later).mode().name());
          if (!lawful.isEmpty()) {
            finding.putArgument("lawful", Argument.of(lawful));
          }
        });
  }
}
