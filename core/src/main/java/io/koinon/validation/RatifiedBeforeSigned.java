package io.koinon.validation;

import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;

/** Ratification follows signature. */
final class RatifiedBeforeSigned implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("act/ratified-before-signed")
          .title("Ratification follows signature")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("signed", "the day of the signature")
          .withText("ratified", "the day of the ratification")
          .message("It was ratified on {ratified}, before the signature of {signed}.")
          .addAdvice("One of the two days is wrong; whoever joins without signing accedes.")
          .why("What is ratified is a signature.")
          .addReference("Vienna Convention on the Law of Treaties, Articles 2(1)(b) and 14")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Endpoint signed = Acts.dayOf(spell.entry(), ActKind.SIGNATURE);
      Endpoint ratified = Acts.dayOf(spell.entry(), ActKind.RATIFICATION);
      if (signed != null && ratified != null && context.certainlyBefore(ratified, signed)) {
        findings.report(
            history,
            i,
            "/entry",
            finding -> {
              finding.with("signed", signed.toString());
              finding.with("ratified", ratified.toString());
            });
      }
    }
  }
}
