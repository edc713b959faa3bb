package io.koinon.architecture;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.base.Scope;
import io.koinon.time.Truth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether one scope covers another. */
final class Scopes {
  private Scopes() {}

  /**
   * YES if the scope covers all that is asked for; NO if it has nothing in common with it; UNKNOWN
   * if it covers a part.
   *
   * @param asked what is asked for; null for everything
   */
  static Truth covers(Scope scope, @Nullable Scope asked) {
    if (asked == null) {
      return Truth.UNKNOWN;
    }
    return one(scope.organ(), asked.organ())
        .and(one(scope.matter(), asked.matter()))
        .and(some(scope.counterparts(), asked.counterparts()))
        .and(some(scope.territories(), asked.territories()));
  }

  private static <T> Truth one(Optional<T> limit, Optional<T> asked) {
    if (limit.isEmpty()) {
      return Truth.YES;
    }
    return asked.isEmpty() ? Truth.UNKNOWN : limit.equals(asked) ? Truth.YES : Truth.NO;
  }

  private static <T> Truth some(ImmutableSortedSet<T> limit, ImmutableSortedSet<T> asked) {
    if (limit.isEmpty() || (!asked.isEmpty() && limit.containsAll(asked))) {
      return Truth.YES;
    }
    return asked.isEmpty() || !Sets.intersection(limit, asked).isEmpty() ? Truth.UNKNOWN : Truth.NO;
  }
}
