package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import java.time.LocalDate;
import java.util.List;

/** A rule that reports very many findings, and a program that validates by it. */
record ManyFindings(int times) implements Rule {
  private static final String ID = "org.example/very-many";

  /** A prime number, so that all numbers come, and in no order. */
  private static final long STEP = 6_700_417;

  private static final long FIRST = 1_000_000_000;

  @Override
  public RuleDescriptor descriptor() {
    return RuleDescriptor.builder()
        .id(ID)
        .title("It is silent")
        .level(Level.MUST)
        .category(Category.CONSISTENCY)
        .since("0.1.0")
        .withNumber("number", "which")
        .message("It is not.")
        .why("This is a test.")
        .build();
  }

  @Override
  public void checkWhole(ValidationContext context, Findings findings) {
    for (long i = 1; i <= times; i++) {
      long number = STEP * i % times;
      findings.report(
          Subject.document(),
          place(number),
          finding -> finding.putArgument("number", Argument.of(number)));
    }
  }

  /** Where the finding of a number is, in the order of the numbers up to a thousand million. */
  static String place(long number) {
    return "/" + (FIRST + number);
  }

  /** What is told of a report: how many errors, and where the listed ones are. */
  static String tell(int times, int limit) {
    ValidationReport report =
        Validator.standard()
            .withRules(ImmutableList.of(new ManyFindings(times)))
            .withLimit(limit)
            .validate(
                SecurityArchitecture.builder()
                    .title("Nothing")
                    .observedThrough(LocalDate.of(2026, 5, 20))
                    .build());
    List<String> places =
        report.findings().stream()
            .filter(finding -> finding.code().equals(ID))
            .map(Finding::attribute)
            .toList();
    return report.count(Severity.ERROR) + " at " + places;
  }

  /**
   * Validates and tells.
   *
   * @param args how many findings, and how many of them to list
   */
  public static void main(String[] args) {
    System.out.println(tell(Integer.parseInt(args[0]), Integer.parseInt(args[1])));
  }
}
