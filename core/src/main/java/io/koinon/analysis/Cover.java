package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.time.Truth;

/**
 * What covers a state in an area: Kazakhstan in peacekeeping, by the CSTO.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state which state
 * @param area in which area
 * @param frameworks the institutions that cover it, for certain or perhaps; complete if no other
 *     that was asked does
 */
public record Cover(StateId state, CooperationArea area, ThreeValuedSet<FrameworkId> frameworks) {
  /**
   * Checks the components.
   *
   * @param state which state
   * @param area in which area
   * @param frameworks the institutions that cover it, for certain or perhaps
   */
  public Cover {
    requireNonNull(state, "state");
    requireNonNull(area, "area");
    requireNonNull(frameworks, "frameworks");
  }

  /** {@return whether it is covered} */
  public Truth truth() {
    if (!frameworks.certain().isEmpty()) {
      return Truth.YES;
    }
    return frameworks.isCertainlyEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  /** {@return who is covered in what, whether that is so, and by which institutions} */
  @Override
  public String toString() {
    return state + " in " + area + ": " + truth() + " by " + frameworks;
  }
}
