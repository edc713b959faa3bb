package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.MilestoneId;
import io.koinon.time.Truth;
import java.util.Map;
import java.util.Optional;

/**
 * What a condition is asked with, beside an architecture and a day: about whom, and how far a
 * strategy has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @param candidate who {@code $candidate} is, if anybody
 * @param milestones which milestones are reached; of all others it is UNKNOWN
 * @param planned treaties and institutions that exist only if somebody establishes them: as long as
 *     the architecture does not have them, it is known that they do not exist
 */
public record Situation(
    Optional<ActorId> candidate,
    ImmutableMap<MilestoneId, Truth> milestones,
    ImmutableSet<FrameworkId> planned) {
  private static final Situation NONE =
      new Situation(Optional.empty(), ImmutableMap.of(), ImmutableSet.of());

  /**
   * Checks the components.
   *
   * @param candidate who {@code $candidate} is, if anybody
   * @param milestones which milestones are reached
   * @param planned treaties and institutions that exist only if somebody establishes them
   */
  public Situation {
    requireNonNull(candidate, "candidate");
    requireNonNull(milestones, "milestones");
    requireNonNull(planned, "planned");
  }

  /** {@return nobody in particular, and no strategy} */
  public static Situation none() {
    return NONE;
  }

  /**
   * {@return about somebody, and no strategy}
   *
   * @param candidate who {@code $candidate} is
   */
  public static Situation of(ActorId candidate) {
    return NONE.about(candidate);
  }

  /**
   * {@return the same, about somebody}
   *
   * @param actor who {@code $candidate} is
   */
  public Situation about(ActorId actor) {
    return new Situation(Optional.of(actor), milestones, planned);
  }

  /**
   * {@return the same, where a strategy has come so far}
   *
   * @param reached which milestones are reached; of all others it is UNKNOWN
   */
  public Situation having(Map<MilestoneId, Truth> reached) {
    return new Situation(candidate, ImmutableMap.copyOf(reached), planned);
  }

  /**
   * {@return the same, where some frameworks exist only if somebody establishes them}
   *
   * @param frameworks treaties and institutions
   */
  public Situation planning(Iterable<FrameworkId> frameworks) {
    return new Situation(candidate, milestones, ImmutableSet.copyOf(frameworks));
  }
}
