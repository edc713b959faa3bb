package io.koinon.serialization;

import io.koinon.finding.Finding;
import io.koinon.internal.Markdown;
import io.koinon.validation.Suppression;

/** Shows what a check found as Markdown. */
final class CheckMarkdown {
  private final DocumentCheck check;
  private final String name;

  CheckMarkdown(DocumentCheck check, String name) {
    this.check = check;
    this.name = name;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(Markdown.text(name)).append("\n\n").append(check).append(".\n");
    if (!check.findings().isEmpty()) {
      text.append('\n').append(Markdown.head("place", "severity", "rule", "finding"));
      check.findings().forEach(located -> text.append(found(located)));
    }
    if (!check.suppressed().isEmpty()) {
      text.append("\nSuppressed:\n\n")
          .append(Markdown.head("place", "severity", "rule", "finding", "reason"));
      check.suppressed().forEach(located -> text.append(suppressed(located)));
    }
    return text.toString();
  }

  private static String found(LocatedFinding located) {
    Finding finding = located.finding();
    return Markdown.row(
        place(located),
        finding.severity().toString(),
        finding.code(),
        finding.message() + finding.advice().map(advice -> " " + advice).orElse(""));
  }

  private String suppressed(LocatedFinding located) {
    Finding finding = located.finding();
    return Markdown.row(
        place(located),
        finding.severity().toString(),
        finding.code(),
        finding.message(),
        check.suppressionOf(located).map(Suppression::explanation).orElse(""));
  }

  private static String place(LocatedFinding located) {
    return located.location().line() + ":" + located.location().column();
  }
}
