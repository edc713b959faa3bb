package io.koinon.serialization.table;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.table.Cell.QuoteFault;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rows of a table and their cells apart, after RFC 4180; a row ends with LF, CR or CR LF.
 *
 * <p>Bytes are enough for that: none of the characters that matter is part of another one in UTF-8.
 * Not thread-safe.
 */
final class RowScanner {
  private final byte[] bytes;
  private final int length;
  private final char separator;
  private int at;
  private int number;

  /** Scans the bytes from one offset to another. */
  RowScanner(byte[] bytes, int offset, int length, Separator separator) {
    this.bytes = bytes;
    this.at = offset;
    this.length = length;
    this.separator = separator.character();
  }

  /** The next row, or null if there is none. */
  @Nullable Row next() {
    if (at >= length) {
      return null;
    }
    int start = at;
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(cell());
    while (isAt(separator)) {
      at++;
      cells.add(cell());
    }
    int end = at;
    skipLineEnd();
    return new Row(++number, start, end, cells.build());
  }

  private void skipLineEnd() {
    if (isAt('\r')) {
      at++;
    }
    if (isAt('\n')) {
      at++;
    }
  }

  private Cell cell() {
    return isAt('"') ? quotedCell() : bareCell();
  }

  private Cell bareCell() {
    int start = at;
    QuoteFault fault = null;
    for (; !isAtEndOfCell(); at++) {
      if (fault == null && isAt('"')) {
        fault = new QuoteFault("a quote stands within a cell that does not begin with one", at);
      }
    }
    return new Cell(text(start, at), start, fault);
  }

  private Cell quotedCell() {
    int start = at++;
    while (at < length && !isAtClosingQuote()) {
      at += isAt('"') ? 2 : 1;
    }
    String text = text(start + 1, at).replace("\"\"", "\"");
    if (at >= length) {
      return new Cell(text, start, new QuoteFault("the quote that begins here has no end", start));
    }
    at++;
    return new Cell(text, start, faultBehindQuote());
  }

  private boolean isAtClosingQuote() {
    return isAt('"') && (at + 1 >= length || bytes[at + 1] != '"');
  }

  private @Nullable QuoteFault faultBehindQuote() {
    int behind = at;
    while (!isAtEndOfCell()) {
      at++;
    }
    return at == behind ? null : new QuoteFault("something stands behind the last quote", behind);
  }

  private boolean isAtEndOfCell() {
    return at >= length || isAt(separator) || isAt('\r') || isAt('\n');
  }

  private boolean isAt(char ascii) {
    return at < length && bytes[at] == ascii;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
