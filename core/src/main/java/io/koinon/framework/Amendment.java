package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import io.koinon.base.AmendmentId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A protocol that amends or prolongs a treaty.
 *
 * <p>It may take effect before it enters into force: the protocol that prolonged the Collective
 * Security Treaty binds from 1999-04-21 and entered into force on 2000-03-22. Immutable and
 * thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Amendment implements WithAmendment permits ImmutableAmendment {
  Amendment() {}

  /** {@return the id, unique in its treaty} */
  public abstract AmendmentId id();

  /** {@return the name} */
  public abstract String name();

  /** {@return when it was signed, if known} */
  public abstract Optional<Endpoint> signed();

  /** {@return when it entered into force, if known} */
  public abstract Optional<Endpoint> inForce();

  /** {@return from when it binds, if not from its entry into force} */
  public abstract Optional<Endpoint> effectFrom();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
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

  /** Builds an {@link Amendment}. Not thread-safe. */
  public static final class Builder extends ImmutableAmendment.Builder {
    Builder() {}
  }
}
