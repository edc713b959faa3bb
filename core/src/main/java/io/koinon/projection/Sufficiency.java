package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.strategy.Measure;
import java.util.Optional;

/**
 * Which measures it takes for a condition to hold.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measures measures that are enough, in the order in which they were given; absent if none
 *     were found
 * @param isExact whether no smaller set is enough, or, where none was found, no set at all
 */
public record Sufficiency(Optional<ImmutableList<Measure>> measures, boolean isExact) {
  /**
   * Checks the components.
   *
   * @param measures measures that are enough
   * @param isExact whether no smaller set is enough
   */
  public Sufficiency {
    requireNonNull(measures, "measures");
  }
}
