package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Works out rights and duties from modes held and limitations in force. */
final class StandingLaw {
  private static final DayRange SOME_DAYS = DayRange.of(PartialDate.of(1970), Tolerance.STRICT);

  private final SecurityArchitecture architecture;
  private final Ruling ruling;
  private final ParticipationLaw law;
  private final DayRange days;

  StandingLaw(SecurityArchitecture architecture, Ruling ruling, DayRange days) {
    this.architecture = architecture;
    this.ruling = ruling;
    this.law = ruling.law();
    this.days = days;
  }

  /** What does not depend on the days that are asked about. */
  StandingLaw(SecurityArchitecture architecture, Ruling ruling) {
    this(architecture, ruling, SOME_DAYS);
  }

  Ruling ruling() {
    return ruling;
  }

  /**
   * One of the four questions.
   *
   * @param given what a mode gives; null if that is not recorded
   * @param denied whether a limitation takes it, in law or, where conduct is asked for, in conduct
   * @param survives whether it outlives the exit, by the law of a framework
   */
  record Question(
      @Nullable Scope scope,
      Function<Mode, Truth> given,
      Function<Limitation, Boolean> denied,
      Function<Framework, Boolean> survives) {
    static Question entitled(Right right, @Nullable Scope scope) {
      return new Question(
          scope,
          mode -> given(mode.rights().orElse(null), right),
          limitation -> limitation.notEntitled().contains(right),
          framework -> false);
    }

    static Question exercises(Right right, @Nullable Scope scope) {
      return new Question(
          scope,
          mode -> given(mode.rights().orElse(null), right),
          limitation ->
              limitation.notEntitled().contains(right) || limitation.notExercised().contains(right),
          framework -> false);
    }

    static Question owes(Duty duty, @Nullable Scope scope) {
      return new Question(
          scope,
          mode -> given(mode.duties().orElse(null), duty),
          limitation -> limitation.notOwed().contains(duty),
          framework -> survives(framework, duty));
    }

    static Question performs(Duty duty, @Nullable Scope scope) {
      return new Question(
          scope,
          mode -> given(mode.duties().orElse(null), duty),
          limitation ->
              limitation.notOwed().contains(duty) || limitation.notPerformed().contains(duty),
          framework -> survives(framework, duty));
    }

    private static <T> Truth given(@Nullable ImmutableSortedSet<T> recorded, T asked) {
      return recorded == null ? Truth.UNKNOWN : recorded.contains(asked) ? Truth.YES : Truth.NO;
    }

    private static boolean survives(Framework framework, Duty duty) {
      return framework.exit().map(exit -> exit.survives().contains(duty)).orElse(false);
    }
  }

