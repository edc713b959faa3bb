package io.koinon.validation;

import io.koinon.base.ActorId;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.PartialDate;
import java.util.HashSet;
import java.util.Set;

/** An institution has at least two members on its first day. */
final class TooFewFounders implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("institution/too-few-founders")
          .title("An institution has at least two members on its first day")
          .level(Level.SHOULD)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .withNumber("founders", "how many members may have been there")
          .withText("start", "its first day")
          .message(
              "Its roster is complete, and on its first day, {start}, it has at most {founders} members.")
          .addAdvice(
              "Add who is missing, correct the first day, or do not claim that the roster is complete.")
          .why("One state does not found an international organisation.")
          .addReference(
              "Draft Articles on the Responsibility of International Organizations, Article 2(a)")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (!context.isPartial()
        && framework instanceof Institution institution
        && context.dated(institution.existence()).from() instanceof PartialDate start
        && hasCompleteRoster(institution)) {
      Set<ActorId> possible = new HashSet<>();
      for (Participation spell : Spells.of(institution.id(), context)) {
        if (spell.claim() != Claim.DENIED
            && institution.findMode(spell.mode()).map(Mode::grade).orElse(null) == Grade.FULL
            && context.bounds(spell.interval()).startLow() <= context.latest(start)) {
          possible.add(spell.participant());
        }
      }
      long founders = possible.size();
      if (founders < 2) {
        findings.report(
            Subject.of(institution.id()),
            "/from",
            finding -> {
              finding.putArgument("founders", Argument.of(founders));
              finding.with("start", start.toString());
            });
      }
    }
  }

  private static boolean hasCompleteRoster(Institution institution) {
    return institution.modes().stream()
        .anyMatch(
            mode ->
                mode.grade() == Grade.FULL
                    && mode.roster().map(roster -> roster.interval().isEmpty()).orElse(false));
  }
}
