package io.koinon.strategy;

/** How far ahead a phase of a strategy lies. */
public enum Horizon {
  /** What is to be done now. */
  SHORT,
  /** What is to follow. */
  MEDIUM,
  /** What is in sight only. */
  LONG
}
