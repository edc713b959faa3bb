package io.koinon.serialization.cbor;

import com.google.common.base.Utf8;

/** Looks at the texts of a document of CBOR, which parsers decode whatever their bytes are. */
final class CborTexts {
  private static final int BREAK = 0xFF;
  private static final int BYTES = 2;
  private static final int TEXT = 3;
  private static final int INDEFINITE = 31;

  private final byte[] document;
  private int at;

  private CborTexts(byte[] document) {
    this.document = document;
  }

  /**
   * The offset of the first text that is no UTF-8, be it in pieces; the length if there is none, or
   * if the document is broken before.
   */
  static int firstIllFormed(byte[] document) {
    return new CborTexts(document).scan();
  }

  /** Items follow one another whatever is nested in what. */
  private int scan() {
    int inPieces = -1;
    while (at < document.length) {
      int start = at;
      int first = document[at++] & 0xFF;
      int type = first >> 5;
      if (first == BREAK) {
        inPieces = -1;
      } else if ((first & INDEFINITE) == INDEFINITE) {
        inPieces = type == TEXT ? start : -1;
      } else {
        long argument = argument(first & INDEFINITE);
        boolean hasContent = type == BYTES || type == TEXT;
        if (argument < 0 || (hasContent && argument > document.length - at)) {
          break;
        }
        if (type == TEXT && !Utf8.isWellFormed(document, at, (int) argument)) {
          return inPieces >= 0 ? inPieces : start;
        }
        at += hasContent ? (int) argument : 0;
      }
    }
    return document.length;
  }

  /** The argument behind an initial byte, or a negative number if there is none that can be. */
  private long argument(int information) {
    if (information < 24) {
      return information;
    }
    int size = 1 << (information - 24);
    if (information > 27 || size > document.length - at) {
      return -1;
    }
    long argument = 0;
    for (int end = at + size; at < end; at++) {
      argument = argument << 8 | (document[at] & 0xFF);
    }
    // of a float or a tag any bits will do, of a text a negative length is too long
    return argument < 0 ? Long.MAX_VALUE : argument;
  }
}
