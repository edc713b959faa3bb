package io.koinon.decision;

/** Whom an adopted decision binds. */
public enum Binding {
  /** All members. */
  ALL,
  /** Those who voted for it, or did not object where no vote was taken. */
  ACCEPTING,
  /** Those who did not stay out of it. */
  PARTICIPATING,
  /** Nobody: it recommends. */
  NONE
}
