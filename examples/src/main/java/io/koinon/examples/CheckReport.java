package io.koinon.examples;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Strings;
import io.koinon.finding.Finding;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.ReadResult;
import java.io.PrintWriter;
import java.util.TreeMap;

/** Prints what reading a document found. */
final class CheckReport {
  private final String document;
  private final PrintWriter out;
  private final Palette palette;

  CheckReport(String document, PrintWriter out, Palette palette) {
    this.document = requireNonNull(document, "document");
    this.out = requireNonNull(out, "out");
    this.palette = requireNonNull(palette, "palette");
  }

  /** Prints every problem with its place, then how many there are of each kind. */
  void print(ReadResult result) {
    result.problems().forEach(this::printProblem);
    if (result.problemCount() == 0) {
      out.println(document + ": no problems");
    } else {
      out.println();
      printSummary(result);
    }
  }

  private void printProblem(LocatedFinding problem) {
    Finding finding = problem.finding();
    out.println(
        document
            + ":"
            + problem.location().line()
            + ":"
            + problem.location().column()
            + " "
            + palette.severity(finding.severity())
            + " "
            + finding.code()
            + " "
            + finding.message()
            + finding.advice().map(advice -> " " + advice).orElse(""));
  }

  private void printSummary(ReadResult result) {
    out.println(palette.strong(count(result.problemCount())));
    result.problems().stream()
        .collect(groupingBy(problem -> problem.finding().code(), TreeMap::new, counting()))
        .forEach((code, number) -> printLine(number, code));
    long notShown = result.problemCount() - result.problems().size();
    if (notShown > 0) {
      printLine(notShown, "more, not listed");
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
