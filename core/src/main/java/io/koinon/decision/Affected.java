package io.koinon.decision;

/** Members whose own position a rule makes special. */
public enum Affected {
  /** Those whom the matter concerns: the state to be expelled, a party to the dispute. */
  CONCERNED,
  /** Members who are not entitled to vote. */
  SUSPENDED
}
