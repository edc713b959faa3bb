package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A place in a document: {@code 14:9 /states/KAZ/name}.
 *
 * <p>Sorted by line and column. Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value, object or property; in a table the row
 *     and the column, {@code /4/from}
 * @param line the line, from 1; a line ends with LF, CR or CR LF
 * @param column the column, from 1, counted in Unicode code points
 */
public record Location(String pointer, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::pointer);

  /**
   * Checks the components.
   *
   * @param pointer the JSON Pointer of the value, object or property
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public Location {
    requireNonNull(pointer, "pointer");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@return line, column and pointer, for example {@code 14:9 /states/KAZ/name}} */
  @Override
  public String toString() {
    return line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
  }
}
