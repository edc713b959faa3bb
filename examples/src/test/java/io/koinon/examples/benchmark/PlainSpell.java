package io.koinon.examples.benchmark;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.participation.Participation;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What the rivals know of a spell; days are counted from 1970-01-01.
 *
 * @param member whether its mode is that of members
 * @param from its first day
 * @param endLow the first day it may no longer hold on
 * @param endHigh the last day it may no longer hold on
 */
record PlainSpell(
    ActorId participant,
    FrameworkId framework,
    boolean member,
    long from,
    long endLow,
    long endHigh) {

  /** The spells of an architecture, by framework, participant and start. */
  static Stream<PlainSpell> all(SecurityArchitecture architecture) {
    Cutoff cutoff = Cutoff.of(architecture.observedThrough());
    return architecture.participations().stream().map(spell -> of(spell, cutoff));
  }

  private static PlainSpell of(Participation spell, Cutoff cutoff) {
    DayBounds bounds = spell.interval().bounds(cutoff);
    return new PlainSpell(
        spell.participant(),
        spell.framework(),
        spell.mode().name().equals("member"),
        bounds.startLow(),
        bounds.endLow(),
        bounds.endHigh());
  }

  Truth isMemberOn(long day) {
    if (!member || day < from || day >= endHigh) {
      return Truth.NO;
    }
    return day < endLow ? Truth.YES : Truth.UNKNOWN;
  }

  LocalDate firstDay() {
    return LocalDate.ofEpochDay(from);
  }
}
