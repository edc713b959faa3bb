package io.koinon.validation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.condition.Attestation;
import io.koinon.condition.Attested;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Amendment;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.EntryIntoForce;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Treaty;
import io.koinon.participation.Alternative;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.state.MembershipEffect;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.state.Succession;

/** What a record refers to is in the architecture. */
final class UnresolvedReference implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder()
          .id("reference/unresolved")
          .title("What a record refers to is there")
          .level(Level.MUST)
          .category(Category.REFERENCE)
          .since("0.1.0")
          .withText("kind", "what is referred to")
          .identifiedBy("id", "its id")
          .withText("suggestion", "the nearest id that is there")
          .message("There is no {kind} {id}.")
          .addAdvice("Did you mean {suggestion}?", "Declare it, or take the reference out.")
          .why(
              "Of what is not there nothing is known: answers about it are UNKNOWN, and most often"
                  + " the id is misspelt.")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    SecurityArchitecture all = context.architecture();
    all.acts()
        .forEach((id, act) -> new ReferenceCheck(Subject.of(id), context, findings).act("", act));
    all.regions()
        .forEach(
            (id, region) -> {
              ReferenceCheck check = new ReferenceCheck(Subject.of(id), context, findings);
              check.actors("/members", region.members());
              check.sources("/sources", region.sources());
            });
    all.weights()
        .forEach((id, it) -> check(it, new ReferenceCheck(Subject.of(id), context, findings)));
    all.attestations().values().forEach(attestation -> check(attestation, context, findings));
    all.successions().values().forEach(succession -> check(succession, context, findings));
    CooperationReferences.check(context, findings);
    StrategyReferences.check(context, findings);
  }

  private static void check(Weighting weighting, ReferenceCheck check) {
    check.sources("/sources", weighting.sources());
    for (int i = 0; i < weighting.tables().size(); i++) {
      WeightTable table = weighting.tables().get(i);
      String place = "/tables/" + i;
      check.interval(place, table.interval());
      check.actors(place + "/values", table.values().keySet());
      check.sources(place + "/sources", table.sources());
    }
  }

  private static void check(Attestation attestation, ValidationContext context, Findings findings) {
    ReferenceCheck check = new ReferenceCheck(Subject.of(attestation.id()), context, findings);
    check.sources("/sources", attestation.sources());
    Multiset<ActorId> seen = HashMultiset.create();
    for (Attested attested : attestation.holds()) {
      String place = "/holds/" + attested.actor() + "/" + seen.add(attested.actor(), 1);
      check.actor(place, attested.actor());
      check.interval(place, attested.interval());
      check.sources(place + "/sources", attested.sources());
    }
  }

  private static void check(Succession succession, ValidationContext context, Findings findings) {
    ReferenceCheck check = new ReferenceCheck(Subject.of(succession.id()), context, findings);
    check.endpoint("/on", succession.on());
    check.actors("/predecessors", succession.predecessors().keySet());
    check.actors("/successors", succession.successors().keySet());
    check.sources("/sources", succession.sources());
    for (int i = 0; i < succession.seats().size(); i++) {
      MembershipEffect seat = succession.seats().get(i);
      String place = "/seats/" + i;
      check.actor(place + "/in", seat.in().framework());
      seat.into().ifPresent(into -> check.actor(place + "/into", into.framework()));
      check.actor(place + "/predecessor", seat.predecessor());
      check.actor(place + "/successor", seat.successor());
      check.actors(place + "/who", seat.who());
      check.sources(place + "/sources", seat.sources());
    }
    succession
        .assessments()
        .forEach(
            (source, assessment) -> {
              String place = "/assessments/" + source;
              check.source(place, source);
              check.endpoint(place + "/on", assessment.on());
              check.actors(place + "/predecessors", assessment.predecessors().keySet());
              check.actors(place + "/successors", assessment.successors().keySet());
            });
  }

  @Override
  public void checkState(State state, ValidationContext context, Findings findings) {
    ReferenceCheck check = new ReferenceCheck(Subject.of(state.id()), context, findings);
    check.sources("/sources", state.sources());
    check.names(state.names());
    for (int i = 0; i < state.codes().size(); i++) {
      check.interval("/codes/" + i, state.codes().get(i).validity());
    }
    for (int i = 0; i < state.periods().size(); i++) {
      StatePeriod period = state.periods().get(i);
      check.actor("/periods/" + i + "/under", period.under());
      check.interval("/periods/" + i, period.interval());
    }
  }

  @Override
  public void checkFramework(Framework framework, ValidationContext context, Findings findings) {
    check(framework, new ReferenceCheck(Subject.of(framework.id()), context, findings));
  }

  static void check(Framework framework, ReferenceCheck check) {
    check.sources("/sources", framework.sources());
    check.names(framework.names());
    framework
        .exit()
        .ifPresent(
            exit -> {
              check.obligations("/exit/survives", exit.survives());
              check.sources("/exit/sources", exit.sources());
            });
    if (framework instanceof Institution institution) {
      check.interval("", institution.existence());
      check.actor("/founding", institution.founding());
      check.actors("/treaties", institution.treaties());
      check.actors("/partOf", institution.partOf());
    } else if (framework instanceof Treaty treaty) {
      check(treaty, check);
      treaty
          .obligations()
          .forEach((id, it) -> check(it, check.of(Subject.of(id), "/obligations/" + id.name())));
    }
    framework
        .decisions()
        .forEach(
            (id, it) -> check(it, framework, check.of(Subject.of(id), "/decisions/" + id.name())));
    framework
        .declaredModes()
        .forEach((id, it) -> check(it, check.of(Subject.of(id), "/modes/" + id.name())));
  }

  private static void check(Treaty treaty, ReferenceCheck check) {
    check.endpoint("/signed", treaty.signed());
    check.endpoint("/inForce", treaty.inForce());
    check.endpoint("/to", treaty.end());
    treaty.inForceRule().ifPresent(rule -> check(rule, check));
    check.actors("/depositaries", treaty.depositaries());
    for (int i = 0; i < treaty.terms().size(); i++) {
      check.interval("/term/" + i, treaty.terms().get(i).interval());
    }
    for (Amendment amendment : treaty.amendments().values()) {
      String place = "/amendments/" + amendment.id();
      check.endpoint(place + "/signed", amendment.signed());
      check.endpoint(place + "/inForce", amendment.inForce());
      check.endpoint(place + "/effectFrom", amendment.effectFrom());
      check.sources(place + "/sources", amendment.sources());
    }
  }

  static void check(Obligation obligation, ReferenceCheck check) {
    check.interval("", obligation.validity());
    check.persons("/owedBy", obligation.owedBy());
    check.persons("/owedTo", obligation.owedTo());
    check.persons("/beneficiaries", obligation.beneficiaries());
    obligation.casus().ifPresent(casus -> check(casus, check));
    check.actors("/exceptions", obligation.exceptions());
    check.sources("/sources", obligation.sources());
  }

  private static void check(Casus casus, ReferenceCheck check) {
    check.persons("/casus/attackers/only", casus.attackers().map(Attackers::only));
    check.persons("/casus/attackers/except", casus.attackers().map(Attackers::except));
    casus.places().forEach(place -> check.region("/casus/place", place));
  }

  private static void check(EntryIntoForce rule, ReferenceCheck check) {
    check.actor("/inForceRule/of", rule.of().map(ModeId::framework));
    check.sources("/inForceRule/sources", rule.sources());
  }

  private static void check(
      DecisionProcedure procedure, Framework framework, ReferenceCheck check) {
    if (framework instanceof Institution institution) {
      procedure.organ().ifPresent(organ -> check.organ("/organ", organ, institution));
    }
    check(procedure, check);
  }

  static void check(DecisionProcedure procedure, ReferenceCheck check) {
    check.interval("", procedure.validity());
    for (ModeId mode : procedure.rule().vetoModes()) {
      check.mode("/rule", mode);
    }
    procedure.rule().weights().forEach(weight -> check.weight("/rule", weight));
    check.sources("/sources", procedure.sources());
  }

  static void check(Mode mode, ReferenceCheck check) {
    check.interval("", mode.validity());
    check.actors("/partyTo", mode.partyTo());
    check.sources("/sources", mode.sources());
    mode.admission()
        .ifPresent(condition -> ConditionReferences.check("/admission", condition, check));
    mode.roster()
        .ifPresent(
            roster -> {
              check.interval("/roster", roster.interval());
              check.sources("/roster/sources", roster.sources());
            });
  }

  @Override
  public void checkHistory(SpellHistory history, ValidationContext context, Findings findings) {
    for (int i = 0; i < history.spells().size(); i++) {
      Participation spell = history.spells().get(i);
      if (!history.isDeclared() || mayRefer(spell)) {
        check(spell, new ReferenceCheck(history, i, context, findings), history.isDeclared());
      }
    }
  }

  private static boolean mayRefer(Participation spell) {
    return !spell.sources().isEmpty()
        || spell.interval().hasReference()
        || !spell.entry().isEmpty()
        || !spell.exit().isEmpty()
        || !spell.limitations().isEmpty()
        || !spell.alternatives().isEmpty();
  }

  private static void check(Participation spell, ReferenceCheck check, boolean isDeclared) {
    if (!isDeclared) {
      check.actor("", spell.framework());
      check.actor("", spell.participant());
    }
    check.interval("", spell.interval());
    check.sources("/sources", spell.sources());
    check.acts("/entry", spell.entry());
    check.acts("/exit", spell.exit());
    for (int i = 0; i < spell.limitations().size(); i++) {
      Limitation limitation = spell.limitations().get(i);
      String place = "/limitations/" + i;
      check.interval(place, limitation.interval());
      check.scope(place + "/scope", limitation.scope());
      check.obligations(place + "/notOwed", limitation.notOwed());
      check.obligations(place + "/notPerformed", limitation.notPerformed());
      check.sources(place + "/sources", limitation.sources());
    }
    for (int i = 0; i < spell.alternatives().size(); i++) {
      Alternative alternative = spell.alternatives().get(i);
      String place = "/alternatives/" + i;
      check.source(place + "/account", alternative.account());
      check.endpoint(place + "/from", alternative.start());
      check.endpoint(place + "/to", alternative.end());
      alternative.entry().ifPresent(acts -> check.acts(place + "/entry", acts));
      alternative.exit().ifPresent(acts -> check.acts(place + "/exit", acts));
    }
  }
}
