package io.koinon.participation;

/** By what a limitation came about: its provenance, which does not decide what it changes. */
public enum LimitationBasis {
  /** By the treaty itself. */
  TREATY,
  /** By a decision of the framework. */
  DECISION,
  /** By a declaration of the participant. */
  SELF_DECLARED,
  /** By conduct alone. */
  DE_FACTO
}
