/**
 * Documents, read and written.
 *
 * <p>{@link io.koinon.serialization.ArchitectureFormat} is the door: {@code
 * ArchitectureFormat.json().read(bytes)} gives a {@link io.koinon.serialization.ReadResult} with
 * the architecture and all problems in one pass, each a {@link
 * io.koinon.serialization.LocatedFinding} with JSON Pointer, line and column. {@link
 * io.koinon.serialization.ReadingProblem} lists the kinds of problems there are.
 *
 * <p>{@link io.koinon.serialization.SpellFormat} reads and writes the spells of a spreadsheet as
 * CSV: a {@link io.koinon.serialization.SpellTable} of them is added to an architecture, and {@link
 * io.koinon.serialization.TableProblem} lists what there is to say about one.
 *
 * <p>{@link io.koinon.serialization.SpellStream} reads and writes spells in lines of JSON, one by
 * one, for sets that are too large for a document.
 *
 * <p>{@link io.koinon.serialization.KoinonModule} lets a mapper of Jackson read and write single
 * values among one's own.
 *
 * <p>Reports for programs are JSON: {@link io.koinon.serialization.DocumentCheck} of a document
 * that was checked, {@link io.koinon.serialization.ProjectionJson} of a strategy that was
 * projected.
 */
@NullMarked
@CheckReturnValue
package io.koinon.serialization;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
