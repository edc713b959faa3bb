package io.koinon.time;

/** Why an answer is {@link Truth#UNKNOWN}. */
public enum Reason {
  /** A date is partial or unknown, and the answer depends on the day it stands for. */
  DATE,
  /** Nothing is recorded, and nothing says that the records are complete. */
  NO_DATA,
  /** The question is about a day after the last day observed. */
  BEYOND_HORIZON,
  /** The record itself is in doubt, or one account asserts what another denies. */
  DISPUTED,
  /** The records lack the act that the chosen policy of dating goes by. */
  POLICY,
  /** It depends on a circumstance that the question left open. */
  CONDITIONAL
}
