package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;

/** Tells UTF-8 from the encodings with wider units, by the first bytes of a document. */
final class Encodings {
  private Encodings() {}

  /** The name of the encoding, or null if it is UTF-8, which every JSON document ought to be. */
  static @Nullable String other(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && (bytes[3] == 0 || first == 0);
    if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
      return wide ? "UTF-32" : "UTF-16";
    }
    return first == 0 || second == 0 ? (wide ? "UTF-32" : "UTF-16") : null;
  }
}
