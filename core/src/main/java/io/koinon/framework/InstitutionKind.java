package io.koinon.framework;

/** What kind of institution an institution is. */
public enum InstitutionKind {
  /** An international organisation. */
  ORGANISATION,
  /** A military alliance. */
  ALLIANCE,
  /** A union of states. */
  UNION,
  /** An organ with participants of its own, such as a parliamentary assembly. */
  ORGAN,
  /** A standing multinational force. */
  FORCE,
  /** A multinational centre. */
  CENTRE,
  /** A forum without legal personality. */
  FORUM
}
