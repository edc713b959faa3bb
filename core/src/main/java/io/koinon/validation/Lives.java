package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.framework.Framework;
import io.koinon.state.State;
import io.koinon.state.StatePeriod;
import io.koinon.time.Interval;

/** When those who take part exist. */
final class Lives {
  private Lives() {}

  /** Whether the architecture has a record of somebody. */
  static boolean isThere(ActorId actor, SecurityArchitecture architecture) {
    return (actor instanceof StateId state && architecture.states().containsKey(state))
        || (actor instanceof FrameworkId framework
            && architecture.frameworks().containsKey(framework));
  }

  /** When somebody exists, as far as that is limited; none if it is not, or not known. */
  static ImmutableList<Interval> of(ActorId actor, SecurityArchitecture architecture) {
    if (actor instanceof FrameworkId id) {
      Framework framework = architecture.frameworks().get(id);
      return framework == null ? ImmutableList.of() : ImmutableList.of(framework.existence());
    }
    State state = architecture.states().get((StateId) actor);
    return state == null
        ? ImmutableList.of()
        : state.periods().stream()
            .map(StatePeriod::interval)
            .collect(ImmutableList.toImmutableList());
  }
}
