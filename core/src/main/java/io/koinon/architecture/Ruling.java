package io.koinon.architecture;

import com.google.common.base.Suppliers;
import io.koinon.base.Duty;
import io.koinon.base.Right;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * The law, and what it says of each pair, for all questions of one policy, assumption, tolerance
 * and account. What is asked of a right or a duty is indexed when it is first asked. Thread-safe.
 */
final class Ruling {
  private final SecurityArchitecture architecture;
  private final ParticipationLaw law;
  private final Supplier<ActorTable> actors;
  private final ParticipationIndex index;
  private final ConcurrentMap<Right, ParticipationIndex> rights = new ConcurrentHashMap<>();
  private final ConcurrentMap<Duty, ParticipationIndex> duties = new ConcurrentHashMap<>();

  Ruling(SecurityArchitecture architecture, AsOf asOf) {
    this.architecture = architecture;
    this.law = new ParticipationLaw(architecture, asOf);
    this.actors = Suppliers.memoize(() -> new ActorTable(architecture, law));
    this.index = new ParticipationIndex(architecture, law, new OfMembership(law), actors);
  }

  ParticipationLaw law() {
    return law;
  }

  /** Whether somebody is a member, and whether it takes part in any mode. */
  ParticipationIndex index() {
    return index;
  }

  /** Whether somebody is entitled to a right, and whether it exercises it. */
  ParticipationIndex of(Right right) {
    ParticipationIndex known = rights.get(right);
    return known == null
        ? rights.computeIfAbsent(
            right,
            asked ->
                ofStanding(
                    StandingLaw.Question.entitled(asked, null),
                    StandingLaw.Question.exercises(asked, null)))
        : known;
  }

  /** Whether somebody owes a duty, and whether it performs it. */
  ParticipationIndex of(Duty duty) {
    ParticipationIndex known = duties.get(duty);
    return known == null
        ? duties.computeIfAbsent(
            duty,
            asked ->
                ofStanding(
                    StandingLaw.Question.owes(asked, null),
                    StandingLaw.Question.performs(asked, null)))
        : known;
  }

  private ParticipationIndex ofStanding(
      StandingLaw.Question inLaw, StandingLaw.Question inConduct) {
    return new ParticipationIndex(
        architecture, law, new OfStanding(new StandingLaw(law), law, inLaw, inConduct), actors);
  }

  private record OfMembership(ParticipationLaw law) implements ParticipationIndex.Questions {
    @Override
    public void addDays(Timeline timeline, ParticipationLaw.Dossier dossier) {
      law.addDays(timeline, dossier);
    }

    @Override
    public int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day) {
      return law.holds(dossier, first ? Modes.FULL : Modes.ANY, day);
    }

    @Override
    public boolean isRecorded(ParticipationLaw.Dossier dossier, boolean first) {
      return dossier.isRecorded(first ? Modes.FULL : Modes.ANY);
    }
  }

  private record OfStanding(
      StandingLaw standing,
      ParticipationLaw law,
      StandingLaw.Question inLaw,
      StandingLaw.Question inConduct)
      implements ParticipationIndex.Questions {
    @Override
    public void addDays(Timeline timeline, ParticipationLaw.Dossier dossier) {
      law.addDays(timeline, dossier);
      for (Spell spell : dossier.history()) {
        spell
            .record()
            .limitations()
            .forEach(
                limitation ->
                    limitation.interval().ifPresent(interval -> law.addDays(timeline, interval)));
      }
    }

    @Override
    public int answer(ParticipationLaw.Dossier dossier, boolean first, LocalDate day) {
      return standing.verdict(dossier, first ? inLaw : inConduct, day);
    }

    @Override
    public boolean isRecorded(ParticipationLaw.Dossier dossier, boolean first) {
      return dossier.isRecorded(Modes.ANY);
    }
  }
}
