package io.koinon.time;

/** What may be taken for granted about the days after the last day observed. */
public enum Assumption {
  /** Nothing: what has not ended may have ended the day after. */
  NONE,
  /** That nothing changes: what has not ended goes on, and who is not in does not enter. */
  PERSISTENCE
}
