package io.koinon.serialization.yaml;

import java.io.Reader;

/**
 * Reads a text in parts none of which ends within a character: the scanner of YAML cannot have
 * that.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int at, int most) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + most);
    if (end < text.length() && most > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, target, at);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {}
}
