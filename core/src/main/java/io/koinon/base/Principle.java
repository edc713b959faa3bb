package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * A principle that a strategy professes: {@code co-development}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record Principle(String value) implements Comparable<Principle> {
  /** Development of each through that of all. */
  public static final Principle CO_DEVELOPMENT = new Principle("co-development");

  /** The security of one is the security of all. */
  public static final Principle INDIVISIBILITY = new Principle("indivisibility");

  /** Open to all states of the region. */
  public static final Principle INCLUSIVENESS = new Principle("inclusiveness");

  /** No intervention in internal affairs. */
  public static final Principle NON_INTERVENTION = new Principle("non-intervention");

  /** An interconnected environment in which nobody wants ties to be cut. */
  public static final Principle SECURITY_THROUGH_COOPERATION =
      new Principle("security-through-cooperation");

  private static final ImmutableSortedSet<Principle> STANDARD =
      ImmutableSortedSet.copyOf(
          new Principle[] {
            CO_DEVELOPMENT,
            INDIVISIBILITY,
            INCLUSIVENESS,
            NON_INTERVENTION,
            SECURITY_THROUGH_COOPERATION
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/principle}
   */
  public Principle {
    Texts.slug("term/principle", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code co-development}
   * @throws io.koinon.RefusedException with the rule {@code term/principle}
   */
  public static Principle of(String value) {
    return new Principle(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<Principle> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(Principle other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
