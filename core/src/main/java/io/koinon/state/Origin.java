package io.koinon.state;

/** What a successor is to its predecessors. */
public enum Origin {
  /** New: it continues none of them. */
  NEW,
  /** The same person in law as a predecessor. */
  CONTINUATOR,
  /** It was there before. */
  PRE_EXISTING,
  /** It was there once, and is again. */
  RESTORED,
  /** That is disputed. */
  DISPUTED
}
