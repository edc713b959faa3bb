package io.koinon.participation;

/** What a limitation is called; what it changes is said by its four lists. */
public enum LimitationKind {
  /** Rights suspended, by the law of the framework or its decision. */
  SUSPENSION,
  /** Participation frozen, declared by the participant. */
  FREEZE,
  /** Absence from an organ or a structure. */
  ABSENCE,
  /** Participation that has fallen asleep without an act. */
  DORMANCY,
  /** Contributions not paid. */
  ARREARS
}
