package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.internal.KoinonStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What part of a participation something is about: one organ, one matter, some counterparts, some
 * territories.
 *
 * <p>All that is stated must be met: "votes on the budget in the council" names an organ and a
 * matter. ANZUS in 1986 is a scope with one counterpart: one leg of a triangle was suspended.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Scope implements WithScope permits ImmutableScope {
  Scope() {}

  /** {@return the organ, if it is about one only} */
  public abstract Optional<OrganId> organ();

  /** {@return the matter, if it is about one only} */
  public abstract Optional<Matter> matter();

  /** {@return the counterparts it is about; all if empty} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> counterparts();

  /** {@return the territories it is about; all if empty} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RegionId> territories();

  @Value.Check
  void check() {
    if (organ().isEmpty()
        && matter().isEmpty()
        && counterparts().isEmpty()
        && territories().isEmpty()) {
      throw new RefusedException(
          "scope/empty",
          "{}",
          "an organ, a matter, counterparts or territories; or no scope at all");
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

  /** Builds a {@link Scope}. Not thread-safe. */
  public static final class Builder extends ImmutableScope.Builder {
    Builder() {}
  }
}
