package io.koinon.time;

/**
 * An answer: YES, NO, or UNKNOWN, which is neither.
 *
 * <p>{@link #and}, {@link #or} and {@link #not} are Kleene's strong three-valued connectives (S. C.
 * Kleene, <i>Introduction to Metamathematics</i>, 1952, section 64): UNKNOWN stands for "YES or NO,
 * we cannot tell which", so {@code UNKNOWN.and(NO)} is NO and {@code UNKNOWN.or(NO)} is UNKNOWN.
 */
public enum Truth {
  /** It does not hold, whatever the unknown parts of the data turn out to be. */
  NO,
  /** The data does not decide it. */
  UNKNOWN,
  /** It holds, whatever the unknown parts of the data turn out to be. */
  YES;

  /**
   * {@return YES for true and NO for false}
   *
   * @param value a two-valued answer
   */
  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /**
   * {@return the conjunction: the lesser of the two in the order NO, UNKNOWN, YES}
   *
   * @param other the other operand
   */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * {@return the disjunction: the greater of the two in the order NO, UNKNOWN, YES}
   *
   * @param other the other operand
   */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** {@return NO for YES, YES for NO, and UNKNOWN for UNKNOWN} */
  public Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }

  /** {@return whether this is YES or NO} */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /**
   * {@return true for YES, false for NO, and the given value for UNKNOWN}
   *
   * @param ifUnknown what UNKNOWN shall count as
   */
  public boolean orElse(boolean ifUnknown) {
    return this == UNKNOWN ? ifUnknown : this == YES;
  }
}
