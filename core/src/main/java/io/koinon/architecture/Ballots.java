package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.base.ActorId;
import io.koinon.base.DecisionId;
import io.koinon.base.Matter;
import io.koinon.base.ModeId;
import io.koinon.base.OrganId;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.WeightId;
import io.koinon.decision.Ballot;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Framework;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** By which procedure a framework decides on a day, and who may vote. */
final class Ballots {
  private final Snapshot snapshot;
  private final Function<Interval, Truth> isNow;

  /**
   * Asks a snapshot.
   *
   * @param isNow whether an interval holds on the day
   */
  Ballots(Snapshot snapshot, Function<Interval, Truth> isNow) {
    this.snapshot = snapshot;
    this.isNow = isNow;
  }

  /** The procedures that are, or may be, law; the most special first, by id. */
  ImmutableList<DecisionProcedure> procedures(
      Framework framework, Optional<OrganId> organ, Optional<Matter> matter) {
    ImmutableList<DecisionProcedure> all =
        framework.decisions().values().stream()
            .filter(procedure -> isFor(procedure, organ, matter))
            .filter(procedure -> isNow.apply(framework.validityOf(procedure)) != Truth.NO)
            .collect(ImmutableList.toImmutableList());
    int most = all.stream().mapToInt(Ballots::specialty).max().orElse(0);
    return all.stream()
        .filter(procedure -> specialty(procedure) == most)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isFor(
      DecisionProcedure procedure, Optional<OrganId> organ, Optional<Matter> matter) {
    return (procedure.organ().isEmpty() || procedure.organ().equals(organ))
        && (procedure.matter().isEmpty() || procedure.matter().equals(matter));
  }

  private static int specialty(DecisionProcedure procedure) {
    return (procedure.matter().isPresent() ? 2 : 0) + (procedure.organ().isPresent() ? 1 : 0);
  }

  Ballot ballot(DecisionProcedure procedure) {
    DecisionId id = procedure.id();
    ThreeValuedSet<ActorId> members = snapshot.members(id.framework());
    Ballot.Builder ballot =
        Ballot.builder()
            .addAllMembers(members.certain())
            .addAllUncertain(members.uncertain())
            .isComplete(members.complete())
            .weights(weights(procedure, Sets.union(members.certain(), members.uncertain())));
    for (ActorId member : members.certain()) {
      switch (isEntitled(member, procedure)) {
        case NO -> ballot.addSuspended(member);
        case UNKNOWN -> ballot.addUncertain(member);
        case YES -> {}
      }
    }
    for (ModeId mode : procedure.rule().vetoModes()) {
      ThreeValuedSet<ActorId> holders = snapshot.holders(mode);
      if (holders.uncertain().isEmpty()) {
        ballot.putHolder(mode, holders.certain());
      }
    }
    return ballot.build();
  }

  private Truth isEntitled(ActorId member, DecisionProcedure procedure) {
    Standing standing = snapshot.standing(member, procedure.id().framework());
    if (procedure.organ().isEmpty() && procedure.matter().isEmpty()) {
      return standing.isEntitled(Right.VOTE);
    }
    Scope scope = Scope.builder().organ(procedure.organ()).matter(procedure.matter()).build();
    return standing.entitled(Right.VOTE, scope).truth();
  }

  private ImmutableSortedMap<WeightId, ImmutableSortedMap<ActorId, BigDecimal>> weights(
      DecisionProcedure procedure, Iterable<ActorId> members) {
    ImmutableSortedMap.Builder<WeightId, ImmutableSortedMap<ActorId, BigDecimal>> weights =
        ImmutableSortedMap.naturalOrder();
    for (WeightId id : procedure.rule().weights()) {
      Weighting weighting = snapshot.architecture().weights().get(id);
      if (weighting != null) {
        weights.put(id, weights(weighting, members));
      }
    }
    return weights.buildOrThrow();
  }

  /** What members weigh for certain: where one table is law and no other may be. */
  private ImmutableSortedMap<ActorId, BigDecimal> weights(
      Weighting weighting, Iterable<ActorId> members) {
    ImmutableList<WeightTable> possible =
        weighting.tables().stream()
            .filter(table -> table.interval().map(isNow).orElse(Truth.YES) != Truth.NO)
            .collect(ImmutableList.toImmutableList());
    boolean isCertain =
        possible.size() == 1
            && possible.get(0).interval().map(isNow).orElse(Truth.YES) == Truth.YES;
    ImmutableSortedMap.Builder<ActorId, BigDecimal> weights = ImmutableSortedMap.naturalOrder();
    if (isCertain) {
      for (ActorId member : ImmutableSortedSet.copyOf(members)) {
        BigDecimal weight = possible.get(0).values().get(member);
        if (weight != null) {
          weights.put(member, weight);
        }
      }
    }
    return weights.buildOrThrow();
  }
}
