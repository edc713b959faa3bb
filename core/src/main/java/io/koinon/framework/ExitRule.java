package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Duty;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one leaves, by the law of a framework: six months after notice, at the end of a term, at
 * once.
 *
 * <p>With a {@link #notice()} period the exit takes effect so long after the notice; with {@link
 * #isAtEndOfTerm()} not before the current term ends; with neither, at once. Duties that {@link
 * #survives() survive} are owed after the exit too. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class ExitRule implements WithExitRule permits ImmutableExitRule {
  ExitRule() {}

  /** {@return how long after the notice the exit takes effect; at once if absent} */
  public abstract Optional<Period> notice();

  /** {@return whether the exit takes effect only where a term ends} */
  @Value.Default
  public boolean isAtEndOfTerm() {
    return false;
  }

  /** {@return whether the period of notice may be extended by agreement} */
  @Value.Default
  public boolean isExtendable() {
    return false;
  }

  /** {@return to whom notice is given, if stated} */
  public abstract Optional<String> noticeTo();

  /** {@return duties that are owed after the exit} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Duty> survives();

  /** {@return the article that says so, if stated} */
  public abstract Optional<String> article();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(noticeTo());
    Texts.free(article());
    Texts.free(note());
    Frameworks.checkPositive("exit/notice", notice());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link ExitRule}. Not thread-safe. */
  public static final class Builder extends ImmutableExitRule.Builder {
    Builder() {}
  }
}
