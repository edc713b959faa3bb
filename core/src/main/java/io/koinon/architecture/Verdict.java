package io.koinon.architecture;

import com.google.common.collect.ImmutableSet;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.EnumSet;

/** A truth and its reasons packed into an int, so that an answer costs no allocation. */
final class Verdict {
  static final int NO = 0;
  static final int YES = 1;
  static final int UNKNOWN = 2;
  private static final Reason[] REASONS = Reason.values();

  private Verdict() {}

  static int unknown(Reason reason) {
    return UNKNOWN | bit(reason);
  }

  @SuppressWarnings("EnumOrdinal") // the bits live within one question and are never stored
  private static int bit(Reason reason) {
    return 4 << reason.ordinal();
  }

  /** A truth; unknown because of a date. */
  static int of(Truth truth) {
    return truth == Truth.YES ? YES : truth == Truth.NO ? NO : unknown(Reason.DATE);
  }

  /** It without its reasons: a truth in two bits. */
  static int withoutReasons(int verdict) {
    return isUnknown(verdict) ? UNKNOWN : verdict;
  }

  /** Kleene's conjunction; the reasons of both where it is unknown. */
  static int and(int a, int b) {
    if (a == NO || b == NO) {
      return NO;
    }
    return a == YES ? b : b == YES ? a : a | b;
  }

  /** Kleene's negation. */
  static int not(int a) {
    return isUnknown(a) ? a : YES - a;
  }

  static boolean isUnknown(int verdict) {
    return verdict >= UNKNOWN;
  }

  /** Kleene's disjunction; the reasons of both where it is unknown. */
  static int or(int a, int b) {
    return a == YES || b == YES ? YES : a | b;
  }

  /** What may be said of two days when it is not known which of them is meant. */
  static int either(int a, int b) {
    if (isUnknown(a) && isUnknown(b)) {
      return a | b;
    }
    return a == b ? a : ((a | b) & ~YES) | unknown(Reason.DATE);
  }

  static Truth truth(int verdict) {
    return isUnknown(verdict) ? Truth.UNKNOWN : verdict == YES ? Truth.YES : Truth.NO;
  }

  static ImmutableSet<Reason> reasons(int verdict) {
    EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (Reason reason : REASONS) {
      if ((verdict & bit(reason)) != 0) {
        reasons.add(reason);
      }
    }
    return ImmutableSet.copyOf(reasons);
  }
}
