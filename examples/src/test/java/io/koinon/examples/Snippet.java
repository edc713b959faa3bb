package io.koinon.examples;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown file: its language, its text, and the comment above it, which names
 * the region of a source file that it shows.
 */
record Snippet(String comment, String language, String text) {
  private static final Pattern FENCE =
      Pattern.compile(
          "(?:^<!-- (?<comment>.*) -->\n)?^```(?<language>.*)\n(?<text>(?:.*\n)*?)^```$",
          Pattern.MULTILINE);

  static ImmutableList<Snippet> of(String markdown) {
    ImmutableList.Builder<Snippet> snippets = ImmutableList.builder();
    Matcher fence = FENCE.matcher(markdown);
    while (fence.find()) {
      String comment = fence.group("comment");
      snippets.add(
          new Snippet(
              comment == null ? "" : comment, fence.group("language"), fence.group("text")));
    }
    return snippets.build();
  }

  /** A page with its fenced blocks as they are to be: for each, the text that is given for it. */
  static String redraw(String markdown, UnaryOperator<Snippet> asItIs) {
    return FENCE
        .matcher(markdown)
        .replaceAll(
            fence -> {
              String comment = fence.group(1);
              String above = comment == null ? "" : "<!-- " + comment + " -->\n";
              Snippet shown =
                  new Snippet(comment == null ? "" : comment, fence.group(2), fence.group(3));
              return Matcher.quoteReplacement(
                  above + "```" + shown.language + "\n" + asItIs.apply(shown).text + "```");
            });
  }

  Snippet withText(String newText) {
    return new Snippet(comment, language, newText);
  }

  /** The text of a region, from {@code // region: name} to {@code // endregion}. */
  static String region(String source, String name) {
    Matcher region =
        Pattern.compile(
                "^ *// region: " + Pattern.quote(name) + "\n(?<text>(?:.*\n)*?) *// endregion$",
                Pattern.MULTILINE)
            .matcher(source);
    if (!region.find()) {
      throw new IllegalArgumentException("there is no region " + name);
    }
    // The empty line behind a last line end would count as one that is not indented.
    return region.group("text").stripTrailing().stripIndent() + "\n";
  }
}
