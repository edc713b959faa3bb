package io.koinon.framework;

/** What is left to the one who owes an obligation, once the case for it has arisen. */
public enum Response {
  /** What is to be done is owed: {@code will immediately provide all necessary assistance}. */
  OBLIGATORY,
  /** What to do is for each to decide: {@code such action as it deems necessary}. */
  DISCRETIONARY
}
