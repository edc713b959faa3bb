package io.koinon.validation;

import io.koinon.participation.Participation;
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
          Participation one = history.spells().get(earlier);
          Participation other = history.spells().get(later);
          if (!SpellPairs.meet(one, other)
              && context.overlap(one.interval(), other.interval()) == Truth.UNKNOWN) {
            findings.report(
                history,
                later,
                "",
                finding -> finding.with("other", history.subject(earlier).key()));
          }
        });
  }
}
