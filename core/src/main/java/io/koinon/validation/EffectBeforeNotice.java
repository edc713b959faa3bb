package io.koinon.validation;

import io.koinon.participation.ActKind;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;

/** An exit takes effect after the notice of it. */
final class EffectBeforeNotice implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("act/effect-before-notice")
          .title("An exit takes effect after the notice of it")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("notice", "the day of the notice")
          .withText("effect", "the day of the effect")
          .message("The exit takes effect on {effect}, before the notice of {notice}.")
          .addAdvice("One of the two days is wrong, or they are exchanged.")
          .why("A notice looks forward.")
          .addReference("Vienna Convention on the Law of Treaties, Articles 65 and 67")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      Endpoint notice = Acts.dayOf(spell.exit(), ActKind.NOTICE);
      Endpoint effect = Acts.dayOf(spell.exit(), ActKind.EFFECT);
      Endpoint end = effect == null ? spell.interval().to() : effect;
      if (notice != null
          && Dates.hasLastDay(context.architecture().dated(end))
          && context.certainlyBefore(end, notice)) {
        findings.report(
            history,
            i,
            "/exit",
            finding -> {
              finding.with("notice", notice.toString());
              finding.with("effect", end.toString());
            });
      }
    }
  }
}
