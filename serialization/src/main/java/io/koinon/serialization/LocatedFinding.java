package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import io.koinon.finding.Finding;

/**
 * A finding with its place in a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param location where it is
 * @param finding what it is
 */
public record LocatedFinding(Location location, Finding finding) {
  /**
   * Checks the components.
   *
   * @param location where it is
   * @param finding what it is
   */
  public LocatedFinding {
    requireNonNull(location, "location");
    requireNonNull(finding, "finding");
  }

  /** {@return line, column, severity, code, sentence and advice on one line} */
  @Override
  public String toString() {
    return location.line() + ":" + location.column() + " " + finding;
  }
}
