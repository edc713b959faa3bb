package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.AttestationId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.OrganId;
import io.koinon.base.TieId;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.ContributionBasis;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.OperationRoleKind;
import io.koinon.cooperation.Tie;
import io.koinon.decision.Ballot;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Framework;
import io.koinon.framework.PersonalScope;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.DayRange;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

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
  private final CooperationLaw cooperation;
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
    this.cooperation = new CooperationLaw(ruling);
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
   * {@return whether somebody is one of some persons, with the reasons and the records: is named,
   * and may exist, or holds one of the modes}
   *
   * @param actor who
   * @param persons some persons, as an obligation names them
   */
  public Answer isAmong(ActorId actor, PersonalScope persons) {
    requireNonNull(actor, "actor");
    return standings.isAmong(actor, requireNonNull(persons, "persons"));
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
    return procedures.size() == 1 && isOn(framework.validityOf(procedures.get(0))) == Truth.YES
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
    return new Ballots(this, this::isOn);
  }

  /**
   * {@return whether an interval of a record of the architecture holds}
   *
   * @param interval the interval, with whatever its dates refer to
   */
  public Truth isOn(Interval interval) {
    requireNonNull(interval, "interval");
    return EveryDay.of(days, day -> law.isOn(interval, day));
  }

  /**
   * {@return the operations that are under way; never complete, for nobody claims that all are
   * recorded}
   */
  public ThreeValuedSet<OperationId> operations() {
    ThreeValuedSet.Collector<OperationId> operations = new ThreeValuedSet.Collector<>();
    architecture.operations().keySet().forEach(id -> operations.add(id, isUnderWay(id)));
    operations.addElse(Truth.UNKNOWN);
    return operations.finish();
  }

  /**
   * {@return whether an operation is under way; UNKNOWN if the architecture does not have it}
   *
   * @param operation which operation
   */
  public Truth isUnderWay(OperationId operation) {
    return ofOperation(operation, found -> day -> cooperation.isUnderWay(found, day));
  }

  private Truth ofOperation(
      OperationId id, Function<Operation, Function<LocalDate, Truth>> question) {
    return architecture
        .findOperation(id)
        .map(found -> EveryDay.of(days, question.apply(found)))
        .orElse(Truth.UNKNOWN);
  }

  /**
   * {@return whether somebody contributes to an operation}
   *
   * <p>The contributions that are recorded of somebody are complete up to the last day observed,
   * but one without an interval is known only of the days of which something was observed to be
   * deployed, and one that is possible is never certain. Of whom no contribution is recorded, it is
   * UNKNOWN outside the roster of the operation, unless it is denied.
   *
   * @param contributor who
   * @param operation to which operation
   */
  public Truth contributes(ActorId contributor, OperationId operation) {
    requireNonNull(contributor, "contributor");
    return ofOperation(operation, found -> day -> cooperation.contributes(found, contributor, day));
  }

  /**
   * {@return everyone who contributes to an operation; complete if nobody else can}
   *
   * @param operation to which operation
   */
  public ThreeValuedSet<ActorId> contributors(OperationId operation) {
    ThreeValuedSet.Collector<ActorId> contributors = new ThreeValuedSet.Collector<>();
    architecture.findOperation(operation).stream()
        .flatMap(found -> found.contributions().stream())
        .filter(contribution -> contribution.claim() != Claim.DENIED)
        .map(Contribution::contributor)
        .distinct()
        .forEach(actor -> contributors.add(actor, contributes(actor, operation)));
    contributors.addElse(
        ofOperation(operation, found -> day -> cooperation.contributes(found, null, day)));
    return contributors.finish();
  }

  /**
   * {@return the bodies that have a role in an operation; never complete, for nobody claims that
   * all are recorded}
   *
   * @param operation in which operation
   * @param role which role
   */
  public ThreeValuedSet<ActorId> bodies(OperationId operation, OperationRoleKind role) {
    requireNonNull(role, "role");
    ThreeValuedSet.Collector<ActorId> bodies = new ThreeValuedSet.Collector<>();
    architecture.findOperation(operation).stream()
        .flatMap(found -> found.roles().stream())
        .map(OperationRole::actor)
        .distinct()
        .forEach(
            body ->
                bodies.add(
                    body,
                    ofOperation(
                        operation, found -> day -> cooperation.hasRole(found, body, role, day))));
    bodies.addElse(Truth.UNKNOWN);
    return bodies.finish();
  }

  /**
   * {@return on what basis somebody contributes to an operation, or would: as its host; else as a
   * member of a treaty or institution that leads it on the day, or as a third state}
   *
   * <p>Absent where it is not certain who leads, or whether it is a member, and that makes a
   * difference; and where no treaty or institution leads, so that there is nothing to be a member
   * of, or it leads itself.
   *
   * @param operation to which operation
   * @param contributor who
   */
  public Optional<ContributionBasis> basisOf(OperationId operation, ActorId contributor) {
    requireNonNull(contributor, "contributor");
    Operation found = architecture.findOperation(operation).orElse(null);
    if (found == null) {
      return Optional.empty();
    }
    Optional<ContributionBasis> basis = cooperation.basis(found, contributor, days.from());
    LocalDate day = days.from().plusDays(1);
    while (basis.isPresent() && day.isBefore(days.to())) {
      basis = cooperation.basis(found, contributor, day).filter(basis.get()::equals);
      day = day.plusDays(1);
    }
    return basis;
  }

  /**
   * {@return the ties between two actors; never complete, for nobody claims that all are recorded}
   *
   * @param one an actor
   * @param other another
   */
  public ThreeValuedSet<TieId> tiesBetween(ActorId one, ActorId other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    return ties(
        architecture.tiesByActor().get(one).stream()
            .filter(tie -> !one.equals(other) && tie.between().contains(other))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the ties of an actor; never complete, for nobody claims that all are recorded}
   *
   * @param actor the actor
   */
  public ThreeValuedSet<TieId> tiesOf(ActorId actor) {
    return ties(architecture.tiesByActor().get(requireNonNull(actor, "actor")));
  }

  private ThreeValuedSet<TieId> ties(ImmutableList<Tie> all) {
    ThreeValuedSet.Collector<TieId> ties = new ThreeValuedSet.Collector<>();
    all.forEach(tie -> ties.add(tie.id(), EveryDay.of(days, day -> cooperation.holds(tie, day))));
    ties.addElse(Truth.UNKNOWN);
    return ties.finish();
  }

  /**
   * {@return the links of a framework to others; never complete, for nobody claims that all are
   * recorded}
   *
   * @param framework the framework
   */
  public ThreeValuedSet<LinkId> linksOf(FrameworkId framework) {
    ThreeValuedSet.Collector<LinkId> links = new ThreeValuedSet.Collector<>();
    for (FrameworkLink link :
        architecture.linksByFramework().get(requireNonNull(framework, "framework"))) {
      links.add(link.id(), EveryDay.of(days, day -> cooperation.holds(link, day)));
    }
    links.addElse(Truth.UNKNOWN);
    return links.finish();
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
