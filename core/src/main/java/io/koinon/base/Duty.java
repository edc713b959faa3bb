package io.koinon.base;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.RefusedException;
import io.koinon.internal.Texts;
import java.util.Optional;

/**
 * A duty that a mode of participation brings: {@code pay}, or {@code cst/assistance}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters, or the id of an {@linkplain #obligation obligation} of a treaty.
 * Immutable and thread-safe.
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
   * @throws RefusedException with the rule {@code term/duty}, or if it has a slash with those of
   *     {@link ObligationId#parse}
   */
  public Duty {
    if (requireNonNull(value, "value").indexOf('/') < 0) {
      Texts.slug("term/duty", value);
    } else {
      ObligationId unused = ObligationId.parse(value);
    }
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code pay} or {@code cst/assistance}
   * @throws RefusedException with the rule {@code term/duty}, or if it has a slash with those of
   *     {@link ObligationId#parse}
   */
  public static Duty of(String value) {
    return new Duty(value);
  }

  /**
   * {@return the duty that an obligation of a treaty is}
   *
   * @param obligation the obligation
   */
  public static Duty of(ObligationId obligation) {
    return new Duty(obligation.toString());
  }

  /** {@return the obligation of a treaty that it is, if it is one} */
  public Optional<ObligationId> obligation() {
    return value.indexOf('/') < 0 ? Optional.empty() : Optional.of(ObligationId.parse(value));
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
