package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.finding.Finding;
import io.koinon.serialization.shape.Limit;
import io.koinon.serialization.shape.Reading;
import io.koinon.serialization.table.Separator;
import io.koinon.serialization.table.TableReading;
import io.koinon.serialization.table.TableWriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes spells of participation as a table, one row each, for spreadsheets: {@code
 * SpellFormat.csv().read(table).orElseThrow().addTo(architecture)}.
 *
 * <pre>{@code
 * participant,framework,mode,from,to,source
 * KAZ,csto,member,2003-09-18,..,odkb kz-charter
 * UZB,csto,member,2006-08-16,2012-12-19,tass-dec12
 * }</pre>
 *
 * <ul>
 *   <li>The first row names the columns, in any order and as above. {@code source} may be left out,
 *       the others not, and there are no more.
 *   <li>{@code participant}, {@code framework} and {@code source} are ids, {@code mode} is the name
 *       of a mode of the framework. A cell of {@code source} holds any number of ids with blanks or
 *       semicolons between, or none.
 *   <li>{@code from} and {@code to} are written as in a document ({@link
 *       io.koinon.time.Endpoint#parse}): {@code 2006-08-16}, {@code 2013}, {@code [1991..1993-04]},
 *       {@code ..} for "no beginning" or "not ended", {@code unknown}. Neither is ever empty.
 * </ul>
 *
 * <p>The form is that of RFC 4180: a cell may be put in quotes, and then hold separators, line ends
 * and quotes written twice. Lines end with CR LF, LF or CR; the last one need not. Rows in which
 * nothing stands are passed over. Tables are in UTF-8, with or without a byte order mark, and their
 * cells are separated by commas unless {@link #separatedBy} says otherwise: the separator is never
 * guessed.
 *
 * <p>Reading never throws because of what a table says, and finds all its problems in one pass; the
 * pointer of a place is the row, as a spreadsheet counts it, and the column: {@code /4/from}.
 * Writing is deterministic: rows in the order of the spells of an architecture, lines with CR LF at
 * the end, no byte order mark.
 *
 * <p>No written cell begins with {@code =} or {@code +}, and none can hold a formula. But a
 * spreadsheet may take a reference ({@code @cst/inForce}) or a year before 1 ({@code -0430}) for
 * the beginning of one, and {@code 2013-04} for a day: import the columns as text. Immutable and
 * thread-safe.
 */
public final class SpellFormat {
  private static final SpellFormat CSV = new SpellFormat(Separator.COMMA, ReadLimits.usual());

  private final Separator separator;
  private final ReadLimits limits;

  private SpellFormat(Separator separator, ReadLimits limits) {
    this.separator = separator;
    this.limits = limits;
  }

  /** {@return CSV, with commas between the cells} */
  public static SpellFormat csv() {
    return CSV;
  }

  /**
   * {@return this format with something else between the cells}
   *
   * @param separator a comma, a semicolon or a tab
   * @throws IllegalArgumentException if it is another character
   */
  public SpellFormat separatedBy(char separator) {
    return new SpellFormat(Separator.of(separator), limits);
  }

  /**
   * {@return this format, with results that keep at most so many problems; the others are counted}
   *
   * @param limit the greatest number of problems to keep, 1,000 unless stated
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public SpellFormat withProblemLimit(int limit) {
    return withLimits(limits.toBuilder().problems(limit).build());
  }

  /**
   * {@return this format, with limits at which reading stops: those of bytes, of the length of a
   * cell, of the number of cells, and of problems}
   *
   * @param limits the limits
   */
  public SpellFormat withLimits(ReadLimits limits) {
    return new SpellFormat(separator, requireNonNull(limits, "limits"));
  }

  /**
   * {@return what came of reading a table}
   *
   * @param table the table in UTF-8
   */
  public SpellReadResult read(byte[] table) {
    if (table.length > limits.documentBytes()) {
      return tooLong();
    }
    byte[] bytes = table.clone();
    TableReading reading = TableReading.of(bytes, separator, limits);
    return new SpellReadResult(
        new SpellTable(reading.spells(), bytes), reading.problems(), reading.problemCount());
  }

  private SpellReadResult tooLong() {
    LocatedFinding problem =
        new LocatedFinding(new Location("", 1, 1), Limit.DOCUMENT.exceeded(limits));
    return new SpellReadResult(
        new SpellTable(ImmutableList.of(), new byte[0]), ImmutableList.of(problem), 1);
  }

  /**
   * {@return what came of reading a table}
   *
   * @param table the table
   */
  public SpellReadResult read(String table) {
    return table.length() > limits.documentBytes() ? tooLong() : read(Reading.utf8(table));
  }

  /**
   * {@return what came of reading a file}
   *
   * @param file the file
   * @throws IOException if the file itself cannot be read
   */
  public SpellReadResult readFile(Path file) throws IOException {
    return read(ArchitectureFormat.bytes(file, limits));
  }

  /**
   * {@return the table of the spells of an architecture, and what of them it does not hold}
   *
   * @param architecture the architecture
   */
  public SpellWriteResult write(SecurityArchitecture architecture) {
    requireNonNull(architecture, "architecture");
    return new SpellWriteResult(
        TableWriting.table(architecture, separator), TableWriting.losses(architecture));
  }

  /**
   * Writes the table of the spells of an architecture to a file, in place of what was there.
   *
   * @param architecture the architecture
   * @param file the file
   * @return what of the spells the table does not hold, as {@link SpellWriteResult#losses} tells
   * @throws IOException if the file cannot be written
   */
  public ImmutableList<Finding> writeFile(SecurityArchitecture architecture, Path file)
      throws IOException {
    SpellWriteResult result = write(architecture);
    Path unused = Files.write(file, result.bytes());
    return result.losses();
  }
}
