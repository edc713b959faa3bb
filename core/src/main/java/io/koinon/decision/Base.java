package io.koinon.decision;

/**
 * Of whom a rule counts: the whole by which a majority is measured. The base alone settles what an
 * abstention does: of {@link #ALL} it counts as much as a vote against, of {@link #VOTING} it does
 * not count.
 */
public enum Base {
  /** All members, those without a vote too. */
  ALL,
  /** Those entitled to vote. */
  ELIGIBLE,
  /** Those entitled to vote who are not {@link Vote#ABSENT}. */
  PRESENT,
  /** Those entitled to vote who do not stay out of the decision. */
  PARTICIPATING,
  /** Those who vote for or against. */
  VOTING
}
