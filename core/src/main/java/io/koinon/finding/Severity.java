package io.koinon.finding;

/** How grave a finding is. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Should be otherwise. */
  WARNING,
  /** Must be otherwise. */
  ERROR
}
