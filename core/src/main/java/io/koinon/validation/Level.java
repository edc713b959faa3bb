package io.koinon.validation;

import io.koinon.finding.Severity;

/** How binding a rule is, in the words of RFC 2119. */
public enum Level {
  /** What breaks it contradicts itself or the law. */
  MUST(Severity.ERROR),
  /** What breaks it is most likely wrong, or misleads. */
  SHOULD(Severity.WARNING),
  /** What breaks it is worth knowing. */
  MAY(Severity.INFO);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  /** {@return the severity of a finding, unless a profile says otherwise} */
  public Severity severity() {
    return severity;
  }
}
