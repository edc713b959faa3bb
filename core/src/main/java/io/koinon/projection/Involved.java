package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Truth;
import java.time.LocalDate;

/**
 * The spells of somebody in a framework that matter on a day; what is denied does not.
 *
 * @param now those that go on
 * @param perhaps those of which that is open
 * @param ahead those that begin later
 */
record Involved(
    ImmutableList<Participation> now,
    ImmutableList<Participation> perhaps,
    ImmutableList<Participation> ahead) {
  static Involved of(
      SecurityArchitecture architecture, ActorId actor, FrameworkId framework, LocalDate day) {
    Cutoff cutoff = cutoff(architecture);
    ImmutableList.Builder<Participation> now = ImmutableList.builder();
    ImmutableList.Builder<Participation> perhaps = ImmutableList.builder();
    ImmutableList.Builder<Participation> ahead = ImmutableList.builder();
    for (Participation spell : architecture.history(actor, framework)) {
      if (spell.claim() != Claim.DENIED) {
        DayBounds bounds = architecture.dated(spell.interval()).bounds(cutoff);
        if (bounds.startLow() > day.toEpochDay()) {
          ahead.add(spell);
        } else if (bounds.endHigh() > day.toEpochDay()) {
          boolean isNow =
              bounds.startHigh() <= day.toEpochDay() && bounds.endLow() > day.toEpochDay();
          (isNow ? now : perhaps).add(spell);
        }
      }
    }
    return new Involved(now.build(), perhaps.build(), ahead.build());
  }

  /** How far an architecture was observed, if what was there then goes on. */
  static Cutoff cutoff(SecurityArchitecture architecture) {
    return Cutoff.of(architecture.observedThrough()).assuming(Assumption.PERSISTENCE);
  }

  /** Whether one of those that go on still would on a later day, and no other is in doubt. */
  Truth lastsUntil(LocalDate day, SecurityArchitecture architecture) {
    Truth lasts = Truth.NO;
    for (Participation spell : now) {
      lasts = lasts.or(architecture.dated(spell.interval()).holdsOn(day, cutoff(architecture)));
    }
    return perhaps.isEmpty() ? lasts : Truth.UNKNOWN;
  }

  /** Whether nothing begins later. */
  Truth isSettled() {
    if (ahead.isEmpty()) {
      return Truth.YES;
    }
    return ahead.stream().anyMatch(spell -> spell.claim() == Claim.ASSERTED)
        ? Truth.NO
        : Truth.UNKNOWN;
  }
}
