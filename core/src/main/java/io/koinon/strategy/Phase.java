package io.koinon.strategy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.condition.Condition;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase of a strategy: when it may run, on what it waits, what is done in it, and by what its
 * progress is told.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Phase implements WithPhase permits ImmutablePhase {
  Phase() {}

  /** {@return the id} */
  public abstract PhaseId id();

  /** {@return its name, if it has one} */
  public abstract Optional<String> name();

  /** {@return how far ahead it lies} */
  public abstract Horizon horizon();

  /** {@return along which track it runs} */
  public abstract Track track();

  /** {@return whether it is only explored, if the situation develops so; false unless stated} */
  @Value.Default
  public boolean isExploratory() {
    return false;
  }

  /** {@return the days on which it may run} */
  public abstract Interval window();

  /** {@return the phases that must have begun before it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PhaseId> after();

  /** {@return on what condition it begins; on none if absent} */
  public abstract Optional<Condition> entry();

  /** {@return what is done in it, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<MeasureId, Measure> measures();

  /** {@return by what its progress is told, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<MilestoneId, Milestone> milestones();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(note());
    measures().forEach((key, measure) -> checkKey(key, key.phase(), measure.id()));
    milestones().forEach((key, milestone) -> checkKey(key, key.phase(), milestone.id()));
    if (after().contains(id())) {
      throw new RefusedException("phase/after", id().value(), "other phases");
    }
  }

  private void checkKey(Object key, PhaseId phase, Object itsId) {
    if (!key.equals(itsId) || !phase.equals(id())) {
      throw new RefusedException("phase/key", key.toString(), itsId + ", of phase " + id());
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Phase}. Not thread-safe. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}

    /**
     * Adds a measure under its own id.
     *
     * @param measure what is added
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addMeasure(Measure measure) {
      return putMeasure(measure.id(), measure);
    }

    /**
     * Adds a milestone under its own id.
     *
     * @param milestone what is added
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addMilestone(Milestone milestone) {
      return putMilestone(milestone.id(), milestone);
    }
  }
}
