package io.koinon.framework;

/** Who determines that the case for an obligation has arisen. */
public enum Determination {
  /** Each party for itself. */
  EACH_PARTY,
  /** Any party, for all. */
  ANY_PARTY,
  /** The parties together. */
  JOINTLY,
  /** The party that is attacked. */
  ATTACKED_PARTY,
  /** An organ. */
  ORGAN
}
