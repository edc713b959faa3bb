package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;

/** A mode has the rights of those below it. */
final class LowerHasMore implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("mode/lower-has-more")
          .title("A mode has the rights of those below it")
          .level(Level.MAY)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("lower", "the mode below")
          .withTexts("rights", "the rights that only the mode below has")
          .message("The mode below it, {lower}, has rights that it does not: {rights}.")
          .addAdvice("Add them, if they were left out.")
          .why("Whoever rises seldom loses a right.")
          .addDependsOn("mode/order-cycle")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    for (Mode mode : framework.modes()) {
      for (ModeId below : mode.above()) {
        Mode lower = framework.findMode(below).orElse(null);
        ImmutableList<String> more = lower == null ? ImmutableList.of() : more(lower, mode);
        if (!more.isEmpty()) {
          findings.report(
              Subject.of(mode.id()),
              "/rights",
              finding -> {
                finding.with("lower", below.name());
                finding.putArgument("rights", Argument.of(more));
              });
        }
      }
    }
  }

  private static ImmutableList<String> more(Mode lower, Mode higher) {
    return lower.rights().isEmpty() || higher.rights().isEmpty()
        ? ImmutableList.of()
        : Sets.difference(lower.rights().get(), higher.rights().get()).stream()
            .map(Right::value)
            .collect(ImmutableList.toImmutableList());
  }
}
