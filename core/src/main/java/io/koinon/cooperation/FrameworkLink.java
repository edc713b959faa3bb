package io.koinon.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.FrameworkId;
import io.koinon.base.LinkId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What frameworks have agreed between themselves: the roadmap of the CSTO, the CIS and the SCO for
 * 2026 to 2028.
 *
 * <p>It makes nobody a participant of anything. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class FrameworkLink implements WithFrameworkLink
    permits ImmutableFrameworkLink {
  FrameworkLink() {}

  /** {@return the id} */
  public abstract LinkId id();

  /** {@return what kind of link it is} */
  public abstract LinkKind kind();

  /** {@return the name, if it has one} */
  public abstract Optional<String> name();

  /** {@return the frameworks that it links, two or more} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FrameworkId> between();

  /** {@return when it was signed, if it was and that is known} */
  public abstract Optional<Endpoint> signed();

  /** {@return from when to when it holds} */
  public abstract Interval interval();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(note());
    if (between().size() < 2) {
      throw new RefusedException(
          "link/between", between().toString(), "two different frameworks or more");
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

  /** Builds a {@link FrameworkLink}. Not thread-safe. */
  public static final class Builder extends ImmutableFrameworkLink.Builder {
    Builder() {}
  }
}
