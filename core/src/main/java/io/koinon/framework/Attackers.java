package io.koinon.framework;

import io.koinon.RefusedException;
import io.koinon.internal.KoinonStyle;
import org.immutables.value.Value;

/**
 * Against whose attacks an obligation is: of certain attackers only, or of all but some.
 *
 * <p>The Collective Security Treaty excepts its parties; other pacts name the only state that they
 * are against. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Attackers implements WithAttackers permits ImmutableAttackers {
  Attackers() {}

  /** {@return the only attackers that it is about; all if empty} */
  @Value.Default
  public PersonalScope only() {
    return PersonalScope.nobody();
  }

  /** {@return the attackers that it is not about} */
  @Value.Default
  public PersonalScope except() {
    return PersonalScope.nobody();
  }

  @Value.Check
  void check() {
    if (only().isEmpty() && except().isEmpty()) {
      throw new RefusedException("attackers/empty", "{}", "some attackers; or no attackers at all");
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

  /** Builds an {@link Attackers}. Not thread-safe. */
  public static final class Builder extends ImmutableAttackers.Builder {
    Builder() {}
  }
}
