package io.koinon.state;

/** What a succession does to a seat. */
public enum MembershipEffectKind {
  /** The successor keeps the seat. */
  CONTINUED,
  /** The successor takes the seat by its own notification. */
  SUCCEEDED_BY_NOTIFICATION,
  /** The successor is admitted like anybody else. */
  ADMITTED_ANEW,
  /** Several seats become one. */
  MERGED,
  /** The seat is lost. */
  LAPSED,
  /** There was no seat to lose, or none to take. */
  NOT_APPLICABLE,
  /** That is disputed. */
  DISPUTED
}
