package io.koinon.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import io.koinon.finding.Finding;
import io.koinon.serialization.DocumentCheck;
import io.koinon.serialization.LocatedFinding;
import io.koinon.validation.ValidationReport;
import java.io.PrintWriter;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints what checking a document found. */
final class CheckReport {
  private final String document;
  private final PrintWriter out;
  private final Palette palette;

  CheckReport(String document, PrintWriter out, Palette palette) {
    this.document = requireNonNull(document, "document");
    this.out = requireNonNull(out, "out");
    this.palette = requireNonNull(palette, "palette");
  }

  String document() {
    return document;
  }

  /** Prints every finding with its place, then how often each rule is broken. */
  void print(DocumentCheck check) {
    check.findings().forEach(this::printFinding);
    if (check.findings().isEmpty()) {
      out.println(document + ": no problems");
    } else {
      out.println();
      printSummary(check);
    }
    check.report().ifPresent(this::printRest);
  }

  private void printFinding(LocatedFinding located) {
    Finding finding = located.finding();
    out.println(
        document
            + ":"
            + located.location().line()
            + ":"
            + located.location().column()
            + " "
            + palette.severity(finding.severity())
            + " "
            + finding.code()
            + " "
            + finding.message()
            + finding.advice().map(advice -> " " + advice).orElse(""));
  }

  private void printSummary(DocumentCheck check) {
    out.println(palette.strong(check.toString()));
    SortedMap<String, Long> counts = new TreeMap<>();
    check
        .read()
        .problems()
        .forEach(problem -> counts.merge(problem.finding().code(), 1L, Long::sum));
    check
        .report()
        .ifPresent(
            report ->
                report.rules().stream()
                    .filter(rule -> rule.counted() > 0)
                    .forEach(rule -> counts.merge(rule.rule(), rule.counted(), Long::sum)));
    counts.forEach((code, number) -> printLine(number, code));
    long notShown = check.read().problemCount() - check.read().problems().size();
    if (notShown > 0) {
      printLine(notShown, "more, not listed");
    }
  }

  private void printRest(ValidationReport report) {
    if (report.suppressedCount() > 0) {
      out.println(report.suppressedCount() + " suppressed");
    }
    if (report.knownCount() > 0) {
      out.println(report.knownCount() + " known before");
    }
    if (!report.isComplete()) {
      out.println("incomplete: a rule failed");
    }
  }

  private void printLine(long number, String what) {
    out.println(Strings.padStart(Long.toString(number), 6, ' ') + "  " + what);
  }

  /** {@code 1 problem}, {@code 2 problems}. */
  static String count(long problems) {
    return problems + (problems == 1 ? " problem" : " problems");
  }
}
