package io.koinon.base;

import com.google.common.collect.ImmutableSortedSet;
import io.koinon.internal.Texts;

/**
 * An area in which states cooperate: {@code energy}.
 *
 * <p>An open vocabulary: the usual terms are constants, and {@link #of} makes any other. A term is
 * a slug of at most 80 characters. Immutable and thread-safe.
 *
 * @param value the text of the term
 */
public record CooperationArea(String value) implements Comparable<CooperationArea> {
  /** Collective defence. */
  public static final CooperationArea COLLECTIVE_DEFENCE =
      new CooperationArea("collective-defence");

  /** Peacekeeping. */
  public static final CooperationArea PEACEKEEPING = new CooperationArea("peacekeeping");

  /** Response to crises. */
  public static final CooperationArea CRISIS_RESPONSE = new CooperationArea("crisis-response");

  /** Coordination of foreign policy. */
  public static final CooperationArea FOREIGN_POLICY_COORDINATION =
      new CooperationArea("foreign-policy-coordination");

  /** Military cooperation. */
  public static final CooperationArea MILITARY_COOPERATION =
      new CooperationArea("military-cooperation");

  /** Military-technical cooperation. */
  public static final CooperationArea MILITARY_TECHNICAL_COOPERATION =
      new CooperationArea("military-technical-cooperation");

  /** Military-economic interaction. */
  public static final CooperationArea MILITARY_ECONOMIC_INTERACTION =
      new CooperationArea("military-economic-interaction");

  /** Countering terrorism and extremism. */
  public static final CooperationArea COUNTER_TERRORISM = new CooperationArea("counter-terrorism");

  /** Countering drug trafficking. */
  public static final CooperationArea COUNTER_NARCOTICS = new CooperationArea("counter-narcotics");

  /** Countering organised crime. */
  public static final CooperationArea ORGANISED_CRIME = new CooperationArea("organised-crime");

  /** Countering illegal migration. */
  public static final CooperationArea ILLEGAL_MIGRATION = new CooperationArea("illegal-migration");

  /** Information security. */
  public static final CooperationArea INFORMATION_SECURITY =
      new CooperationArea("information-security");

  /** Response to emergencies. */
  public static final CooperationArea EMERGENCY_RESPONSE =
      new CooperationArea("emergency-response");

  /** The economy. */
  public static final CooperationArea ECONOMY = new CooperationArea("economy");

  /** Energy. */
  public static final CooperationArea ENERGY = new CooperationArea("energy");

  /** Transport. */
  public static final CooperationArea TRANSPORT = new CooperationArea("transport");

  /** Culture. */
  public static final CooperationArea CULTURE = new CooperationArea("culture");

  private static final ImmutableSortedSet<CooperationArea> STANDARD =
      ImmutableSortedSet.copyOf(
          new CooperationArea[] {
            COLLECTIVE_DEFENCE,
            PEACEKEEPING,
            CRISIS_RESPONSE,
            FOREIGN_POLICY_COORDINATION,
            MILITARY_COOPERATION,
            MILITARY_TECHNICAL_COOPERATION,
            MILITARY_ECONOMIC_INTERACTION,
            COUNTER_TERRORISM,
            COUNTER_NARCOTICS,
            ORGANISED_CRIME,
            ILLEGAL_MIGRATION,
            INFORMATION_SECURITY,
            EMERGENCY_RESPONSE,
            ECONOMY,
            ENERGY,
            TRANSPORT,
            CULTURE
          });

  /**
   * Checks the text.
   *
   * @param value the text of the term
   * @throws io.koinon.RefusedException with the rule {@code term/area}
   */
  public CooperationArea {
    Texts.slug("term/area", value);
  }

  /**
   * {@return the term with a text}
   *
   * @param value for example {@code energy}
   * @throws io.koinon.RefusedException with the rule {@code term/area}
   */
  public static CooperationArea of(String value) {
    return new CooperationArea(value);
  }

  /** {@return the terms that need no declaration} */
  public static ImmutableSortedSet<CooperationArea> standard() {
    return STANDARD;
  }

  @Override
  public int compareTo(CooperationArea other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the term} */
  @Override
  public String toString() {
    return value;
  }
}
