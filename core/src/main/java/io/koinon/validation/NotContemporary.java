package io.koinon.validation;

import java.util.List;

/** Whoever takes part exists at the same time as what it takes part in. */
final class NotContemporary implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/not-contemporary")
          .title("Whoever takes part exists at the same time as what it takes part in")
          .level(Level.SHOULD)
          .category(Category.TIME)
          .since("0.1.0")
          .message("Participant and framework never existed on the same day.")
          .addAdvice("Look for a mistaken id, or a mistaken date of either.")
          .why(
              "Such a spell is almost always of another state: a predecessor, or a successor. Founding members of the United Nations that were not yet independent took part lawfully, and are recorded as states of that time.")
          .addReference("Charter of the United Nations, Article 3")
          .addDependsOn("reference/unresolved")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    SpellHistory.Life existence = history.existence().orElse(null);
    if (existence != null && !history.life().isEmpty() && neverMeet(history.life(), existence)) {
      for (int i = 0; i < history.spells().size(); i++) {
        findings.report(history, i, "", finding -> {});
      }
    }
  }

  private static boolean neverMeet(List<SpellHistory.Life> life, SpellHistory.Life existence) {
    for (SpellHistory.Life period : life) {
      if (period.bounds().startLow() < existence.bounds().endHigh()
          && existence.bounds().startLow() < period.bounds().endHigh()) {
        return false;
      }
    }
    return true;
  }
}
