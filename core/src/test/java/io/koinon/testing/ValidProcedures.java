package io.koinon.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.WeightId;
import io.koinon.decision.Binding;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.testing.Times.Days;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws procedures that can be followed: one for each organ and matter, with vetoes of members
 * alone, no more votes than there are founders, and weights that every member has.
 */
final class ValidProcedures {
  /** How many members there are at least wherever all are recorded. */
  private static final int FOUNDERS = 2;

  private record Competence(Optional<OrganId> organ, Optional<Matter> matter) {}

  private final Chronicle chronicle;
  private final Dice dice;

  ValidProcedures(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.dice = chronicle.dice;
  }

  /** The weight by which frameworks vote, if there is one; none votes by the others. */
  private Optional<WeightId> weight() {
    return chronicle.draft.weights.stream().findFirst();
  }

  /** The procedures of a framework; none where nothing is weighed. */
  ImmutableMap<DecisionId, DecisionProcedure> all(
      FrameworkId framework, Days life, ModeId members, ImmutableSet<OrganId> organs) {
    if (weight().isEmpty() || dice.chance(35)) {
      return ImmutableMap.of();
    }
    WeightId weight = weight().get();
    Procedures rules = new Procedures(dice, () -> members, () -> weight, FOUNDERS);
    Set<Competence> competences =
        new LinkedHashSet<>(dice.some(1, 3, () -> competence(organs.asList())));
    ImmutableMap.Builder<DecisionId, DecisionProcedure> procedures = ImmutableMap.builder();
    int number = 0;
    for (Competence competence : competences) {
      number++;
      DecisionId id = DecisionId.of(framework, "rule-" + number);
      procedures.put(id, procedure(id, competence, life, rules));
    }
    return procedures.buildOrThrow();
  }

  private Competence competence(List<OrganId> organs) {
    return new Competence(
        organs.isEmpty() ? Optional.empty() : dice.maybe(75, () -> dice.oneOf(organs)),
        dice.maybe(60, chronicle::matter));
  }

  private DecisionProcedure procedure(
      DecisionId id, Competence competence, Days life, Procedures rules) {
    return DecisionProcedure.builder()
        .id(id)
        .organ(competence.organ)
        .matter(competence.matter)
        .validity(dice.maybe(45, () -> chronicle.written(chronicle.part(life))))
        .rule(rules.rule())
        .binds(dice.oneOf(Binding.class))
        .article(dice.maybe(50, chronicle.words::name))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  /** A weight; that by which frameworks vote has tables with all who are ever members of any. */
  Weighting weighting(WeightId id, ImmutableSet<ActorId> members) {
    boolean isUsed = weight().filter(id::equals).isPresent();
    ImmutableSet<ActorId> weighed =
        isUsed
            ? members
            : ImmutableSet.copyOf(dice.perhaps(15, 4, () -> dice.oneOf(chronicle.draft.states)));
    return Weighting.builder()
        .id(id)
        .name(dice.maybe(55, chronicle.words::name))
        .unit(dice.maybe(55, chronicle.words::name))
        .tables(dice.perhaps(65, 3, () -> table(weighed)))
        .sources(chronicle.cited())
        .note(chronicle.note())
        .build();
  }

  private WeightTable table(ImmutableSet<ActorId> weighed) {
    WeightTable.Builder table =
        WeightTable.builder()
            .interval(dice.maybe(60, chronicle::someTime))
            .sources(chronicle.cited());
    Procedures weights =
        new Procedures(
            dice,
            () -> ModeId.of(dice.oneOf(chronicle.draft.treaties), "party"),
            () -> dice.oneOf(chronicle.draft.weights));
    weighed.forEach(actor -> table.putValue(actor, weights.weight()));
    return table.build();
  }
}
