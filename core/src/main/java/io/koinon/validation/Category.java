package io.koinon.validation;

/** What a rule is about. */
public enum Category {
  /** Records that refer to others. */
  REFERENCE,
  /** Dates and intervals by themselves. */
  TIME,
  /** What the law of a framework, or the law of treaties, allows. */
  LAW,
  /** Records that contradict each other. */
  CONSISTENCY,
  /** What answers will be missing because something is not recorded. */
  COMPLETENESS,
  /** Where facts come from. */
  SOURCING,
  /** The words that a document brings itself, and codes. */
  VOCABULARY,
  /** The validation itself: profiles, suppressions, rules that failed. */
  VALIDATION
}
