package io.koinon.validation;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActId;
import io.koinon.base.DatedCode;
import io.koinon.base.FrameworkId;
import io.koinon.base.Name;
import io.koinon.base.Scope;
import io.koinon.condition.Attestation;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Amendment;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.ExitRule;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Roster;
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
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Goes through an architecture and notes which record refers to which id, and to which date. */
final class ReferenceCensus {
  private final ImmutableSetMultimap.Builder<Object, Subject> all = ImmutableSetMultimap.builder();

  private ReferenceCensus() {}

  /** The records that refer to something, by its id; and by the reference, if it is to a date. */
  static SetMultimap<Object, Subject> of(SecurityArchitecture architecture) {
    ReferenceCensus census = new ReferenceCensus();
    census.note(architecture);
    return census.all.build();
  }

  private void note(SecurityArchitecture architecture) {
    architecture.acts().forEach((id, act) -> note(Subject.of(id), act));
    architecture.states().values().forEach(this::note);
    architecture.regions().values().forEach(this::note);
    architecture.weights().values().forEach(this::note);
    architecture.treaties().values().forEach(this::note);
    architecture.institutions().values().forEach(this::note);
    architecture.attestations().values().forEach(this::note);
    architecture.successions().values().forEach(this::note);
    architecture.participations().forEach(spell -> note(Site.subject(spell, architecture), spell));
  }

  private void note(Subject subject, Object id) {
    all.put(id, subject);
  }

  private void each(Subject subject, Collection<?> ids) {
    ids.forEach(id -> note(subject, id));
  }

  private void each(Subject subject, Optional<?> id) {
    id.ifPresent(it -> note(subject, it));
  }

  private void dates(Subject subject, Interval interval) {
    date(subject, interval.from());
    date(subject, interval.to());
  }

  private void dates(Subject subject, Optional<Interval> interval) {
    interval.ifPresent(it -> dates(subject, it));
  }

  private void date(Subject subject, Optional<Endpoint> endpoint) {
    endpoint.ifPresent(it -> date(subject, it));
  }

