package io.koinon.validation;

import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;

/** A limitation says what it limits. */
final class LimitationChangesNothing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("limitation/changes-nothing")
          .title("A limitation says what it limits")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("place", "which limitation")
          .message("A limitation names no right and no duty.")
          .addAdvice(
              "Name what one is not entitled to, does not exercise, does not owe or does not perform.")
          .why("It is shown, and changes no answer.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      for (int j = 0; j < spell.limitations().size(); j++) {
        Limitation limitation = spell.limitations().get(j);
        String place = "/limitations/" + j;
        if (limitation.notEntitled().isEmpty()
            && limitation.notExercised().isEmpty()
            && limitation.notOwed().isEmpty()
            && limitation.notPerformed().isEmpty()) {
          findings.report(history, i, place, finding -> finding.with("place", place));
        }
      }
    }
  }
}
