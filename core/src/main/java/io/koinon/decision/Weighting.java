package io.koinon.decision;

import com.google.common.collect.ImmutableList;
import io.koinon.base.SourceId;
import io.koinon.base.WeightId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what votes are weighed: the population of members, votes by treaty, capital.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Weighting implements WithWeighting permits ImmutableWeighting {
  Weighting() {}

  /** {@return the id} */
  public abstract WeightId id();

  /** {@return what is weighed, if stated} */
  public abstract Optional<String> name();

  /** {@return in what, for example {@code million people}, if stated} */
  public abstract Optional<String> unit();

  /** {@return the weights, each table for its time} */
  public abstract ImmutableList<WeightTable> tables();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(unit());
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

  /** Builds a {@link Weighting}. Not thread-safe. */
  public static final class Builder extends ImmutableWeighting.Builder {
    Builder() {}
  }
}