  private void date(Subject subject, Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Reference reference) {
      int slash = reference.target().indexOf('/');
      note(subject, reference);
      note(
          subject,
          slash < 0
              ? ActId.of(reference.target())
              : FrameworkId.of(reference.target().substring(0, slash)));
    }
  }

  private void note(Subject subject, Act act) {
    date(subject, act.on());
    date(subject, act.effectFrom());
    each(subject, act.by());
    each(subject, act.sources());
  }

  private void acts(Subject subject, List<Act> acts) {
    acts.forEach(act -> note(subject, act));
  }

  private void names(Subject subject, List<Name> names) {
    names.forEach(name -> dates(subject, name.validity()));
  }

  // Records

  private void note(State state) {
    Subject subject = Subject.of(state.id());
    each(subject, state.sources());
    names(subject, state.names());
    for (DatedCode code : state.codes()) {
      dates(subject, code.validity());
    }
    for (StatePeriod period : state.periods()) {
      each(subject, period.under());
      dates(subject, period.interval());
    }
  }

  private void note(Region region) {
    each(Subject.of(region.id()), region.members());
    each(Subject.of(region.id()), region.sources());
  }

  private void note(Attestation attestation) {
    Subject subject = Subject.of(attestation.id());
    each(subject, attestation.sources());
    attestation
        .holds()
        .forEach(
            attested -> {
              note(subject, attested.actor());
              dates(subject, attested.interval());
              each(subject, attested.sources());
            });
  }

  private void note(Succession succession) {
    Subject subject = Subject.of(succession.id());
    date(subject, succession.on());
    each(subject, succession.predecessors().keySet());
    each(subject, succession.successors().keySet());
    each(subject, succession.sources());
    for (MembershipEffect seat : succession.seats()) {
      note(subject, seat.in().framework());
      seat.into().ifPresent(into -> note(subject, into.framework()));
      each(subject, seat.predecessor());
      each(subject, seat.successor());
      each(subject, seat.who());
      each(subject, seat.sources());
    }
    for (Assessment assessment : succession.assessments().values()) {
      note(subject, assessment.account());
      date(subject, assessment.on());
      each(subject, assessment.predecessors().keySet());
      each(subject, assessment.successors().keySet());
    }
  }

  private void note(Treaty treaty) {
    Subject subject = Subject.of(treaty.id());
    date(subject, treaty.signed());
    date(subject, treaty.inForce());
    date(subject, treaty.end());
    treaty.inForceRule().ifPresent(rule -> note(subject, rule));
    each(subject, treaty.depositaries());
    treaty.terms().forEach(term -> dates(subject, term.interval()));
    for (Amendment amendment : treaty.amendments().values()) {
      date(subject, amendment.signed());
      date(subject, amendment.inForce());
      date(subject, amendment.effectFrom());
      each(subject, amendment.sources());
    }
    treaty.obligations().values().forEach(this::note);
    shared(subject, treaty);
  }

  private void note(Obligation obligation) {
    Subject subject = Subject.of(obligation.id());
    dates(subject, obligation.validity());
    obligation.owedBy().ifPresent(scope -> persons(subject, scope));
    obligation.owedTo().ifPresent(scope -> persons(subject, scope));
    persons(subject, obligation.beneficiaries());
    each(subject, obligation.exceptions());
    each(subject, obligation.sources());
    obligation
        .casus()
        .ifPresent(
            casus -> {
              each(subject, casus.places());
              casus.attackers().ifPresent(attackers -> persons(subject, attackers.only()));
              casus.attackers().ifPresent(attackers -> persons(subject, attackers.except()));
            });
  }

  private void persons(Subject subject, PersonalScope scope) {
    each(subject, scope.actors());
    scope.modes().forEach(mode -> note(subject, mode.framework()));
  }

  private void note(Subject subject, EntryIntoForce rule) {
    rule.of().ifPresent(of -> note(subject, of.framework()));
    each(subject, rule.sources());
  }

  private void note(Institution institution) {
    Subject subject = Subject.of(institution.id());
    dates(subject, institution.existence());
    each(subject, institution.founding());
    each(subject, institution.treaties());
    each(subject, institution.partOf());
    shared(subject, institution);
  }

  private void shared(Subject subject, Framework framework) {
    names(subject, framework.names());
    each(subject, framework.exit().map(ExitRule::sources).map(List::copyOf).orElse(List.of()));
    each(subject, framework.sources());
    framework.decisions().values().forEach(this::note);
    framework.declaredModes().values().forEach(this::note);
  }

  private void note(DecisionProcedure procedure) {
    Subject subject = Subject.of(procedure.id());
    dates(subject, procedure.validity());
    each(subject, procedure.sources());
    note(subject, procedure.rule());
  }

  private void note(Subject subject, DecisionRule rule) {
    if (rule instanceof DecisionRule.Threshold threshold) {
      each(subject, threshold.weight());
    } else if (rule instanceof DecisionRule.NoBlockingMinority minority) {
      note(subject, minority.weight());
    } else if (rule instanceof DecisionRule.Veto veto) {
      note(subject, veto.mode().framework());
    } else if (rule instanceof DecisionRule.AllOf all) {
      all.rules().forEach(part -> note(subject, part));
    } else if (rule instanceof DecisionRule.AnyOf any) {
      any.rules().forEach(part -> note(subject, part));
    } else if (rule instanceof DecisionRule.Stages stages) {
      stages.rules().forEach(part -> note(subject, part));
    } else if (rule instanceof DecisionRule.Excluding excluding) {
      note(subject, excluding.rule());
    } else if (rule instanceof DecisionRule.Barring barring) {
      note(subject, barring.rule());
    }
  }

  private void note(Weighting weighting) {
    Subject subject = Subject.of(weighting.id());
    each(subject, weighting.sources());
    for (WeightTable table : weighting.tables()) {
      dates(subject, table.interval());
      each(subject, table.values().keySet());
      each(subject, table.sources());
    }
  }

  private void note(Mode mode) {
    Subject subject = Subject.of(mode.id());
    dates(subject, mode.validity());
    each(subject, mode.partyTo());
    mode.roster().flatMap(Roster::interval).ifPresent(interval -> dates(subject, interval));
    mode.roster().ifPresent(roster -> each(subject, roster.sources()));
    each(subject, mode.sources());
  }

  private void note(Subject subject, Participation spell) {
    note(subject, spell.participant());
    note(subject, spell.framework());
    dates(subject, spell.interval());
    acts(subject, spell.entry());
    acts(subject, spell.exit());
    spell.limitations().forEach(limitation -> note(subject, limitation));
    spell.alternatives().forEach(alternative -> note(subject, alternative));
    each(subject, spell.sources());
  }

  private void note(Subject subject, Limitation limitation) {
    dates(subject, limitation.interval());
    limitation.scope().map(Scope::counterparts).ifPresent(actors -> each(subject, actors));
    limitation.scope().map(Scope::territories).ifPresent(regions -> each(subject, regions));
    each(subject, limitation.sources());
  }

  private void note(Subject subject, Alternative alternative) {
    note(subject, alternative.account());
    date(subject, alternative.start());
    date(subject, alternative.end());
    alternative.entry().ifPresent(acts -> acts(subject, acts));
    alternative.exit().ifPresent(acts -> acts(subject, acts));
  }
}
