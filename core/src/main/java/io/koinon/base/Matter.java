package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * A matter that is decided on, or that a scope names: {@code admission}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record Matter(String value) implements Comparable<Matter> {
  /** Admission. */
  public static final Matter ADMISSION = new Matter("admission");

  /** Suspension. */
  public static final Matter SUSPENSION = new Matter("suspension");

  /** Expulsion. */
  public static final Matter EXPULSION = new Matter("expulsion");

  /** The budget. */
  public static final Matter BUDGET = new Matter("budget");

  /** Procedure. */
  public static final Matter PROCEDURE = new Matter("procedure");

  /** Matters of substance. */
  public static final Matter SUBSTANCE = new Matter("substance");

  /** Defence. */
  public static final Matter DEFENCE = new Matter("defence");

  private static final ImmutableSortedSet<Matter> STANDARD =
      ImmutableSortedSet.copyOf(
          new Matter[] {ADMISSION, SUSPENSION, EXPULSION, BUDGET, PROCEDURE, SUBSTANCE, DEFENCE});

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/matter}
   */
  public Matter {
    Texts.slug("term/matter", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code admission}
   * @throws io.koinon.RefusedException with the rule {@code term/matter}
   */
  public static Matter of(String value) {
    return new Matter(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<Matter> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(Matter other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
