package io.koinon.cooperation;

/** On what basis somebody contributes to an operation: derived, never recorded. */
public enum ContributionBasis {
  /** As a member of the institution, or a party to the treaty, that leads the operation. */
  MEMBER,
  /** As the host of the operation. */
  HOST,
  /** As neither. */
  THIRD_STATE
}
