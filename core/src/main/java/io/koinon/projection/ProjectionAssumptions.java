package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.decision.Vote;
import io.koinon.internal.KoinonStyle;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a projection takes for granted.
 *
 * <p>Whatever holds on the last day observed is taken to go on, unless it is recorded to end.
 * Beside that, unless stated otherwise: everybody who may vote votes for; and where the law says
 * nothing that is recorded, what a measure needs of it stays open, and the measure is not taken.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class ProjectionAssumptions implements WithProjectionAssumptions
    permits ImmutableProjectionAssumptions {
  ProjectionAssumptions() {}

  /**
   * {@return the last day looked at, of a year from -9999 to 9999; if absent, the last on which a
   * phase may run or a milestone is to be reached}
   */
  public abstract Optional<LocalDate> through();

  /** {@return how everybody votes of whom nothing else is assumed} */
  @Value.Default
  public Vote vote() {
    return Vote.FOR;
  }

  /**
   * {@return how some vote otherwise; of several that fit, the one that begins last counts, and of
   * these the last in the list}
   */
  public abstract ImmutableList<AssumedVote> votes();

  /**
   * {@return whether admission conditions, decision procedures and exit rules that are not recorded
   * are taken to allow a measure; false unless stated}
   */
  @Value.Default
  public boolean isUnrecordedLawPermissive() {
    return false;
  }

  @Value.Check
  void check() {
    through().map(PartialDate::of).ifPresent(day -> {});
  }

  /** How somebody votes at a stage, from 1, on a day. */
  Vote voteOf(ActorId actor, FrameworkId in, int stage, LocalDate day) {
    AssumedVote found = null;
    for (AssumedVote each : votes()) {
      if (each.actor().equals(actor)
          && each.in().filter(framework -> !framework.equals(in)).isEmpty()
          && (each.stage() == 0 || each.stage() == stage)
          && !each.from().isAfter(day)
          && (found == null || !each.from().isBefore(found.from()))) {
        found = each;
      }
    }
    return found == null ? vote() : found.vote();
  }

  /** {@return what a projection takes for granted unless stated otherwise} */
  public static ProjectionAssumptions standard() {
    return builder().build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link ProjectionAssumptions}. Not thread-safe. */
  public static final class Builder extends ImmutableProjectionAssumptions.Builder {
    Builder() {}
  }
}
