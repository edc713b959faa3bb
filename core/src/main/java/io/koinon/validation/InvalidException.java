package io.koinon.validation;

import io.koinon.finding.Finding;
import java.util.stream.Collectors;

/** An architecture was required to be valid, and is not. */
public final class InvalidException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 10;

  private final transient ValidationReport report;

  InvalidException(ValidationReport report) {
    super(
        report
            + report.findings().stream()
                .limit(MOST_SHOWN)
                .map(Finding::toString)
                .collect(Collectors.joining("\n  ", "\n  ", "")));
    this.report = report;
  }

  /** {@return what was found} */
  public ValidationReport report() {
    return report;
  }
}
