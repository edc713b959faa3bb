package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import java.util.Comparator;
import java.util.List;

/** The canonical orders of findings. */
final class FindingOrder {
  /** Of the findings of one rule: by record, place in it, and facts; consistent with equals. */
  static final Comparator<Finding> WITHIN_RULE =
      Comparator.comparing((Finding finding) -> finding.subject().isPresent())
          .thenComparing((a, b) -> a.subject().isEmpty() ? 0 : compareSubjects(a, b))
          .thenComparing(Finding::attribute)
          .thenComparing(finding -> finding.arguments().toString())
          .thenComparing(FindingOrder::compareFacts);

  /** Of all: the gravest first, then by code. */
  static final Comparator<Finding> ALL =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::code)
          .thenComparing(WITHIN_RULE);

  private FindingOrder() {}

  /** Tells facts apart that read the same, such as a text with a comma and a list of two texts. */
  private static int compareFacts(Finding a, Finding b) {
    return a.arguments().equals(b.arguments()) ? 0 : spelledOut(a).compareTo(spelledOut(b));
  }

  /** The facts with the length of every text before it, so that others have another text. */
  private static String spelledOut(Finding finding) {
    StringBuilder all = new StringBuilder();
    finding
        .arguments()
        .forEach(
            (name, fact) -> {
              all.append(name).append('=').append(fact.getClass().getSimpleName());
              List<String> texts =
                  fact instanceof Argument.Texts list
                      ? list.values()
                      : ImmutableList.of(fact.toString());
              texts.forEach(text -> all.append(' ').append(text.length()).append(':').append(text));
              all.append('\n');
            });
    return all.toString();
  }

  private static int compareSubjects(Finding a, Finding b) {
    return a.subject().orElseThrow().compareTo(b.subject().orElseThrow());
  }
}
