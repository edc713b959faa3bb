package io.koinon.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.ObligationKind;
import io.koinon.base.Scope;
import io.koinon.finding.Subject;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Framework;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.time.Truth;
import java.time.LocalDate;

/** Nobody owes help against one to whom it owes help, neutrality or peace. */
final class BothSidesOwed implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("obligation/both-sides")
          .title("Nobody owes help against one to whom it owes help, neutrality or peace")
          .level(Level.SHOULD)
          .category(Category.LAW)
          .since("0.1.0")
          .identifiedBy("actor", "who owes both")
          .identifiedBy("adversary", "against whom it owes help, by name")
          .identifiedBy("other", "what it owes to the adversary")
          .withText("assisted", "whom it owes help")
          .withText("day", "the first day on which it certainly owes both")
          .message(
              "{actor} owes {assisted} help against {adversary}, to which it owes {other} on {day}.")
          .addAdvice(
              "If one of them gives way, except the attacker from its casus, or limit what is owed.")
          .why("In a war between the two it cannot keep both promises.")
          .addReference("Vienna Convention on the Law of Treaties, Article 30")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    if (framework instanceof Treaty treaty) {
      for (Obligation help : treaty.obligations().values()) {
        ImmutableSet<ObligationKind> contrary = contrary(help.kind());
        PersonalScope named = named(help);
        if (!contrary.isEmpty() && !named.isEmpty()) {
          for (Treaty other : context.architecture().treaties().values()) {
            for (Obligation promise : other.obligations().values()) {
              if (contrary.contains(promise.kind())) {
                new Pair(context, treaty, help, named, other, promise).report(findings);
              }
            }
          }
        }
      }
    }
  }

  /** What cannot be kept in a war against the other: peace can where one only defends. */
  private static ImmutableSet<ObligationKind> contrary(ObligationKind help) {
    if (help.equals(ObligationKind.OFFENCE)) {
      return ImmutableSet.of(
          ObligationKind.DEFENCE, ObligationKind.NEUTRALITY, ObligationKind.NON_AGGRESSION);
    }
    return help.equals(ObligationKind.DEFENCE)
        ? ImmutableSet.of(ObligationKind.DEFENCE, ObligationKind.NEUTRALITY)
        : ImmutableSet.of();
  }

  private static PersonalScope named(Obligation help) {
    return help.casus()
        .flatMap(Casus::attackers)
        .map(Attackers::only)
        .orElse(PersonalScope.nobody());
  }

  /** An obligation to help against some who are named, and a promise that may be made to them. */
  private record Pair(
      ValidationContext context,
      Treaty treaty,
      Obligation help,
      PersonalScope named,
      Treaty other,
      Obligation promise) {
    void report(Findings findings) {
      ObligationDays days = new ObligationDays(context);
      ImmutableSortedSet<ActorId> inOther = days.candidates(other);
      ImmutableSortedSet<ActorId> inTreaty = days.candidates(treaty);
      for (ActorId adversary : Sets.intersection(inOther, days.candidates(named))) {
        for (ActorId actor : Sets.intersection(inTreaty, inOther)) {
          if (!actor.equals(adversary)) {
            report(actor, adversary, days, inTreaty, findings);
          }
        }
      }
    }

    private void report(
        ActorId actor,
        ActorId adversary,
        ObligationDays days,
        ImmutableSortedSet<ActorId> assisted,
        Findings findings) {
      SecurityArchitecture architecture = context.architecture();
      ImmutableSet<ActorId> concerned =
          ImmutableSet.<ActorId>builder().add(actor).add(adversary).addAll(assisted).build();
      for (LocalDate day : days.days(concerned, treaty, other)) {
        Snapshot snapshot = architecture.asOf(AsOf.on(day));
        if (owes(snapshot, promise, actor, adversary)
            && snapshot.isAmong(adversary, named).truth() == Truth.YES) {
          for (ActorId friend : assisted) {
            if (!friend.equals(adversary)
                && owes(snapshot, help, actor, friend)
                && mayBeAgainst(snapshot, friend)) {
              findings.report(
                  Subject.of(help.id()),
                  "",
                  finding -> {
                    finding.with("actor", actor.value());
                    finding.with("adversary", adversary.value());
                    finding.with("other", promise.id().toString());
                    finding.with("assisted", friend.value());
                    finding.with("day", day.toString());
                  });
              return;
            }
          }
        }
      }
    }

    private static boolean owes(
        Snapshot snapshot, Obligation obligation, ActorId obligor, ActorId obligee) {
      return snapshot
              .standing(obligor, obligation.id().treaty())
              .owes(obligation.duty(), Scope.builder().addCounterparts(obligee).build())
              .truth()
          == Truth.YES;
    }

    /** Whether the promise may count in a war with somebody: its casus may except the other. */
    private boolean mayBeAgainst(Snapshot snapshot, ActorId friend) {
      Attackers attackers = promise.casus().flatMap(Casus::attackers).orElse(null);
      return attackers == null
          || ((attackers.only().isEmpty()
                  || snapshot.isAmong(friend, attackers.only()).truth() == Truth.YES)
              && snapshot.isAmong(friend, attackers.except()).truth() == Truth.NO);
    }
  }
}
