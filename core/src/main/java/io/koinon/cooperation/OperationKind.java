package io.koinon.cooperation;

/** What kind of operation an operation is. */
public enum OperationKind {
  /** Observation of a truce, a border or an agreement. */
  OBSERVATION,
  /** Peacekeeping, with the consent of the parties. */
  PEACEKEEPING,
  /** Enforcement of peace, with a mandate to use force. */
  PEACE_ENFORCEMENT,
  /** Assistance to the authorities of a country in restoring security and institutions. */
  STABILISATION,
  /** Military intervention, by invitation or without. */
  INTERVENTION,
  /** Combat of a coalition against an armed enemy. */
  COMBAT,
  /** Presence of forces that is to deter an attack. */
  DETERRENCE,
  /** Safety of shipping, an embargo at sea, or action against piracy. */
  MARITIME_SECURITY,
  /** A joint exercise. */
  EXERCISE,
  /** Training of the forces of a country. */
  TRAINING,
  /** Humanitarian assistance. */
  HUMANITARIAN,
  /** Evacuation of civilians. */
  EVACUATION
}
