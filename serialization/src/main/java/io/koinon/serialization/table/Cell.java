package io.koinon.serialization.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a row.
 *
 * @param text what it says, without the quotes around it
 * @param offset of its first byte, which may be a quote
 * @param fault what is wrong with its quotes, if anything is
 */
record Cell(String text, int offset, @Nullable QuoteFault fault) {
  /**
   * What is wrong with the quotes of a cell.
   *
   * @param detail what it is, as a part of a sentence
   * @param offset of the byte where it is
   */
  record QuoteFault(String detail, int offset) {}
}
