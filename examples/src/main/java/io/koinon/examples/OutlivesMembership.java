package io.koinon.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.validation.Category;
import io.koinon.validation.Findings;
import io.koinon.validation.Level;
import io.koinon.validation.Rule;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.SpellHistory;
import io.koinon.validation.ValidationContext;

/** Whoever leaves an institution leaves its organs and forces. */
final class OutlivesMembership implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("org.example/outlives-membership")
          .title("Whoever leaves an institution leaves its organs and forces")
          .level(Level.SHOULD)
          .category(Category.CONSISTENCY)
          .since("0.1.0")
          .identifiedBy("whole", "the institution that was left")
          .withText("end", "where the last membership ends")
          .message("It goes on after the membership in {whole}, which ended on {end}.")
          .addAdvice("End it at {end}, or record the mode of those who stay without membership.")
          .why("Whoever counts the forces of an alliance counts those of a state that left it.")
          .build();

  /** Observers, partners and guests come from outside. */
  private static final ImmutableSet<Grade> INSIDE = ImmutableSet.of(Grade.FULL, Grade.ASSOCIATE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    // Where a part of the document could not be read, the membership may go on in it.
    if (history.framework().orElse(null) instanceof Institution part && !context.isPartial()) {
      part.partOf().forEach(whole -> check(history, whole, context, findings));
    }
  }

  private static void check(
      SpellHistory history, FrameworkId whole, ValidationContext context, Findings findings) {
    ImmutableList<Participation> memberships =
        context.architecture().history(history.participant(), whole).stream()
            .filter(spell -> isIn(spell, context, ImmutableSet.of(Grade.FULL)))
            .collect(toImmutableList());
    for (int i = 0; !memberships.isEmpty() && i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      if (spell.claim() == Claim.ASSERTED
          && isIn(spell, context, INSIDE)
          && memberships.stream()
              .allMatch(it -> context.certainlyOutlives(spell.interval(), it.interval()))) {
        Participation last = memberships.get(memberships.size() - 1);
        findings.report(
            history,
            i,
            "/to",
            finding -> {
              finding.with("whole", whole.value());
              finding.with("end", context.dated(last.interval()).to().toString());
            });
      }
    }
  }

  private static boolean isIn(
      Participation spell, ValidationContext context, ImmutableSet<Grade> grades) {
    Framework framework = context.architecture().findFramework(spell.framework()).orElse(null);
    return spell.claim() != Claim.DENIED
        && framework != null
        && framework.findMode(spell.mode()).map(Mode::grade).filter(grades::contains).isPresent();
  }
}
