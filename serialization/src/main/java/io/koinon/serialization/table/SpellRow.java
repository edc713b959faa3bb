package io.koinon.serialization.table;

import com.google.common.primitives.ImmutableIntArray;
import io.koinon.participation.Participation;

/**
 * A spell with the row it was read from.
 *
 * @param spell the spell
 * @param number the number of the row
 * @param offset of the first byte of the row
 * @param cells the offset of the cell of each column, in the order of the columns; that of the row
 *     where there is no such column
 */
public record SpellRow(Participation spell, int number, int offset, ImmutableIntArray cells) {
  /** Where the cell of a column begins. */
  @SuppressWarnings("EnumOrdinal") // an array with a place for each column takes little memory
  int offset(Column column) {
    return cells.get(column.ordinal());
  }
}
