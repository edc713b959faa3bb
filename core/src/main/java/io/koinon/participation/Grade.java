package io.koinon.participation;

/**
 * What a mode of participation amounts to, for comparison across frameworks.
 *
 * <p>Nominal: grades have no order, and rights do not follow from them. Turkmenistan, an associate,
 * chairs the Commonwealth of Independent States. Where a framework's own law ranks its modes, the
 * modes say so.
 */
public enum Grade {
  /** Membership; being party to a treaty. */
  FULL,
  /** Associate membership, short of membership. */
  ASSOCIATE,
  /** Partnership, dialogue partnership. */
  PARTNER,
  /** Observation. */
  OBSERVER,
  /** Candidacy for membership. */
  CANDIDATE,
  /** Signature without being bound yet. */
  SIGNATORY,
  /** Provisional application. */
  PROVISIONAL,
  /** Bound after membership has ended, as in a transition period. */
  FORMER_BOUND,
  /** Attendance by invitation. */
  GUEST
}
