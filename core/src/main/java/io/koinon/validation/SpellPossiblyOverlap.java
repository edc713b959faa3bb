package io.koinon.validation;

import io.koinon.time.Interval;
import io.koinon.time.Truth;

/** Two spells in one mode have no day in common, however their dates are read. */
final class SpellPossiblyOverlap implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/spell-possibly-overlap")
          .title("Two spells in one mode have no day in common, however their dates are read")
          .level(Level.MAY)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("other", "the earlier spell")
          .message(
              "It may have days in common with {other}, in the same mode: the dates leave it open.")
          .addAdvice("Give sharper dates, or let both refer to the act at which they meet.")
          .why(
              "Where dates are known in part, one may not see that two spells contradict each other.")
          .addDependsOn("participation/duplicate")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    SpellPairs.inOneMode(
        history,
        (earlier, later) -> {
          Interval one = history.spells().get(earlier).interval();
          Interval other = history.spells().get(later).interval();
          if (!one.to().equals(other.from()) && context.overlap(one, other) == Truth.UNKNOWN) {
            findings.report(
                history,
                later,
                "",
                finding -> finding.with("other", history.subject(earlier).key()));
          }
        });
  }
}
