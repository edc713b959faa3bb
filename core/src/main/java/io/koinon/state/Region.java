package io.koinon.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.RegionId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named set of states.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Region implements WithRegion permits ImmutableRegion {
  Region() {}

  /** {@return the id} */
  public abstract RegionId id();

  /** {@return the name} */
  public abstract String name();

  /** {@return the states that belong to it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<StateId> members();

  /** {@return whether no other state belongs to it; false unless stated} */
  @Value.Default
  public boolean isComplete() {
    return false;
  }

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
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

  /** Builds a {@link Region}. Not thread-safe. */
  public static final class Builder extends ImmutableRegion.Builder {
    Builder() {}
  }
}
