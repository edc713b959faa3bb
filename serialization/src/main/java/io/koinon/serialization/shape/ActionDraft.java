package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.DecisionId;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.Right;
import io.koinon.base.TieId;
import io.koinon.cooperation.Operation;
import io.koinon.decision.DecisionProcedure;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.strategy.MeasureAction;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a measure does, while it is read: what its kind has is there. */
final class ActionDraft {
  private @Nullable ActorId actor;
  private @Nullable ModeId into;
  private @Nullable FrameworkId framework;
  private ImmutableSortedSet<Right> notEntitled = ImmutableSortedSet.of();
  private ImmutableSortedSet<Duty> notOwed = ImmutableSortedSet.of();
  private ImmutableSortedSet<CooperationArea> areas = ImmutableSortedSet.of();
  private @Nullable TieId tie;
  private Optional<Period> lasts = Optional.empty();
  private final OneOf<Framework> frameworks =
      new OneOf<>("action/one-framework", "one treaty or one institution");
  private final OneOf<Operation> operations = new OneOf<>("action/one-operation", "one operation");
  private final ImmutableSortedMap.Builder<ModeId, ImmutableSortedSet<ActorId>> founders =
      ImmutableSortedMap.naturalOrder();
  private final ImmutableSortedMap.Builder<ModeId, Mode> modes = ImmutableSortedMap.naturalOrder();
  private final ImmutableSortedMap.Builder<DecisionId, DecisionProcedure> decisions =
      ImmutableSortedMap.naturalOrder();
  private final ImmutableSortedMap.Builder<ObligationId, Obligation> obligations =
      ImmutableSortedMap.naturalOrder();
  private final ImmutableSortedMap.Builder<ActorId, Amount> reach =
      ImmutableSortedMap.naturalOrder();

  void actor(ActorId given) {
    actor = given;
  }

  ActorId actor() {
    return requireNonNull(actor);
  }

  void into(ModeId given) {
    into = given;
  }

  ModeId into() {
    return requireNonNull(into);
  }

  void framework(FrameworkId given) {
    framework = given;
  }

  FrameworkId framework() {
    return requireNonNull(framework);
  }

  void notEntitled(ImmutableSortedSet<Right> given) {
    notEntitled = given;
  }

  ImmutableSortedSet<Right> notEntitled() {
    return notEntitled;
  }

  void notOwed(ImmutableSortedSet<Duty> given) {
    notOwed = given;
  }

  ImmutableSortedSet<Duty> notOwed() {
    return notOwed;
  }

  void areas(ImmutableSortedSet<CooperationArea> given) {
    areas = given;
  }

  ImmutableSortedSet<CooperationArea> areas() {
    return areas;
  }

  void tie(TieId given) {
    tie = given;
  }

  TieId tie() {
    return requireNonNull(tie);
  }

  void addFramework(Framework given) {
    frameworks.set(given);
  }

  void addFounders(Map.Entry<ModeId, ImmutableSortedSet<ActorId>> given) {
    founders.put(given);
  }

  void addMode(Mode given) {
    modes.put(given.id(), given);
  }

  void addDecision(DecisionProcedure given) {
    decisions.put(given.id(), given);
  }

  void addObligation(Obligation given) {
    obligations.put(given.id(), given);
  }

  void addReach(Map.Entry<ActorId, Amount> given) {
    reach.put(given);
  }

  void addOperation(Operation given) {
    operations.set(given);
  }

  void lasts(Period given) {
    lasts = Optional.of(given);
  }

  MeasureAction.Establish establish() {
    return new MeasureAction.Establish(frameworks.build(), founders.buildOrThrow());
  }

  MeasureAction.Develop develop() {
    return new MeasureAction.Develop(
        framework(),
        areas,
        modes.buildOrThrow(),
        decisions.buildOrThrow(),
        obligations.buildOrThrow());
  }

  MeasureAction.Strengthen strengthen() {
    return new MeasureAction.Strengthen(tie(), reach.buildOrThrow());
  }

  MeasureAction.Conduct conduct() {
    return new MeasureAction.Conduct(operations.build(), lasts);
  }
}
