package io.koinon.framework;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.CasusEvent;
import io.koinon.base.RegionId;
import io.koinon.internal.KoinonStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The case in which an obligation is to be performed, the casus foederis: an armed attack, by
 * whomever but a party, in some area.
 *
 * <p>All that is stated must be met; what is not stated does not limit it. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Casus implements WithCasus permits ImmutableCasus {
  Casus() {}

  /** {@return the events, of which one is enough; any event if empty} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CasusEvent> events();

  /** {@return against whose attacks it is; against all if absent} */
  public abstract Optional<Attackers> attackers();

  /** {@return the regions, of which one is enough; anywhere if empty} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RegionId> places();

  /** {@return who determines that the case has arisen, if that is recorded} */
  public abstract Optional<Determination> determinedBy();

  /** {@return the case that nothing limits} */
  public static Casus any() {
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

  /** Builds a {@link Casus}. Not thread-safe. */
  public static final class Builder extends ImmutableCasus.Builder {
    Builder() {}
  }
}
