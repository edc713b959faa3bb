package io.koinon.testing;

import com.google.common.base.Ascii;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.DatedCode;
import io.koinon.base.Name;
import io.koinon.base.Scope;
import io.koinon.base.Source;
import io.koinon.base.Vocabulary;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.LegalBasis;
import io.koinon.cooperation.Need;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.Tie;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Amendment;
import io.koinon.framework.Casus;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.Assessment;
import io.koinon.state.MembershipEffect;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Objective;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through an architecture and says of every attribute that may be absent or empty whether it
 * is there, and of every choice which case was chosen.
 */
public final class Census {
  /** What is told. */
  public interface Teller {
    /** Whether an attribute that may be absent, or empty, has something in it. */
    void attribute(String name, boolean present);

    /** Which case of a sealed type or constant of an enum it was. */
    void choice(Object constant);
  }

  /** The kinds of endpoints; a range is of one of three. */
  public enum EndpointCase {
    /** On the day of a date. */
    AT,
    /** In a range with two sides. */
    BETWEEN,
    /** In a range that has only a beginning. */
    NOT_BEFORE,
    /** In a range that has only an end. */
    NOT_AFTER,
    /** On the day of something else. */
    REFERENCE,
    /** Open. */
    OPEN,
    /** Unknown. */
    UNKNOWN
  }

  /** The kinds of participants. */
  public enum ActorCase {
    /** A state. */
    STATE,
    /** A treaty or an institution. */
    FRAMEWORK
  }

  /** The kinds of frameworks. */
  public enum FrameworkCase {
    /** A treaty. */
    TREATY,
    /** An institution. */
    INSTITUTION
  }

  /** Whether a region claims to be complete. */
  public enum RegionCase {
    /** It does. */
    COMPLETE,
    /** It does not. */
    INCOMPLETE
  }

  /** The kinds of amounts. */
  public enum AmountCase {
    /** A known number. */
    EXACT,
    /** In a range with two sides. */
    BETWEEN,
    /** A number or more. */
    AT_LEAST
  }

  /** The kinds of what a role rests on. */
  public enum BasisCase {
    /** A treaty as a whole. */
    TREATY,
    /** One obligation of it. */
    OBLIGATION
  }

  /** The kinds of what a measure does. */
  public enum ActionCase {
    /** An actor is invited. */
    INVITE,
    /** An actor goes up. */
    UPGRADE,
    /** An actor goes down. */
    DOWNGRADE,
    /** An actor leaves. */
    WITHDRAW,
    /** An actor is suspended. */
    SUSPEND,
    /** A framework ends. */
    DISSOLVE,
    /** A framework begins. */
    ESTABLISH,
    /** A framework gets more. */
    DEVELOP,
    /** Frameworks agree on something. */
    LINK,
    /** A tie becomes closer. */
    STRENGTHEN,
    /** An operation is conducted. */
    CONDUCT
  }

  /** The kinds of delays. */
  public enum DelayCase {
    /** From a least to a greatest one. */
    TRIANGULAR,
    /** As they were observed. */
    EMPIRICAL
  }

  private final Teller teller;

  private Census(Teller teller) {
    this.teller = teller;
  }

  /** Tells everything there is in an architecture. */
  public static void of(SecurityArchitecture architecture, Teller teller) {
    new Census(teller).tell(architecture);
  }

  private void maybe(String name, Optional<?> value) {
    teller.attribute(name, value.isPresent());
  }

  private void many(String name, Collection<?> values) {
    teller.attribute(name, !values.isEmpty());
  }

  private void many(String name, Map<?, ?> values) {
    teller.attribute(name, !values.isEmpty());
  }

