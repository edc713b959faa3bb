package io.koinon.validation;

import io.koinon.time.Interval;
import io.koinon.time.Truth;

/** Two spells in one mode have no day in common. */
final class SpellOverlap implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/spell-overlap")
          .title("Two spells in one mode have no day in common")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("other", "the earlier spell")
          .message("It has days in common with {other}, in the same mode.")
          .addAdvice("End the earlier spell where the later one begins, or make them one.")
          .why(
              "Whoever counts spells, or asks for the record behind a membership, finds two where there is one.")
          .addReference(
              "Gibler, International Military Alliances, codebook: one spell for each uninterrupted membership")
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
          if (context.overlap(one, other) == Truth.YES) {
            findings.report(
                history,
                later,
                "",
                finding -> finding.with("other", history.subject(earlier).key()));
          }
        });
  }
}
