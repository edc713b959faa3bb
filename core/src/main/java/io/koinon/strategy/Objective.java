package io.koinon.strategy;

import io.koinon.base.ObjectiveId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a strategy is for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Objective implements WithObjective permits ImmutableObjective {
  Objective() {}

  /** {@return the id} */
  public abstract ObjectiveId id();

  /** {@return the objective, in words} */
  public abstract String text();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(text());
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

  /** Builds an {@link Objective}. Not thread-safe. */
  public static final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
