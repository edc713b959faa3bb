package io.koinon.state;

/** What a subject is in international law. */
public enum StateKind {
  /** A sovereign state. */
  SOVEREIGN,
  /** A territory that another state administers or is responsible for. */
  TERRITORY,
  /** An entity whose statehood is not generally recognised, or that is no state. */
  NON_STATE_ENTITY,
  /** An international person without territory, such as the Holy See as such. */
  INTERNATIONAL_PERSON
}
