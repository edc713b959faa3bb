package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.internal.Decimals;
import io.koinon.internal.KoinonStyle;
import io.koinon.time.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What members weigh for some time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class WeightTable implements WithWeightTable permits ImmutableWeightTable {
  WeightTable() {}

  /** {@return from when to when; throughout if absent} */
  public abstract Optional<Interval> interval();

  /** {@return what each weighs, from 0, with at most 18 digits before and after the point} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, BigDecimal> values();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  @Value.Check
  WeightTable canonical() {
    Map<ActorId, BigDecimal> canonical = Maps.transformValues(values(), Decimals::canonical);
    return canonical.equals(values()) ? this : withValues(canonical);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link WeightTable}. Not thread-safe. */
  public static final class Builder extends ImmutableWeightTable.Builder {
    Builder() {}
  }
}
