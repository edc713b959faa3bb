package io.koinon.validation;

import io.koinon.finding.Finding;
import io.koinon.internal.Markdown;

/** Shows a report as Markdown. */
final class ReportMarkdown {
  private final ValidationReport report;

  ReportMarkdown(ValidationReport report) {
    this.report = report;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Markdown.text(report.toString())).append(".\n");
    if (!report.findings().isEmpty()) {
      text.append('\n').append(Markdown.head("record", "severity", "rule", "finding"));
      report.findings().forEach(finding -> text.append(found(finding)));
    }
    if (!report.suppressed().isEmpty()) {
      text.append("\nSuppressed:\n\n")
          .append(Markdown.head("record", "severity", "rule", "finding", "reason"));
      report.suppressed().forEach(finding -> text.append(suppressed(finding)));
    }
    return text.toString();
  }

  private static String found(Finding finding) {
    return Markdown.row(
        ReportText.place(finding),
        finding.severity().toString(),
        finding.code(),
        finding.message() + finding.advice().map(advice -> " " + advice).orElse(""));
  }

  private String suppressed(Finding finding) {
    return Markdown.row(
        ReportText.place(finding),
        finding.severity().toString(),
        finding.code(),
        finding.message(),
        report.suppressionOf(finding).map(Suppression::explanation).orElse(""));
  }
}