  Answer answer(ActorId actor, FrameworkId id, Question question) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return new Answer(Truth.UNKNOWN, ImmutableSet.of(Reason.NO_DATA), ImmutableList.of());
    }
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    int verdict = throughout(day -> verdict(dossier, question, day));
    return new Answer(Verdict.truth(verdict), Verdict.reasons(verdict), records(dossier));
  }

  /** What is so on every day asked about. */
  private int throughout(ToIntFunction<LocalDate> verdict) {
    LocalDate day = days.from();
    int all = verdict.applyAsInt(day);
    for (day = day.plusDays(1); day.isBefore(days.to()); day = day.plusDays(1)) {
      all = Verdict.either(all, verdict.applyAsInt(day));
    }
    return all;
  }

  int verdict(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    int has = byOwnSpells(dossier, question, day);
    for (ParticipationLaw.Dossier through : dossier.throughModes()) {
      for (Mode mode : architecture.modesPartyTo(dossier.framework().id())) {
        if (mode.id().framework().equals(through.framework().id())) {
          has = Verdict.or(has, asParty(dossier, through, mode, question, day));
        }
      }
    }
    if (has != Verdict.NO) {
      return has;
    }
    int holds = law.holds(dossier, Modes.ANY, day);
    return holds == Verdict.NO
        ? afterExit(dossier, question, day)
        : Verdict.isUnknown(holds) ? unrecorded(dossier, question, holds) : Verdict.NO;
  }

  private int byOwnSpells(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    int has = Verdict.NO;
    for (Spell spell : dossier.history()) {
      if (spell.claim() != Claim.DENIED) {
        int held = law.held(dossier, spell, day);
        has = Verdict.or(has, Verdict.and(held, gives(dossier, spell, question, day)));
      }
    }
    return has;
  }

  /** What the holder of a mode of an institution has as a party to a treaty. */
  private int asParty(
      ParticipationLaw.Dossier dossier,
      ParticipationLaw.Dossier through,
      Mode mode,
      Question question,
      LocalDate day) {
    int party = law.holds(through, Modes.only(mode.id()), day);
    int given = Verdict.NO;
    for (Mode own : dossier.framework().modes()) {
      if (Modes.FULL.contains(own)) {
        given = Verdict.or(given, known(question.given.apply(own)));
      }
    }
    return Verdict.and(party, given);
  }

  private static int known(Truth given) {
    return given == Truth.UNKNOWN ? Verdict.unknown(Reason.NO_DATA) : Verdict.of(given);
  }

  /** What the mode of a spell gives, less what limitations take. */
  private int gives(
      ParticipationLaw.Dossier dossier, Spell spell, Question question, LocalDate day) {
    Mode mode = Modes.offered(dossier.framework(), spell.mode());
    int given = mode == null ? Verdict.unknown(Reason.NO_DATA) : known(question.given.apply(mode));
    for (Limitation limitation : spell.record().limitations()) {
      if (question.denied.apply(limitation)) {
        int taken = Verdict.and(inForce(limitation, spell, day), applies(limitation, question));
        given = Verdict.and(given, Verdict.not(taken));
      }
    }
    return given;
  }

  /** Whether a limitation is in force on a day, if its spell is. */
  private int inForce(Limitation limitation, Spell spell, LocalDate day) {
    if (limitation.claim() == Claim.DENIED) {
      return Verdict.NO;
    }
    int inForce =
        limitation
            .interval()
            .map(interval -> law.on(interval, day, spell.openness()))
            .orElse(Verdict.YES);
    return limitation.claim() == Claim.POSSIBLE && inForce != Verdict.NO
        ? Verdict.unknown(Reason.DISPUTED)
        : inForce;
  }

  /**
   * Whether a limitation speaks of what is asked: a narrower one leaves the wider question open.
   */
  private static int applies(Limitation limitation, Question question) {
    Scope scope = limitation.scope().orElse(null);
    if (scope == null) {
      return Verdict.YES;
    }
    return switch (Scopes.covers(scope, question.scope)) {
      case YES -> Verdict.YES;
      case NO -> Verdict.NO;
      case UNKNOWN -> Verdict.unknown(Reason.CONDITIONAL);
    };
  }

  /** After the exit: what survives it is owed, but nobody recorded how much of it is left. */
  private int afterExit(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    return question.survives.apply(dossier.framework()) && hasLeft(dossier, question, day)
        ? Verdict.unknown(Reason.CONDITIONAL)
        : Verdict.NO;
  }

  private boolean hasLeft(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    return dossier.history().stream()
        .anyMatch(
            spell -> {
              Mode mode = Modes.offered(dossier.framework(), spell.mode());
              return spell.claim() == Claim.ASSERTED
                  && mode != null
                  && question.given.apply(mode) == Truth.YES
                  && law.isOver(spell, day);
            });
  }

  /** Somebody who may hold a mode that no spell names may have whatever some mode gives. */
  private int unrecorded(ParticipationLaw.Dossier dossier, Question question, int holds) {
    for (Mode mode : dossier.framework().modes()) {
      if (question.given.apply(mode) != Truth.NO) {
        return holds;
      }
    }
    return dossier.framework().modes().isEmpty() ? holds : Verdict.NO;
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
    return Verdict.truth(throughout(day -> law.holds(dossier, Modes.only(mode), day)));
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
    return terms(actor, id, Mode::duties, Limitation::notOwed, Limitation::notPerformed);
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
        .throughModes()
        .forEach(through -> current(through).forEach(spell -> records.add(spell.record())));
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
      for (Spell spell : current(law.dossier(actor, framework))) {
        for (Limitation limitation : spell.record().limitations()) {
          int inForce =
              throughout(
                  day ->
                      Verdict.and(
                          law.held(law.dossier(actor, framework), spell, day),
                          inForce(limitation, spell, day)));
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
                        || law.mayHold(
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
    return stage(
        actor,
        id,
        (spell, day) -> {
          int noticed = Verdict.NO;
          for (Act act : spell.record().exit()) {
            if (act.kind() == ActKind.NOTICE) {
              noticed =
                  Verdict.or(
                      noticed, law.since(act.on().orElse(spell.record().interval().to()), day));
            }
          }
          return noticed;
        },
        true);
  }

  Truth isSignatory(ActorId actor, FrameworkId id) {
    return stage(
        actor,
        id,
        (spell, day) -> {
          int signed = Verdict.NO;
          for (Act act : spell.record().entry()) {
            if (act.kind() == ActKind.SIGNATURE) {
              signed =
                  Verdict.or(
                      signed, law.since(act.on().orElse(spell.record().interval().from()), day));
            }
          }
          return Verdict.and(signed, Verdict.not(law.since(spell.interval().from(), day)));
        },
        false);
  }

  private interface Stage {
    int of(Spell spell, LocalDate day);
  }

  private Truth stage(ActorId actor, FrameworkId id, Stage stage, boolean withinSpell) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return Truth.UNKNOWN;
    }
    ParticipationLaw.Dossier dossier = law.dossier(actor, framework);
    int verdict =
        throughout(
            day -> {
              int any = Verdict.NO;
              for (Spell spell : dossier.history()) {
                if (spell.claim() != Claim.DENIED) {
                  int reached = stage.of(spell, day);
                  any =
                      Verdict.or(
                          any,
                          withinSpell
                              ? Verdict.and(law.held(dossier, spell, day), reached)
                              : reached);
                }
              }
              return any;
            });
    return Verdict.truth(verdict);
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
