package io.koinon.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.base.Duty;
import io.koinon.base.Right;
import io.koinon.base.Scope;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that did not apply, or was not done, within a spell: Armenia does not vote in the
 * Collective Security Treaty Organization from 2024 on, and remains entitled to.
 *
 * <p>Four lists say what it changes. Two are about the law: rights the participant is {@link
 * #notEntitled not entitled} to and duties {@link #notOwed not owed}. Two are about conduct: rights
 * {@link #notExercised not exercised} and duties {@link #notPerformed not performed}. A limitation
 * never ends the spell, and never is a mode of its own. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Limitation implements WithLimitation permits ImmutableLimitation {
  Limitation() {}

  /** {@return what it is called} */
  public abstract LimitationKind kind();

  /** {@return by what it came about} */
  public abstract LimitationBasis basis();

  /** {@return from when to when; as long as its spell if absent} */
  public abstract Optional<Interval> interval();

  /** {@return how sure the record is of it} */
  @Value.Default
  public Claim claim() {
    return Claim.ASSERTED;
  }

  /** {@return what part of the participation it is about; the whole if absent} */
  public abstract Optional<Scope> scope();

  /** {@return rights that the participant is not entitled to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Right> notEntitled();

  /** {@return rights that the participant has and does not exercise} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Right> notExercised();

  /** {@return duties that the participant does not owe} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Duty> notOwed();

  /** {@return duties that the participant owes and does not perform} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Duty> notPerformed();

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

  /** Builds a {@link Limitation}. Not thread-safe. */
  public static final class Builder extends ImmutableLimitation.Builder {
    Builder() {}
  }
}
