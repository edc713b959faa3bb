package io.koinon.state;

/** What became of a predecessor. */
public enum Fate {
  /** It is no more. */
  EXTINGUISHED,
  /** It goes on. */
  CONTINUES,
  /** That is disputed. */
  DISPUTED
}
