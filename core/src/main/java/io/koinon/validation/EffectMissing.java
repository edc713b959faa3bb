package io.koinon.validation;

import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;

/** An exit by notice says by which act it took effect. */
final class EffectMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("act/effect-missing")
          .title("An exit by notice says by which act it took effect")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .withText("end", "where the spell ends")
          .message("Notice was given, and no act says how the exit came into effect, {end}.")
          .addAdvice("Add an effect, with its day if it is another than the end of the spell.")
          .why("Notice ends nothing: one is bound until it takes effect, and it may be withdrawn.")
          .addReference("Vienna Convention on the Law of Treaties, Articles 56 and 68")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      if (!(spell.interval().to() instanceof Endpoint.Open)
          && !spell.exit().isEmpty()
          && spell.exit().stream().allMatch(act -> act.kind() == ActKind.NOTICE)
          && spell.exit().stream().allMatch(act -> act.effectFrom().isEmpty())) {
        findings.report(
            history, i, "/exit", finding -> finding.with("end", spell.interval().to().toString()));
      }
    }
  }
}
