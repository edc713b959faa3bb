package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.condition.Attestation;
import io.koinon.decision.Ballot;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Framework;
import io.koinon.participation.Participation;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.Optional;

/**
 * An architecture as it was on a day: "was Uzbekistan a member of the CSTO on 2007-01-01?".
 *
 * <p>Every answer is three-valued, and NO is given only where something says so: the records of the
 * pair, which are complete up to the last day observed; a roster of the mode; the end of the
 * framework or of the participant. Somebody whom nobody recorded is not for that reason outside.
 * After the last day observed, what has not ended is UNKNOWN, and YES under {@link
 * io.koinon.time.Assumption#PERSISTENCE}.
 *
 * <p>A framework that the architecture does not have gives UNKNOWN; a participant that it does not
 * have is asked like any other. If the day is known in part, the answer is YES or NO only if it is
 * so on each of its days; the time taken is proportional to their number. Immutable and
 * thread-safe.
 */
public final class Snapshot {
  private final SecurityArchitecture architecture;
  private final AsOf asOf;
  private final DayRange days;
  private final ParticipationLaw law;
  private final StandingRecords standings;
  private final ParticipationIndex index;
  private final int firstDay;
  private final int lastDay;

  Snapshot(SecurityArchitecture architecture, AsOf asOf) {
    this.architecture = requireNonNull(architecture, "architecture");
    this.asOf = requireNonNull(asOf, "asOf");
    this.days = DayRange.of(asOf.date(), asOf.tolerance());
    Ruling ruling = architecture.ruling(asOf);
    this.law = ruling.law();
    this.standings = new StandingRecords(architecture, ruling, days);
    this.index = ruling.index();
    this.firstDay = Math.toIntExact(days.from().toEpochDay());
    this.lastDay = Math.toIntExact(days.to().toEpochDay()) - 1;
  }

  /** {@return the architecture} */
  public SecurityArchitecture architecture() {
    return architecture;
  }

  /** {@return the day, and the assumptions} */
  public AsOf asOf() {
    return asOf;
  }

  /**
   * {@return whether a state, an institution or a treaty exists; UNKNOWN if the architecture does
   * not have it}
   *
   * @param actor who or what
   */
  public Truth exists(ActorId actor) {
    requireNonNull(actor, "actor");
    return EveryDay.of(days, day -> law.exists(actor, day));
  }

  /**
   * {@return whether somebody is a member of an institution, or party to a treaty: holds a mode of
   * grade FULL}
   *
   * @param participant who
   * @param framework of what
   */
  public Truth isMember(ActorId participant, FrameworkId framework) {
    return index.truth(participant, framework, true, firstDay, lastDay);
  }

  /**
   * {@return whether somebody takes part in a framework in any mode}
   *
   * @param participant who
   * @param framework in what
   */
  public Truth participates(ActorId participant, FrameworkId framework) {
    return index.truth(participant, framework, false, firstDay, lastDay);
  }

  /**
   * {@return whether somebody holds a mode}
   *
   * @param participant who
   * @param mode which mode
   */
  public Truth holds(ActorId participant, ModeId mode) {
    return Verdict.truth(verdict(participant, mode.framework(), Modes.only(mode)));
  }

  /**
   * {@return whether somebody is a member, with the reasons and the records}
   *
   * @param participant who
   * @param framework of what
   */
  public Answer membership(ActorId participant, FrameworkId framework) {
    return answer(participant, framework, Modes.FULL);
  }

  /**
   * {@return whether somebody takes part in any mode, with the reasons and the records}
   *
   * @param participant who
   * @param framework in what
   */
  public Answer participation(ActorId participant, FrameworkId framework) {
    return answer(participant, framework, Modes.ANY);
  }

  /**
   * {@return whether somebody holds a mode, with the reasons and the records}
   *
   * @param participant who
   * @param mode which mode
   */
  public Answer holding(ActorId participant, ModeId mode) {
    return answer(participant, mode.framework(), Modes.only(mode));
  }

  /**
   * {@return the members of an institution, or the parties to a treaty; complete if nobody else can
   * be one}
   *
   * @param framework of what
   */
  public ThreeValuedSet<ActorId> members(FrameworkId framework) {
    return indexed(framework, true);
  }

