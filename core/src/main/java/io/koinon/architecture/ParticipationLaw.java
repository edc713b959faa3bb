package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether somebody holds a mode on one day, from records that may be incomplete.
 *
 * <p>In this order: outside the existence of the framework or of the participant nobody holds
 * anything, and outside its validity nobody holds a mode. Then the records of the pair speak; up to
 * the last day observed they are complete, so a day that none of them can cover is a NO. A pair
 * without records in the modes asked is decided by their rosters, and by nothing else.
 */
final class ParticipationLaw {
  private final SecurityArchitecture architecture;
  private final Cutoff cutoff;
  private final Cutoff persistent;
  private final Tolerance tolerance;

  ParticipationLaw(SecurityArchitecture architecture, Assumption assumption, Tolerance tolerance) {
    this.architecture = architecture;
    this.cutoff = new Cutoff(architecture.observedThrough(), assumption);
    this.persistent = cutoff.assuming(Assumption.PERSISTENCE);
    this.tolerance = tolerance;
  }

  /**
   * Whether a participant holds one of the modes on a day.
   *
   * @param participant the participant; null for somebody of whom nothing is known
   * @param history all spells of the participant in the framework
   * @return a {@link Verdict}
   */
  int holds(
      @Nullable ActorId participant,
      ImmutableList<Participation> history,
      Framework framework,
      Modes modes,
      LocalDate day) {
    if (on(framework.existence(), day) == Truth.NO
        || (participant != null && exists(participant, day) == Truth.NO)) {
      return Verdict.NO;
    }
    int held = Verdict.NO;
    boolean recorded = false;
    for (int i = 0; i < history.size(); i++) {
      Participation spell = history.get(i);
      if (spell.claim() != Claim.DENIED
          && modes.contains(spell.mode(), Modes.offered(framework, spell.mode()))) {
        recorded = true;
        held = Verdict.or(held, held(spell, history, framework, day));
      }
    }
    return held != Verdict.NO ? held : absent(recorded, history, framework, modes, day);
  }

  /** What one spell says, and what others that deny its mode leave of it. */
  private int held(
      Participation spell,
      ImmutableList<Participation> history,
      Framework framework,
      LocalDate day) {
    int covers = covers(spell, Modes.offered(framework, spell.mode()), framework, day);
    if (covers == Verdict.NO) {
      return Verdict.NO;
    }
    boolean denied = isDenied(spell.mode(), history, framework, day);
    if (spell.claim() == Claim.POSSIBLE) {
      return denied ? Verdict.NO : doubted(covers);
    }
    return denied ? doubted(covers) : covers;
  }

  /** Whether a mode is denied on the day for certain. */
  private boolean isDenied(
      ModeId mode, ImmutableList<Participation> history, Framework framework, LocalDate day) {
    for (int i = 0; i < history.size(); i++) {
      Participation spell = history.get(i);
      if (spell.claim() == Claim.DENIED
          && spell.mode().equals(mode)
          && covers(spell, Modes.offered(framework, mode), framework, day) == Verdict.YES) {
        return true;
      }
    }
    return false;
  }

  private int covers(Participation spell, @Nullable Mode mode, Framework framework, LocalDate day) {
    if (mode != null && on(framework.validityOf(mode), day) == Truth.NO) {
      return Verdict.NO;
    }
    return verdict(spell.interval(), day);
  }

  /** Whether a spell may cover some of the days. */
  boolean mayCover(Participation spell, Framework framework, DayRange days) {
    Mode mode = Modes.offered(framework, spell.mode());
    return sometimeIn(spell.interval(), days)
        && (mode == null || sometimeIn(framework.validityOf(mode), days));
  }

  private boolean sometimeIn(Interval interval, DayRange days) {
    return interval.within(tolerance).holdsSometimeIn(days, cutoff) != Truth.NO;
  }

  private static int doubted(int covers) {
    return covers == Verdict.NO
        ? Verdict.NO
        : (covers & ~Verdict.YES) | Verdict.unknown(Reason.DISPUTED);
  }

