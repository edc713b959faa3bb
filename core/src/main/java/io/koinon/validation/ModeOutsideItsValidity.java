package io.koinon.validation;

import io.koinon.framework.Mode;
import io.koinon.participation.Participation;
import io.koinon.time.Interval;

/** A mode is held only while it is law. */
final class ModeOutsideItsValidity implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("participation/mode-outside-its-validity")
          .title("A mode is held only while it is law")
          .level(Level.MUST)
          .category(Category.LAW)
          .since("0.1.0")
          .withText("validity", "when the mode is law")
          .message("It holds on days on which the mode is not law: {validity}.")
          .addAdvice("Use the mode that was law then, or correct the validity of the mode.")
          .why(
              "A status of today is easily read into the past: there were no dialogue partners before somebody made the rule.")
          .addDependsOn("participation/mode-not-offered")
          .addDependsOn("participation/outlives-institution")
          .addDependsOn("participation/before-entry-into-force")
          .addDependsOn("treaty/party-before-entry-into-force")
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
      if (mode != null && mode.validity().isPresent()) {
        Interval validity = history.framework().orElseThrow().validityOf(mode);
        if (context.certainlyBeginsBefore(spell.interval(), validity)
            || context.certainlyOutlives(spell.interval(), validity)) {
          findings.report(
              history, i, "/mode", finding -> finding.with("validity", validity.toString()));
        }
      }
    }
  }
}
