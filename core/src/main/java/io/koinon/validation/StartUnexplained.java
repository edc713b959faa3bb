package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Argument;
import io.koinon.participation.Participation;
import io.koinon.time.PartialDate;

/** The start of a spell has the acts that date policies ask for. */
final class StartUnexplained implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/start-unexplained")
          .title("The start of a spell has the acts that date policies ask for")
          .level(Level.MAY)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .withTexts("policies", "the date policies that will answer UNKNOWN")
          .message("No act explains its start; UNKNOWN under: {policies}.")
          .addAdvice("Record signature, deposit or decision, each with its day.")
          .why(
              "Under a policy that goes by an act, the answer for a spell without that act is UNKNOWN.")
          .build();

  /** Those that go by an act of the participant, or of those who admit it. */
  private static final ImmutableList<String> POLICIES =
      ImmutableList.of("SIGNATURE", "DEPOSIT", "IN_FORCE", "DECISION");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      if (spell.entry().isEmpty() && spell.interval().from() instanceof PartialDate) {
        findings.report(
            history,
            i,
            "/entry",
            finding -> finding.putArgument("policies", Argument.of(POLICIES)));
      }
    }
  }
}
