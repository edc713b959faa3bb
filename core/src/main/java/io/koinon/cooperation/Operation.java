package io.koinon.cooperation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.Name;
import io.koinon.base.NeedId;
import io.koinon.base.OperationId;
import io.koinon.base.SourceId;
import io.koinon.condition.Condition;
import io.koinon.framework.Roster;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A joint operation, mission or exercise: KFOR in Kosovo, led by NATO, authorised by the Security
 * Council, with thirty contributors in 2017.
 *
 * <p>Its {@linkplain #existence() days} are those of its presence; a mandate may be older. Bodies
 * may take over roles from each other while it runs. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Operation implements WithOperation permits ImmutableOperation {
  Operation() {}

  /** {@return the id} */
  public abstract OperationId id();

  /** {@return the usual name in English} */
  public abstract String name();

  /** {@return names in other languages or of other times} */
  public abstract ImmutableList<Name> names();

  /** {@return what kind of operation it is} */
  public abstract OperationKind kind();

  /** {@return on whose territory it is} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> hosts();

  /** {@return from when to when it was under way} */
  public abstract Interval existence();

  /** {@return which bodies do what for it, sorted by body and role} */
  public abstract ImmutableList<OperationRole> roles();

  /** {@return what it is to do, in words} */
  public abstract ImmutableList<String> tasks();

  /** {@return what it needs, by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<NeedId, Need> needs();

  /** {@return who contributes to it, sorted by contributor and interval} */
  public abstract ImmutableList<Contribution> contributions();

  /**
   * {@return on what condition one may contribute to it; absent if that is not recorded}
   *
   * <p>The actor in question is {@code $candidate} in it.
   */
  public abstract Optional<Condition> acceptance();

  /**
   * {@return within what days whoever is not recorded did not contribute, if that is claimed: as
   * long as the operation was under way, unless the roster has an interval}
   */
  public abstract Optional<Roster> roster();

  /** {@return how much was pledged and deployed by all together, sorted by date and unit} */
  public abstract ImmutableList<Observation> observations();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  Operation sorted() {
    Texts.free(name());
    tasks().forEach(Texts::free);
    Texts.free(note());
    needs().forEach(Operation::checkKey);
    return Comparators.isInOrder(roles(), OperationRole.ORDER)
            && Comparators.isInOrder(contributions(), Contribution.ORDER)
            && Comparators.isInOrder(observations(), Observation.ORDER)
        ? this
        : toBuilder()
            .roles(ImmutableList.sortedCopyOf(OperationRole.ORDER, roles()))
            .contributions(ImmutableList.sortedCopyOf(Contribution.ORDER, contributions()))
            .observations(ImmutableList.sortedCopyOf(Observation.ORDER, observations()))
            .build();
  }

  private static void checkKey(NeedId key, Need need) {
    if (!key.equals(need.id())) {
      throw new RefusedException("operation/key", key.value(), "the id of its value, " + need.id());
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

  /** Builds an {@link Operation}. Not thread-safe. */
  public static final class Builder extends ImmutableOperation.Builder {
    Builder() {}

    /**
     * Adds a need under its own id.
     *
     * @param need the need
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addNeed(Need need) {
      return putNeed(need.id(), need);
    }
  }
}
