package io.koinon.serialization.table;

import com.google.common.collect.ImmutableList;

/** What stands between two cells of a row. */
public enum Separator {
  /** A comma. */
  COMMA(',', "commas", "','"),
  /** A semicolon, as spreadsheets write it where the comma is the decimal sign. */
  SEMICOLON(';', "semicolons", "';'"),
  /** A tab. */
  TAB('\t', "tabs", "'\\t'");

  private final char character;
  private final String plural;
  private final String literal;

  Separator(char character, String plural, String literal) {
    this.character = character;
    this.plural = plural;
    this.literal = literal;
  }

  /**
   * {@return the separator that a character is}
   *
   * @param character a comma, a semicolon or a tab
   * @throws IllegalArgumentException if it is another one
   */
  public static Separator of(char character) {
    for (Separator separator : values()) {
      if (separator.character == character) {
        return separator;
      }
    }
    throw new IllegalArgumentException(
        "separator must be a comma, a semicolon or a tab, not \"" + character + '"');
  }

  /** All but this one. */
  ImmutableList<Separator> others() {
    return ImmutableList.copyOf(values()).stream()
        .filter(other -> other != this)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the character itself} */
  public char character() {
    return character;
  }

  /** What many of them are called. */
  String plural() {
    return plural;
  }

  /** How the character is written in Java. */
  String literal() {
    return literal;
  }
}
