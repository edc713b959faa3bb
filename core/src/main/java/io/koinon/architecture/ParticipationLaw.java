package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayRange;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Tolerance;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
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
  private final References references;
  private final Spells spells;
  private final Cutoff cutoff;
  private final Cutoff persistent;
  private final Tolerance tolerance;

  ParticipationLaw(SecurityArchitecture architecture, AsOf asOf) {
    this.architecture = architecture;
    this.references = new References(architecture);
    this.spells = new Spells(architecture, references, asOf);
    this.cutoff = new Cutoff(architecture.observedThrough(), asOf.assumption());
    this.persistent = cutoff.assuming(Assumption.PERSISTENCE);
    this.tolerance = asOf.tolerance();
  }

  /** What is known of one participant in one framework. */
  final class Dossier {
    private final @Nullable ActorId participant;
    private final Framework framework;
    private final ImmutableList<Spell> history;
    private final ImmutableList<Route> routes;
    private final @Nullable State state;
    private final @Nullable Framework itself;

    private Dossier(
        @Nullable ActorId participant, Framework framework, ImmutableList<Mode> partyTo) {
      this.participant = participant;
      this.framework = framework;
      this.history = participant == null ? ImmutableList.of() : spells.of(participant, framework);
      this.state = participant instanceof StateId id ? architecture.hashedStates().get(id) : null;
      this.itself =
          participant instanceof FrameworkId id ? architecture.frameworks().get(id) : null;
      this.routes =
          partyTo.stream()
              .map(mode -> new Route(institution(participant, mode), Modes.only(mode.id())))
              .filter(route -> route.institution.isRecordedItself(route.mode))
              .collect(ImmutableList.toImmutableList());
    }

    private Dossier institution(@Nullable ActorId participant, Mode mode) {
      return new Dossier(
          participant, architecture.getFramework(mode.id().framework()), ImmutableList.of());
    }

    ImmutableList<Spell> history() {
      return history;
    }

    /** Whether the participant certainly does not exist on a day. */
    private boolean isDead(LocalDate day) {
      return (state != null && exists(state, day) == Truth.NO)
          || (itself != null && isOn(itself.existence(), day) == Truth.NO);
    }

    Framework framework() {
      return framework;
    }

    /** The modes of institutions by which the participant is recorded to be a party. */
    ImmutableList<Route> routes() {
      return routes;
    }

    /** Whether something recorded says that one of the modes is held. */
    boolean isRecorded(Modes modes) {
      return isRecordedItself(modes) || !routesTo(modes).isEmpty();
    }

    private boolean isRecordedItself(Modes modes) {
      return history.stream().anyMatch(spell -> isAbout(modes, framework, spell));
    }

    /** The routes, if one of the modes is that of parties; else none. */
    ImmutableList<Route> routesTo(Modes modes) {
      return framework.modes().stream()
              .anyMatch(mode -> Modes.FULL.contains(mode) && modes.contains(mode))
          ? routes
          : ImmutableList.of();
    }
  }

  /** A way to be a party to a treaty: a mode of an institution, in which one is recorded. */
  record Route(Dossier institution, Modes mode) {}

  /**
   * What is known of a participant in a framework.
   *
   * @param participant the participant; null for somebody of whom nothing is known
   */
  Dossier dossier(@Nullable ActorId participant, Framework framework) {
    return new Dossier(participant, framework, architecture.modesPartyTo(framework.id()));
  }

  /** Everyone who has records in a framework, or in one whose modes make parties to it. */
  ImmutableSet<ActorId> candidates(Framework framework) {
    ImmutableSet.Builder<ActorId> candidates = ImmutableSet.builder();
    candidates.addAll(architecture.histories(framework.id()).keySet());
    for (Mode mode : architecture.modesPartyTo(framework.id())) {
      candidates.addAll(architecture.histories(mode.id().framework()).keySet());
    }
    return candidates.build();
  }

  /** How many they are, where those of several frameworks count as often. */
  int countOfCandidates(Framework framework) {
    int count = architecture.histories(framework.id()).size();
    for (Mode mode : architecture.modesPartyTo(framework.id())) {
      count += architecture.histories(mode.id().framework()).size();
    }
    return count;
  }

  /** The days on which something that the law looks at may change. */
  void addDays(Timeline timeline, Dossier dossier) {
    Framework framework = dossier.framework;
    timeline.add(cutoff.observedThrough().toEpochDay() + 1);
    addDays(timeline, framework.existence());
    for (Mode mode : framework.modes()) {
      addDays(timeline, framework.validityOf(mode));
      mode.roster().flatMap(Roster::interval).ifPresent(interval -> addDays(timeline, interval));
    }
    if (dossier.participant != null) {
      lifeOf(dossier.participant).forEach(interval -> addDays(timeline, interval));
    }
    dossier.history.forEach(spell -> timeline.add(spell.interval(), cutoff));
    dossier.routes.forEach(route -> addDays(timeline, route.institution));
  }

  /** When an actor exists, where that is limited; else nothing. */
  ImmutableList<Interval> lifeOf(ActorId actor) {
    if (actor instanceof FrameworkId id) {
      Framework framework = architecture.frameworks().get(id);
      return framework == null ? ImmutableList.of() : ImmutableList.of(framework.existence());
    }
    State state = architecture.hashedStates().get((StateId) actor);
    return state == null
        ? ImmutableList.of()
        : state.periods().stream()
            .map(StatePeriod::interval)
            .collect(ImmutableList.toImmutableList());
  }

  void addDays(Timeline timeline, Interval written) {
    timeline.add(known(written), cutoff);
  }

  /**
   * Whether a participant holds one of the modes on a day: by its own spells, or as a party through
   * a mode of an institution that it is recorded in.
   *
   * @return a {@link Verdict}
   */
  int holds(Dossier dossier, Modes modes, LocalDate day) {
    int held = holdsItself(dossier, modes, day);
    if (held != Verdict.YES && mayHaveParties(dossier.framework, modes, day)) {
      for (Route route : dossier.routes) {
        held = Verdict.or(held, holdsItself(route.institution, route.mode, day));
      }
    }
    return held;
  }

  /** Whether one of the modes is that of parties, and there can be parties on the day. */
  boolean mayHaveParties(Framework framework, Modes modes, LocalDate day) {
    if (isOn(framework.existence(), day) == Truth.NO) {
      return false;
    }
    for (Mode mode : framework.modes()) {
      if (Modes.FULL.contains(mode) && modes.contains(mode) && mayBeLaw(framework, mode, day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mode is not certainly without force on a day. */
  boolean mayBeLaw(Framework framework, Mode mode, LocalDate day) {
    return isOn(framework.validityOf(mode), day) != Truth.NO;
  }

  /** Whether somebody is a party by a route on a day. */
  int isParty(Dossier dossier, Route route, LocalDate day) {
    return mayHaveParties(dossier.framework, Modes.FULL, day)
        ? holdsItself(route.institution, route.mode, day)
        : Verdict.NO;
  }

  /** The same by its own spells alone. */
  int holdsItself(Dossier dossier, Modes modes, LocalDate day) {
    Framework framework = dossier.framework;
    ImmutableList<Spell> history = dossier.history;
    if (isOn(framework.existence(), day) == Truth.NO || dossier.isDead(day)) {
      return Verdict.NO;
    }
    int held = Verdict.NO;
    boolean recorded = false;
    for (int i = 0; i < history.size(); i++) {
      Spell spell = history.get(i);
      if (isAbout(modes, framework, spell)) {
        recorded = true;
        held = Verdict.or(held, held(spell, history, framework, day));
      }
    }
    if (held > Verdict.YES && isCoveredTogether(history, framework, modes, day)) {
      return Verdict.YES;
    }
    return held != Verdict.NO ? held : absent(recorded, history, framework, modes, day);
  }

  private static boolean isAbout(Modes modes, Framework framework, Spell spell) {
    return spell.claim() != Claim.DENIED
        && modes.contains(spell.mode(), Modes.offered(framework, spell.mode()));
  }

  /**
   * Whether spells that meet on one unknown day cover this one together: the observer who became a
   * member took part throughout.
   */
  private boolean isCoveredTogether(
      ImmutableList<Spell> history, Framework framework, Modes modes, LocalDate day) {
    for (Spell first : history) {
      Spell last = first;
      for (Spell next : history) {
        if (last.meets(next)
            && isCertain(last, history, framework, modes, day)
            && isCertain(next, history, framework, modes, day)) {
          last = next;
          if (joined(first, last).map(i -> i.holdsOn(day, cutoff)).orElse(Truth.NO) == Truth.YES) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isCertain(
      Spell spell, ImmutableList<Spell> history, Framework framework, Modes modes, LocalDate day) {
    Mode mode = Modes.offered(framework, spell.mode());
    return spell.claim() == Claim.ASSERTED
        && !spell.isVoid()
        && isAbout(modes, framework, spell)
        && (mode == null || mayBeLaw(framework, mode, day))
        && !isDenied(spell.mode(), history, framework, day);
  }

  private static Optional<Interval> joined(Spell first, Spell last) {
    try {
      return Optional.of(Interval.of(first.interval().from(), last.interval().to()));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** What one spell says, and what others that deny its mode leave of it. */
  private int held(Spell spell, ImmutableList<Spell> history, Framework framework, LocalDate day) {
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
      ModeId mode, ImmutableList<Spell> history, Framework framework, LocalDate day) {
    for (int i = 0; i < history.size(); i++) {
      Spell spell = history.get(i);
      if (spell.claim() == Claim.DENIED
          && spell.mode().equals(mode)
          && covers(spell, Modes.offered(framework, mode), framework, day) == Verdict.YES) {
        return true;
      }
    }
    return false;
  }

  /** What one spell of a dossier says, and what others leave of it. */
  int held(Dossier dossier, Spell spell, LocalDate day) {
    return isOn(dossier.framework.existence(), day) == Truth.NO || dossier.isDead(day)
        ? Verdict.NO
        : held(spell, dossier.history, dossier.framework, day);
  }

  /** Whether an interval holds on a day. */
  int verdict(Interval written, LocalDate day) {
    return verdict(known(written), day, Reason.DATE);
  }

  /** Whether a day is the day of an endpoint, or a later one. */
  int since(Endpoint endpoint, LocalDate day) {
    Interval begun = Interval.of(references.resolved(endpoint), Endpoint.open()).within(tolerance);
    return Verdict.of(begun.holdsOn(day, persistent));
  }

  /** Whether a spell has certainly ended before a day. */
  boolean isOver(Spell spell, LocalDate day) {
    return !spell.isVoid() && spell.interval().bounds(cutoff).endHigh() <= day.toEpochDay();
  }

  private int covers(Spell spell, @Nullable Mode mode, Framework framework, LocalDate day) {
    if (spell.isVoid() || (mode != null && !mayBeLaw(framework, mode, day))) {
      return Verdict.NO;
    }
    return verdict(spell.interval(), day, spell.openness());
  }

  private int verdict(Interval known, LocalDate day, Reason openness) {
    return switch (known.holdsOn(day, cutoff)) {
      case YES -> Verdict.YES;
      case NO -> Verdict.NO;
      case UNKNOWN -> why(known, day, openness);
    };
  }

  /** Whether a spell may cover some of the days. */
  boolean mayCover(Spell spell, Framework framework, DayRange days) {
    Mode mode = Modes.offered(framework, spell.mode());
    return !spell.isVoid()
        && spell.interval().holdsSometimeIn(days, cutoff) != Truth.NO
        && (mode == null || sometimeIn(framework.validityOf(mode), days));
  }

  /** Whether an interval may hold on some of the days. */
  boolean sometimeIn(Interval interval, DayRange days) {
    return known(interval).holdsSometimeIn(days, cutoff) != Truth.NO;
  }

  private static int doubted(int covers) {
    return covers == Verdict.NO
        ? Verdict.NO
        : (covers & ~Verdict.YES) | Verdict.unknown(Reason.DISPUTED);
  }

  /** What follows from no record covering the day. */
  private int absent(
      boolean recorded,
      ImmutableList<Spell> history,
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
      ImmutableList<Spell> history, Framework framework, Modes modes, LocalDate day) {
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
    if (!mayBeLaw(framework, mode, day)) {
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

  /**
   * Whether a roster is complete on a day; without an interval of its own, whenever that which it
   * is of is there.
   */
  Truth isComplete(Roster roster, LocalDate day) {
    Interval interval = roster.interval().orElse(null);
    return interval == null ? Truth.YES : known(interval).holdsOn(day, persistent);
  }

  /** Whether a day is one of which nothing is recorded nor assumed. */
  boolean isBeyondHorizon(LocalDate day) {
    return cutoff.isBefore(day) && cutoff.assumption() == Assumption.NONE;
  }

  /** Whether an interval holds on a day. */
  Truth isOn(Interval interval, LocalDate day) {
    return known(interval).holdsOn(day, cutoff);
  }

  /** An interval with its references found, as wide as the tolerance. */
  Interval known(Interval interval) {
    return references.resolved(interval).within(tolerance);
  }

  /**
   * Why an interval leaves a day open: its dates, or the horizon, if persistence would settle it.
   */
  private int why(Interval interval, LocalDate day, Reason openness) {
    boolean horizon = cutoff.isBefore(day) && interval.holdsOn(day, persistent) != Truth.UNKNOWN;
    return Verdict.unknown(horizon ? Reason.BEYOND_HORIZON : openness);
  }

  /** What is attested of somebody on a day: UNKNOWN where nothing is, or both. */
  Truth attested(Attestation attestation, ActorId actor, LocalDate day) {
    Truth attested = Truth.UNKNOWN;
    for (Attested one : attestation.holds()) {
      if (one.actor().equals(actor)
          && isOn(one.interval().orElse(Interval.always()), day) == Truth.YES) {
        if (attested.isKnown() && one.truth() != attested) {
          return Truth.UNKNOWN;
        }
        attested = one.truth();
      }
    }
    return attested;
  }

  /** Whether somebody, or a framework, exists on a day; UNKNOWN for whom nobody knows. */
  Truth exists(ActorId participant, LocalDate day) {
    if (participant instanceof StateId id) {
      State state = architecture.hashedStates().get(id);
      return state == null ? Truth.UNKNOWN : exists(state, day);
    }
    Framework framework = architecture.frameworks().get((FrameworkId) participant);
    return framework == null ? Truth.UNKNOWN : isOn(framework.existence(), day);
  }

  private Truth exists(State state, LocalDate day) {
    if (state.periods().isEmpty()) {
      return isOn(Interval.always(), day);
    }
    Truth exists = Truth.NO;
    for (int i = 0; i < state.periods().size(); i++) {
      exists = exists.or(isOn(state.periods().get(i).interval(), day));
    }
    return exists;
  }
}
