package io.koinon.serialization.shape;

import com.google.common.primitives.ImmutableIntArray;
import io.koinon.serialization.Location;

/**
 * Where in the lines of a document its bytes stand.
 *
 * <p>Columns are counted in code points, which the bytes alone tell. Asked in ascending order, all
 * places together cost one pass over the document. Not thread-safe.
 */
public final class Lines implements Locator {
  /** How many bytes a byte order mark has. */
  public static final int BOM_LENGTH = 3;

  private final byte[] bytes;
  private final ImmutableIntArray starts;
  private int offset;
  private int line;
  private int column = 1;

  /**
   * The lines of a document.
   *
   * @param bytes the document
   */
  public Lines(byte[] bytes) {
    this.bytes = bytes;
    this.starts = starts(bytes);
    this.offset = starts.get(0);
  }

  private static ImmutableIntArray starts(byte[] bytes) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(hasBom(bytes) ? BOM_LENGTH : 0);
    for (int i = 0; i < bytes.length; i++) {
      boolean crLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (bytes[i] == '\n' || (bytes[i] == '\r' && !crLf)) {
        starts.add(i + 1);
      }
    }
    return starts.build();
  }

  /**
   * {@return whether a document begins with a byte order mark}
   *
   * @param bytes the document
   */
  public static boolean hasBom(byte[] bytes) {
    return bytes.length >= BOM_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The offset of a place that the parser gave as line and column in bytes, both from 1. */
  int offset(int lineNumber, int byteColumn) {
    int start = lineNumber == 1 ? 0 : starts.get(Math.min(lineNumber, starts.length()) - 1);
    return start + byteColumn - 1;
  }

  /** The place of an offset; a lesser offset than the last one costs a new pass over its line. */
  @Override
  public Location locate(String pointer, int target) {
    int goal = Math.min(Math.max(target, starts.get(0)), bytes.length);
    if (goal < offset) {
      line = 0;
      moveTo(0);
    }
    while (line + 1 < starts.length() && starts.get(line + 1) <= goal) {
      moveTo(line + 1);
    }
    for (; offset < goal; offset++) {
      column += isContinuation(bytes[offset]) ? 0 : 1;
    }
    return new Location(pointer, line + 1, column);
  }

  private void moveTo(int newLine) {
    line = newLine;
    offset = starts.get(newLine);
    column = 1;
  }

  private static boolean isContinuation(byte utf8) {
    return (utf8 & 0xC0) == 0x80;
  }
}
