package io.koinon.participation;

/**
 * By which act a participation is dated: treaties are signed, ratified, deposited and enter into
 * force on different days, and data sets choose differently among them.
 *
 * <p>Where a spell lacks the act that a policy goes by, the day is somewhere between the acts
 * around it, and answers that depend on it are UNKNOWN because of {@link
 * io.koinon.time.Reason#POLICY}.
 */
public enum DatePolicy {
  /** From the start to the end that the author of the record wrote. */
  RECORDED,
  /** From the signature to the notice of withdrawal. */
  SIGNATURE,
  /** From the deposit of the own instrument, or accession, to the deposit of the notice. */
  DEPOSIT,
  /**
   * From the entry into force for the participant, which is never before the collective one, to the
   * day on which the exit takes effect. An act that states an earlier day binds from that day.
   */
  IN_FORCE,
  /** From the decision on admission to the decision on exit. */
  DECISION,
  /** From the day on which the admission takes effect to that on which the exit does. */
  EFFECT
}
