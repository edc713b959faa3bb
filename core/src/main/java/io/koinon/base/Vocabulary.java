package io.koinon.base;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.RefusedException;
import io.koinon.internal.KoinonStyle;
import io.koinon.internal.Texts;
import org.immutables.value.Value;

/**
 * The terms a document coins for itself, each with its meaning.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Vocabulary implements WithVocabulary permits ImmutableVocabulary {
  Vocabulary() {}

  /** {@return rights beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Right, String> rights();

  /** {@return duties beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Duty, String> duties();

  /** {@return areas of cooperation beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<CooperationArea, String> areas();

  /** {@return matters beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Matter, String> matters();

  /** {@return kinds of obligations beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ObligationKind, String> obligationKinds();

  /** {@return events beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<CasusEvent, String> events();

  /** {@return means beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Means, String> means();

  /** {@return principles beside the standard ones} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Principle, String> principles();

  @Value.Check
  void check() {
    rights().values().forEach(Texts::free);
    duties().values().forEach(Texts::free);
    areas().values().forEach(Texts::free);
    matters().values().forEach(Texts::free);
    obligationKinds().values().forEach(Texts::free);
    events().values().forEach(Texts::free);
    means().values().forEach(Texts::free);
    principles().values().forEach(Texts::free);
    for (Duty duty : duties().keySet()) {
      if (duty.obligation().isPresent()) {
        throw new RefusedException(
            "vocabulary/duty", duty.value(), "a slug: treaties declare their obligations");
      }
    }
  }

  /** {@return the vocabulary that coins nothing} */
  public static Vocabulary none() {
    return builder().build();
  }

  /** {@return whether it coins nothing} */
  public boolean isEmpty() {
    return rights().isEmpty()
        && duties().isEmpty()
        && areas().isEmpty()
        && matters().isEmpty()
        && obligationKinds().isEmpty()
        && events().isEmpty()
        && means().isEmpty()
        && principles().isEmpty();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Vocabulary}. Not thread-safe. */
  public static final class Builder extends ImmutableVocabulary.Builder {
    Builder() {}
  }
}
