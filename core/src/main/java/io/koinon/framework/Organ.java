package io.koinon.framework;

import io.koinon.base.OrganId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import org.immutables.value.Value;

/**
 * An organ of an institution, as decision rules and scopes name it.
 *
 * <p>What has participants of its own is an institution that is {@linkplain Institution#partOf part
 * of} another. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Organ implements WithOrgan permits ImmutableOrgan {
  Organ() {}

  /** {@return the id} */
  public abstract OrganId id();

  /** {@return the name} */
  public abstract String name();

  @Value.Check
  void check() {
    Texts.free(name());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Organ}. Not thread-safe. */
  public static final class Builder extends ImmutableOrgan.Builder {
    Builder() {}
  }
}