  private void tell(SecurityArchitecture architecture) {
    maybe("SecurityArchitecture.version", architecture.version());
    maybe("SecurityArchitecture.licence", architecture.licence());
    maybe("SecurityArchitecture.note", architecture.note());
    tell(architecture.vocabulary());
    architecture.sources().values().forEach(this::tell);
    many("SecurityArchitecture.acts", architecture.acts());
    architecture.acts().values().forEach(this::tell);
    many("SecurityArchitecture.weights", architecture.weights());
    architecture.weights().values().forEach(this::tell);
    many("SecurityArchitecture.attestations", architecture.attestations());
    architecture.attestations().values().forEach(this::tell);
    architecture.states().values().forEach(this::tell);
    architecture.regions().values().forEach(this::tell);
    architecture.treaties().values().forEach(this::tell);
    architecture.institutions().values().forEach(this::tell);
    many("SecurityArchitecture.successions", architecture.successions());
    architecture.successions().values().forEach(this::tell);
    architecture.participations().forEach(this::tell);
    many("SecurityArchitecture.operations", architecture.operations());
    architecture.operations().values().forEach(this::tell);
    many("SecurityArchitecture.ties", architecture.ties());
    architecture.ties().values().forEach(this::tell);
    many("SecurityArchitecture.links", architecture.links());
    architecture.links().values().forEach(this::tell);
    many("SecurityArchitecture.strategies", architecture.strategies());
    architecture.strategies().values().forEach(this::tell);
    many("SecurityArchitecture.extensions", architecture.extensions());
  }

  private void tell(Vocabulary vocabulary) {
    many("Vocabulary.rights", vocabulary.rights());
    many("Vocabulary.duties", vocabulary.duties());
    many("Vocabulary.areas", vocabulary.areas());
    many("Vocabulary.matters", vocabulary.matters());
    many("Vocabulary.obligationKinds", vocabulary.obligationKinds());
    many("Vocabulary.events", vocabulary.events());
    many("Vocabulary.means", vocabulary.means());
    many("Vocabulary.principles", vocabulary.principles());
  }

  private void tell(Source source) {
    teller.choice(source.kind());
    maybe("Source.date", source.date());
    source.date().ifPresent(this::tell);
    maybe("Source.publisher", source.publisher());
    maybe("Source.address", source.address());
    maybe("Source.observedThrough", source.observedThrough());
    maybe("Source.note", source.note());
  }

  private void tell(State state) {
    many("State.names", state.names());
    state.names().forEach(this::tell);
    many("State.codes", state.codes());
    state.codes().forEach(this::tell);
    many("State.periods", state.periods());
    state.periods().forEach(this::tell);
    many("State.sources", state.sources());
    maybe("State.note", state.note());
  }

  private void tell(Name name) {
    maybe("Name.language", name.language());
    maybe("Name.validity", name.validity());
    name.validity().ifPresent(this::tell);
  }

  private void tell(DatedCode code) {
    maybe("DatedCode.validity", code.validity());
    code.validity().ifPresent(this::tell);
  }

  private void tell(Attestation attestation) {
    many("Attestation.holds", attestation.holds());
    attestation.holds().forEach(this::tell);
    many("Attestation.sources", attestation.sources());
    maybe("Attestation.note", attestation.note());
  }

  private void tell(Attested attested) {
    tell(attested.actor());
    teller.choice(attested.truth());
    maybe("Attested.interval", attested.interval());
    attested.interval().ifPresent(this::tell);
    many("Attested.sources", attested.sources());
    maybe("Attested.note", attested.note());
  }

  private void tell(Succession succession) {
    teller.choice(succession.kind());
    tell(succession.on());
    many("Succession.predecessors", succession.predecessors());
    succession.predecessors().values().forEach(teller::choice);
    many("Succession.successors", succession.successors());
    succession.successors().values().forEach(teller::choice);
    many("Succession.seats", succession.seats());
    succession.seats().forEach(this::tell);
    many("Succession.assessments", succession.assessments());
    succession.assessments().values().forEach(this::tell);
    many("Succession.sources", succession.sources());
    maybe("Succession.note", succession.note());
  }

