package io.koinon.serialization.export;

import io.koinon.internal.Markdown;

/**
 * Texts in the language of Mermaid, in which nothing is markup.
 *
 * <p>Mermaid takes {@code #58;} for a colon wherever it may stand, before it looks for what ends a
 * text, for markup of its own, for that of Markdown and of HTML, and for formulas and icons. So all
 * signs of ASCII that could be part of such are written by their number; letters, digits, blanks
 * and what is not ASCII stand for themselves.
 */
final class MermaidText {
  private static final String HARMLESS = " ,()/'";

  /** What Mermaid itself writes in place of the signs around a number while it works. */
  private static final String ITS_OWN = "ﬂ¶";

  private MermaidText() {}

  /** A text on one line, which means nothing else. */
  static String of(String text) {
    String line = Markdown.oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isPlain(c) || isWithinAWord(line, i)) {
        escaped.append(c);
      } else {
        escaped.append('#').append((int) c).append(';');
      }
    }
    return escaped.toString();
  }

  /** A hyphen or a full stop, where it can neither begin a list nor be a part of a line. */
  private static boolean isWithinAWord(String line, int i) {
    char c = line.charAt(i);
    return (c == '-' || c == '.')
        && 0 < i
        && i + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(i - 1))
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }

  private static boolean isPlain(char c) {
    return c >= 0x80
        ? !Character.isISOControl(c) && ITS_OWN.indexOf(c) < 0
        : (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || HARMLESS.indexOf(c) >= 0;
  }
}
