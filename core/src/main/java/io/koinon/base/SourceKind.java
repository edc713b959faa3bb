package io.koinon.base;

/** What kind of source a source is. */
public enum SourceKind {
  /** The text of a treaty or another instrument. */
  TREATY,
  /** An official page or statement of a state or an institution. */
  OFFICIAL,
  /** A database of legal texts. */
  LEGAL_DATABASE,
  /** A news report. */
  NEWS,
  /** An encyclopedia. */
  ENCYCLOPEDIA,
  /** A study or another secondary work. */
  SECONDARY,
  /** A data set. */
  DATASET,
  /** The position that a party holds. */
  POSITION,
  /** General knowledge that nobody has checked. */
  UNVERIFIED
}
