package io.koinon.validation;

import io.koinon.base.ActorId;
import io.koinon.base.WeightId;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.util.Set;
import java.util.TreeSet;

/** A table of weights has all members of its time. */
final class WeightsDoNotCover implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("decision/weights-do-not-cover-members")
          .title("A table of weights has all members of its time")
          .level(Level.MUST)
          .category(Category.COMPLETENESS)
          .since("0.1.0")
          .identifiedBy("framework", "the framework that weighs votes by it")
          .withTexts("members", "the members without a weight")
          .message("It is law in {framework}, and has no weight for {members}.")
          .addAdvice("Add their weights, or give the table the time that it is for.")
          .why(
              "A sum without one of the members is the sum of nothing: such a ballot stays UNKNOWN.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    Set<WeightId> used = new TreeSet<>();
    for (DecisionProcedure procedure : framework.decisions().values()) {
      used.addAll(procedure.rule().weights());
    }
    for (WeightId id : used) {
      Weighting weighting = context.architecture().weights().get(id);
      if (weighting != null) {
        check(framework, weighting, context, findings);
      }
    }
  }

  private static void check(
      Framework framework, Weighting weighting, ValidationContext context, Findings findings) {
    for (int i = 0; i < weighting.tables().size(); i++) {
      Set<ActorId> missing = missing(framework, weighting.tables().get(i), context);
      if (!missing.isEmpty()) {
        findings.report(
            Subject.of(weighting.id()),
            "/tables/" + i + "/values",
            finding -> {
              finding.with("framework", framework.id().value());
              finding.putArgument(
                  "members", Argument.of(missing.stream().map(ActorId::value).toList()));
            });
      }
    }
  }

  /** The members that there certainly are while a table certainly holds, and that it lacks. */
  private static Set<ActorId> missing(
      Framework framework, WeightTable table, ValidationContext context) {
    Interval time = table.interval().orElse(framework.existence());
    Set<ActorId> missing = new TreeSet<>();
    for (Participation spell : Spells.of(framework.id(), context)) {
      if (spell.claim() == Claim.ASSERTED
          && !table.values().containsKey(spell.participant())
          && framework.findMode(spell.mode()).filter(mode -> mode.grade() == Grade.FULL).isPresent()
          && context.overlap(spell.interval(), time) == Truth.YES) {
        missing.add(spell.participant());
      }
    }
    return missing;
  }
}
