package io.koinon.architecture;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.OperationId;
import io.koinon.base.Source;
import io.koinon.base.Vocabulary;
import io.koinon.condition.Attestation;
import io.koinon.cooperation.FrameworkLink;
import io.koinon.cooperation.Need;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.Weighting;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.framework.Amendment;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.Organ;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.state.Assessment;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.Succession;
import io.koinon.strategy.Strategy;
import io.koinon.time.DayBounds;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Puts two architectures together, record by record and property by property. */
final class Merging {
  private static final Comparator<Interval> REACH =
      comparingLong((Interval roster) -> Ends.first(roster.to()))
          .thenComparing(comparingLong((Interval roster) -> lastStart(roster.from())).reversed())
          .thenComparingLong(roster -> Ends.last(roster.to()))
          .thenComparing(comparingLong((Interval roster) -> Ends.first(roster.from())).reversed());

  private final Accord accord;
  private final LocalDate observedThrough;

  private Merging(LocalDate observedThrough) {
    this.accord = new Accord(observedThrough);
    this.observedThrough = observedThrough;
  }

  static SecurityArchitecture of(SecurityArchitecture first, SecurityArchitecture second) {
    LocalDate observedThrough =
        first.observedThrough().isBefore(second.observedThrough())
            ? second.observedThrough()
            : first.observedThrough();
    return new Merging(observedThrough)
        .merged(OpenEnds.in(first, observedThrough), OpenEnds.in(second, observedThrough));
  }

  private SecurityArchitecture merged(SecurityArchitecture first, SecurityArchitecture second) {
    SecurityArchitecture.Builder merged =
        SecurityArchitecture.builder()
            .title(first.title())
            .observedThrough(observedThrough)
            .version(first.version().or(second::version))
            .licence(first.licence().or(second::licence))
            .note(first.note().or(second::note))
            .vocabulary(vocabulary(first.vocabulary(), second.vocabulary()))
            .sources(accord.records(first.sources(), second.sources(), Subject::of, this::source))
            .acts(accord.records(first.acts(), second.acts(), Subject::of, this::act))
            .attestations(
                accord.records(
                    first.attestations(), second.attestations(), Subject::of, this::attestation))
            .weights(
                accord.records(first.weights(), second.weights(), Subject::of, this::weighting))
            .states(accord.records(first.states(), second.states(), Subject::of, this::state))
            .regions(accord.records(first.regions(), second.regions(), Subject::of, this::region))
            .successions(
                accord.records(
                    first.successions(), second.successions(), Subject::of, this::succession))
            .participations(
                accord.all(first.participations(), second.participations(), Rewriting::spell))
            .ties(accord.records(first.ties(), second.ties(), Subject::of, this::tie))
            .links(accord.records(first.links(), second.links(), Subject::of, this::link))
            .strategies(
                accord.records(
                    first.strategies(), second.strategies(), Subject::of, this::strategy))
            .extensions(accord.values("extensions", first.extensions(), second.extensions()));
    ImmutableSortedMap<FrameworkId, Treaty> treaties =
        accord.records(first.treaties(), second.treaties(), Subject::of, this::treaty);
    ImmutableSortedMap<FrameworkId, Institution> institutions =
        accord.records(first.institutions(), second.institutions(), Subject::of, this::institution);
    for (FrameworkId both : Sets.intersection(treaties.keySet(), institutions.keySet())) {
      accord.contradiction(
          Subject.of(both), "kind", kind(first.treaties(), both), kind(second.treaties(), both));
    }
    ImmutableSortedMap<OperationId, Operation> operations =
        accord.records(first.operations(), second.operations(), Subject::of, this::operation);
    for (OperationId id : operations.keySet()) {
      FrameworkId framework = FrameworkId.of(id.value());
      if (treaties.containsKey(framework) || institutions.containsKey(framework)) {
        accord.contradiction(
            Subject.of(id), "kind", kind(first, framework), kind(second, framework));
      }
    }
    ImmutableList<Finding> contradictions = accord.contradictions();
    if (!contradictions.isEmpty()) {
      throw new ContradictionException(contradictions);
    }
    return merged.treaties(treaties).institutions(institutions).operations(operations).build();
  }

