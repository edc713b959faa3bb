package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * By what means an obligation is to be performed: {@code military}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record Means(String value) implements Comparable<Means> {
  /** Armed forces. */
  public static final Means MILITARY = new Means("military");

  /** Arms, equipment and supplies. */
  public static final Means MILITARY_TECHNICAL = new Means("military-technical");

  /** Nuclear weapons. */
  public static final Means NUCLEAR = new Means("nuclear");

  /** Economic measures. */
  public static final Means ECONOMIC = new Means("economic");

  /** Diplomatic steps. */
  public static final Means DIPLOMATIC = new Means("diplomatic");

  /** Use of territory, bases or airspace. */
  public static final Means TERRITORY = new Means("territory");

  /** Such action as the one who owes it deems necessary. */
  public static final Means ACTION_DEEMED_NECESSARY = new Means("action-deemed-necessary");

  /** Whatever else. */
  public static final Means OTHER = new Means("other");

  private static final ImmutableSortedSet<Means> STANDARD =
      ImmutableSortedSet.copyOf(
          new Means[] {
            MILITARY,
            MILITARY_TECHNICAL,
            NUCLEAR,
            ECONOMIC,
            DIPLOMATIC,
            TERRITORY,
            ACTION_DEEMED_NECESSARY,
            OTHER
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/means}
   */
  public Means {
    Texts.slug("term/means", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code military}
   * @throws io.koinon.RefusedException with the rule {@code term/means}
   */
  public static Means of(String value) {
    return new Means(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<Means> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(Means other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
