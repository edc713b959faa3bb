package io.koinon.framework;

/** By virtue of what an obligation binds. */
public enum BindingForce {
  /** As international law binds: by a treaty in force. */
  TREATY,
  /** As a political commitment: by a declaration or a memorandum. */
  POLITICAL,
  /** As a promise of one side. */
  UNILATERAL
}