  private void tell(MembershipEffect seat) {
    teller.choice(seat.effect());
    maybe("MembershipEffect.into", seat.into());
    maybe("MembershipEffect.predecessor", seat.predecessor());
    maybe("MembershipEffect.successor", seat.successor());
    many("MembershipEffect.who", seat.who());
    many("MembershipEffect.sources", seat.sources());
    maybe("MembershipEffect.note", seat.note());
  }

  private void tell(Assessment assessment) {
    maybe("Assessment.on", assessment.on());
    assessment.on().ifPresent(this::tell);
    many("Assessment.predecessors", assessment.predecessors());
    assessment.predecessors().values().forEach(teller::choice);
    many("Assessment.successors", assessment.successors());
    assessment.successors().values().forEach(teller::choice);
    maybe("Assessment.note", assessment.note());
  }

  private void tell(StatePeriod period) {
    teller.choice(period.kind());
    maybe("StatePeriod.under", period.under());
    tell(period.interval());
  }

  private void tell(Region region) {
    teller.choice(region.isComplete() ? RegionCase.COMPLETE : RegionCase.INCOMPLETE);
    many("Region.members", region.members());
    many("Region.sources", region.sources());
    maybe("Region.note", region.note());
  }

  private void tell(Treaty treaty) {
    teller.choice(FrameworkCase.TREATY);
    maybe("Treaty.signed", treaty.signed());
    treaty.signed().ifPresent(this::tell);
    maybe("Treaty.signedAt", treaty.signedAt());
    tell(treaty.inForce());
    tell(treaty.end());
    maybe("Treaty.inForceRule", treaty.inForceRule());
    treaty.inForceRule().ifPresent(this::tell);
    maybe("Treaty.delay", treaty.delay());
    many("Treaty.depositaries", treaty.depositaries());
    many("Treaty.terms", treaty.terms());
    treaty.terms().forEach(this::tell);
    many("Treaty.amendments", treaty.amendments());
    treaty.amendments().values().forEach(this::tell);
    many("Treaty.obligations", treaty.obligations());
    treaty.obligations().values().forEach(this::tell);
    shared("Treaty", treaty);
  }

  private void tell(Obligation obligation) {
    maybe("Obligation.article", obligation.article());
    maybe("Obligation.validity", obligation.validity());
    obligation.validity().ifPresent(this::tell);
    maybe("Obligation.owedBy", obligation.owedBy());
    obligation.owedBy().ifPresent(this::tell);
    maybe("Obligation.owedTo", obligation.owedTo());
    obligation.owedTo().ifPresent(this::tell);
    teller.attribute("Obligation.beneficiaries", !obligation.beneficiaries().isEmpty());
    maybe("Obligation.casus", obligation.casus());
    obligation.casus().ifPresent(this::tell);
    maybe("Obligation.response", obligation.response());
    obligation.response().ifPresent(teller::choice);
    teller.choice(obligation.binding());
    many("Obligation.means", obligation.means());
    many("Obligation.exceptions", obligation.exceptions());
    many("Obligation.sources", obligation.sources());
    maybe("Obligation.note", obligation.note());
  }

  private void tell(PersonalScope scope) {
    many("PersonalScope.modes", scope.modes());
    many("PersonalScope.actors", scope.actors());
    scope.actors().forEach(this::tell);
  }

  private void tell(Casus casus) {
    many("Casus.events", casus.events());
    maybe("Casus.attackers", casus.attackers());
    many("Casus.places", casus.places());
    maybe("Casus.determinedBy", casus.determinedBy());
    casus.determinedBy().ifPresent(teller::choice);
    casus
        .attackers()
        .ifPresent(
            attackers -> {
              teller.attribute("Attackers.only", !attackers.only().isEmpty());
              teller.attribute("Attackers.except", !attackers.except().isEmpty());
            });
  }

  private void tell(EntryIntoForce rule) {
    maybe("EntryIntoForce.count", rule.count());
    maybe("EntryIntoForce.share", rule.share());
    maybe("EntryIntoForce.of", rule.of());
    maybe("EntryIntoForce.delay", rule.delay());
    many("EntryIntoForce.sources", rule.sources());
    maybe("EntryIntoForce.note", rule.note());
  }

