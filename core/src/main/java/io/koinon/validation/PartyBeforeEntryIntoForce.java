package io.koinon.validation;

import io.koinon.framework.Mode;
import io.koinon.framework.Treaty;
import io.koinon.participation.Participation;

/** Nobody is party to a treaty that is not in force. */
final class PartyBeforeEntryIntoForce implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("treaty/party-before-entry-into-force")
          .title("Nobody is party to a treaty that is not in force")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("start", "when the treaty entered into force")
          .message("It is a party before the treaty is in force, {start}.")
          .addAdvice("Begin it at {start}; signature and ratification are acts of its entry.")
          .why(
              "A party is bound by a treaty that is in force for it; before, it has signed or ratified.")
          .addReference("Vienna Convention on the Law of Treaties, Articles 2(1)(g) and 24")
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
      Mode mode = history.modeOf(spell).orElse(null);
      if (mode != null
          && history.framework().orElse(null) instanceof Treaty treaty
          && TreatyParties.isParty(treaty, mode)
          && !TreatyParties.isProvisional(spell)
          && context.certainlyBeginsBefore(spell.interval(), treaty.force())) {
        findings.report(
            history, i, "/from", finding -> finding.with("start", treaty.inForce().toString()));
      }
    }
  }
}
