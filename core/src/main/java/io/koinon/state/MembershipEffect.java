package io.koinon.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a succession does to the seats in one mode of an institution or treaty.
 *
 * <p>A membership moves only through one of these, never by itself. It has no date: the spells
 * have. Either one predecessor (and its successor) is named, or those {@link #who()} keep their
 * identity while the framework changes. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class MembershipEffect implements WithMembershipEffect
    permits ImmutableMembershipEffect {
  MembershipEffect() {}

  /** {@return in which mode the seats were} */
  public abstract ModeId in();

  /** {@return the mode that they became, if it is another} */
  public abstract Optional<ModeId> into();

  /** {@return whose seat it was, if one predecessor's} */
  public abstract Optional<ActorId> predecessor();

  /** {@return who has it now, if one successor} */
  public abstract Optional<ActorId> successor();

  /** {@return whose seats they are, where the holders stay the same} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActorId> who();

  /** {@return what became of them} */
  public abstract MembershipEffectKind effect();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(note());
    if (who().isEmpty() == (predecessor().isEmpty() && successor().isEmpty())) {
      throw new RefusedException(
          "seat/holders", in().toString(), "either who, or predecessor and successor");
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

  /** Builds a {@link MembershipEffect}. Not thread-safe. */
  public static final class Builder extends ImmutableMembershipEffect.Builder {
    Builder() {}
  }
}
