package io.koinon.validation;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.finding.Subject;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Framework;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;

/** Whoever is named to owe an obligation of a treaty takes part in it. */
final class BearerNotInMode implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("obligation/bearer-not-in-mode")
          .title("Whoever is named to owe an obligation of a treaty takes part in it")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("actor", "who is named")
          .message("{actor} is named to owe it, and never takes part in the treaty.")
          .addAdvice(
              "Record its spell in the treaty; if it promised on its own, say that it binds as"
                  + " \"unilateral\".")
          .why("A treaty does not oblige third states without their consent.")
          .addReference("Vienna Convention on the Law of Treaties, Articles 34 and 35")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty) {
      for (Obligation obligation : treaty.obligations().values()) {
        if (obligation.binding() != BindingForce.UNILATERAL) {
          for (ActorId actor : obligation.owedBy().orElse(PersonalScope.nobody()).actors()) {
            if (!takesPart(actor, treaty.id(), context.architecture())) {
              findings.report(
                  Subject.of(obligation.id()),
                  "/owedBy",
                  finding -> finding.with("actor", actor.value()));
            }
          }
        }
      }
    }
  }

  private static boolean takesPart(
      ActorId actor, FrameworkId treaty, SecurityArchitecture architecture) {
    return isRecorded(actor, treaty, architecture)
        || architecture.institutions().values().stream()
            .filter(institution -> ObligationDays.makesParties(institution, treaty))
            .anyMatch(institution -> isRecorded(actor, institution.id(), architecture));
  }

  private static boolean isRecorded(
      ActorId actor, FrameworkId framework, SecurityArchitecture architecture) {
    return architecture.history(actor, framework).stream()
        .anyMatch(spell -> spell.claim() != Claim.DENIED);
  }
}
