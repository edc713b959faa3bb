package io.koinon.internal;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes tables as GitHub Flavored Markdown does, and texts so that they are read as they are. */
public final class Markdown {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Escaper ESCAPER =
      Escapers.builder()
          .addEscape('\\', "\\\\")
          .addEscape('|', "\\|")
          .addEscape('*', "\\*")
          .addEscape('_', "\\_")
          .addEscape('`', "\\`")
          .addEscape('[', "\\[")
          .addEscape('&', "&amp;")
          .addEscape('<', "&lt;")
          .build();

  private Markdown() {}

  /**
   * {@return a text on one line, in which nothing is markup}
   *
   * @param text the text
   */
  public static String text(String text) {
    return ESCAPER.escape(oneLine(text));
  }

  /**
   * {@return a text with a blank for every line break}
   *
   * @param text the text
   */
  public static String oneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  /**
   * {@return the head of a table}
   *
   * @param cells the heads of its columns
   */
  public static String head(String... cells) {
    return row(cells) + "| --- ".repeat(cells.length) + "|\n";
  }

  /**
   * {@return a row of a table}
   *
   * @param cells its texts
   */
  public static String row(String... cells) {
    return Stream.of(cells).map(Markdown::text).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
