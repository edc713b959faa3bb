package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.strategy.Strategy;
import java.time.LocalDate;

/**
 * Moves an architecture through a phased strategy: a deterministic run over the days on which
 * something may change.
 *
 * <p>A phase begins on the first day that is certainly within its window, on which the phases
 * before it have begun and its entry condition holds. A measure is due its lead time later, but not
 * before the first day that was not observed; it is taken on the first day from then on, up to the
 * end of the window, on which its requirement holds and the law of the frameworks concerned allows
 * it, and is blocked if there is none. A milestone is reached on the first day on which its
 * condition holds; it is missed if it never did up to its day, and open if that was ever UNKNOWN.
 * On each day everything is asked of the architecture as it is then, again and again until nothing
 * changes; two measures that are taken in the same round do not see each other, and of those that
 * get in each other's way (they change how one actor takes part in one framework, or one dissolves
 * what the other needs) only the first is taken in a round. One who leaves, joins or changes its
 * mode with effect from a later day can do nothing else in that framework until then.
 *
 * <p>How likely a measure is, and how late it may be, is left to {@link Ensemble}: here every
 * measure is tried, and none is late. A measure is asked again only when something has changed that
 * it depends on, so the time taken is mostly proportional to the measures that are taken. Nothing
 * here has state; safe for concurrent use.
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
