package io.koinon.validation;

import io.koinon.participation.Participation;

/** No spell is recorded twice. */
final class DuplicateSpell implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/duplicate")
          .title("No spell is recorded twice")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("other", "the spell that says the same")
          .message("It says the same as {other}: mode, dates and claim.")
          .addAdvice("Keep one of them, with the acts and sources of both.")
          .why("Counts are wrong, and a correction of one leaves the other as it was.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int later = 1; later < history.spells().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (saysTheSame(history.spells().get(earlier), history.spells().get(later))) {
          String other = history.subject(earlier).key();
          findings.report(history, later, "", finding -> finding.with("other", other));
          break;
        }
      }
    }
  }

  private static boolean saysTheSame(Participation one, Participation other) {
    return one.mode().equals(other.mode())
        && one.interval().equals(other.interval())
        && one.claim() == other.claim();
  }
}
