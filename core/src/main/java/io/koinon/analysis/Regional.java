package io.koinon.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.StateId;
import io.koinon.state.Region;
import io.koinon.time.Truth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The states of a region as they were on a day: those that are listed, but for those that certainly
 * do not exist. Of whom the architecture has no record counts, for the list vouches for it.
 */
record Regional(Snapshot snapshot, Region region) {
  /** Whether a listed state, of which something is so or not, is there on the day. */
  Truth isThere(StateId state, Truth something) {
    return something == Truth.YES || snapshot.architecture().findState(state).isEmpty()
        ? Truth.YES
        : snapshot.exists(state);
  }

  /** The share of the listed states of which something is so. */
  Optional<Bounds> shareOfListed(
      Function<StateId, Truth> question, Function<StateId, Quantity> weight) {
    Shares shares = new Shares();
    for (StateId state : region.members()) {
      Truth answer = question.apply(state);
      shares.add(isThere(state, answer), answer, weight.apply(state));
    }
    return shares.bounds();
  }

  /** The share of all states: any, if others may belong to the region. */
  Optional<Bounds> share(Optional<Bounds> ofListed) {
    return region.isComplete() ? ofListed : Optional.of(Bounds.ANY_SHARE);
  }

  /** The states that are there and of which something is so; complete if all are listed. */
  ThreeValuedSet<StateId> having(Function<StateId, Truth> question) {
    return states(question, answer -> answer);
  }

  /** The states that are there and of which something is not so; complete if all are listed. */
  ThreeValuedSet<StateId> lacking(Function<StateId, Truth> question) {
    return states(question, Truth::not);
  }

  private ThreeValuedSet<StateId> states(
      Function<StateId, Truth> question, UnaryOperator<Truth> wanted) {
    ImmutableSortedSet.Builder<StateId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<StateId> uncertain = ImmutableSortedSet.naturalOrder();
    for (StateId state : region.members()) {
      Truth answer = question.apply(state);
      switch (isThere(state, answer).and(wanted.apply(answer))) {
        case YES -> certain.add(state);
        case UNKNOWN -> uncertain.add(state);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), region.isComplete());
  }
}
