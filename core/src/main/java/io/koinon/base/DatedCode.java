package io.koinon.base;

import io.koinon.internal.KoinonStyle;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code that a list gave to somebody for some time: {@code cow:541} from 1975-06-25.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class DatedCode implements WithDatedCode permits ImmutableDatedCode {
  DatedCode() {}

  /** {@return the code} */
  public abstract Code code();

  /** {@return from when to when the list had it; as long as its owner exists if absent} */
  public abstract Optional<Interval> validity();

  /**
   * {@return the code without limits in time}
   *
   * @param code the code
   */
  public static DatedCode of(Code code) {
    return builder().code(code).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DatedCode}. Not thread-safe. */
  public static final class Builder extends ImmutableDatedCode.Builder {
    Builder() {}
  }
}
