package io.koinon.analysis;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.cooperation.Tie;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is so on one day of a world like those of {@code MeasureWorlds}, read from its records
 * alone: references, alternatives, denied spells and days after the last one observed do not occur.
 */
record MeasureOracle(SecurityArchitecture world, LocalDate day) {
  Truth isOn(Interval interval) {
    Set<Boolean> said = ObligationOracle.says(interval, day);
    return said.size() == 2 ? Truth.UNKNOWN : Truth.of(said.contains(true));
  }

  Truth exists(StateId id) {
    State state = world.states().get(id);
    if (state == null) {
      return Truth.UNKNOWN;
    }
    Truth exists = state.periods().isEmpty() ? Truth.YES : Truth.NO;
    for (StatePeriod period : state.periods()) {
      exists = or(exists, isOn(period.interval()));
    }
    return exists;
  }

  Truth exists(FrameworkId id) {
    return isOn(world.frameworks().get(id).existence());
  }

  /** Whether a state is a member, or takes part in any mode. */
  Truth isIn(ActorId actor, FrameworkId id, boolean onlyMembers) {
    Framework framework = world.frameworks().get(id);
    if (exists((StateId) actor) == Truth.NO || exists(id) == Truth.NO) {
      return Truth.NO;
    }
    Truth held = Truth.NO;
    boolean isRecorded = false;
    for (Participation spell : world.participations()) {
      Mode mode = framework.declaredModes().get(spell.mode());
      if (spell.participant().equals(actor) && mode != null && isMeant(mode, onlyMembers)) {
        isRecorded = true;
        Truth covers = isOn(spell.interval());
        held =
            or(
                held,
                spell.claim() == Claim.POSSIBLE && covers == Truth.YES ? Truth.UNKNOWN : covers);
      }
    }
    return isRecorded ? held : ofSomebodyElse(id, onlyMembers);
  }

  /** Whether somebody of whom nothing is recorded may be in a framework. */
  Truth ofSomebodyElse(FrameworkId id, boolean onlyMembers) {
    boolean isOpen =
        exists(id) != Truth.NO
            && world.frameworks().get(id).modes().stream()
                .anyMatch(mode -> isMeant(mode, onlyMembers) && mode.roster().isEmpty());
    return isOpen ? Truth.UNKNOWN : Truth.NO;
  }

  private static boolean isMeant(Mode mode, boolean onlyMembers) {
    return !onlyMembers || mode.grade() == Grade.FULL;
  }

  Truth holds(Tie tie) {
    for (ActorId actor : tie.between()) {
      if (exists((StateId) actor) == Truth.NO) {
        return Truth.NO;
      }
    }
    return isOn(tie.interval());
  }

  private static Truth or(Truth one, Truth other) {
    if (one == Truth.YES || other == Truth.YES) {
      return Truth.YES;
    }
    return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
  }
}
