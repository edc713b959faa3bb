package io.koinon.serialization;

import io.koinon.finding.Finding;

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
    text.append("# ").append(cell(name)).append("\n\n").append(check).append(".\n");
    if (!check.findings().isEmpty()) {
      text.append("\n| place | severity | rule | finding |\n| --- | --- | --- | --- |\n");
      check.findings().forEach(located -> text.append(row(located)));
    }
    if (!check.suppressed().isEmpty()) {
      text.append("\nSuppressed:\n\n| place | severity | rule | finding |\n");
      text.append("| --- | --- | --- | --- |\n");
      check.suppressed().forEach(located -> text.append(row(located)));
    }
    return text.toString();
  }

  private static String row(LocatedFinding located) {
    Finding finding = located.finding();
    String sentence = finding.message() + finding.advice().map(advice -> " " + advice).orElse("");
    return "| %d:%d | %s | %s | %s |\n"
        .formatted(
            located.location().line(),
            located.location().column(),
            finding.severity(),
            finding.code(),
            cell(sentence));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ').replace("<", "&lt;");
  }
}
