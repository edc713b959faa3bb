package io.koinon.participation;

/** What kind of act begins or ends a participation. */
public enum ActKind {
  /** Signature of the treaty or of a protocol of accession. */
  SIGNATURE,
  /** Ratification, acceptance or approval under domestic law. */
  RATIFICATION,
  /** Deposit of the instrument with the depositary. */
  DEPOSIT,
  /** Accession to a treaty already signed by others. */
  ACCESSION,
  /** Entry into force for the participant. */
  ENTRY_INTO_FORCE,
  /** Start of provisional application. */
  PROVISIONAL_APPLICATION,
  /** Notice of withdrawal. */
  NOTICE,
  /** Decision of the framework on admission, suspension or exit. */
  DECISION,
  /** The day on which the change takes effect. */
  EFFECT,
  /** End of the term without renewal. */
  LAPSE,
  /** Withdrawal. */
  WITHDRAWAL,
  /** Expulsion. */
  EXPULSION,
  /** Dissolution of the framework. */
  DISSOLUTION,
  /** Extinction of the participant. */
  EXTINCTION,
  /** Succession to the participation of another. */
  SUCCESSION
}
