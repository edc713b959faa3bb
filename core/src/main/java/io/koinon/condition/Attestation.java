package io.koinon.condition;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.base.AttestationId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement about actors that no record of participation carries, and for whom it holds: "has
 * diplomatic relations with all members".
 *
 * <p>Of an actor of whom nothing is attested, it is UNKNOWN. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Attestation implements WithAttestation permits ImmutableAttestation {
  Attestation() {}

  /** {@return the id} */
  public abstract AttestationId id();

  /** {@return the statement, in words} */
  public abstract String statement();

  /** {@return of whom it is attested, sorted by actor and interval} */
  public abstract ImmutableList<Attested> holds();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  Attestation sorted() {
    Texts.free(statement());
    Texts.free(note());
    return Comparators.isInOrder(holds(), Attested.ORDER)
        ? this
        : toBuilder().holds(ImmutableList.sortedCopyOf(Attested.ORDER, holds())).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Attestation}. Not thread-safe. */
  public static final class Builder extends ImmutableAttestation.Builder {
    Builder() {}
  }
}
