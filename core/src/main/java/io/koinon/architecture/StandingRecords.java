package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.DayRange;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers what a {@link Standing} is asked, for the days of a snapshot, with the records. */
final class StandingRecords {
  private final SecurityArchitecture architecture;
  private final Ruling ruling;
  private final ParticipationLaw law;
  private final StandingLaw standing;
  private final ObligationLaw obligations;
  private final DayRange days;

  StandingRecords(SecurityArchitecture architecture, Ruling ruling, DayRange days) {
    this.architecture = architecture;
    this.ruling = ruling;
    this.law = ruling.law();
    this.standing = new StandingLaw(law);
    this.obligations = new ObligationLaw(architecture, law, standing);
    this.days = days;
  }

  Ruling ruling() {
    return ruling;
  }

  Answer answer(ActorId actor, FrameworkId id, StandingLaw.Question question) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return new Answer(Truth.UNKNOWN, ImmutableSet.of(Reason.NO_DATA), ImmutableList.of());
    }
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    int verdict = EveryDay.verdict(days, day -> standing.verdict(dossier, question, day));
    return new Answer(Verdict.truth(verdict), Verdict.reasons(verdict), records(dossier));
  }

  /** Whether somebody owes a duty in a framework, and performs it if that is asked. */
  Answer answer(
      ActorId actor, FrameworkId id, Duty duty, @Nullable Scope scope, boolean isOfConduct) {
    Optional<ObligationId> obligation = duty.obligation();
    if (obligation.isEmpty()) {
      return answer(
          actor,
          id,
          isOfConduct
              ? StandingLaw.Question.performs(duty, scope)
              : StandingLaw.Question.owes(duty, scope));
    }
    return obligations
        .question(obligation.get(), scope, id, isOfConduct)
        .map(question -> answer(actor, question))
        .orElseGet(
            () -> new Answer(Truth.UNKNOWN, ImmutableSet.of(Reason.NO_DATA), ImmutableList.of()));
  }

  private Answer answer(ActorId actor, ObligationLaw.Question question) {
    int verdict = EveryDay.verdict(days, day -> obligations.verdict(actor, question, day));
    ImmutableSet.Builder<Participation> records = ImmutableSet.builder();
    addRecords(actor, obligations.ofObligor(actor, question), records);
    Scope scope = question.scope();
    if (scope != null) {
      for (ActorId counterpart : scope.counterparts()) {
        addRecords(counterpart, obligations.ofObligee(actor, question), records);
      }
    }
    return new Answer(Verdict.truth(verdict), Verdict.reasons(verdict), records.build().asList());
  }

  /** Whether somebody is one of some persons. */
  Answer isAmong(ActorId actor, PersonalScope persons) {
    int verdict = EveryDay.verdict(days, day -> obligations.isAmong(actor, persons, day));
    ImmutableSet.Builder<Participation> records = ImmutableSet.builder();
    addRecords(actor, ObligationLaw.frameworks(persons), records);
    return new Answer(Verdict.truth(verdict), Verdict.reasons(verdict), records.build().asList());
  }

  private void addRecords(
      ActorId actor, Set<FrameworkId> ids, ImmutableSet.Builder<Participation> records) {
    for (FrameworkId id : ids) {
      Framework framework = architecture.frameworks().get(id);
      if (framework != null) {
        records.addAll(records(law.dossier(actor, framework)));
      }
    }
  }

  ThreeValuedSet<ModeId> modes(ActorId actor, FrameworkId id) {
    ThreeValuedSet.Collector<ModeId> modes = new ThreeValuedSet.Collector<>();
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      modes.addElse(Truth.UNKNOWN);
      return modes.finish();
    }
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    ImmutableSet<ModeId> recorded = recorded(dossier);
    for (ModeId mode : recorded) {
      modes.add(mode, holds(dossier, mode));
    }
    for (Mode mode : framework.modes()) {
      if (!recorded.contains(mode.id())) {
        addUnrecorded(modes, mode.id(), holds(dossier, mode.id()));
      }
    }
    return modes.finish();
  }

  /** A mode that no spell names is held only through another framework. */
  private static void addUnrecorded(
      ThreeValuedSet.Collector<ModeId> modes, ModeId mode, Truth holds) {
    if (holds == Truth.YES) {
      modes.add(mode, holds);
    } else {
      modes.addElse(holds);
    }
  }

  private Truth holds(ParticipationLaw.Dossier dossier, ModeId mode) {
    return Verdict.truth(EveryDay.verdict(days, day -> law.holds(dossier, Modes.only(mode), day)));
  }

  /** The modes that records say are held. */
  private static ImmutableSet<ModeId> recorded(ParticipationLaw.Dossier dossier) {
    return dossier.history().stream()
        .filter(spell -> spell.claim() != Claim.DENIED)
        .map(Spell::mode)
        .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableSortedSet<Right> rights(ActorId actor, FrameworkId id) {
    return terms(actor, id, Mode::rights, Limitation::notEntitled, Limitation::notExercised);
  }

  ImmutableSortedSet<Duty> duties(ActorId actor, FrameworkId id) {
    return ImmutableSortedSet.<Duty>naturalOrder()
        .addAll(terms(actor, id, Mode::duties, Limitation::notOwed, Limitation::notPerformed))
        .addAll(obligations(actor, id))
        .build();
  }

  /** The obligations of treaties that somebody may owe by a mode, or being named. */
  private ImmutableSet<Duty> obligations(ActorId actor, FrameworkId id) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<Duty> duties = ImmutableSet.builder();
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    for (Spell spell : current(dossier)) {
      Mode mode = Modes.offered(framework, spell.mode());
      if (mode != null) {
        duties.addAll(obligations.duties(mode));
      }
    }
    if (framework instanceof Treaty treaty) {
      addObligations(actor, treaty, dossier, duties);
    }
    return duties.build();
  }

  /** Those of one who is named, or is a party through an institution. */
  private void addObligations(
      ActorId actor,
      Treaty treaty,
      ParticipationLaw.Dossier dossier,
      ImmutableSet.Builder<Duty> duties) {
    boolean isParty =
        dossier.routes().stream().anyMatch(route -> !current(route.institution()).isEmpty());
    for (Obligation obligation : treaty.obligations().values()) {
      if (obligation.owedBy().filter(scope -> scope.actors().contains(actor)).isPresent()
          || (isParty
              && treaty.modes().stream()
                  .anyMatch(
                      mode -> Modes.FULL.contains(mode) && treaty.isOwedBy(mode, obligation)))) {
        duties.add(obligation.duty());
      }
    }
  }

  private <T extends Comparable<T>> ImmutableSortedSet<T> terms(
      ActorId actor,
      FrameworkId id,
      Function<Mode, Optional<ImmutableSortedSet<T>>> ofMode,
      Function<Limitation, ImmutableSortedSet<T>> inLaw,
      Function<Limitation, ImmutableSortedSet<T>> inConduct) {
    ImmutableSortedSet.Builder<T> terms = ImmutableSortedSet.naturalOrder();
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return terms.build();
    }
    for (Spell spell : current(law.dossier(actor, framework))) {
      Mode mode = Modes.offered(framework, spell.mode());
      if (mode != null) {
        ofMode.apply(mode).ifPresent(terms::addAll);
      }
      for (Limitation limitation : spell.record().limitations()) {
        terms.addAll(inLaw.apply(limitation)).addAll(inConduct.apply(limitation));
      }
    }
    return terms.build();
  }

  /** The spells that may cover some of the days. */
  private ImmutableList<Spell> current(ParticipationLaw.Dossier dossier) {
    return dossier.history().stream()
        .filter(
            spell ->
                spell.claim() != Claim.DENIED && law.mayCover(spell, dossier.framework(), days))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Participation> records(ParticipationLaw.Dossier dossier) {
    ImmutableSet.Builder<Participation> records = ImmutableSet.builder();
    current(dossier).forEach(spell -> records.add(spell.record()));
    dossier
        .routes()
        .forEach(
            route -> current(route.institution()).forEach(spell -> records.add(spell.record())));
    ImmutableList<Participation> found = records.build().asList();
    return found.isEmpty()
        ? dossier.history().stream()
            .map(Spell::record)
            .distinct()
            .collect(ImmutableList.toImmutableList())
        : found;
  }

  ImmutableList<LimitationInForce> limitations(ActorId actor, FrameworkId id) {
    Framework framework = architecture.frameworks().get(id);
    ImmutableList.Builder<LimitationInForce> limitations = ImmutableList.builder();
    if (framework != null) {
      ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
      for (Spell spell : current(dossier)) {
        for (Limitation limitation : spell.record().limitations()) {
          int inForce =
              EveryDay.verdict(
                  days,
                  day ->
                      Verdict.and(
                          law.held(dossier, spell, day), standing.inForce(limitation, day)));
          if (inForce != Verdict.NO) {
            limitations.add(
                new LimitationInForce(spell.record(), limitation, Verdict.truth(inForce)));
          }
        }
      }
    }
    return limitations.build();
  }

  ImmutableList<Contested> contested(ActorId actor, FrameworkId id) {
    ImmutableList.Builder<Contested> contested = ImmutableList.builder();
    Framework framework = architecture.frameworks().get(id);
    if (framework != null) {
      ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
      for (Spell spell : dossier.history()) {
        spell.record().alternatives().stream()
            .filter(
                other ->
                    law.mayCover(spell, framework, days)
                        || law.sometimeIn(
                            Interval.of(
                                other.start().orElse(spell.record().interval().from()),
                                other.end().orElse(spell.record().interval().to())),
                            days))
            .forEach(other -> contested.add(new Contested(spell.record(), other)));
      }
    }
    return ImmutableList.copyOf(ImmutableSet.copyOf(contested.build()));
  }

  Truth isExitPending(ActorId actor, FrameworkId id) {
    return ofAnySpell(
        actor,
        id,
        (dossier, spell, day) ->
            Verdict.and(
                law.held(dossier, spell, day),
                hasHappened(
                    ActKind.NOTICE, spell.record().exit(), spell.record().interval().to(), day)));
  }

  Truth isSignatory(ActorId actor, FrameworkId id) {
    return ofAnySpell(
        actor,
        id,
        (dossier, spell, day) ->
            Verdict.and(
                hasHappened(
                    ActKind.SIGNATURE,
                    spell.record().entry(),
                    spell.record().interval().from(),
                    day),
                Verdict.not(law.since(spell.interval().from(), day))));
  }

  /** Whether an act of a kind, which may sit on the boundary, has been done by a day. */
  private int hasHappened(ActKind kind, ImmutableList<Act> acts, Endpoint boundary, LocalDate day) {
    int happened = Verdict.NO;
    for (Act act : acts) {
      if (act.kind() == kind) {
        happened = Verdict.or(happened, law.since(act.on().orElse(boundary), day));
      }
    }
    return happened;
  }

  private interface Stage {
    int of(ParticipationLaw.Dossier dossier, Spell spell, LocalDate day);
  }

  private Truth ofAnySpell(ActorId actor, FrameworkId id, Stage stage) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return Truth.UNKNOWN;
    }
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    return Verdict.truth(EveryDay.verdict(days, day -> ofAnySpell(dossier, stage, day)));
  }

  private static int ofAnySpell(ParticipationLaw.Dossier dossier, Stage stage, LocalDate day) {
    int any = Verdict.NO;
    for (Spell spell : dossier.history()) {
      if (spell.claim() != Claim.DENIED) {
        any = Verdict.or(any, stage.of(dossier, spell, day));
      }
    }
    return any;
  }

  ImmutableSet<SourceId> sources(ActorId actor, FrameworkId id) {
    Framework framework = architecture.frameworks().get(id);
    ImmutableSortedSet.Builder<SourceId> sources = ImmutableSortedSet.naturalOrder();
    if (framework != null) {
      for (Participation record : records(law.dossier(actor, framework))) {
        sources.addAll(record.sources());
        record.limitations().forEach(limitation -> sources.addAll(limitation.sources()));
      }
    }
    return sources.build();
  }
}
