package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
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
    int asserted = Verdict.NO;
    int possible = Verdict.NO;
    boolean recorded = false;
    boolean denied = false;
    for (int i = 0; i < history.size(); i++) {
      Participation spell = history.get(i);
      Mode mode = Modes.offered(framework, spell.mode());
      if (!modes.contains(spell.mode(), mode)) {
        continue;
      }
      int covers = covers(spell, mode, framework, day);
      switch (spell.claim()) {
        case ASSERTED -> asserted = Verdict.or(asserted, covers);
        case POSSIBLE -> possible = Verdict.or(possible, doubted(covers));
        case DENIED -> denied |= covers == Verdict.YES;
      }
      recorded |= spell.claim() != Claim.DENIED;
    }
    if (denied) {
      return asserted == Verdict.NO
          ? Verdict.NO
          : (asserted & ~Verdict.YES) | Verdict.unknown(Reason.DISPUTED);
    }
    int covered = Verdict.or(asserted, possible);
    return covered != Verdict.NO ? covered : absent(recorded, framework, modes, day);
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
  private int absent(boolean recorded, Framework framework, Modes modes, LocalDate day) {
    int unrecorded = absentWithoutRecords(framework, modes, day);
    if (!recorded || unrecorded == Verdict.NO) {
      return unrecorded;
    }
    return cutoff.isBefore(day) && cutoff.assumption() == Assumption.NONE
        ? Verdict.unknown(Reason.BEYOND_HORIZON)
        : Verdict.NO;
  }

  private int absentWithoutRecords(Framework framework, Modes modes, LocalDate day) {
    int held = Verdict.NO;
    boolean asked = false;
    for (int i = 0; i < framework.modes().size(); i++) {
      Mode mode = framework.modes().get(i);
      if (modes.contains(mode)) {
        asked = true;
        held = Verdict.or(held, mayHold(framework, mode, day));
      }
    }
    return asked ? held : Verdict.unknown(Reason.NO_DATA);
  }

  /** Whether somebody without records may hold a mode: NO where the mode or its roster says so. */
  private int mayHold(Framework framework, Mode mode, LocalDate day) {
    if (on(framework.validityOf(mode), day) == Truth.NO) {
      return Verdict.NO;
    }
    Interval roster = framework.rosterOf(mode).orElse(null);
    int complete = roster == null ? Verdict.NO : verdict(roster, day);
    if (complete == Verdict.YES) {
      return Verdict.NO;
    }
    return Verdict.isUnknown(complete) ? complete : Verdict.unknown(Reason.NO_DATA);
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
