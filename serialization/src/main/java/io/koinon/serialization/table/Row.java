package io.koinon.serialization.table;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param number its number as a spreadsheet counts, from 1, whatever lines its cells take
 * @param offset of its first byte
 * @param end the offset behind its last byte
 * @param cells its cells, at least one
 */
record Row(int number, int offset, int end, ImmutableList<Cell> cells) {
  /** Whether nothing stands in it; spreadsheets leave such rows between and behind the others. */
  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty()) && !hasFault();
  }

  /** Whether the quotes of a cell are wrong, so that the number of cells may be, too. */
  boolean hasFault() {
    return cells.stream().anyMatch(cell -> cell.fault() != null);
  }
}
