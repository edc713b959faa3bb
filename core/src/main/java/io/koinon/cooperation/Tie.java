package io.koinon.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.SourceId;
import io.koinon.base.TieId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much two actors depend on each other in one area: trade in energy is 0.012 of the product of
 * the one and 0.031 of that of the other.
 *
 * <p>Dependence is asymmetric, and what is not recorded of one of the two is not known. What it
 * would cost to cut the tie depends on how far each could replace the other: its {@linkplain
 * #substitutability() substitutability}, from 0 for not at all to 1 for wholly. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Tie implements WithTie permits ImmutableTie {
  private static final Amount WHOLE = Amount.of(1);

  Tie() {}

  /** {@return the id} */
  public abstract TieId id();

  /** {@return the two actors} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> between();

  /** {@return the area} */
  public abstract CooperationArea area();

  /** {@return from when to when it is as recorded here} */
  public abstract Interval interval();

  /** {@return in what unit dependence is given, for example {@code share of GDP}} */
  public abstract Optional<String> unit();

  /** {@return how much each of the two depends on the other, as far as it is recorded} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Amount> dependence();

  /**
   * {@return how far each of the two could replace the other, from 0 to 1, as far as it is
   * recorded}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Amount> substitutability();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(unit());
    Texts.free(note());
    if (between().size() != 2) {
      throw new RefusedException("tie/between", between().toString(), "two different actors");
    }
    checkActors(dependence().keySet());
    checkActors(substitutability().keySet());
    if (unit().isEmpty() && !dependence().isEmpty()) {
      throw new RefusedException(
          "tie/unit", dependence().toString(), "a unit where dependence is given");
    }
    substitutability().values().forEach(Tie::checkShare);
  }

  private void checkActors(Set<ActorId> actors) {
    for (ActorId actor : actors) {
      if (!between().contains(actor)) {
        throw new RefusedException("tie/actor", actor.value(), "one of the two, " + between());
      }
    }
  }

  private static void checkShare(Amount amount) {
    if (amount.exceeds(WHOLE) != Truth.NO) {
      throw new RefusedException("tie/substitutability", amount.toString(), "from 0 to 1");
    }
  }

  /**
   * {@return the other of the two}
   *
   * @param actor one of the two
   * @throws IllegalArgumentException if it is neither
   */
  public ActorId counterpartOf(ActorId actor) {
    if (!between().contains(actor)) {
      throw new IllegalArgumentException("actor must be one of " + between() + ", not " + actor);
    }
    return between().first().equals(actor) ? between().last() : between().first();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Tie}. Not thread-safe. */
  public static final class Builder extends ImmutableTie.Builder {
    Builder() {}
  }
}
