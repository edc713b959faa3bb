package io.koinon.cooperation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.participation.Claim;
import io.koinon.time.Interval;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody contributes to an operation: Switzerland to KFOR.
 *
 * <p>Whether it does so as a member, as the host or as a third state is not recorded: it follows
 * from who leads the operation on a day. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Contribution implements WithContribution
    permits ImmutableContribution {
  static final Comparator<Contribution> ORDER =
      Comparator.comparing(Contribution::contributor)
          .thenComparing(
              Contribution::interval, Comparators.emptiesFirst(Comparator.<Interval>naturalOrder()))
          .thenComparing(Contribution::claim)
          .thenComparing(Contribution::observations, Comparators.lexicographical(Observation.ORDER))
          .thenComparing(
              Contribution::caveats, Comparators.lexicographical(Comparator.<String>naturalOrder()))
          .thenComparing(
              Contribution::sources,
              Comparators.lexicographical(Comparator.<SourceId>naturalOrder()))
          .thenComparing(contribution -> contribution.note().orElse(""));

  Contribution() {}

  /** {@return who} */
  public abstract ActorId contributor();

  /**
   * {@return from when to when; if absent, it is known of the days only of which something was
   * observed to be deployed}
   */
  public abstract Optional<Interval> interval();

  /**
   * {@return how sure the record is of it; one that is denied says that there was none, throughout
   * if it has no interval}
   */
  @Value.Default
  public Claim claim() {
    return Claim.ASSERTED;
  }

  /** {@return how much was pledged and deployed, sorted by date and unit} */
  public abstract ImmutableList<Observation> observations();

  /** {@return what its forces may not be used for, or only on conditions} */
  public abstract ImmutableList<String> caveats();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  Contribution sorted() {
    caveats().forEach(Texts::free);
    Texts.free(note());
    return Comparators.isInOrder(observations(), Observation.ORDER)
        ? this
        : withObservations(ImmutableList.sortedCopyOf(Observation.ORDER, observations()));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Contribution}. Not thread-safe. */
  public static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
