package io.koinon.state;

/** What kind of succession it is. */
public enum SuccessionKind {
  /** Several become one. */
  UNIFICATION,
  /** One is taken into another that goes on. */
  INCORPORATION,
  /** A part leaves one that goes on. */
  SEPARATION,
  /** One falls apart and is no more. */
  DISSOLUTION,
  /** A territory becomes a state. */
  DECOLONISATION,
  /** A state that had been extinguished, or occupied, is restored. */
  RESTORATION,
  /** One becomes another in law. */
  TRANSFORMATION,
  /** The same under another name. */
  RENAMING,
  /** A state resumes a place that it had before. */
  RESUMPTION,
  /** A treaty gets an institution. */
  INSTITUTIONALISATION,
  /** A new institution takes the place of an old one. */
  REPLACEMENT,
  /** An institution is taken into another. */
  ABSORPTION,
  /** Several institutions become one. */
  MERGER,
  /** An institution falls into several. */
  SPLIT,
  /** An institution takes over functions of another. */
  FUNCTION_TRANSFER
}
