package io.koinon.serialization.shape;

import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-8, in which every document is to be, from other encodings. */
public final class Encodings {
  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
  private static final int CHUNK = 8192;

  /** The bits of a word of which ASCII has none. */
  private static final long NO_ASCII = 0x8080_8080_8080_8080L;

  private static final byte[] NO_UTF_8 = {(byte) 0xFF};

  private Encodings() {}

  /**
   * The name of the encoding with wider units that the first bytes tell of, or null; a document
   * begins with a byte order mark or with two characters of ASCII (RFC 4627, section 3).
   *
   * @param bytes the document
   */
  public static @Nullable String wider(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = unit(bytes, 0);
    int second = unit(bytes, 2);
    if (bytes.length >= 4 && (first == 0 || (first != BIG_ENDIAN_MARK && second == 0))) {
      return "UTF-32";
    }
    boolean hasMark = first == BIG_ENDIAN_MARK || first == LITTLE_ENDIAN_MARK;
    return hasMark || bytes[0] == 0 || bytes[1] == 0 ? "UTF-16" : null;
  }

  private static int unit(byte[] bytes, int at) {
    return at + 1 < bytes.length ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : -1;
  }

  /**
   * {@return how many bytes there are before the first that is no UTF-8; all if there is none}
   *
   * @param bytes the document
   */
  public static int wellFormedLength(byte[] bytes) {
    if (isWellFormed(bytes)) {
      return bytes.length;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    while (decoder.decode(in, out, true).isOverflow()) {
      out.clear();
    }
    return in.position();
  }

  /**
   * Whether all is UTF-8: ASCII is passed over by words, and every run of other bytes is looked at.
   */
  private static boolean isWellFormed(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    int i = endOfAscii(bytes, words, 0);
    while (i < bytes.length) {
      int end = i + 1;
      while (end < bytes.length && bytes[end] < 0) {
        end++;
      }
      if (!Utf8.isWellFormed(bytes, i, end - i)) {
        return false;
      }
      i = endOfAscii(bytes, words, end);
    }
    return true;
  }

  private static int endOfAscii(byte[] bytes, ByteBuffer words, int from) {
    int i = from;
    while (i <= bytes.length - Long.BYTES && (words.getLong(i) & NO_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The text in UTF-8, with a byte that UTF-8 does not have in place of half a surrogate pair. */
  static byte[] utf8(String text) {
    int half = halfPair(text, 0);
    return half < 0
        ? text.getBytes(StandardCharsets.UTF_8)
        : Bytes.concat(
            text.substring(0, half).getBytes(StandardCharsets.UTF_8),
            NO_UTF_8,
            text.substring(half + 1).getBytes(StandardCharsets.UTF_8));
  }

  /** Where the next half of a surrogate pair is that has no other half, or -1. */
  static int halfPair(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
