package io.koinon.validation;

import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;

/** The end of a spell is stated. */
final class EndNotStated implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("interval/end-not-stated")
          .title("The end of a spell is stated")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .message("Its end is unknown.")
          .addAdvice(
              "Write \"to\": \"..\" if it has not ended by the last day observed, or a range in which it ended.")
          .why("An unknown end makes every later day UNKNOWN.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      if (spell.interval().to() instanceof Endpoint.Unknown) {
        findings.report(history, i, "/to", finding -> {});
      }
    }
  }
}
