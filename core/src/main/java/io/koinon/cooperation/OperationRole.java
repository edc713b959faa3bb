package io.koinon.cooperation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.OrganId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a body authorises, leads, commands or supports an operation for some time: NATO leads ISAF
 * from August 2003 on.
 *
 * <p>A role with days of its own has them whenever the operation was under way: a mandate often is
 * older than the presence that it covers. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class OperationRole implements WithOperationRole
    permits ImmutableOperationRole {
  static final Comparator<OperationRole> ORDER =
      Comparator.comparing(OperationRole::actor)
          .thenComparing(OperationRole::kind)
          .thenComparing(
              OperationRole::interval,
              Comparators.emptiesFirst(Comparator.<Interval>naturalOrder()))
          .thenComparing(
              OperationRole::organ, Comparators.emptiesFirst(Comparator.<OrganId>naturalOrder()))
          .thenComparing(
              OperationRole::basis, Comparators.emptiesFirst(Comparator.<LegalBasis>naturalOrder()))
          .thenComparing(
              OperationRole::decision, Comparators.emptiesFirst(Comparator.<ActId>naturalOrder()))
          .thenComparing(
              OperationRole::sources,
              Comparators.lexicographical(Comparator.<SourceId>naturalOrder()))
          .thenComparing(role -> role.note().orElse(""));

  OperationRole() {}

  /** {@return the body: mostly an institution, or a state that leads a coalition} */
  public abstract ActorId actor();

  /** {@return what it does} */
  public abstract OperationRoleKind kind();

  /** {@return from when to when; as long as the operation if absent} */
  public abstract Optional<Interval> interval();

  /** {@return the organ of the body that acts for it, if stated} */
  public abstract Optional<OrganId> organ();

  /** {@return what it rests on, if stated} */
  public abstract Optional<LegalBasis> basis();

  /** {@return the act of the architecture by which it came to be, if stated} */
  public abstract Optional<ActId> decision();

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

  /** Builds an {@link OperationRole}. Not thread-safe. */
  public static final class Builder extends ImmutableOperationRole.Builder {
    Builder() {}
  }
}
