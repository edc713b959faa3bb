package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * A duty that a mode of participation brings: {@code pay}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record Duty(String value) implements Comparable<Duty> {
  /** To consult. */
  public static final Duty CONSULT = new Duty("consult");

  /** To assist. */
  public static final Duty ASSIST = new Duty("assist");

  /** To pay contributions. */
  public static final Duty PAY = new Duty("pay");

  /** To contribute forces. */
  public static final Duty CONTRIBUTE_FORCES = new Duty("contribute-forces");

  /** To abstain from the use or threat of force. */
  public static final Duty ABSTAIN_FROM_FORCE = new Duty("abstain-from-force");

  /** To join no other military alliance. */
  public static final Duty EXCLUSIVE_ALLIANCE = new Duty("exclusive-alliance");

  /** To host bases of third states only by consent. */
  public static final Duty BASING_CONSENT = new Duty("basing-consent");

  /** To carry decisions out. */
  public static final Duty IMPLEMENT_DECISIONS = new Duty("implement-decisions");

  private static final ImmutableSortedSet<Duty> STANDARD =
      ImmutableSortedSet.copyOf(
          new Duty[] {
            CONSULT,
            ASSIST,
            PAY,
            CONTRIBUTE_FORCES,
            ABSTAIN_FROM_FORCE,
            EXCLUSIVE_ALLIANCE,
            BASING_CONSENT,
            IMPLEMENT_DECISIONS
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/duty}
   */
  public Duty {
    Texts.slug("term/duty", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code pay}
   * @throws io.koinon.RefusedException with the rule {@code term/duty}
   */
  public static Duty of(String value) {
    return new Duty(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<Duty> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(Duty other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
