package io.koinon.strategy;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.MilestoneId;
import io.koinon.base.ObjectiveId;
import io.koinon.condition.Condition;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something by which the progress of a phase is told: it is reached on the first day on which its
 * condition holds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Milestone implements WithMilestone permits ImmutableMilestone {
  Milestone() {}

  /** {@return the id} */
  public abstract MilestoneId id();

  /** {@return when it is reached} */
  public abstract Condition when();

  /** {@return by when it should be; no later than the end of its phase if absent} */
  public abstract Optional<PartialDate> by();

  /** {@return the objectives that it serves} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectiveId> serves();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Milestone}. Not thread-safe. */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
