package io.koinon.validation;

import static io.koinon.validation.Site.about;
import static io.koinon.validation.Site.date;
import static io.koinon.validation.Site.first;
import static io.koinon.validation.Site.hasFirst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.StateId;
import io.koinon.finding.Subject;
import io.koinon.framework.Attackers;
import io.koinon.framework.BindingForce;
import io.koinon.framework.Casus;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Treaty;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.state.State;
import io.koinon.time.Interval;
import io.koinon.validation.Mutation.Mutant;
import java.util.Optional;
import java.util.function.Predicate;

/** Mistakes in what treaties oblige to. */
final class ObligationMutations {
  private static final FrameworkId ONE = FrameworkId.of("a-pact");
  private static final FrameworkId OTHER = FrameworkId.of("another-pact");
  private static final StateId STRANGER = StateId.of("A-STRANGER");
  private static final StateId ENEMY = StateId.of("AN-ENEMY");

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.of(
              "an obligation to assist loses its casus",
              "obligation/casus-missing",
              ObligationMutations::withoutCasus),
          Mutation.of(
              "an obligation is law before its treaty",
              "obligation/outside-treaty",
              ObligationMutations::beforeTreaty),
          Mutation.of(
              "a stranger is named to owe an obligation",
              "obligation/bearer-not-in-mode",
              ObligationMutations::owedByStranger),
          Mutation.of(
              "a party to an exclusive pact joins another with a stranger",
              "obligation/exclusivity-in-question",
              ObligationMutations::unfaithful),
          Mutation.of(
              "a party to a pact against somebody promises this one to be neutral",
              "obligation/both-sides",
              ObligationMutations::onBothSides));

  private ObligationMutations() {}

  // Obligations that are there

  private static Optional<Obligation> obligation(Site at, Predicate<Obligation> where) {
    return at.oneOf(
        at.valid().treaties().values().stream()
            .flatMap(treaty -> treaty.obligations().values().stream())
            .toList(),
        where);
  }

  private static Treaty with(Site at, Obligation obligation) {
    Treaty treaty = treaty(at, obligation);
    return treaty.withObligations(
        treaty.obligations().values().stream()
            .map(each -> each.id().equals(obligation.id()) ? obligation : each)
            .collect(ImmutableMap.toImmutableMap(Obligation::id, each -> each)));
  }

  private static Treaty treaty(Site at, Obligation obligation) {
    return at.valid().getTreaty(obligation.id().treaty());
  }

  private static Mutant mutant(Site at, Obligation obligation) {
    return about(at.with(with(at, obligation)), Subject.of(obligation.id()));
  }

  private static Optional<Mutant> withoutCasus(Site at) {
    return obligation(at, it -> it.casus().isPresent())
        .map(
            it ->
                mutant(
                    at,
                    it.toBuilder()
                        .kind(at.dice().oneOf(Obligations.ASSISTANCE.asList()))
                        .casus(Optional.empty())
                        .build()));
  }

  private static Optional<Mutant> beforeTreaty(Site at) {
    return obligation(
            at, it -> it.validity().isEmpty() && hasFirst(treaty(at, it).existence().from()))
        .map(
            it -> {
              Interval force = treaty(at, it).existence();
              return mutant(
                  at,
                  it.withValidity(
                      Interval.of(
                          date(first(force.from()).orElseThrow().minusDays(at.few(900))),
                          force.to())));
            });
  }

  private static Optional<Mutant> owedByStranger(Site at) {
    return obligation(at, it -> it.owedBy().isEmpty() && it.binding() != BindingForce.UNILATERAL)
        .map(it -> it.withOwedBy(PersonalScope.ofActors(STRANGER)))
        .map(
            it ->
                about(
                    at.with(with(at, it)).toBuilder().addState(state(STRANGER)).build(),
                    Subject.of(it.id())));
  }

  // Pacts that are added

  private static State state(StateId id) {
    return State.builder().id(id).name(id.value()).build();
  }

  private static Treaty pact(FrameworkId id, Site.Days days, Obligation obligation) {
    return Treaty.builder()
        .id(id)
        .name(id.value())
        .inForce(date(days.from()))
        .end(date(days.to()))
        .addObligation(obligation)
        .build();
  }

  private static Obligation.Builder duty(FrameworkId treaty, ObligationKind kind) {
    return Obligation.builder().id(ObligationId.of(treaty, "duty")).kind(kind);
  }

  private static Participation party(ActorId actor, FrameworkId treaty, Site.Days days) {
    return Participation.builder()
        .participant(actor)
        .mode(ModeId.of(treaty, "party"))
        .interval(Interval.of(date(days.from()), date(days.to())))
        .build();
  }

  /** A spell of a state during which this is certainly there. */
  private static Optional<Participation> spell(Site at) {
    return at.spell(
        it ->
            it.participant() instanceof StateId
                && it.claim() == Claim.ASSERTED
                && at.certain(it.interval()).isPresent());
  }

  private static SecurityArchitecture.Builder world(Site at, Treaty one, Treaty other) {
    return at.valid().toBuilder()
        .addState(state(STRANGER))
        .addState(state(ENEMY))
        .addTreaty(one)
        .addTreaty(other);
  }

  private static Optional<Mutant> unfaithful(Site at) {
    return spell(at)
        .map(
            it -> {
              Site.Days days = at.certain(it.interval()).orElseThrow();
              Obligation exclusivity = duty(ONE, ObligationKind.EXCLUSIVITY).build();
              Obligation defence = duty(OTHER, ObligationKind.DEFENCE).build();
              return about(
                  world(at, pact(ONE, days, exclusivity), pact(OTHER, days, defence))
                      .addParticipation(party(it.participant(), ONE, days))
                      .addParticipation(party(it.participant(), OTHER, days))
                      .addParticipation(party(STRANGER, OTHER, days))
                      .build(),
                  Subject.of(exclusivity.id()));
            });
  }

  private static Optional<Mutant> onBothSides(Site at) {
    return spell(at)
        .map(
            it -> {
              Site.Days days = at.certain(it.interval()).orElseThrow();
              Attackers enemy = Attackers.builder().only(PersonalScope.ofActors(ENEMY)).build();
              Obligation help =
                  duty(ONE, ObligationKind.DEFENCE)
                      .casus(Casus.builder().attackers(enemy).build())
                      .build();
              Obligation neutrality = duty(OTHER, ObligationKind.NEUTRALITY).build();
              return about(
                  world(at, pact(ONE, days, help), pact(OTHER, days, neutrality))
                      .addParticipation(party(it.participant(), ONE, days))
                      .addParticipation(party(STRANGER, ONE, days))
                      .addParticipation(party(it.participant(), OTHER, days))
                      .addParticipation(party(ENEMY, OTHER, days))
                      .build(),
                  Subject.of(help.id()));
            });
  }
}
