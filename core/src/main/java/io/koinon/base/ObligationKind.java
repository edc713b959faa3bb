package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;
import java.util.Optional;

/**
 * What kind of obligation an obligation is: {@code defence}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. The first
 * five are the classes of alliance obligations of the Alliance Treaty Obligations and Provisions
 * project (B. A. Leeds, J. M. Ritter, S. McLaughlin Mitchell, A. G. Long, "Alliance Treaty
 * Obligations and Provisions, 1815–1944", <i>International Interactions</i> 28, 2002). A term is a
 * slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record ObligationKind(String value) implements Comparable<ObligationKind> {
  /** To assist one that is attacked. */
  public static final ObligationKind DEFENCE = new ObligationKind("defence");

  /** To take part in a war that need not be one of defence. */
  public static final ObligationKind OFFENCE = new ObligationKind("offence");

  /** To stay out of a conflict of the other, and not to help those against it. */
  public static final ObligationKind NEUTRALITY = new ObligationKind("neutrality");

  /** Not to use force against each other. */
  public static final ObligationKind NON_AGGRESSION = new ObligationKind("non-aggression");

  /** To consult in a crisis. */
  public static final ObligationKind CONSULTATION = new ObligationKind("consultation");

  /** To see to it that the independence, the borders or the neutrality of another are respected. */
  public static final ObligationKind GUARANTEE = new ObligationKind("guarantee");

  /** To stay out of all wars, and of all that would draw into one. */
  public static final ObligationKind PERMANENT_NEUTRALITY =
      new ObligationKind("permanent-neutrality");

  /** To join no other alliance, or none against a party. */
  public static final ObligationKind EXCLUSIVITY = new ObligationKind("exclusivity");

  /** To have bases of third states only with the consent of the others. */
  public static final ObligationKind BASING_CONSENT = new ObligationKind("basing-consent");

  private static final ImmutableSortedSet<ObligationKind> STANDARD =
      ImmutableSortedSet.copyOf(
          new ObligationKind[] {
            DEFENCE,
            OFFENCE,
            NEUTRALITY,
            NON_AGGRESSION,
            CONSULTATION,
            GUARANTEE,
            PERMANENT_NEUTRALITY,
            EXCLUSIVITY,
            BASING_CONSENT
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/obligation-kind}
   */
  public ObligationKind {
    Texts.slug("term/obligation-kind", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code defence}
   * @throws io.koinon.RefusedException with the rule {@code term/obligation-kind}
   */
  public static ObligationKind of(String value) {
    return new ObligationKind(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<ObligationKind> standard() {
    return STANDARD;
  }

  /**
   * {@return the right of those to whom such an obligation is owed, where it is one of the usual
   * terms: to be assisted, for defence and guarantee, and to be consulted, for consultation}
   *
   * <p>A duty of one is a right of the other (W. N. Hohfeld, "Some Fundamental Legal Conceptions as
   * Applied in Judicial Reasoning", <i>Yale Law Journal</i> 23, 1913); so whoever has lost that
   * right is owed nothing.
   */
  public Optional<Right> correlative() {
    if (equals(DEFENCE) || equals(GUARANTEE)) {
      return Optional.of(Right.BE_ASSISTED);
    }
    return equals(CONSULTATION) ? Optional.of(Right.BE_CONSULTED) : Optional.empty();
  }

  @Override
  public int compareTo(ObligationKind other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
