package io.koinon.state;

import io.koinon.base.StateId;
import io.koinon.internal.KoinonStyle;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period in the life of a state: a territory under Portugal to 1975-06-25, sovereign from then
 * on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class StatePeriod implements WithStatePeriod permits ImmutableStatePeriod {
  StatePeriod() {}

  /** {@return what it was in that period} */
  public abstract StateKind kind();

  /** {@return the state that administered it, if one did} */
  public abstract Optional<StateId> under();

  /** {@return from when to when} */
  public abstract Interval interval();

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link StatePeriod}. Not thread-safe. */
  public static final class Builder extends ImmutableStatePeriod.Builder {
    Builder() {}
  }
}
