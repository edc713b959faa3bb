package io.koinon.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Severity;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** The colours of the companion: none where the output is not a terminal. */
final class Palette {
  private final ColorScheme scheme;

  Palette(ColorScheme scheme) {
    this.scheme = requireNonNull(scheme, "scheme");
  }

  /** What a passage is about. */
  String strong(String text) {
    return styled(text, Style.bold);
  }

  /** What is not certain. */
  String doubtful(String text) {
    return styled(text, Style.fg_yellow);
  }

  /** A severity, as loud as it is grave. */
  String severity(Severity severity) {
    return styled(
        severity.toString(),
        switch (severity) {
          case ERROR -> Style.fg_red;
          case WARNING -> Style.fg_yellow;
          case INFO -> Style.fg_cyan;
        });
  }

  private String styled(String text, Style style) {
    return scheme.apply(text, ImmutableList.of(style)).toString();
  }
}
