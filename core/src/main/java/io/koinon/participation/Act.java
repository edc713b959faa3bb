package io.koinon.participation;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act that begins or ends a participation: a signature on 1992-05-15, a notice on 2012-06-28.
 *
 * <p>Acts have a side, entry or exit, and need no date where they happened on the boundary day of
 * their spell. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Act implements WithAct permits ImmutableAct {
  Act() {}

  /** {@return what kind of act it is} */
  public abstract ActKind kind();

  /** {@return when it happened; on the boundary day of its spell if absent} */
  public abstract Optional<Endpoint> on();

  /** {@return from when it binds, if the act says that it does so from an earlier day on} */
  public abstract Optional<Endpoint> effectFrom();

  /**
   * {@return whose act it is; the participant's, or the framework's, as the kind implies, if
   * absent}
   */
  public abstract Optional<ActorId> by();

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

  /** Builds an {@link Act}. Not thread-safe. */
  public static final class Builder extends ImmutableAct.Builder {
    Builder() {}
  }
}
