package io.koinon.state;

import com.google.common.collect.ImmutableList;
import io.koinon.base.DatedCode;
import io.koinon.base.Name;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject of its own: a sovereign state, a territory, an entity outside the United Nations, alive
 * or extinct.
 *
 * <p>A state without periods is sovereign as far as the data reaches. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class State implements WithState permits ImmutableState {
  State() {}

  /** {@return the id} */
  public abstract StateId id();

  /** {@return the usual name in English} */
  public abstract String name();

  /** {@return names in other languages or of other times} */
  public abstract ImmutableList<Name> names();

  /** {@return what lists call it, and when} */
  public abstract ImmutableList<DatedCode> codes();

  /** {@return the periods of its existence, as recorded; none if it is sovereign throughout} */
  public abstract ImmutableList<StatePeriod> periods();

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

  /** Builds a {@link State}. Not thread-safe. */
  public static final class Builder extends ImmutableState.Builder {
    Builder() {}
  }
}
