package io.koinon.validation;

import com.google.common.base.Strings;
import io.koinon.finding.Finding;
import io.koinon.internal.Markdown;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a report as text, with line ends of Unix. */
final class ReportText {
  private static final int WIDTH_OF_COUNTS = 6;

  private final ValidationReport report;

  ReportText(ValidationReport report) {
    this.report = report;
  }

  /** The record of a finding and the place in it, on one line; nothing if it is about none. */
  static String place(Finding finding) {
    String record = finding.subject().map(Object::toString).orElse("");
    return Markdown.oneLine(
        finding.attribute().isEmpty() ? record : record + " " + finding.attribute());
  }

  String text() {
    return Stream.of(
            lines(report.findings(), Finding::toString),
            lines(report.suppressed(), this::suppressed),
            report + "\n" + counts())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<Finding> findings, Function<Finding, String> what) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      String place = place(finding);
      lines.append(place).append(place.isEmpty() ? "" : ": ");
      lines.append(Markdown.oneLine(what.apply(finding))).append('\n');
    }
    return lines.toString();
  }

  private String suppressed(Finding finding) {
    return finding.severity()
        + " "
        + finding.code()
        + " "
        + finding.message()
        + " Suppressed: "
        + report.suppressionOf(finding).map(Suppression::explanation).orElse("");
  }

  private String counts() {
    return report.rules().stream()
        .filter(rule -> rule.counted() > 0)
        .map(ReportText::count)
        .collect(Collectors.joining());
  }

  private static String count(RuleStatus rule) {
    return Strings.padStart(Long.toString(rule.counted()), WIDTH_OF_COUNTS, ' ')
        + "  "
        + rule.rule()
        + (rule.isTruncated() ? ", " + rule.kept() + " of them listed" : "")
        + "\n";
  }
}
