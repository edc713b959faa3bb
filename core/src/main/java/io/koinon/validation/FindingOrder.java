package io.koinon.validation;

import io.koinon.finding.Finding;
import java.util.Comparator;

/** The canonical orders of findings. */
final class FindingOrder {
  /** Of the findings of one rule: by record, place in it, and facts. */
  static final Comparator<Finding> WITHIN_RULE =
      Comparator.comparing((Finding finding) -> finding.subject().isPresent())
          .thenComparing((a, b) -> a.subject().isEmpty() ? 0 : compareSubjects(a, b))
          .thenComparing(Finding::attribute)
          .thenComparing(finding -> finding.arguments().toString());

  /** Of all: the gravest first, then by code. */
  static final Comparator<Finding> ALL =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::code)
          .thenComparing(WITHIN_RULE);

  private FindingOrder() {}

  private static int compareSubjects(Finding a, Finding b) {
    return a.subject().orElseThrow().compareTo(b.subject().orElseThrow());
  }
}
