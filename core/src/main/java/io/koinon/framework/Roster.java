package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The statement that the recorded holders of a mode are complete, so that who is not among them did
 * not hold it.
 *
 * <p>Outside its rosters, absence from the record means nothing. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Roster implements WithRoster permits ImmutableRoster {
  Roster() {}

  /** {@return from when to when the record is complete; as long as the mode is law if absent} */
  public abstract Optional<Interval> interval();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return the roster that is complete as long as the mode is law} */
  public static Roster complete() {
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

  /** Builds a {@link Roster}. Not thread-safe. */
  public static final class Builder extends ImmutableRoster.Builder {
    Builder() {}
  }
}
