package io.koinon.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Means;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.SourceId;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import io.koinon.time.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a treaty obliges to, and whom towards whom: by Article 4 of the Collective Security Treaty
 * each party owes every other assistance against aggression.
 *
 * <p>Unless it says otherwise an obligation is mutual: owed by the parties to the parties. It may
 * be directed, owed by some to others; and it may be owed to some for the benefit of others, as a
 * guarantee of a third state is. Nobody owes anything to itself. When it is to be performed is its
 * {@link #casus}. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Obligation implements WithObligation permits ImmutableObligation {
  Obligation() {}

  /** {@return the id} */
  public abstract ObligationId id();

  /** {@return the duty that it is to those who owe it, named as it is} */
  public Duty duty() {
    return Duty.of(id());
  }

  /** {@return what kind of obligation it is} */
  public abstract ObligationKind kind();

  /** {@return the article that says so, if stated} */
  public abstract Optional<String> article();

  /** {@return when it is law; as long as its treaty is in force if absent} */
  public abstract Optional<Interval> validity();

  /** {@return who owes it; the parties if absent} */
  public abstract Optional<PersonalScope> owedBy();

  /** {@return to whom it is owed; to the parties if absent} */
  public abstract Optional<PersonalScope> owedTo();

  /**
   * {@return for whose benefit it is, where that is not the benefit of those to whom it is owed}
   */
  @Value.Default
  public PersonalScope beneficiaries() {
    return PersonalScope.nobody();
  }

  /** {@return in which case it is to be performed; absent if that is not recorded} */
  public abstract Optional<Casus> casus();

  /** {@return what is left to the one who owes it; absent if that is not recorded} */
  public abstract Optional<Response> response();

  /** {@return by virtue of what it binds; as a treaty does unless stated} */
  @Value.Default
  public BindingForce binding() {
    return BindingForce.TREATY;
  }

  /** {@return by what means it is to be performed, as far as they are named} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Means> means();

  /** {@return other treaties and institutions that an obligation of exclusivity permits} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FrameworkId> exceptions();

  /** {@return the sources of what is said here} */
  public abstract ImmutableList<SourceId> sources();

  /** {@return a remark on it} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Texts.free(article());
    Texts.free(note());
    checkSomebody("obligation/owed-by", owedBy());
    checkSomebody("obligation/owed-to", owedTo());
  }

  private static void checkSomebody(String rule, Optional<PersonalScope> scope) {
    if (scope.isPresent() && scope.get().isEmpty()) {
      throw new RefusedException(rule, "[]", "somebody; the parties if it is left out");
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

  /** Builds an {@link Obligation}. Not thread-safe. */
  public static final class Builder extends ImmutableObligation.Builder {
    Builder() {}
  }
}
