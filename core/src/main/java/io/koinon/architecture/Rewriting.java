package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.koinon.base.ActId;
import io.koinon.base.DatedCode;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.ModeId;
import io.koinon.base.Name;
import io.koinon.base.SuccessionId;
import io.koinon.base.TieId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.cooperation.Contribution;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Observation;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.OperationRole;
import io.koinon.cooperation.Tie;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Amendment;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Roster;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Rewrites the dates in the records of an architecture, all of them and nothing else.
 *
 * <p>A kind of rewriting says what becomes of the {@link #end} of an interval, and, where it wants
 * to, of a {@link #start} and of a {@link #day} that may begin one thing and end another; and which
 * of the things nested in a record are to {@linkplain #stays stay}.
 */
abstract class Rewriting {
  /** Where an interval ends now. */
  abstract Endpoint end(Interval written);

  /** Where something begins now. */
  Endpoint start(Endpoint written) {
    return written;
  }

  /** When something happens now by which one thing may begin and another end. */
  Endpoint day(Endpoint written) {
    return written;
  }

  /** What becomes of a date of a framework that other records may refer to. */
  Endpoint referable(FrameworkId owner, String name, Endpoint written, Endpoint rewritten) {
    return rewritten;
  }

  /** Whether something nested stays that lasted so long. */
  boolean stays(Interval written) {
    return true;
  }

  boolean stays(Amendment amendment) {
    return true;
  }

  /** Whether what is said of a date stays. */
  boolean stays(PartialDate date) {
    return true;
  }

  /** Whether an interval, and all that it refers to, must be left as it is written. */
  boolean isFixed(Interval written) {
    return false;
  }

  Interval interval(Interval written) {
    if (isFixed(written)) {
      return written;
    }
    Interval rewritten = Interval.of(start(written.from()), end(written));
    return rewritten.equals(written) ? written : rewritten;
  }

  private Optional<Interval> interval(Optional<Interval> written) {
    return written.map(this::interval);
  }

  /** Everything rewritten; what is not dated is as it was. */
  SecurityArchitecture.Builder rewritten(SecurityArchitecture whole) {
    return whole.toBuilder()
        .acts(acts(whole.acts()))
        .attestations(Maps.transformValues(whole.attestations(), this::attestation))
        .weights(Maps.transformValues(whole.weights(), this::weighting))
        .states(Maps.transformValues(whole.states(), this::state))
        .treaties(Maps.transformValues(whole.treaties(), this::treaty))
        .institutions(Maps.transformValues(whole.institutions(), this::institution))
        .successions(successions(whole.successions()))
        .participations(spells(whole.participations()))
        .operations(Maps.transformValues(whole.operations(), this::operation))
        .ties(ties(whole.ties()))
        .links(links(whole.links()));
  }

  Map<ActId, Act> acts(Map<ActId, Act> acts) {
    return Maps.transformValues(acts, act -> act(act, this::day));
  }

  Map<SuccessionId, Succession> successions(Map<SuccessionId, Succession> successions) {
    return Maps.transformValues(successions, this::succession);
  }

  Map<TieId, Tie> ties(Map<TieId, Tie> ties) {
    return Maps.transformValues(ties, tie -> tie.withInterval(interval(tie.interval())));
  }

  Map<LinkId, FrameworkLink> links(Map<LinkId, FrameworkLink> links) {
    return Maps.transformValues(
        links,
        link ->
            link.withSigned(link.signed().map(this::start))
                .withInterval(interval(link.interval())));
  }

  Iterable<Participation> spells(ImmutableList<Participation> spells) {
    return each(spells, this::spell);
  }

  private static <T> ImmutableList<T> each(List<T> all, UnaryOperator<T> rewritten) {
    return all.stream().map(rewritten).collect(ImmutableList.toImmutableList());
  }

  private <T> ImmutableList<T> lasting(
      List<T> all, Function<T, Optional<Interval>> interval, UnaryOperator<T> rewritten) {
    return all.stream()
        .filter(one -> interval.apply(one).filter(written -> !stays(written)).isEmpty())
        .map(rewritten)
        .collect(ImmutableList.toImmutableList());
  }

  Act act(Act act, UnaryOperator<Endpoint> day) {
    return act.withOn(act.on().map(day)).withEffectFrom(act.effectFrom().map(this::start));
  }

  private ImmutableList<Act> acts(List<Act> acts, UnaryOperator<Endpoint> day) {
    return each(acts, act -> act(act, day));
  }

  private Attestation attestation(Attestation attestation) {
    return attestation.withHolds(lasting(attestation.holds(), Attested::interval, this::attested));
  }

  Attested attested(Attested attested) {
    return attested.withInterval(interval(attested.interval()));
  }

  private Weighting weighting(Weighting weighting) {
    return weighting.withTables(
        lasting(weighting.tables(), WeightTable::interval, this::weightTable));
  }

  WeightTable weightTable(WeightTable table) {
    return table.withInterval(interval(table.interval()));
  }

  private State state(State state) {
    return state
        .withNames(names(state.names()))
        .withCodes(lasting(state.codes(), DatedCode::validity, this::code))
        .withPeriods(periods(state.periods()));
  }

  private ImmutableList<Name> names(List<Name> names) {
    return lasting(names, Name::validity, this::name);
  }

  Name name(Name name) {
    return name.withValidity(interval(name.validity()));
  }

  DatedCode code(DatedCode code) {
    return code.withValidity(interval(code.validity()));
  }

  ImmutableList<StatePeriod> periods(ImmutableList<StatePeriod> periods) {
    return lasting(periods, period -> Optional.of(period.interval()), this::period);
  }

  StatePeriod period(StatePeriod period) {
    return period.withInterval(interval(period.interval()));
  }

  Treaty treaty(Treaty treaty) {
    Treaty.Builder rewritten =
        treaty.toBuilder()
            .names(names(treaty.names()))
            .terms(lasting(treaty.terms(), term -> Optional.of(term.interval()), this::term))
            .amendments(
                Maps.transformValues(
                    Maps.filterValues(treaty.amendments(), this::stays), this::amendment))
            .decisions(decisions(treaty.decisions()))
            .declaredModes(modes(treaty.declaredModes()))
            .obligations(Maps.transformValues(treaty.obligations(), this::obligation));
    if (isFixed(treaty.force()) || isFixed(treaty.existence())) {
      return rewritten.build();
    }
    FrameworkId id = treaty.id();
    return rewritten
        .signed(treaty.signed().map(signed -> referable(id, "signed", signed, start(signed))))
        .inForce(referable(id, "inForce", treaty.inForce(), start(treaty.inForce())))
        .end(referable(id, "to", treaty.end(), endOf(treaty)))
        .build();
  }

  /** The end of its force and of its existence; as it is written where the two would differ. */
  private Endpoint endOf(Treaty treaty) {
    Endpoint end = end(treaty.force());
    return end.equals(end(treaty.existence())) ? end : treaty.end();
  }

  Term term(Term term) {
    return term.withInterval(interval(term.interval()));
  }

  private Amendment amendment(Amendment amendment) {
    return amendment
        .withSigned(amendment.signed().map(this::start))
        .withInForce(amendment.inForce().map(this::start))
        .withEffectFrom(amendment.effectFrom().map(this::start));
  }

  Obligation obligation(Obligation obligation) {
    return obligation.withValidity(interval(obligation.validity()));
  }

  Institution institution(Institution institution) {
    return institution.toBuilder()
        .names(names(institution.names()))
        .existence(existence(institution))
        .datedAreas(
            Maps.transformValues(
                Maps.filterValues(institution.datedAreas(), this::stays), this::interval))
        .decisions(decisions(institution.decisions()))
        .declaredModes(modes(institution.declaredModes()))
        .build();
  }

  private Interval existence(Institution institution) {
    FrameworkId id = institution.id();
    Interval written = institution.existence();
    return isFixed(written)
        ? written
        : Interval.of(
            referable(id, "from", written.from(), start(written.from())),
            referable(id, "to", written.to(), end(written)));
  }

  private Map<ModeId, Mode> modes(Map<ModeId, Mode> modes) {
    return Maps.transformValues(modes, this::mode);
  }

  private Map<DecisionId, DecisionProcedure> decisions(
      Map<DecisionId, DecisionProcedure> decisions) {
    return Maps.transformValues(
        Maps.filterValues(
            decisions, one -> one.validity().filter(written -> !stays(written)).isEmpty()),
        one -> one.withValidity(interval(one.validity())));
  }

  Mode mode(Mode mode) {
    return mode.withValidity(interval(mode.validity()))
        .withRoster(mode.roster().flatMap(this::roster));
  }

  Optional<Roster> roster(Roster roster) {
    return roster.interval().filter(written -> !stays(written)).isPresent()
        ? Optional.empty()
        : Optional.of(roster.withInterval(interval(roster.interval())));
  }

  private Succession succession(Succession succession) {
    return succession
        .withOn(start(succession.on()))
        .withAssessments(
            Maps.transformValues(
                succession.assessments(),
                assessment -> assessment.withOn(assessment.on().map(this::start))));
  }

  Participation spell(Participation spell) {
    Interval rewritten = interval(spell.interval());
    return spell.toBuilder()
        .interval(rewritten)
        .entry(acts(spell.entry(), this::start))
        .exit(acts(spell.exit(), this::day))
        .limitations(lasting(spell.limitations(), Limitation::interval, this::limitation))
        .alternatives(
            each(
                spell.alternatives(),
                alternative -> alternative(alternative, spell.interval(), rewritten)))
        .build();
  }

  private Limitation limitation(Limitation limitation) {
    return limitation.withInterval(interval(limitation.interval()));
  }

  private Alternative alternative(Alternative alternative, Interval main, Interval rewrittenMain) {
    Interval read =
        interval(
            Interval.of(
                alternative.start().orElse(main.from()), alternative.end().orElse(main.to())));
    return alternative.toBuilder()
        .start(stated(alternative.start(), read.from(), rewrittenMain.from()))
        .end(stated(alternative.end(), read.to(), rewrittenMain.to()))
        .entry(alternative.entry().map(acts -> acts(acts, this::start)))
        .exit(alternative.exit().map(acts -> acts(acts, this::day)))
        .build();
  }

  /** What an alternative states of one end: what it stated before, or what now differs. */
  private static Optional<Endpoint> stated(
      Optional<Endpoint> written, Endpoint rewritten, Endpoint rewrittenMain) {
    return written.isPresent() || !rewritten.equals(rewrittenMain)
        ? Optional.of(rewritten)
        : Optional.empty();
  }

  Operation operation(Operation operation) {
    return operation.toBuilder()
        .names(names(operation.names()))
        .existence(interval(operation.existence()))
        .roles(lasting(operation.roles(), OperationRole::interval, this::role))
        .needs(
            Maps.filterValues(
                operation.needs(), need -> need.on().filter(on -> !stays(on)).isEmpty()))
        .contributions(each(operation.contributions(), this::contribution))
        .roster(operation.roster().flatMap(this::roster))
        .observations(observations(operation.observations()))
        .build();
  }

  OperationRole role(OperationRole role) {
    return role.withInterval(interval(role.interval()));
  }

  Contribution contribution(Contribution contribution) {
    return contribution
        .withInterval(interval(contribution.interval()))
        .withObservations(observations(contribution.observations()));
  }

  private ImmutableList<Observation> observations(List<Observation> observations) {
    return observations.stream()
        .filter(observation -> stays(observation.during()))
        .collect(ImmutableList.toImmutableList());
  }
}
