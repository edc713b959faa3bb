package io.koinon.finding;

import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How grave a finding is. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Should be otherwise. */
  WARNING,
  /** Must be otherwise. */
  ERROR;

  /**
   * {@return how many findings there are, in words and the gravest first, for example {@code 1
   * error, 2 warnings}; {@code no findings} if there are none}
   *
   * @param counts the number of each severity
   */
  public static String inWords(ToLongFunction<Severity> counts) {
    String words =
        Stream.of(ERROR, WARNING, INFO)
            .filter(severity -> counts.applyAsLong(severity) > 0)
            .map(severity -> severity.inWords(counts.applyAsLong(severity)))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "no findings" : words;
  }

  private String inWords(long count) {
    return count + " " + name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
  }
}
