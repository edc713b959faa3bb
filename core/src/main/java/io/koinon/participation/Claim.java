package io.koinon.participation;

/** How sure the record is of a spell as a whole. */
public enum Claim {
  /** The spell was. */
  ASSERTED,
  /** The spell may have been: its YES counts as unknown, because disputed. */
  POSSIBLE,
  /** The spell was not: a day certainly in it, and in no asserted spell, is a NO. */
  DENIED
}
