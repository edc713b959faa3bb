package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.strategy.Strategy;
import java.time.LocalDate;

/**
 * Moves an architecture through a phased strategy: a deterministic run over the days on which
 * something may change.
 *
 * <p>A phase begins on the first day of its window on which the phases before it have begun and its
 * entry condition holds. A measure is due its lead time later; it is taken on the first day from
 * then on, up to the end of the window, on which its requirement holds and the law of the
 * frameworks concerned allows it, and is blocked if there is none. A milestone is reached on the
 * first day on which its condition holds. On each day everything is asked of the architecture as it
 * is then, again and again until nothing changes; two measures that are taken in the same round do
 * not see each other, and of those that change how one actor takes part in one framework only the
 * first is taken in a round.
 *
 * <p>How likely a measure is, and how late it may be, is left to {@link Ensemble}: here every
 * measure is tried, and none is late. The time taken is proportional to the days on which something
 * may change, times the measures and milestones that are open. Nothing here has state; safe for
 * concurrent use.
 */
public final class Projector {
  private Projector() {}

  /**
   * {@return what would come of a strategy, under the usual assumptions}
   *
   * @param architecture the architecture as far as it was observed
   * @param strategy the strategy
   */
  public static Projection project(SecurityArchitecture architecture, Strategy strategy) {
    return project(architecture, strategy, ProjectionAssumptions.standard());
  }

  /**
   * {@return what would come of a strategy}
   *
   * @param architecture the architecture as far as it was observed
   * @param strategy the strategy
   * @param assumptions what is taken for granted
   */
  public static Projection project(
      SecurityArchitecture architecture, Strategy strategy, ProjectionAssumptions assumptions) {
    return new Run(
            requireNonNull(architecture, "architecture"),
            requireNonNull(strategy, "strategy"),
            requireNonNull(assumptions, "assumptions"),
            Chances.none(),
            firstOpenDay(architecture))
        .projection();
  }

  /** The first day that was not observed: what happened on the days before cannot be changed. */
  static LocalDate firstOpenDay(SecurityArchitecture architecture) {
    return architecture.observedThrough().plusDays(1);
  }
}
