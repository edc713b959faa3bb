package io.koinon.validation;

import io.koinon.framework.Framework;
import io.koinon.participation.Participation;

/** Participation does not begin before the framework does. */
final class BeforeEntryIntoForce implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/before-entry-into-force")
          .title("Participation does not begin before the framework does")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("start", "where the existence of the framework begins")
          .message("It begins before the framework does, {start}.")
          .addAdvice(
              "Begin it at {start}, and record what came before as a signature, or as provisional application.")
          .why("Before it exists a framework has no members, only signatories and founders to be.")
          .addReference("Vienna Convention on the Law of Treaties, Article 24")
          .addDependsOn("participation/not-contemporary")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Framework framework = history.framework().orElse(null);
      if (framework != null
          && isBefore(history, i)
          && !TreatyParties.isParty(framework, history.modeOf(spell).orElse(null))
          && !TreatyParties.isProvisional(spell)) {
        findings.report(
            history,
            i,
            "/from",
            finding -> finding.with("start", framework.existence().from().toString()));
      }
    }
  }

  private static boolean isBefore(SpellHistory history, int i) {
    return history.existence().isPresent()
        && history.bounds(i).startHigh() < history.existence().get().bounds().startLow();
  }
}
