package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.DecisionId;
import io.koinon.base.Matter;
import io.koinon.base.Share;
import io.koinon.base.WeightId;
import io.koinon.decision.Base;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.finding.Subject;
import io.koinon.framework.Framework;
import io.koinon.framework.Institution;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.time.Interval;
import io.koinon.validation.Mutation.Mutant;
import io.koinon.validation.Site.Days;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mistakes in how frameworks decide. */
final class DecisionMutations {
  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "two procedures are for one matter", "decision/ambiguous", DecisionMutations::second),
          Mutation.of(
              "a quota is above the number of all members",
              "decision/quota-unreachable",
              DecisionMutations::highQuota),
          Mutation.of(
              "a veto is given to others than members",
              "decision/veto-holder-not-member",
              DecisionMutations::strangeVeto),
          Mutation.of(
              "a member has no weight",
              "decision/weights-do-not-cover-members",
              DecisionMutations::noWeight),
          Mutation.of(
              "a procedure is for a matter that is no word",
              "vocabulary/undeclared",
              DecisionMutations::strangeMatter));

  private DecisionMutations() {}

  private static DecisionProcedure.Builder procedure(Framework framework, DecisionRule rule) {
    return DecisionProcedure.builder()
        .id(DecisionId.of(framework.id(), "z-procedure"))
        .matter(Matter.of("z-matter"))
        .rule(rule)
        .binds(Binding.ALL);
  }

  /** The architecture with a procedure more. */
  private static SecurityArchitecture with(Site at, DecisionProcedure procedure) {
    Framework framework = at.valid().getFramework(procedure.id().framework());
    Map<DecisionId, DecisionProcedure> all = new TreeMap<>(framework.decisions());
    all.put(procedure.id(), procedure);
    return framework instanceof Treaty treaty
        ? at.with(treaty.withDecisions(all))
        : at.with(((Institution) framework).withDecisions(all));
  }

  private static Optional<Mutant> mutant(Site at, DecisionProcedure procedure) {
    return Optional.of(about(with(at, procedure), Subject.of(procedure.id())));
  }

  private static Optional<Mutant> second(Site at) {
    return at.framework(it -> !it.decisions().isEmpty())
        .flatMap(
            it ->
                at.oneOf(it.decisions().values(), one -> at.certain(it.validityOf(one)).isPresent())
                    .flatMap(
                        one ->
                            mutant(
                                at,
                                one.toBuilder()
                                    .id(DecisionId.of(it.id(), "z-procedure"))
                                    .validity(it.validityOf(one))
                                    .build())));
  }

  private static Optional<Mutant> strangeMatter(Site at) {
    return at.framework(any -> true)
        .flatMap(
            it ->
                mutant(
                    at,
                    procedure(it, new DecisionRule.Consensus(Base.ALL))
                        .matter(Matter.of("no-word"))
                        .build()));
  }

  private static Optional<Mutant> strangeVeto(Site at) {
    return at.declaredMode(it -> it.grade() != Grade.FULL)
        .flatMap(
            mode -> {
              Framework framework =
                  at.dice().chance(70)
                      ? at.valid().getFramework(mode.id().framework())
                      : at.dice().oneOf(at.valid().frameworks().values().asList());
              return mutant(at, procedure(framework, new DecisionRule.Veto(mode.id())).build());
            });
  }

  private static boolean isOfMember(Site at, Participation spell) {
    return at.modeOf(spell).grade() == Grade.FULL;
  }

  private static Optional<Mutant> highQuota(Site at) {
    return at.framework(it -> it.modes().stream().anyMatch(mode -> mode.grade() == Grade.FULL))
        .map(
            it -> {
              long members =
                  at.valid().participations().stream()
                      .filter(spell -> spell.framework().equals(it.id()))
                      .filter(spell -> spell.claim() != Claim.DENIED && isOfMember(at, spell))
                      .map(Participation::participant)
                      .distinct()
                      .count();
              DecisionRule rule =
                  new DecisionRule.Threshold(
                      Base.ALL, Quota.count((int) members + at.few(9)), Optional.empty());
              DecisionProcedure procedure = procedure(it, rule).build();
              Mode[] complete =
                  it.modes().stream()
                      .filter(mode -> mode.grade() == Grade.FULL)
                      .map(mode -> mode.withRoster(Roster.complete()))
                      .toArray(Mode[]::new);
              Site rostered = new Site(at.with(complete), at.dice());
              return about(with(rostered, procedure), Subject.of(procedure.id()));
            });
  }

  private static Optional<Mutant> noWeight(Site at) {
    return at.spell(
            it ->
                it.claim() == Claim.ASSERTED
                    && isOfMember(at, it)
                    && at.certain(it.interval()).isPresent())
        .map(
            it -> {
              Days days = at.certain(it.interval()).orElseThrow();
              Weighting weighting = weighting(at, it, days);
              DecisionRule rule =
                  new DecisionRule.Threshold(
                      Base.ALL, Quota.moreThan(Share.of(1, 2)), Optional.of(weighting.id()));
              SecurityArchitecture all = with(at, procedure(at.frameworkOf(it), rule).build());
              Map<WeightId, Weighting> weights = new TreeMap<>(all.weights());
              weights.put(weighting.id(), weighting);
              return about(all.withWeights(weights), Subject.of(weighting.id()));
            });
  }

  /** What everybody weighs on some days of a spell, but for who takes part in it. */
  private static Weighting weighting(Site at, Participation without, Days days) {
    WeightTable.Builder table =
        WeightTable.builder().interval(Interval.of(date(at.dayOf(days)), date(days.to())));
    at.valid().participations().stream()
        .map(Participation::participant)
        .distinct()
        .filter(participant -> !participant.equals(without.participant()))
        .forEach(participant -> table.putValue(participant, BigDecimal.ONE));
    return Weighting.builder().id(WeightId.of("z-weight")).addTable(table.build()).build();
  }
}
