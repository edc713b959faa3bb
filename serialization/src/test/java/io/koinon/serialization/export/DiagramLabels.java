package io.koinon.serialization.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts out of diagrams, by what the languages say of quotes, escapes and entities. */
final class DiagramLabels {
  private static final Pattern ENTITY = Pattern.compile("#(\\d+);");
  private static final Pattern MERMAID_QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern DOT_QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private DiagramLabels() {}

  /** The texts in quotes of a flowchart. */
  static List<String> ofMermaid(String flowchart) {
    return MERMAID_QUOTED
        .matcher(flowchart)
        .results()
        .map(found -> withoutEntities(found.group(1)))
        .toList();
  }

  /** A flowchart without the texts in quotes, and without its title. */
  static String structureOfMermaid(String flowchart) {
    return MERMAID_QUOTED.matcher(flowchart).replaceAll("\"\"").replaceAll("accTitle: .*", "");
  }

  /** The texts in quotes of a graph. */
  static List<String> ofDot(String graph) {
    return DOT_QUOTED
        .matcher(graph)
        .results()
        .map(found -> found.group(1).replaceAll("\\\\(.)", "$1").replace("&amp;", "&"))
        .toList();
  }

  /** A graph without the texts in quotes. */
  static String structureOfDot(String graph) {
    return DOT_QUOTED.matcher(graph).replaceAll("\"\"");
  }

  /** A text of Mermaid with what its entities stand for. */
  static String withoutEntities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
  }

  /** A text as a diagram shows it: on one line. */
  static String shown(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }
}
