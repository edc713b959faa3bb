package io.koinon.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.PhaseId;
import io.koinon.base.Principle;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StrategyId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A phased strategy: what somebody proposes, for which region, on which principles, to which ends,
 * and in which phases.
 *
 * <p>A strategy is data and changes nothing: what would come of it is worked out by {@code
 * io.koinon.projection}. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Strategy implements WithStrategy permits ImmutableStrategy {
  Strategy() {}

  /** {@return the id} */
  public abstract StrategyId id();

  /** {@return the title} */
  public abstract String title();

  /** {@return who proposes it, if stated} */
  public abstract Optional<ActorId> proponent();

  /** {@return the region that it is about, if stated} */
  public abstract Optional<RegionId> region();

  /** {@return the principles that it professes} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Principle> principles();

  /** {@return what it is for, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ObjectiveId, Objective> objectives();

  /** {@return its phases, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PhaseId, Phase> phases();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(title());
    Texts.free(note());
    checkKeys(objectives(), Objective::id);
    checkKeys(phases(), Phase::id);
  }

  private static <K, V> void checkKeys(Map<K, V> byId, Function<V, K> id) {
    byId.forEach(
        (key, value) -> {
          if (!key.equals(id.apply(value))) {
            throw new RefusedException(
                "strategy/key", key.toString(), "the id of its value, " + id.apply(value));
          }
        });
  }

  /**
   * {@return the measure with an id, if there is one}
   *
   * @param id the id of a measure
   */
  public Optional<Measure> findMeasure(MeasureId id) {
    return Optional.ofNullable(phases().get(id.phase())).map(phase -> phase.measures().get(id));
  }

  /**
   * {@return the milestone with an id, if there is one}
   *
   * @param id the id of a milestone
   */
  public Optional<Milestone> findMilestone(MilestoneId id) {
    return Optional.ofNullable(phases().get(id.phase())).map(phase -> phase.milestones().get(id));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Strategy}. Not thread-safe. */
  public static final class Builder extends ImmutableStrategy.Builder {
    Builder() {}

    /**
     * Adds an objective under its own id.
     *
     * @param objective what is added
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addObjective(Objective objective) {
      return putObjective(objective.id(), objective);
    }

    /**
     * Adds a phase under its own id.
     *
     * @param phase what is added
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addPhase(Phase phase) {
      return putPhase(phase.id(), phase);
    }
  }
}
