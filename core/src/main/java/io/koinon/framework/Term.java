package io.koinon.framework;

import io.koinon.internal.KoinonStyle;
import io.koinon.time.Interval;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A term for which a treaty was concluded: five years, or automatically renewed every five years.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Term implements WithTerm permits ImmutableTerm {
  Term() {}

  /** {@return from when to when} */
  public abstract Interval interval();

  /** {@return by how much it renews itself, if it does} */
  public abstract Optional<Period> renewal();

  @Value.Check
  void check() {
    Frameworks.checkPositive("term/renewal", renewal());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Term}. Not thread-safe. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
