package io.koinon.serialization.table;

import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Which column stands where. Not thread-safe. */
final class Header {
  private final EnumMap<Column, Integer> positions = new EnumMap<>(Column.class);
  private final int width;

  /** A header of so many cells, none of which is a column so far. */
  Header(int width) {
    this.width = width;
  }

  /** Notes where a column stands, unless it was there before. */
  boolean put(Column column, int position) {
    return positions.putIfAbsent(column, position) == null;
  }

  /** Whether it has a column. */
  boolean has(Column column) {
    return positions.containsKey(column);
  }

  /** Whether it has no column at all. */
  boolean isEmpty() {
    return positions.isEmpty();
  }

  /** How many cells it has, and every row is to have. */
  int width() {
    return width;
  }

  /** The cell of a column in a row of this width, or null if there is no such column. */
  @Nullable Cell cell(Row row, Column column) {
    Integer position = positions.get(column);
    return position == null ? null : row.cells().get(position);
  }
}
