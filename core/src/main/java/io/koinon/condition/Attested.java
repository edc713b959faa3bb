package io.koinon.condition;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a statement is true, or false, of somebody for some time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Attested implements WithAttested permits ImmutableAttested {
  static final Comparator<Attested> ORDER =
      Comparator.comparing(Attested::actor)
          .thenComparing(attested -> attested.interval().orElse(Interval.always()))
          .thenComparing(Attested::truth)
          .thenComparing(attested -> attested.interval().isPresent())
          .thenComparing(
              Attested::sources, Comparators.lexicographical(Comparator.<SourceId>naturalOrder()))
          .thenComparing(attested -> attested.note().orElse(""));

  Attested() {}

  /** {@return of whom} */
  public abstract ActorId actor();

  /** {@return whether it is so; UNKNOWN where that is what the sources say} */
  public abstract Truth truth();

  /** {@return from when to when; throughout if absent} */
  public abstract Optional<Interval> interval();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
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

  /** Builds an {@link Attested}. Not thread-safe. */
  public static final class Builder extends ImmutableAttested.Builder {
    Builder() {}
  }
}
