package io.koinon.cooperation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.Amount;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much was pledged, or deployed, at some time: 234 people deployed in 2017-02.
 *
 * <p>It is said of every day of its date on which the operation was under way. What was pledged and
 * what was deployed are different facts, and one of them at least is recorded. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Observation implements WithObservation permits ImmutableObservation {
  /** The unit of an amount where none is stated. */
  public static final String PEOPLE = "people";

  static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::during)
          .thenComparing(Observation::unit)
          .thenComparing(
              Observation::pledged, Comparators.emptiesFirst(Comparator.<Amount>naturalOrder()))
          .thenComparing(
              Observation::deployed, Comparators.emptiesFirst(Comparator.<Amount>naturalOrder()))
          .thenComparing(
              Observation::sources,
              Comparators.lexicographical(Comparator.<SourceId>naturalOrder()))
          .thenComparing(observation -> observation.note().orElse(""));

  Observation() {}

  /** {@return when} */
  public abstract PartialDate during();

  /** {@return how much was pledged or planned, if recorded} */
  public abstract Optional<Amount> pledged();

  /** {@return how much was there, if recorded} */
  public abstract Optional<Amount> deployed();

  /** {@return the unit of both; people unless stated} */
  @Value.Default
  public String unit() {
    return PEOPLE;
  }

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(unit());
    Texts.free(note());
    if (pledged().isEmpty() && deployed().isEmpty()) {
      throw new RefusedException(
          "observation/amount", during().toString(), "what was pledged, or what was deployed");
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

  /** Builds an {@link Observation}. Not thread-safe. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
