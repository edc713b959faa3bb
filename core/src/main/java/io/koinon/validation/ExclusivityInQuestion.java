package io.koinon.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.Answer;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationKind;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;

/** Whoever owes exclusivity to some does not owe defence to others. */
final class ExclusivityInQuestion implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("obligation/exclusivity-in-question")
          .title("Whoever owes exclusivity to some does not owe defence to others")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("actor", "who owes both")
          .identifiedBy("other", "the obligation of defence")
          .withText("outsider", "a party to the other treaty that is none to this one")
          .withText("day", "the first day on which it certainly owes both")
          .message("{actor} owes defence by {other} on {day}, to {outsider} as well.")
          .addAdvice("If it is permitted, name the other treaty under \"exceptions\".")
          .why(
              "An exclusive alliance forbids others, or others against a party; whether a treaty is"
                  + " directed against somebody is for its readers to say.")
          .addReference("Collective Security Treaty, Article 1")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty) {
      for (Obligation obligation : treaty.obligations().values()) {
        if (obligation.kind().equals(ObligationKind.EXCLUSIVITY)) {
          check(treaty, obligation, context, findings);
        }
      }
    }
  }

  private static void check(
      Treaty treaty, Obligation exclusivity, ValidationContext context, Findings findings) {
    SecurityArchitecture architecture = context.architecture();
    ObligationDays days = new ObligationDays(context);
    ImmutableSet<ActorId> bound = ImmutableSet.copyOf(days.candidates(treaty));
    for (Treaty other : architecture.treaties().values()) {
      if (!other.equals(treaty) && !isExcepted(other.id(), exclusivity, architecture)) {
        for (Obligation defence : other.obligations().values()) {
          if (defence.kind().equals(ObligationKind.DEFENCE)) {
            for (ActorId actor : Sets.intersection(bound, days.candidates(other))) {
              new Both(architecture, actor, treaty, exclusivity, other, defence)
                  .report(days, findings);
            }
          }
        }
      }
    }
  }

  /** Whether a treaty is excepted, or one that an excepted institution has. */
  private static boolean isExcepted(
      FrameworkId other, Obligation exclusivity, SecurityArchitecture architecture) {
    return exclusivity.exceptions().contains(other)
        || exclusivity.exceptions().stream()
            .flatMap(id -> architecture.findInstitution(id).stream())
            .anyMatch(institution -> has(institution, other));
  }

  private static boolean has(Institution institution, FrameworkId treaty) {
    return institution.founding().filter(treaty::equals).isPresent()
        || institution.treaties().contains(treaty);
  }

  /** Somebody who may owe exclusivity by one treaty and defence by another. */
  private record Both(
      SecurityArchitecture architecture,
      ActorId actor,
      Treaty treaty,
      Obligation exclusivity,
      Treaty other,
      Obligation defence) {
    void report(ObligationDays days, Findings findings) {
      for (LocalDate day : days.days(days.candidates(other), treaty, other)) {
        Snapshot snapshot = architecture.asOf(AsOf.on(day));
        if (owes(snapshot, exclusivity) && owes(snapshot, defence)) {
          Optional<ActorId> outsider = outsider(snapshot);
          if (outsider.isPresent()) {
            findings.report(
                Subject.of(exclusivity.id()),
                "",
                finding -> {
                  finding.with("actor", actor.value());
                  finding.with("other", defence.id().toString());
                  finding.with("outsider", outsider.get().value());
                  finding.with("day", day.toString());
                });
            return;
          }
        }
      }
    }

    private boolean owes(Snapshot snapshot, Obligation obligation) {
      return snapshot.standing(actor, obligation.id().treaty()).isOwing(obligation.duty())
          == Truth.YES;
    }

    /** A party to the other treaty of which nothing says that it may be a party to this one. */
    private Optional<ActorId> outsider(Snapshot snapshot) {
      return snapshot.members(other.id()).certain().stream()
          .filter(party -> !party.equals(actor))
          .filter(party -> isNoParty(snapshot.membership(party, treaty.id())))
          .findFirst();
    }

    private static boolean isNoParty(Answer membership) {
      return membership.truth() == Truth.NO
          || membership.reasons().equals(ImmutableSet.of(Reason.NO_DATA));
    }
  }
}
