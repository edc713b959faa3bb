package io.koinon.cooperation;

/** What kind of link there is between frameworks. */
public enum LinkKind {
  /** An agreement. */
  AGREEMENT,
  /** A memorandum of understanding. */
  MEMORANDUM,
  /** A joint declaration. */
  DECLARATION,
  /** A roadmap, or a plan of joint steps. */
  ROADMAP,
  /** Each observes the meetings of the others. */
  MUTUAL_OBSERVATION,
  /** Regular consultations. */
  CONSULTATIONS,
  /** A centre that they share. */
  SHARED_CENTRE
}