  /**
   * {@return everyone who takes part in a framework in any mode; complete if nobody else can}
   *
   * @param framework in what
   */
  public ThreeValuedSet<ActorId> participants(FrameworkId framework) {
    return indexed(framework, false);
  }

  /**
   * {@return everyone who holds a mode; complete if nobody else can}
   *
   * @param mode which mode
   */
  public ThreeValuedSet<ActorId> holders(ModeId mode) {
    ThreeValuedSet.Collector<ActorId> holders = new ThreeValuedSet.Collector<>();
    Framework framework = architecture.frameworks().get(mode.framework());
    if (framework == null) {
      holders.addElse(Truth.UNKNOWN);
    } else {
      collect(framework, Modes.only(mode), holders);
    }
    return holders.finish();
  }

  /**
   * {@return the frameworks that somebody takes part in; uncertain are those where the records
   * leave it open, and the set is complete if every other framework of this architecture answers
   * NO}
   *
   * @param participant who
   */
  public ThreeValuedSet<FrameworkId> frameworksOf(ActorId participant) {
    requireNonNull(participant, "participant");
    ThreeValuedSet.Collector<FrameworkId> frameworks = new ThreeValuedSet.Collector<>();
    architecture
        .frameworks()
        .forEach(
            (id, framework) -> {
              Truth participates = participates(participant, id);
              if (law.dossier(participant, framework).isRecorded(Modes.ANY)) {
                frameworks.add(id, participates);
              } else {
                frameworks.addElse(participates);
              }
            });
    return frameworks.finish();
  }

  /**
   * {@return where somebody stands in a framework: modes, rights and duties, in law and in conduct}
   *
   * @param actor who
   * @param framework in what
   */
  public Standing standing(ActorId actor, FrameworkId framework) {
    return new Standing(this, standings, actor, framework);
  }

  Truth lookUp(ParticipationIndex asked, ActorId actor, FrameworkId framework, boolean first) {
    return asked.truth(actor, framework, first, firstDay, lastDay);
  }

  /**
   * {@return whether a statement is attested of somebody: UNKNOWN where nothing is recorded, or
   * records contradict each other}
   *
   * @param attestation the statement
   * @param actor of whom
   */
  public Truth attested(AttestationId attestation, ActorId actor) {
    requireNonNull(actor, "actor");
    Attestation found = architecture.attestations().get(requireNonNull(attestation, "attestation"));
    return found == null
        ? Truth.UNKNOWN
        : EveryDay.of(days, day -> law.attested(found, actor, day));
  }

  /**
   * {@return the procedure by which a framework decides whatever has none of its own; nothing if
   * there is none, or it is not known which it is}
   *
   * @param framework which framework
   */
  public Optional<DecisionProcedure> procedure(FrameworkId framework) {
    return procedure(framework, Optional.empty(), Optional.empty());
  }

  /**
   * {@return the procedure by which a framework decides a matter: the one for that matter, else the
   * one for whatever has none of its own; nothing if there is none, or it is not known which it is}
   *
   * @param framework which framework
   * @param matter what is decided
   */
  public Optional<DecisionProcedure> procedure(FrameworkId framework, Matter matter) {
    return procedure(framework, Optional.empty(), Optional.of(matter));
  }

  /**
   * {@return the procedure by which an organ decides a matter: the one for both, else the one for
   * the matter, else for the organ, else for whatever has none of its own; nothing if there is
   * none, or it is not known which it is}
   *
   * @param framework which framework
   * @param organ who decides
   * @param matter what is decided
   */
  public Optional<DecisionProcedure> procedure(
      FrameworkId framework, OrganId organ, Matter matter) {
    return procedure(framework, Optional.of(organ), Optional.of(matter));
  }

  private Optional<DecisionProcedure> procedure(
      FrameworkId id, Optional<OrganId> organ, Optional<Matter> matter) {
    Framework framework = architecture.frameworks().get(requireNonNull(id, "framework"));
    if (framework == null) {
      return Optional.empty();
    }
    ImmutableList<DecisionProcedure> procedures = ballots().procedures(framework, organ, matter);
    return procedures.size() == 1 && isNow(framework.validityOf(procedures.get(0))) == Truth.YES
        ? Optional.of(procedures.get(0))
        : Optional.empty();
  }

