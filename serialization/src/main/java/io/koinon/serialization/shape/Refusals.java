package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.finding.Finding;
import io.koinon.finding.Suggestions;
import io.koinon.serialization.ReadingProblem;

/** How findings show what was written and is not accepted, in documents and in tables. */
public final class Refusals {
  private static final int LONGEST_FOUND = 80;

  private Refusals() {}

  /**
   * {@return the finding that a value is refused}
   *
   * @param refusal why
   */
  public static Finding.Builder refused(RefusedException refusal) {
    return Finding.of(ReadingProblem.REFUSED)
        .with("value", shown(refusal.value()))
        .with("rule", refusal.rule())
        .with("expected", refusal.expected());
  }

  /**
   * {@return a finding with the nearest of the candidates as its suggestion, if one is near}
   *
   * @param finding the finding
   * @param text what was written
   * @param candidates what would have been accepted
   */
  public static Finding.Builder suggesting(
      Finding.Builder finding, String text, Iterable<String> candidates) {
    ImmutableList<String> nearest = Suggestions.nearest(shown(text), candidates);
    return nearest.isEmpty() ? finding : finding.with("suggestion", nearest.get(0));
  }

  /**
   * {@return a text as a sentence shows it: not at full length if it is long}
   *
   * @param text the text
   */
  public static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_FOUND
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_FOUND)) + "…";
  }
}