  private void tell(ExitRule rule) {
    maybe("ExitRule.notice", rule.notice());
    teller.attribute("ExitRule.isAtEndOfTerm", rule.isAtEndOfTerm());
    teller.attribute("ExitRule.isExtendable", rule.isExtendable());
    maybe("ExitRule.noticeTo", rule.noticeTo());
    many("ExitRule.survives", rule.survives());
    maybe("ExitRule.article", rule.article());
    many("ExitRule.sources", rule.sources());
    maybe("ExitRule.note", rule.note());
  }

  private void tell(Term term) {
    tell(term.interval());
    maybe("Term.renewal", term.renewal());
  }

  private void tell(Amendment amendment) {
    maybe("Amendment.signed", amendment.signed());
    maybe("Amendment.inForce", amendment.inForce());
    maybe("Amendment.effectFrom", amendment.effectFrom());
    many("Amendment.sources", amendment.sources());
    maybe("Amendment.note", amendment.note());
    amendment.signed().ifPresent(this::tell);
    amendment.inForce().ifPresent(this::tell);
    amendment.effectFrom().ifPresent(this::tell);
  }

  private void tell(Institution institution) {
    teller.choice(FrameworkCase.INSTITUTION);
    teller.choice(institution.kind());
    maybe("Institution.acronym", institution.acronym());
    tell(institution.existence());
    maybe("Institution.founding", institution.founding());
    many("Institution.treaties", institution.treaties());
    many("Institution.partOf", institution.partOf());
    maybe("Institution.seat", institution.seat());
    many("Institution.areas", institution.areas());
    many("Institution.datedAreas", institution.datedAreas().values());
    institution.datedAreas().values().forEach(this::tell);
    many("Institution.organs", institution.organs());
    shared("Institution", institution);
  }

  private void shared(String type, Framework framework) {
    many(type + ".names", framework.names());
    framework.names().forEach(this::tell);
    maybe(type + ".exit", framework.exit());
    framework.exit().ifPresent(this::tell);
    many(type + ".sources", framework.sources());
    maybe(type + ".note", framework.note());
    many(type + ".decisions", framework.decisions());
    framework.decisions().values().forEach(this::tell);
    framework.declaredModes().values().forEach(this::tell);
  }

  private void tell(DecisionProcedure procedure) {
    maybe("DecisionProcedure.organ", procedure.organ());
    maybe("DecisionProcedure.matter", procedure.matter());
    maybe("DecisionProcedure.validity", procedure.validity());
    procedure.validity().ifPresent(this::tell);
    teller.choice(procedure.binds());
    maybe("DecisionProcedure.article", procedure.article());
    many("DecisionProcedure.sources", procedure.sources());
    maybe("DecisionProcedure.note", procedure.note());
    new RuleCensus(teller).tell(procedure.rule());
  }

  private void tell(Weighting weighting) {
    maybe("Weighting.name", weighting.name());
    maybe("Weighting.unit", weighting.unit());
    many("Weighting.tables", weighting.tables());
    many("Weighting.sources", weighting.sources());
    maybe("Weighting.note", weighting.note());
    for (WeightTable table : weighting.tables()) {
      maybe("WeightTable.interval", table.interval());
      table.interval().ifPresent(this::tell);
      many("WeightTable.values", table.values());
      many("WeightTable.sources", table.sources());
    }
  }

  private void tell(Mode mode) {
    teller.choice(mode.grade());
    maybe("Mode.name", mode.name());
    maybe("Mode.validity", mode.validity());
    mode.validity().ifPresent(this::tell);
    many("Mode.above", mode.above());
    maybe("Mode.rights", mode.rights());
    mode.rights().ifPresent(rights -> many("Mode.rights, where recorded", rights));
    maybe("Mode.duties", mode.duties());
    mode.duties().ifPresent(duties -> many("Mode.duties, where recorded", duties));
    many("Mode.partyTo", mode.partyTo());
    maybe("Mode.admission", mode.admission());
    mode.admission().ifPresent(this::tell);
    maybe("Mode.roster", mode.roster());
    mode.roster().ifPresent(this::tell);
    many("Mode.sources", mode.sources());
    maybe("Mode.note", mode.note());
  }

