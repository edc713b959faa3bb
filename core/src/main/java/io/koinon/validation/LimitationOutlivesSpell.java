package io.koinon.validation;

import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.Interval;

/** A limitation holds within its spell. */
final class LimitationOutlivesSpell implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("limitation/outlives-spell")
          .title("A limitation holds within its spell")
          .level(Level.MUST)
          .category(Category.TIME)
          .since("0.1.0")
          .identifiedBy("interval", "when the limitation holds")
          .withText("spell", "when the spell holds")
          .message("A limitation holds on {interval}, outside its spell, {spell}.")
          .addAdvice("Let it begin and end within the spell.")
          .why(
              "What is limited is the participation; before and after it there is nothing to limit.")
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
        Interval interval = limitation.interval().orElse(null);
        if (interval != null
            && (context.certainlyBeginsBefore(interval, spell.interval())
                || context.certainlyOutlives(interval, spell.interval()))) {
          findings.report(
              history,
              i,
              place,
              finding -> {
                finding.with("interval", interval.toString());
                finding.with("spell", spell.interval().toString());
              });
        }
      }
    }
  }
}
