package io.koinon.decision;

/** What a member does in a ballot. */
public enum Vote {
  /** It votes for. */
  FOR,
  /** It votes against; where no vote is taken, it objects. */
  AGAINST,
  /** It is there, and votes neither way. */
  ABSTAIN,
  /** It is not there. */
  ABSENT,
  /** It stays out of the decision. */
  NOT_PARTICIPATING,
  /** No vote is taken, and it does not object. */
  NO_OBJECTION
}
