package io.koinon.serialization.shape;

import io.koinon.base.MeasureId;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;

/** A measure while it is read: among its properties is one for each kind of action. */
final class MeasureDraft {
  private final Measure.Builder measure;
  private final OneOf<MeasureAction> action = oneAction();

  MeasureDraft(MeasureId id) {
    this.measure = Measure.builder().id(id);
  }

  /** No action yet. */
  static OneOf<MeasureAction> oneAction() {
    return new OneOf<>("measure/one-action", "one action, for example invite or establish");
  }

  Measure.Builder measure() {
    return measure;
  }

  void action(MeasureAction given) {
    action.set(given);
  }

  Measure build() {
    return measure.action(action.build()).build();
  }
}
