package io.koinon.architecture;

import static java.util.Objects.requireNonNull;

import io.koinon.base.ActorId;
import io.koinon.state.Fate;
import io.koinon.state.Origin;
import io.koinon.state.Succession;
import io.koinon.time.Truth;

/**
 * From a predecessor to a successor: from the Soviet Union to Russia, which continues it, by the
 * dissolution of 1991.
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessor who was there before
 * @param successor who came after
 * @param succession by what, as it is read from the perspective of the question
 */
public record LineageStep(ActorId predecessor, ActorId successor, Succession succession) {
  /**
   * Checks the components.
   *
   * @param predecessor one of the predecessors of the succession
   * @param successor one of its successors, and another than the predecessor
   * @param succession by what
   */
  public LineageStep {
    requireNonNull(succession, "succession");
    if (predecessor.equals(successor)
        || !succession.predecessors().containsKey(predecessor)
        || !succession.successors().containsKey(successor)) {
      throw new IllegalArgumentException(
          succession.id() + " does not lead from " + predecessor + " to " + successor);
    }
  }

  /** {@return what became of the predecessor} */
  public Fate fate() {
    return requireNonNull(succession.predecessors().get(predecessor));
  }

  /** {@return what the successor is} */
  public Origin origin() {
    return requireNonNull(succession.successors().get(successor));
  }

  /**
   * {@return whether the successor continues this predecessor: it is the continuator, and if it is
   * said that some of several predecessors go on, this is one of them}
   */
  public Truth isContinuation() {
    return switch (origin()) {
      case CONTINUATOR -> isContinued();
      case DISPUTED -> isContinued().and(Truth.UNKNOWN);
      case NEW, PRE_EXISTING, RESTORED -> Truth.NO;
    };
  }

  private Truth isContinued() {
    if (succession.predecessors().containsValue(Fate.CONTINUES)) {
      return switch (fate()) {
        case CONTINUES -> Truth.YES;
        case DISPUTED -> Truth.UNKNOWN;
        case EXTINGUISHED -> Truth.NO;
      };
    }
    boolean mayAnotherGoOn =
        succession.predecessors().entrySet().stream()
            .anyMatch(
                each -> each.getValue() == Fate.DISPUTED && !each.getKey().equals(predecessor));
    return mayAnotherGoOn ? Truth.UNKNOWN : Truth.YES;
  }

  /** {@return both, and by what: {@code SUN -> RUS (continuator, soviet-union-1991)}} */
  @Override
  public String toString() {
    return predecessor
        + " -> "
        + successor
        + " ("
        + Words.of(origin())
        + ", "
        + succession.id()
        + ")";
  }
}
