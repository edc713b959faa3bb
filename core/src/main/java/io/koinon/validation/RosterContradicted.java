package io.koinon.validation;

import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.time.Interval;

/** A roster is claimed for days on which its mode is law. */
final class RosterContradicted implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("roster/contradicted")
          .title("A roster is claimed for days on which its mode is law")
          .level(Level.MUST)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .withText("roster", "within what the roster is complete")
          .withText("validity", "when the mode is law")
          .message(
              "The roster is said to be complete on {roster}, and the mode is law on {validity}.")
          .addAdvice("Let the roster begin and end with the mode.")
          .why("A roster answers NO for whoever is not in it; outside its mode it says nothing.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    for (Mode mode : framework.modes()) {
      Interval roster = mode.roster().flatMap(Roster::interval).orElse(null);
      Interval validity = framework.validityOf(mode);
      if (roster != null
          && (context.certainlyBeginsBefore(roster, validity)
              || context.certainlyOutlives(roster, validity))) {
        findings.report(
            Subject.of(mode.id()),
            "/roster",
            finding -> {
              finding.with("roster", roster.toString());
              finding.with("validity", validity.toString());
            });
      }
    }
  }
}
