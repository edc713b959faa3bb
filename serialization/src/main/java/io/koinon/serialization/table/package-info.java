/**
 * Tables of spells, read and written: one row for each spell. Not exported.
 *
 * <p>{@link io.koinon.serialization.table.TableReading} makes spells of rows, {@link
 * io.koinon.serialization.table.TableWriting} rows of spells, and {@link
 * io.koinon.serialization.table.TableCheck} compares a table with an architecture. Cells are told
 * apart here and not by a library: every problem is to have its line and column, and the next row
 * is to be read after a fault in a quoted cell.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
