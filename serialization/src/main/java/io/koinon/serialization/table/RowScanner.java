package io.koinon.serialization.table;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.shape.Limit;
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
  private final int longest;
  private int cellsLeft;
  private int at;
  private int number;
  private @Nullable Excess excess;

  /**
   * What exceeds a limit.
   *
   * @param limit the limit
   * @param offset of the first byte of the cell
   * @param row the number of its row
   */
  record Excess(Limit limit, int offset, int row) {}

  /** Scans the bytes from one offset to another, up to where a limit is exceeded. */
  RowScanner(byte[] bytes, int offset, int length, Separator separator, ReadLimits limits) {
    this.longest = limits.textLength();
    this.cellsLeft = limits.records();
    this.bytes = bytes;
    this.at = offset;
    this.length = length;
    this.separator = separator.character();
  }

  /** What exceeded a limit, if anything did; then there are no more rows. */
  @Nullable Excess excess() {
    return excess;
  }

  /** The next row, or null if there is none. */
  @Nullable Row next() {
    if (at >= length || excess != null) {
      return null;
    }
    int start = at;
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(cell());
    while (isAt(separator) && excess == null) {
      at++;
      cells.add(cell());
    }
    if (excess != null) {
      return null;
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
    int start = at;
    Cell cell = isAt('"') ? quotedCell() : bareCell();
    cellsLeft--;
    if (cell.text().length() > longest) {
      excess = new Excess(Limit.TEXT, start, number + 1);
    } else if (cellsLeft < 0) {
      excess = new Excess(Limit.RECORDS, start, number + 1);
    }
    return cell;
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
