package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.ModeId;
import io.koinon.base.Share;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a treaty enters into force for its first parties, by its own law: thirty days after the
 * tenth deposit; when two thirds of the members of another institution have deposited; when all
 * signatories have.
 *
 * <p>Either a number of deposits or a share is required, or neither, which means all signatories.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class EntryIntoForce implements WithEntryIntoForce
    permits ImmutableEntryIntoForce {
  EntryIntoForce() {}

  /** {@return how many deposits it takes, if the treaty counts them} */
  public abstract Optional<Integer> count();

  /**
   * {@return what share of the holders of {@link #of()} must have deposited, if it takes a share}
   */
  public abstract Optional<Share> share();

  /** {@return the holders of which mode the share is taken of; the signatories if absent} */
  public abstract Optional<ModeId> of();

  /** {@return how long after the last deposit required; at once if absent} */
  public abstract Optional<Period> delay();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    Frameworks.checkPositive("entry-into-force/delay", delay());
    if (count().isPresent() && share().isPresent()) {
      throw new RefusedException(
          "entry-into-force/both", count().get() + " and " + share().get(), "a count or a share");
    }
    if (count().isPresent() && count().get() < 1) {
      throw new RefusedException(
          "entry-into-force/count", count().get().toString(), "one deposit or more");
    }
    if (share().isPresent() && share().get().numerator() == 0) {
      throw new RefusedException(
          "entry-into-force/share", share().get().toString(), "a share greater than 0");
    }
    if (of().isPresent() && share().isEmpty()) {
      throw new RefusedException(
          "entry-into-force/of", of().get().toString(), "a mode only together with a share");
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

  /** Builds an {@link EntryIntoForce}. Not thread-safe. */
  public static final class Builder extends ImmutableEntryIntoForce.Builder {
    Builder() {}
  }
}