  private void tell(Roster roster) {
    maybe("Roster.interval", roster.interval());
    roster.interval().ifPresent(this::tell);
    many("Roster.sources", roster.sources());
  }

  private void tell(Participation spell) {
    tell(spell.participant());
    teller.choice(spell.claim());
    tell(spell.interval());
    many("Participation.entry", spell.entry());
    spell.entry().forEach(this::tell);
    many("Participation.exit", spell.exit());
    spell.exit().forEach(this::tell);
    many("Participation.limitations", spell.limitations());
    spell.limitations().forEach(this::tell);
    many("Participation.alternatives", spell.alternatives());
    spell.alternatives().forEach(this::tell);
    many("Participation.sources", spell.sources());
    maybe("Participation.note", spell.note());
  }

  private void tell(Act act) {
    teller.choice(act.kind());
    maybe("Act.on", act.on());
    act.on().ifPresent(this::tell);
    maybe("Act.effectFrom", act.effectFrom());
    act.effectFrom().ifPresent(this::tell);
    maybe("Act.by", act.by());
    many("Act.sources", act.sources());
    maybe("Act.note", act.note());
  }

  private void tell(Alternative alternative) {
    maybe("Alternative.mode", alternative.mode());
    maybe("Alternative.start", alternative.start());
    alternative.start().ifPresent(this::tell);
    maybe("Alternative.end", alternative.end());
    alternative.end().ifPresent(this::tell);
    maybe("Alternative.claim", alternative.claim());
    alternative.claim().ifPresent(teller::choice);
    maybe("Alternative.entry", alternative.entry());
    alternative.entry().ifPresent(acts -> many("Alternative.entry, where it differs", acts));
    maybe("Alternative.exit", alternative.exit());
    alternative.exit().ifPresent(acts -> many("Alternative.exit, where it differs", acts));
    maybe("Alternative.note", alternative.note());
  }

  private void tell(Limitation limitation) {
    teller.choice(limitation.kind());
    teller.choice(limitation.basis());
    teller.choice(limitation.claim());
    maybe("Limitation.interval", limitation.interval());
    limitation.interval().ifPresent(this::tell);
    maybe("Limitation.scope", limitation.scope());
    limitation.scope().ifPresent(this::tell);
    many("Limitation.notEntitled", limitation.notEntitled());
    many("Limitation.notExercised", limitation.notExercised());
    many("Limitation.notOwed", limitation.notOwed());
    many("Limitation.notPerformed", limitation.notPerformed());
    many("Limitation.sources", limitation.sources());
    maybe("Limitation.note", limitation.note());
  }

  private void tell(Scope scope) {
    maybe("Scope.organ", scope.organ());
    maybe("Scope.matter", scope.matter());
    many("Scope.counterparts", scope.counterparts());
    many("Scope.territories", scope.territories());
  }

  private void tell(Operation operation) {
    many("Operation.names", operation.names());
    operation.names().forEach(this::tell);
    teller.choice(operation.kind());
    many("Operation.hosts", operation.hosts());
    operation.hosts().forEach(this::tell);
    tell(operation.existence());
    many("Operation.roles", operation.roles());
    operation.roles().forEach(this::tell);
    many("Operation.tasks", operation.tasks());
    maybe("Operation.acceptance", operation.acceptance());
    operation.acceptance().ifPresent(this::tell);
    many("Operation.needs", operation.needs());
    operation.needs().values().forEach(this::tell);
    many("Operation.contributions", operation.contributions());
    operation.contributions().forEach(this::tell);
    maybe("Operation.roster", operation.roster());
    operation.roster().ifPresent(this::tell);
    many("Operation.observations", operation.observations());
    operation.observations().forEach(this::tell);
    many("Operation.sources", operation.sources());
    maybe("Operation.note", operation.note());
  }

