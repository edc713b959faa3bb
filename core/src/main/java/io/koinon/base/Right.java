package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * A right that a mode of participation gives: {@code vote}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record Right(String value) implements Comparable<Right> {
  /** To be present at meetings. */
  public static final Right ATTEND = new Right("attend");

  /** To take the floor. */
  public static final Right SPEAK = new Right("speak");

  /** To put matters on the agenda. */
  public static final Right PROPOSE = new Right("propose");

  /** To take part in decisions. */
  public static final Right VOTE = new Right("vote");

  /** To prevent a decision by consensus or veto. */
  public static final Right BLOCK = new Right("block");

  /** To preside. */
  public static final Right CHAIR = new Right("chair");

  /** To have nationals in offices. */
  public static final Right HOLD_OFFICE = new Right("hold-office");

  /** To be consulted. */
  public static final Right BE_CONSULTED = new Right("be-consulted");

  /** To be assisted. */
  public static final Right BE_ASSISTED = new Right("be-assisted");

  /** To study documents and experience. */
  public static final Right STUDY_DOCUMENTS = new Right("study-documents");

  private static final ImmutableSortedSet<Right> STANDARD =
      ImmutableSortedSet.copyOf(
          new Right[] {
            ATTEND,
            SPEAK,
            PROPOSE,
            VOTE,
            BLOCK,
            CHAIR,
            HOLD_OFFICE,
            BE_CONSULTED,
            BE_ASSISTED,
            STUDY_DOCUMENTS
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/right}
   */
  public Right {
    Texts.slug("term/right", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code vote}
   * @throws io.koinon.RefusedException with the rule {@code term/right}
   */
  public static Right of(String value) {
    return new Right(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<Right> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(Right other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
