package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;
import io.koinon.time.Truth;

/**
 * An event upon which an obligation is to be performed, the casus foederis: {@code armed-attack}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record CasusEvent(String value) implements Comparable<CasusEvent> {
  /** An attack by armed force, the gravest form of aggression. */
  public static final CasusEvent ARMED_ATTACK = new CasusEvent("armed-attack");

  /** A use of armed force by a state against another, be it an attack or less. */
  public static final CasusEvent AGGRESSION = new CasusEvent("aggression");

  /** A threat to security, territorial integrity or independence. */
  public static final CasusEvent THREAT = new CasusEvent("threat");

  /** Unrest, rebellion or a coup, without an attack from outside. */
  public static final CasusEvent INTERNAL_DISTURBANCE = new CasusEvent("internal-disturbance");

  /** Acts of terrorism. */
  public static final CasusEvent TERRORISM = new CasusEvent("terrorism");

  /** Economic sanctions of third states. */
  public static final CasusEvent SANCTIONS = new CasusEvent("sanctions");

  private static final ImmutableSortedSet<CasusEvent> STANDARD =
      ImmutableSortedSet.copyOf(
          new CasusEvent[] {
            ARMED_ATTACK, AGGRESSION, THREAT, INTERNAL_DISTURBANCE, TERRORISM, SANCTIONS
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/casus-event}
   */
  public CasusEvent {
    Texts.slug("term/casus-event", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code armed-attack}
   * @throws io.koinon.RefusedException with the rule {@code term/casus-event}
   */
  public static CasusEvent of(String value) {
    return new CasusEvent(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<CasusEvent> standard() {
    return STANDARD;
  }

  /**
   * Tells whether an event of this term is one of another term too.
   *
   * <p>An armed attack is an aggression, an aggression may be an armed attack (Definition of
   * Aggression, A/RES/3314 (XXIX), 1974, articles 1 to 3), and both are threats; every other event
   * is itself alone.
   *
   * @param other the other term
   * @return YES, NO, or UNKNOWN where it may be
   */
  public Truth isAlso(CasusEvent other) {
    if (equals(other)) {
      return Truth.YES;
    }
    boolean isForce = equals(ARMED_ATTACK) || equals(AGGRESSION);
    if (isForce && other.equals(ARMED_ATTACK)) {
      return Truth.UNKNOWN;
    }
    return Truth.of(isForce && (other.equals(AGGRESSION) || other.equals(THREAT)));
  }

  @Override
  public int compareTo(CasusEvent other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
