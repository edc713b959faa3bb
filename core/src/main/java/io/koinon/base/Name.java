package io.koinon.base;

import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name beside the usual one: in another language, or of another time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Name implements WithName permits ImmutableName {
  Name() {}

  /** {@return the name} */
  public abstract String text();

  /** {@return the language of the name as a BCP 47 tag, for example {@code ru}, if it is stated} */
  public abstract Optional<String> language();

  /** {@return when the name was in use; as long as its owner if absent} */
  public abstract Optional<Interval> validity();

  @Value.Check
  void check() {
    Texts.free(text());
    language().ifPresent(tag -> Texts.token("name/language", tag));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Name}. Not thread-safe. */
  public static final class Builder extends ImmutableName.Builder {
    Builder() {}
  }
}
