package io.koinon.base;

import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact comes from: a treaty text, an official page, a data set, a news report.
 *
 * <p>A source is also an account: where sources differ, an alternative reading names the one that
 * gives it. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Source implements WithSource permits ImmutableSource {
  Source() {}

  /** {@return the id} */
  public abstract SourceId id();

  /** {@return the title} */
  public abstract String title();

  /** {@return what kind of source it is} */
  public abstract SourceKind kind();

  /** {@return when it was made or published, if known} */
  public abstract Optional<PartialDate> date();

  /** {@return who published it, if stated} */
  public abstract Optional<String> publisher();

  /** {@return where it can be found, as free text: an address, an archive, a volume and page} */
  public abstract Optional<String> address();

  /** {@return the last day that the source itself covers, for example of a data set} */
  public abstract Optional<LocalDate> observedThrough();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(title());
    Texts.free(publisher());
    Texts.free(address());
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

  /** Builds a {@link Source}. Not thread-safe. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