  /**
   * {@return a ballot without votes: with the members of the framework, those of them who are not
   * entitled to vote, those of whom either is uncertain, who holds a veto, and what votes weigh}
   *
   * <p>It is complete if the records of members are; who knows the missing ones adds them, named or
   * {@linkplain Ballot#withUnnamed unnamed}.
   *
   * @param procedure a procedure of a framework
   */
  public Ballot ballot(DecisionProcedure procedure) {
    return ballots().ballot(procedure);
  }

  private Ballots ballots() {
    return new Ballots(this, this::isNow);
  }

  private Truth isNow(Interval interval) {
    return EveryDay.of(days, day -> law.isOn(interval, day));
  }

  /** {@return the lower bound: what is certainly so} */
  public TwoValuedSnapshot certainly() {
    return new TwoValuedSnapshot(this, false);
  }

  /** {@return the upper bound: what is not certainly otherwise} */
  public TwoValuedSnapshot possibly() {
    return new TwoValuedSnapshot(this, true);
  }

  private ThreeValuedSet<ActorId> indexed(FrameworkId framework, boolean onlyFull) {
    requireNonNull(framework, "framework");
    ThreeValuedSet.Collector<ActorId> holders = new ThreeValuedSet.Collector<>();
    index.collect(framework, onlyFull, firstDay, lastDay, holders);
    return holders.finishAscending();
  }

  private void collect(
      Framework framework, Modes modes, ThreeValuedSet.Collector<ActorId> holders) {
    for (ActorId participant : law.candidates(framework)) {
      ParticipationLaw.Dossier dossier = law.dossier(participant, framework);
      int verdict = overDays(dossier, modes);
      if (verdict == Verdict.YES || (Verdict.isUnknown(verdict) && dossier.isRecorded(modes))) {
        holders.add(participant, Verdict.truth(verdict));
      }
    }
    holders.addElse(Verdict.truth(overDays(law.dossier(null, framework), modes)));
  }

  private static boolean isAbout(Framework framework, Modes modes, Spell spell) {
    return modes.contains(spell.mode(), Modes.offered(framework, spell.mode()));
  }

  private int verdict(ActorId participant, FrameworkId id, Modes modes) {
    requireNonNull(participant, "participant");
    Framework framework = architecture.frameworks().get(requireNonNull(id, "framework"));
    if (framework == null) {
      return Verdict.unknown(Reason.NO_DATA);
    }
    return overDays(law.dossier(participant, framework), modes);
  }

  private int overDays(ParticipationLaw.Dossier dossier, Modes modes) {
    return EveryDay.verdict(days, day -> law.holds(dossier, modes, day));
  }

  private Answer answer(ActorId participant, FrameworkId id, Modes modes) {
    int verdict = verdict(participant, id, modes);
    return new Answer(
        Verdict.truth(verdict), Verdict.reasons(verdict), behind(participant, id, modes));
  }

  /** The spells that may cover the day; where none can, all that were asked and do not. */
  private ImmutableList<Participation> behind(ActorId participant, FrameworkId id, Modes modes) {
    Framework framework = architecture.frameworks().get(id);
    if (framework == null) {
      return ImmutableList.of();
    }
    ParticipationLaw.Dossier dossier = law.dossier(participant, framework);
    ImmutableList.Builder<Spell> asked = ImmutableList.builder();
    ImmutableSet.Builder<Participation> covering = ImmutableSet.builder();
    behind(dossier, modes, asked, covering);
    for (ParticipationLaw.Route route : dossier.routesTo(modes)) {
      behind(route.institution(), route.mode(), asked, covering);
    }
    ImmutableList<Participation> records = covering.build().asList();
    return records.isEmpty()
        ? asked.build().stream()
            .map(Spell::record)
            .distinct()
            .collect(ImmutableList.toImmutableList())
        : records;
  }

  private void behind(
      ParticipationLaw.Dossier dossier,
      Modes modes,
      ImmutableList.Builder<Spell> asked,
      ImmutableSet.Builder<Participation> covering) {
    for (Spell spell : dossier.history()) {
      if (isAbout(dossier.framework(), modes, spell)) {
        asked.add(spell);
        if (law.mayCover(spell, dossier.framework(), days)) {
          covering.add(spell.record());
        }
      }
    }
  }

  /** {@return the day and the title of the architecture} */
  @Override
  public String toString() {
    return architecture.title() + " as of " + asOf.date();
  }
}