  private void tell(OperationRole role) {
    teller.choice(role.kind());
    maybe("OperationRole.interval", role.interval());
    role.interval().ifPresent(this::tell);
    maybe("OperationRole.organ", role.organ());
    maybe("OperationRole.basis", role.basis());
    role.basis().ifPresent(this::tell);
    maybe("OperationRole.decision", role.decision());
    many("OperationRole.sources", role.sources());
    maybe("OperationRole.note", role.note());
  }

  private void tell(LegalBasis basis) {
    teller.choice(basis.obligation().isPresent() ? BasisCase.OBLIGATION : BasisCase.TREATY);
  }

  private void tell(Need need) {
    tell(need.amount());
    teller.attribute("Need.unit", !need.unit().equals(Observation.PEOPLE));
    maybe("Need.on", need.on());
    need.on().ifPresent(this::tell);
    many("Need.sources", need.sources());
    maybe("Need.note", need.note());
  }

  private void tell(Contribution contribution) {
    tell(contribution.contributor());
    maybe("Contribution.interval", contribution.interval());
    contribution.interval().ifPresent(this::tell);
    teller.choice(contribution.claim());
    many("Contribution.observations", contribution.observations());
    contribution.observations().forEach(this::tell);
    many("Contribution.caveats", contribution.caveats());
    many("Contribution.sources", contribution.sources());
    maybe("Contribution.note", contribution.note());
  }

  private void tell(Observation observation) {
    tell(observation.during());
    maybe("Observation.pledged", observation.pledged());
    observation.pledged().ifPresent(this::tell);
    maybe("Observation.deployed", observation.deployed());
    observation.deployed().ifPresent(this::tell);
    teller.attribute("Observation.unit", !observation.unit().equals(Observation.PEOPLE));
    many("Observation.sources", observation.sources());
    maybe("Observation.note", observation.note());
  }

  private void tell(Amount amount) {
    teller.choice(
        amount.isExact()
            ? AmountCase.EXACT
            : amount.most().isPresent() ? AmountCase.BETWEEN : AmountCase.AT_LEAST);
  }

  private void tell(Tie tie) {
    tie.between().forEach(this::tell);
    tell(tie.interval());
    maybe("Tie.unit", tie.unit());
    many("Tie.dependence", tie.dependence());
    tie.dependence().values().forEach(this::tell);
    many("Tie.substitutability", tie.substitutability());
    many("Tie.sources", tie.sources());
    maybe("Tie.note", tie.note());
  }

  private void tell(FrameworkLink link) {
    teller.choice(link.kind());
    maybe("FrameworkLink.name", link.name());
    maybe("FrameworkLink.signed", link.signed());
    link.signed().ifPresent(this::tell);
    tell(link.interval());
    many("FrameworkLink.sources", link.sources());
    maybe("FrameworkLink.note", link.note());
  }

  private void tell(Condition condition) {
    new ConditionCensus(teller).tell(condition);
  }

  private void tell(Strategy strategy) {
    maybe("Strategy.proponent", strategy.proponent());
    maybe("Strategy.region", strategy.region());
    many("Strategy.principles", strategy.principles());
    many("Strategy.objectives", strategy.objectives());
    strategy.objectives().values().forEach(this::tell);
    many("Strategy.phases", strategy.phases());
    strategy.phases().values().forEach(this::tell);
    many("Strategy.sources", strategy.sources());
    maybe("Strategy.note", strategy.note());
  }

  private void tell(Objective objective) {
    maybe("Objective.note", objective.note());
  }

