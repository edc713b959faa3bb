package io.koinon.state;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an account reads a succession: another day, other fates, another continuator.
 *
 * <p>What it does not name is as the record reads it. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {
  Assessment() {}

  /** {@return the account: a data set, or a party's position} */
  public abstract SourceId account();

  /** {@return the day on which it happened, if the account has another} */
  public abstract Optional<Endpoint> on();

  /** {@return who was there before, and what became of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Fate> predecessors();

  /** {@return who came after, and as what} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ActorId, Origin> successors();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    Succession.checkContinuators(account().value(), successors());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Assessment}. Not thread-safe. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