  private static String kind(SecurityArchitecture architecture, FrameworkId id) {
    return architecture.frameworks().containsKey(id)
        ? kind(architecture.treaties(), id)
        : "operation";
  }

  private static String kind(Map<FrameworkId, Treaty> treaties, FrameworkId id) {
    return treaties.containsKey(id) ? "treaty" : "institution";
  }

  private Vocabulary vocabulary(Vocabulary first, Vocabulary second) {
    return Vocabulary.builder()
        .rights(accord.values("meaning", first.rights(), second.rights()))
        .duties(accord.values("meaning", first.duties(), second.duties()))
        .areas(accord.values("meaning", first.areas(), second.areas()))
        .matters(accord.values("meaning", first.matters(), second.matters()))
        .obligationKinds(
            accord.values("meaning", first.obligationKinds(), second.obligationKinds()))
        .events(accord.values("meaning", first.events(), second.events()))
        .means(accord.values("meaning", first.means(), second.means()))
        .principles(accord.values("meaning", first.principles(), second.principles()))
        .build();
  }

  private Source source(Source first, Source second) {
    return Source.builder()
        .id(first.id())
        .title(accord.one("title", first.title(), second.title()))
        .kind(accord.one("kind", first.kind(), second.kind()))
        .date(accord.one("date", first.date(), second.date()))
        .publisher(accord.one("publisher", first.publisher(), second.publisher()))
        .address(accord.one("address", first.address(), second.address()))
        .observedThrough(
            accord.one("observedThrough", first.observedThrough(), second.observedThrough()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Act act(Act first, Act second) {
    return Act.builder()
        .kind(accord.one("kind", first.kind(), second.kind()))
        .on(accord.day("on", first.on(), second.on()))
        .effectFrom(accord.day("effectFrom", first.effectFrom(), second.effectFrom()))
        .by(accord.one("by", first.by(), second.by()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Attestation attestation(Attestation first, Attestation second) {
    return Attestation.builder()
        .id(first.id())
        .statement(accord.one("statement", first.statement(), second.statement()))
        .holds(accord.all(first.holds(), second.holds(), Rewriting::attested))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Weighting weighting(Weighting first, Weighting second) {
    return Weighting.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .unit(accord.one("unit", first.unit(), second.unit()))
        .tables(accord.all(first.tables(), second.tables(), Rewriting::weightTable))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private State state(State first, State second) {
    return State.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .names(accord.all(first.names(), second.names(), Rewriting::name))
        .codes(accord.all(first.codes(), second.codes(), Rewriting::code))
        .periods(accord.all(first.periods(), second.periods(), Rewriting::period))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Region region(Region first, Region second) {
    return Region.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .members(
            isExceeded(first, second) || isExceeded(second, first)
                ? accord.one("members", first.members(), second.members())
                : accord.all(first.members(), second.members()))
        .isComplete(first.isComplete() || second.isComplete())
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private static boolean isExceeded(Region region, Region other) {
    return region.isComplete() && !region.members().containsAll(other.members());
  }

  private Treaty treaty(Treaty first, Treaty second) {
    return Treaty.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .names(accord.all(first.names(), second.names(), Rewriting::name))
        .signed(accord.day("signed", first.signed(), second.signed()))
        .signedAt(accord.one("signedAt", first.signedAt(), second.signedAt()))
        .inForce(accord.day("inForce", first.inForce(), second.inForce()))
        .end(accord.end("end", first.end(), second.end()))
        .inForceRule(accord.one("inForceRule", first.inForceRule(), second.inForceRule()))
        .delay(accord.one("delay", first.delay(), second.delay()))
        .depositaries(accord.all(first.depositaries(), second.depositaries()))
        .terms(accord.all(first.terms(), second.terms(), Rewriting::term))
        .amendments(
            accord.records(
                first.amendments(),
                second.amendments(),
                id -> Subject.of(first.id()),
                this::amendment))
        .exit(accord.one("exit", first.exit(), second.exit()))
        .decisions(decisions(first, second))
        .declaredModes(modes(first.declaredModes(), second.declaredModes()))
        .obligations(
            accord.records(
                first.obligations(), second.obligations(), Subject::of, this::obligation))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Obligation obligation(Obligation first, Obligation second) {
    return Obligation.builder()
        .id(first.id())
        .kind(accord.one("kind", first.kind(), second.kind()))
        .article(accord.one("article", first.article(), second.article()))
        .validity(accord.interval("validity", first.validity(), second.validity()))
        .owedBy(accord.one("owedBy", first.owedBy(), second.owedBy()))
        .owedTo(accord.one("owedTo", first.owedTo(), second.owedTo()))
        .beneficiaries(first.beneficiaries().union(second.beneficiaries()))
        .casus(accord.one("casus", first.casus(), second.casus()))
        .response(accord.one("response", first.response(), second.response()))
        .binding(accord.one("binding", first.binding(), second.binding()))
        .means(accord.all(first.means(), second.means()))
        .exceptions(accord.all(first.exceptions(), second.exceptions()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Amendment amendment(Amendment first, Amendment second) {
    return Amendment.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .signed(accord.day("signed", first.signed(), second.signed()))
        .inForce(accord.day("inForce", first.inForce(), second.inForce()))
        .effectFrom(accord.day("effectFrom", first.effectFrom(), second.effectFrom()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Institution institution(Institution first, Institution second) {
    return Institution.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .names(accord.all(first.names(), second.names(), Rewriting::name))
        .acronym(accord.one("acronym", first.acronym(), second.acronym()))
        .kind(accord.one("kind", first.kind(), second.kind()))
        .existence(accord.interval("existence", first.existence(), second.existence()))
        .founding(accord.one("founding", first.founding(), second.founding()))
        .treaties(accord.all(first.treaties(), second.treaties()))
        .partOf(accord.all(first.partOf(), second.partOf()))
        .seat(accord.one("seat", first.seat(), second.seat()))
        .areas(accord.all(first.areas(), second.areas()))
        .datedAreas(accord.intervals("datedAreas", first.datedAreas(), second.datedAreas()))
        .organs(
            accord.records(
                first.organs(), second.organs(), id -> Subject.of(first.id()), this::organ))
        .exit(accord.one("exit", first.exit(), second.exit()))
        .decisions(decisions(first, second))
        .declaredModes(modes(first.declaredModes(), second.declaredModes()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private ImmutableSortedMap<DecisionId, DecisionProcedure> decisions(
      Framework first, Framework second) {
    return accord.records(first.decisions(), second.decisions(), Subject::of, this::decision);
  }

  private DecisionProcedure decision(DecisionProcedure first, DecisionProcedure second) {
    return DecisionProcedure.builder()
        .id(first.id())
        .organ(accord.one("organ", first.organ(), second.organ()))
        .matter(accord.one("matter", first.matter(), second.matter()))
        .validity(accord.interval("validity", first.validity(), second.validity()))
        .rule(accord.one("rule", first.rule(), second.rule()))
        .binds(accord.one("binds", first.binds(), second.binds()))
        .article(accord.one("article", first.article(), second.article()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Organ organ(Organ first, Organ second) {
    return accord.one("organ", first, second);
  }

  private ImmutableSortedMap<ModeId, Mode> modes(
      ImmutableSortedMap<ModeId, Mode> first, ImmutableSortedMap<ModeId, Mode> second) {
    return accord.records(first, second, Subject::of, this::mode);
  }

  private Mode mode(Mode first, Mode second) {
    return Mode.builder()
        .id(first.id())
        .grade(accord.one("grade", first.grade(), second.grade()))
        .name(accord.one("name", first.name(), second.name()))
        .validity(accord.interval("validity", first.validity(), second.validity()))
        .above(accord.all(first.above(), second.above()))
        .rights(accord.one("rights", first.rights(), second.rights()))
        .duties(accord.one("duties", first.duties(), second.duties()))
        .admission(accord.one("admission", first.admission(), second.admission()))
        .partyTo(accord.all(first.partyTo(), second.partyTo()))
        .roster(roster(first.roster(), second.roster()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  /** Of two rosters the one that reaches further: to leave a claim out is safe. */
  private Optional<Roster> roster(Optional<Roster> first, Optional<Roster> second) {
    return first.isEmpty() || (second.isPresent() && reachesFurther(second.get(), first.get()))
        ? second
        : first;
  }

  /** Whether a roster reaches further than another, neither of them beyond the last day. */
  private boolean reachesFurther(Roster roster, Roster other) {
    OpenEnds horizon = new OpenEnds(observedThrough);
    Optional<Interval> reach = horizon.roster(roster).flatMap(Roster::interval);
    Optional<Interval> otherReach = horizon.roster(other).flatMap(Roster::interval);
    return reach.isPresent()
        && (otherReach.isEmpty() || REACH.compare(reach.get(), otherReach.get()) > 0);
  }

  private static long lastStart(Endpoint from) {
    return Ends.isOpen(from) ? DayBounds.UNBOUNDED_PAST : Ends.last(from);
  }

  private Succession succession(Succession first, Succession second) {
    return Succession.builder()
        .id(first.id())
        .kind(accord.one("kind", first.kind(), second.kind()))
        .on(accord.day("on", first.on(), second.on()))
        .predecessors(accord.values("predecessors", first.predecessors(), second.predecessors()))
        .successors(accord.values("successors", first.successors(), second.successors()))
        .seats(accord.all(first.seats(), second.seats()))
        .assessments(
            accord.records(
                first.assessments(),
                second.assessments(),
                account -> Subject.of(first.id()),
                this::assessment))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Assessment assessment(Assessment first, Assessment second) {
    return Assessment.builder()
        .account(first.account())
        .on(accord.day("on", first.on(), second.on()))
        .predecessors(accord.values("predecessors", first.predecessors(), second.predecessors()))
        .successors(accord.values("successors", first.successors(), second.successors()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Operation operation(Operation first, Operation second) {
    return Operation.builder()
        .id(first.id())
        .name(accord.one("name", first.name(), second.name()))
        .names(accord.all(first.names(), second.names(), Rewriting::name))
        .kind(accord.one("kind", first.kind(), second.kind()))
        .hosts(accord.all(first.hosts(), second.hosts()))
        .existence(accord.interval("existence", first.existence(), second.existence()))
        .roles(accord.all(first.roles(), second.roles(), Rewriting::role))
        .tasks(accord.all(first.tasks(), second.tasks()))
        .acceptance(accord.one("acceptance", first.acceptance(), second.acceptance()))
        .needs(
            accord.records(first.needs(), second.needs(), id -> Subject.of(first.id()), this::need))
        .contributions(
            accord.all(first.contributions(), second.contributions(), Rewriting::contribution))
        .roster(roster(first.roster(), second.roster()))
        .observations(accord.all(first.observations(), second.observations()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Need need(Need first, Need second) {
    return Need.builder()
        .id(first.id())
        .amount(accord.one("amount", first.amount(), second.amount()))
        .unit(accord.one("unit", first.unit(), second.unit()))
        .on(accord.one("on", first.on(), second.on()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Tie tie(Tie first, Tie second) {
    return Tie.builder()
        .id(first.id())
        .between(accord.one("between", first.between(), second.between()))
        .area(accord.one("area", first.area(), second.area()))
        .interval(accord.interval("interval", first.interval(), second.interval()))
        .unit(accord.one("unit", first.unit(), second.unit()))
        .dependence(accord.values("dependence", first.dependence(), second.dependence()))
        .substitutability(
            accord.values("substitutability", first.substitutability(), second.substitutability()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private FrameworkLink link(FrameworkLink first, FrameworkLink second) {
    return FrameworkLink.builder()
        .id(first.id())
        .kind(accord.one("kind", first.kind(), second.kind()))
        .name(accord.one("name", first.name(), second.name()))
        .between(accord.one("between", first.between(), second.between()))
        .signed(accord.day("signed", first.signed(), second.signed()))
        .interval(accord.interval("interval", first.interval(), second.interval()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }

  private Strategy strategy(Strategy first, Strategy second) {
    return Strategy.builder()
        .id(first.id())
        .title(accord.one("title", first.title(), second.title()))
        .proponent(accord.one("proponent", first.proponent(), second.proponent()))
        .region(accord.one("region", first.region(), second.region()))
        .principles(accord.all(first.principles(), second.principles()))
        .objectives(accord.values("objectives", first.objectives(), second.objectives()))
        .phases(accord.values("phases", first.phases(), second.phases()))
        .sources(accord.all(first.sources(), second.sources()))
        .note(accord.one("note", first.note(), second.note()))
        .build();
  }
}
