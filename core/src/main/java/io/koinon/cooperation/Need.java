package io.koinon.cooperation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.Amount;
import io.koinon.base.NeedId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an operation needs: 2,500 people, or 18 helicopters.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Need implements WithNeed permits ImmutableNeed {
  Need() {}

  /** {@return the id, unique in its operation} */
  public abstract NeedId id();

  /** {@return how much} */
  public abstract Amount amount();

  /** {@return of what; people unless stated} */
  @Value.Default
  public String unit() {
    return Observation.PEOPLE;
  }

  /** {@return when it was stated, if that is known} */
  public abstract Optional<PartialDate> on();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
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

  /** Builds a {@link Need}. Not thread-safe. */
  public static final class Builder extends ImmutableNeed.Builder {
    Builder() {}
  }
}
