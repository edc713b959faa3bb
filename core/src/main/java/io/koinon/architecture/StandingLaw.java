package io.koinon.architecture;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Duty;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides what somebody has, owes and does on one day, by modes held and limitations in force. */
final class StandingLaw {
  private final ParticipationLaw law;

  StandingLaw(ParticipationLaw law) {
    this.law = law;
  }

  /**
   * One of the four questions.
   *
   * @param scope in what; in everything if null
   * @param given whether a mode gives it; UNKNOWN if that is not recorded
   * @param taken whether a limitation takes it, in law or, where conduct is asked for, in conduct
   * @param survives whether it outlives the exit, by the law of a framework
   */
  record Question(
      @Nullable Scope scope,
      Function<Mode, Truth> given,
      Predicate<Limitation> taken,
      Predicate<Framework> survives) {
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

  int verdict(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    int has = byOwnSpells(dossier, question, day);
    for (ParticipationLaw.Route route : dossier.routes()) {
      has = Verdict.or(has, asParty(dossier, route, question, day));
    }
    if (has != Verdict.NO) {
      return has;
    }
    int holds = law.holds(dossier, Modes.ANY, day);
    return holds == Verdict.NO
        ? afterExit(dossier, question, day)
        : Verdict.isUnknown(holds) ? unrecorded(dossier, question, holds, day) : Verdict.NO;
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
      ParticipationLaw.Route route,
      Question question,
      LocalDate day) {
    int given = Verdict.NO;
    for (Mode own : dossier.framework().modes()) {
      if (Modes.FULL.contains(own) && law.mayBeLaw(dossier.framework(), own, day)) {
        given = Verdict.or(given, known(question.given.apply(own)));
      }
    }
    return Verdict.and(law.isParty(dossier, route, day), given);
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
      if (question.taken.test(limitation)) {
        int taken = Verdict.and(inForce(limitation, day), applies(limitation, question.scope));
        given = Verdict.and(given, Verdict.not(taken));
      }
    }
    return given;
  }

  /** Whether a limitation is in force on a day, if its spell is. */
  int inForce(Limitation limitation, LocalDate day) {
    if (limitation.claim() == Claim.DENIED) {
      return Verdict.NO;
    }
    int inForce =
        limitation.interval().map(interval -> law.verdict(interval, day)).orElse(Verdict.YES);
    return limitation.claim() == Claim.POSSIBLE && inForce != Verdict.NO
        ? Verdict.unknown(Reason.DISPUTED)
        : inForce;
  }

  /**
   * Whether a limitation speaks of what is asked: a narrower one leaves the wider question open.
   */
  static int applies(Limitation limitation, @Nullable Scope asked) {
    Scope scope = limitation.scope().orElse(null);
    if (scope == null) {
      return Verdict.YES;
    }
    return switch (Scopes.covers(scope, asked)) {
      case YES -> Verdict.YES;
      case NO -> Verdict.NO;
      case UNKNOWN -> Verdict.unknown(Reason.CONDITIONAL);
    };
  }

  /** After the exit: what survives it is owed, but nobody recorded how much of it is left. */
  private int afterExit(ParticipationLaw.Dossier dossier, Question question, LocalDate day) {
    return question.survives.test(dossier.framework()) && hasLeft(dossier, question, day)
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

  /** Somebody who may hold a mode that no spell names may have what that mode gives. */
  private int unrecorded(
      ParticipationLaw.Dossier dossier, Question question, int holds, LocalDate day) {
    if (dossier.framework().modes().isEmpty()) {
      return holds;
    }
    int has = Verdict.NO;
    for (Mode mode : dossier.framework().modes()) {
      int given = known(question.given.apply(mode));
      if (given != Verdict.NO) {
        int held = law.holds(dossier, Modes.only(mode.id()), day);
        has = Verdict.or(has, Verdict.and(held, given));
      }
    }
    return has;
  }
}
