package io.koinon.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.MeasureId;
import io.koinon.base.ObjectiveId;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.condition.Condition;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a strategy would do: what, how long it takes, and what it requires.
 *
 * <p>It is due its lead time after its phase begins, and is taken on the first day from then on on
 * which what it requires holds and the law of the frameworks concerned allows it. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Measure implements WithMeasure permits ImmutableMeasure {
  Measure() {}

  /** {@return the id} */
  public abstract MeasureId id();

  /** {@return what is done} */
  public abstract MeasureAction action();

  /** {@return what must hold for it; nothing but the law if absent} */
  public abstract Optional<Condition> requirement();

  /** {@return how long after its phase begins it is due; at once if absent} */
  public abstract Optional<Period> leadTime();

  /** {@return how likely it is to be taken at all; certain if absent} */
  public abstract Optional<Share> likelihood();

  /** {@return by how much it may be late; never if absent} */
  public abstract Optional<Delay> delay();

  /** {@return the objectives that it serves} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectiveId> serves();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    leadTime()
        .filter(Period::isNegative)
        .ifPresent(
            period -> {
              throw new RefusedException(
                  "measure/lead-time", period.toString(), "a period that is not negative");
            });
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Measure}. Not thread-safe. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
