package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.Right;
import io.koinon.base.SourceId;
import io.koinon.condition.Condition;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.participation.Grade;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mode of participation that the law of a framework offers: member, partner, observer, party.
 *
 * <p>Rights and duties that are absent are not recorded, which is not the same as none. A mode may
 * rank above others of its framework; that order is partial, and is the framework's own: the grade
 * has none. Suspended membership is not a mode but a limitation of one. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Mode implements WithMode permits ImmutableMode {
  Mode() {}

  /** {@return the id} */
  public abstract ModeId id();

  /** {@return what it amounts to, for comparison across frameworks} */
  public abstract Grade grade();

  /** {@return the name that the law gives it, if it is stated} */
  public abstract Optional<String> name();

  /** {@return when it is law; as long as its framework if absent} */
  public abstract Optional<Interval> validity();

  /** {@return the modes of the same framework that it ranks directly above} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ModeId> above();

  /** {@return the rights it gives, complete; absent if they are not recorded} */
  public abstract Optional<ImmutableSortedSet<Right>> rights();

  /**
   * {@return the duties it brings, complete; absent if they are not recorded}
   *
   * <p>Obligations of treaties are not among them: an {@link Obligation} says itself who owes it.
   */
  public abstract Optional<ImmutableSortedSet<Duty>> duties();

  /**
   * {@return the treaties that its holders are parties to: whoever holds it is a party, without a
   * spell of his own in the treaty}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FrameworkId> partyTo();

  /**
   * {@return on what condition one may take it up; absent if that is not recorded}
   *
   * <p>The actor in question is {@code $candidate} in it.
   */
  public abstract Optional<Condition> admission();

  /** {@return within what the recorded holders are complete; absent if that is never claimed} */
  public abstract Optional<Roster> roster();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(name());
    Texts.free(note());
    for (ModeId lower : above()) {
      if (!lower.framework().equals(id().framework()) || lower.equals(id())) {
        throw new RefusedException(
            "mode/above", lower.toString(), "another mode of " + id().framework());
      }
    }
    duties().ifPresent(Mode::checkDuties);
  }

  private static void checkDuties(Iterable<Duty> duties) {
    for (Duty duty : duties) {
      if (duty.obligation().isPresent()) {
        throw new RefusedException(
            "mode/duty", duty.value(), "a slug: who owes an obligation is stated by its treaty");
      }
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

  /** Builds a {@link Mode}. Not thread-safe. */
  public static final class Builder extends ImmutableMode.Builder {
    Builder() {}
  }
}
