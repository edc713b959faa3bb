package io.koinon.strategy;

/** Along which track a phase of a strategy runs; several may run in parallel. */
public enum Track {
  /** Frameworks that exist are consolidated and developed. */
  REFINE,
  /** New frameworks are established. */
  ESTABLISH
}