  private void tell(Phase phase) {
    maybe("Phase.name", phase.name());
    teller.choice(phase.horizon());
    teller.choice(phase.track());
    teller.attribute("Phase.exploratory", phase.isExploratory());
    tell(phase.window());
    many("Phase.after", phase.after());
    maybe("Phase.entry", phase.entry());
    phase.entry().ifPresent(this::tell);
    many("Phase.measures", phase.measures());
    phase.measures().values().forEach(this::tell);
    many("Phase.milestones", phase.milestones());
    phase.milestones().values().forEach(this::tell);
    maybe("Phase.note", phase.note());
  }

  private void tell(Milestone milestone) {
    tell(milestone.when());
    maybe("Milestone.by", milestone.by());
    many("Milestone.serves", milestone.serves());
    maybe("Milestone.note", milestone.note());
  }

  private void tell(Measure measure) {
    tell(measure.action());
    maybe("Measure.requirement", measure.requirement());
    measure.requirement().ifPresent(this::tell);
    maybe("Measure.leadTime", measure.leadTime());
    maybe("Measure.likelihood", measure.likelihood());
    maybe("Measure.delay", measure.delay());
    measure
        .delay()
        .ifPresent(
            delay ->
                teller.choice(
                    delay instanceof Delay.Triangular
                        ? DelayCase.TRIANGULAR
                        : DelayCase.EMPIRICAL));
    many("Measure.serves", measure.serves());
    many("Measure.sources", measure.sources());
    maybe("Measure.note", measure.note());
  }

  private void tell(MeasureAction action) {
    teller.choice(ActionCase.valueOf(Ascii.toUpperCase(action.getClass().getSimpleName())));
    if (action instanceof MeasureAction.Suspend suspend) {
      many("Suspend.notEntitled", suspend.notEntitled());
      many("Suspend.notOwed", suspend.notOwed());
    } else if (action instanceof MeasureAction.Establish establish) {
      if (establish.framework() instanceof Treaty treaty) {
        tell(treaty);
      } else {
        tell((Institution) establish.framework());
      }
      many("Establish.founders", establish.founders());
    } else if (action instanceof MeasureAction.Develop develop) {
      many("Develop.areas", develop.areas());
      many("Develop.modes", develop.modes());
      develop.modes().values().forEach(this::tell);
      many("Develop.decisions", develop.decisions());
      develop.decisions().values().forEach(this::tell);
      many("Develop.obligations", develop.obligations());
      develop.obligations().values().forEach(this::tell);
    } else if (action instanceof MeasureAction.Link link) {
      tell(link.link());
    } else if (action instanceof MeasureAction.Conduct conduct) {
      tell(conduct.operation());
      maybe("Conduct.lasts", conduct.lasts());
    }
  }

  private void tell(ActorId participant) {
    teller.choice(participant.isState() ? ActorCase.STATE : ActorCase.FRAMEWORK);
  }

  private void tell(Interval interval) {
    tell(interval.from());
    tell(interval.to());
  }

  private void tell(Endpoint endpoint) {
    teller.choice(
        endpoint.accept(
            new Endpoint.Visitor<EndpointCase>() {
              @Override
              public EndpointCase at(PartialDate date) {
                tell(date);
                return EndpointCase.AT;
              }

              @Override
              public EndpointCase between(Endpoint.Between between) {
                between.notBefore().ifPresent(Census.this::tell);
                between.notAfter().ifPresent(Census.this::tell);
                return between.notBefore().isEmpty()
                    ? EndpointCase.NOT_AFTER
                    : between.notAfter().isEmpty() ? EndpointCase.NOT_BEFORE : EndpointCase.BETWEEN;
              }

              @Override
              public EndpointCase reference(Endpoint.Reference reference) {
                return EndpointCase.REFERENCE;
              }

              @Override
              public EndpointCase open() {
                return EndpointCase.OPEN;
              }

              @Override
              public EndpointCase unknown() {
                return EndpointCase.UNKNOWN;
              }
            }));
  }

  private void tell(PartialDate date) {
    teller.choice(date.precision());
    teller.choice(date.qualifier());
  }
}