  /** What follows from no record covering the day. */
  private int absent(
      boolean recorded,
      ImmutableList<Participation> history,
      Framework framework,
      Modes modes,
      LocalDate day) {
    int unrecorded = absentWithoutRecords(history, framework, modes, day);
    if (!recorded || unrecorded == Verdict.NO) {
      return unrecorded;
    }
    return isBeyondHorizon(day) ? Verdict.unknown(Reason.BEYOND_HORIZON) : Verdict.NO;
  }

  private int absentWithoutRecords(
      ImmutableList<Participation> history, Framework framework, Modes modes, LocalDate day) {
    int held = Verdict.NO;
    boolean asked = false;
    for (int i = 0; i < framework.modes().size(); i++) {
      Mode mode = framework.modes().get(i);
      if (modes.contains(mode)) {
        asked = true;
        if (!isDenied(mode.id(), history, framework, day)) {
          held = Verdict.or(held, mayHold(framework, mode, day));
        }
      }
    }
    if (!asked && modes.only() != null && isDenied(modes.only(), history, framework, day)) {
      return Verdict.NO;
    }
    return asked ? held : Verdict.unknown(Reason.NO_DATA);
  }

  /**
   * Whether somebody without records may hold a mode: NO where it is not law, and within its
   * roster, which reaches no further than the last day observed.
   */
  private int mayHold(Framework framework, Mode mode, LocalDate day) {
    if (on(framework.validityOf(mode), day) == Truth.NO) {
      return Verdict.NO;
    }
    Roster roster = mode.roster().orElse(null);
    Truth complete = roster == null ? Truth.NO : isComplete(roster, day);
    if (complete == Truth.NO) {
      return Verdict.unknown(Reason.NO_DATA);
    }
    if (isBeyondHorizon(day)) {
      return Verdict.unknown(Reason.BEYOND_HORIZON);
    }
    return complete == Truth.YES ? Verdict.NO : Verdict.unknown(Reason.DATE);
  }

  /** Without an interval of its own a roster is complete whenever the mode is law. */
  private Truth isComplete(Roster roster, LocalDate day) {
    Interval interval = roster.interval().orElse(null);
    return interval == null ? Truth.YES : interval.within(tolerance).holdsOn(day, persistent);
  }

  private boolean isBeyondHorizon(LocalDate day) {
    return cutoff.isBefore(day) && cutoff.assumption() == Assumption.NONE;
  }

  private Truth on(Interval interval, LocalDate day) {
    return interval.within(tolerance).holdsOn(day, cutoff);
  }

  private int verdict(Interval written, LocalDate day) {
    Interval interval = written.within(tolerance);
    return switch (interval.holdsOn(day, cutoff)) {
      case YES -> Verdict.YES;
      case NO -> Verdict.NO;
      case UNKNOWN -> why(interval, day);
    };
  }

  /**
   * Why an interval leaves a day open: its dates, or the horizon, if persistence would settle it.
   */
  private int why(Interval interval, LocalDate day) {
    boolean horizon = cutoff.isBefore(day) && interval.holdsOn(day, persistent) != Truth.UNKNOWN;
    return Verdict.unknown(horizon ? Reason.BEYOND_HORIZON : Reason.DATE);
  }

  /** Whether somebody, or a framework, exists on a day; UNKNOWN for whom nobody knows. */
  Truth exists(ActorId participant, LocalDate day) {
    if (participant instanceof StateId id) {
      State state = architecture.states().get(id);
      return state == null ? Truth.UNKNOWN : exists(state, day);
    }
    Framework framework = architecture.frameworks().get((FrameworkId) participant);
    return framework == null ? Truth.UNKNOWN : on(framework.existence(), day);
  }

  private Truth exists(State state, LocalDate day) {
    if (state.periods().isEmpty()) {
      return on(Interval.always(), day);
    }
    Truth exists = Truth.NO;
    for (int i = 0; i < state.periods().size(); i++) {
      exists = exists.or(on(state.periods().get(i).interval(), day));
    }
    return exists;
  }
}
