package io.koinon.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.ActorId;
import io.koinon.finding.Explanation;
import io.koinon.time.Truth;

/**
 * What came of a ballot.
 *
 * <p>Immutable and thread-safe.
 *
 * @param adopted whether it was adopted; UNKNOWN where that depends on what is not known
 * @param bound the named members whom it binds; nobody unless it was certainly adopted
 * @param explanation why it was adopted, or was not
 */
public record Decision(Truth adopted, ImmutableSortedSet<ActorId> bound, Explanation explanation) {
  /**
   * Checks the components.
   *
   * @param adopted whether it was adopted; UNKNOWN where that depends on what is not known
   * @param bound the named members whom it binds
   * @param explanation why it was adopted, or was not
   */
  public Decision {
    requireNonNull(adopted, "adopted");
    requireNonNull(bound, "bound");
    requireNonNull(explanation, "explanation");
  }
}
