package io.koinon.participation;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How another account reads the same spell: other dates, another mode, other acts, another claim.
 *
 * <p>What is absent is as in the main reading. An alternative never changes an answer; it is there
 * to be listed, and to be read through when asked. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Alternative implements WithAlternative permits ImmutableAlternative {
  Alternative() {}

  /** {@return the source whose reading it is} */
  public abstract SourceId account();

  /** {@return the mode, if it differs} */
  public abstract Optional<ModeId> mode();

  /** {@return where the spell begins, if it differs} */
  public abstract Optional<Endpoint> start();

  /** {@return where the spell ends, if it differs} */
  public abstract Optional<Endpoint> end();

  /** {@return how sure the account is of the spell, if it differs} */
  public abstract Optional<Claim> claim();

  /** {@return the acts of entry, if they differ; an empty list says that there were none} */
  public abstract Optional<ImmutableList<Act>> entry();

  /** {@return the acts of exit, if they differ; an empty list says that there were none} */
  public abstract Optional<ImmutableList<Act>> exit();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    if (mode().isEmpty()
        && start().isEmpty()
        && end().isEmpty()
        && claim().isEmpty()
        && entry().isEmpty()
        && exit().isEmpty()) {
      throw new RefusedException(
          "alternative/same", account().value(), "an account that differs in something");
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

  /** Builds an {@link Alternative}. Not thread-safe. */
  public static final class Builder extends ImmutableAlternative.Builder {
    Builder() {}
  }
}
