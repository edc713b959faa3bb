package io.koinon.serialization.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.koinon.RefusedException;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.participation.Participation;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.TableProblem;
import io.koinon.serialization.shape.Encodings;
import io.koinon.serialization.shape.Lines;
import io.koinon.serialization.shape.Problems;
import io.koinon.serialization.shape.Refusals;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one table: its spells, and what was found wrong.
 *
 * <p>A row with a fault in it gives no spell, and the rows after it are read all the same. Not
 * thread-safe.
 */
public final class TableReading {
  private static final CharMatcher BETWEEN_SOURCES = CharMatcher.anyOf(" ;");
  private static final Splitter SOURCES = Splitter.on(BETWEEN_SOURCES).omitEmptyStrings();
  private static final ImmutableList<String> WORDS = ImmutableList.of("..", "unknown");

  /** A framework to try the name of a mode with where the row's own one is refused. */
  private static final FrameworkId ANY_FRAMEWORK = FrameworkId.of("any");

  private final byte[] bytes;
  private final ReadLimits limits;
  private final Separator separator;
  private final int length;
  private final Problems problems;
  private final ImmutableList.Builder<SpellRow> spells = ImmutableList.builder();

  private TableReading(byte[] bytes, Separator separator, ReadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.separator = separator;
    this.length = Encodings.wellFormedLength(bytes);
    this.problems = new Problems(limits.problems());
  }

  /**
   * {@return a table, read}
   *
   * @param bytes the table
   * @param separator what stands between its cells
   * @param limits the limits
   */
  public static TableReading of(byte[] bytes, Separator separator, ReadLimits limits) {
    TableReading reading = new TableReading(bytes, separator, limits);
    reading.read();
    return reading;
  }

  /** {@return the spells that could be read, in the order of their rows} */
  public ImmutableList<SpellRow> spells() {
    return spells.build();
  }

  /** {@return the problems by place, at most as many as the limit} */
  public ImmutableList<LocatedFinding> problems() {
    return problems.count() == 0 ? ImmutableList.of() : problems.locate(new Lines(bytes));
  }

  /** {@return how many problems there were} */
  public long problemCount() {
    return problems.count();
  }

  // Rows

  private void read() {
    String otherEncoding = Encodings.wider(bytes);
    if (otherEncoding != null) {
      reportEncoding(0, otherEncoding);
      return;
    }
    RowScanner rows = new RowScanner(bytes, start(), length, separator, limits);
    readRows(rows);
    RowScanner.Excess excess = rows.excess();
    if (excess != null) {
      report(excess.offset(), Places.row(excess.row()), excess.limit().exceeded(limits));
    } else if (length < bytes.length) {
      reportEncoding(length, "something else than UTF-8");
    }
  }

  private int start() {
    return Lines.hasBom(bytes) ? Lines.BOM_LENGTH : 0;
  }

  private void readRows(RowScanner rows) {
    Row first = next(rows);
    if (first == null) {
      if (rows.excess() == null) {
        reportNoHeader();
      }
      return;
    }
    Separator other = otherSeparator(first);
    if (other != null) {
      reportSeparator(first, other);
      return;
    }
    Header header = header(first);
    if (!header.isEmpty()) {
      for (Row row = next(rows); row != null; row = next(rows)) {
        readRow(header, row);
      }
    }
  }

  /** The next row that is not blank, and does not run into what is no UTF-8; null at the end. */
  private @Nullable Row next(RowScanner rows) {
    Row row = rows.next();
    while (row != null && row.isBlank()) {
      row = rows.next();
    }
    return row != null && row.end() == length && length < bytes.length ? null : row;
  }

  private void readRow(Header header, Row row) {
    reportQuotes(row);
    if (row.cells().size() != header.width()) {
      if (!row.hasFault()) {
        reportWidth(header, row);
      }
      return;
    }
    ActorId participant = value(header, row, Column.PARTICIPANT, ActorId::of);
    FrameworkId framework = value(header, row, Column.FRAMEWORK, FrameworkId::of);
    ModeId mode = value(header, row, Column.MODE, name -> mode(framework, name));
    Endpoint from = value(header, row, Column.FROM, Endpoint::parse);
    Endpoint to = value(header, row, Column.TO, Endpoint::parse);
    ImmutableList<SourceId> sources = sources(header, row);
    Interval interval = from == null || to == null ? null : interval(row, from, to);
    if (participant != null
        && framework != null
        && mode != null
        && interval != null
        && sources != null) {
      add(
          header,
          row,
          Participation.builder()
              .participant(participant)
              .mode(mode)
              .interval(interval)
              .sources(sources)
              .build());
    }
  }

  private static ModeId mode(@Nullable FrameworkId framework, String name) {
    return ModeId.of(framework == null ? ANY_FRAMEWORK : framework, name);
  }

  private void add(Header header, Row row, Participation spell) {
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder(Column.values().length);
    for (Column column : Column.values()) {
      Cell cell = header.cell(row, column);
      offsets.add(cell == null ? row.offset() : cell.offset());
    }
    spells.add(new SpellRow(spell, row.number(), row.offset(), offsets.build()));
  }

  // Cells

  /** The value of a cell, or null if it has none: its column is missing, or there is a problem. */
  private <T> @Nullable T value(
      Header header, Row row, Column column, Function<String, ? extends T> parse) {
    Cell cell = header.cell(row, column);
    if (cell == null || cell.fault() != null) {
      return null;
    }
    if (cell.text().isEmpty()) {
      reportEmpty(row, column, cell);
      return null;
    }
    return parsed(row, column, cell, cell.text(), parse);
  }

  private <T> @Nullable T parsed(
      Row row, Column column, Cell cell, String text, Function<String, ? extends T> parse) {
    try {
      return parse.apply(text);
    } catch (RefusedException e) {
      reportRefused(row, column, cell, e, parse);
      return null;
    }
  }

  /** The sources of a row, none if there is no such column; null if there is a problem. */
  private @Nullable ImmutableList<SourceId> sources(Header header, Row row) {
    Cell cell = header.cell(row, Column.SOURCE);
    if (cell == null) {
      return ImmutableList.of();
    }
    if (cell.fault() != null) {
      return null;
    }
    ImmutableList.Builder<SourceId> sources = ImmutableList.builder();
    boolean isGood = true;
    for (String text : SOURCES.split(cell.text())) {
      SourceId source = parsed(row, Column.SOURCE, cell, text, SourceId::of);
      isGood &= source != null;
      if (source != null) {
        sources.add(source);
      }
    }
    return isGood ? sources.build() : null;
  }

  private @Nullable Interval interval(Row row, Endpoint from, Endpoint to) {
    try {
      return Interval.of(from, to);
    } catch (RefusedException e) {
      report(row.offset(), Places.row(row.number()), Refusals.refused(e).build());
      return null;
    }
  }

  // The header

  /** The separator that explains the header better than the own one, or null. */
  private @Nullable Separator otherSeparator(Row first) {
    long columns = columnsIn(first);
    for (Separator other : separator.others()) {
      Row split = new RowScanner(bytes, first.offset(), length, other, limits).next();
      if (split != null && columnsIn(split) > columns && columnsIn(split) > 1) {
        return other;
      }
    }
    return null;
  }

  private static long columnsIn(Row row) {
    return row.cells().stream().filter(cell -> Column.find(cell.text()).isPresent()).count();
  }

  private Header header(Row row) {
    reportQuotes(row);
    Header header = new Header(row.cells().size());
    for (int i = 0; i < header.width(); i++) {
      putColumn(header, row, i);
    }
    for (Column column : Column.values()) {
      if (column.isRequired() && !header.has(column)) {
        reportMissing(row, column);
      }
    }
    return header;
  }

  private void putColumn(Header header, Row row, int position) {
    Cell cell = row.cells().get(position);
    Column column = Column.find(cell.text()).orElse(null);
    if (column == null) {
      reportUnknownColumn(row, cell);
    } else if (!header.put(column, position)) {
      report(
          cell.offset(),
          Places.cell(row.number(), column),
          Finding.of(TableProblem.DUPLICATE_COLUMN).with("column", column.header()).build());
    }
  }

  // Problems

  private void report(int offset, String pointer, Finding finding) {
    problems.add(offset, pointer, finding);
  }

  private void reportEncoding(int offset, String found) {
    report(offset, "", Finding.of(ReadingProblem.ENCODING).with("found", found).build());
  }

  private void reportNoHeader() {
    if (length == bytes.length) {
      report(start(), "", Finding.of(TableProblem.NO_HEADER).build());
    }
  }

  private void reportSeparator(Row header, Separator found) {
    report(
        header.offset(),
        Places.row(header.number()),
        Finding.of(TableProblem.SEPARATOR)
            .with("found", found.plural())
            .with("expected", separator.plural())
            .with("separator", found.literal())
            .build());
  }

  private void reportMissing(Row header, Column column) {
    report(
        header.offset(),
        Places.row(header.number()),
        Finding.of(TableProblem.MISSING_COLUMN)
            .with("column", column.header())
            .with("expected", column.expected())
            .build());
  }

  private void reportUnknownColumn(Row header, Cell cell) {
    String name = Refusals.shown(cell.text());
    report(
        cell.offset(),
        Places.cell(header.number(), name),
        Refusals.suggesting(Finding.of(TableProblem.UNKNOWN_COLUMN), name.strip(), Column.NAMES)
            .with("column", name)
            .with("allowed", String.join(", ", Column.NAMES))
            .build());
  }

  private void reportWidth(Header header, Row row) {
    int found = row.cells().size();
    boolean isWide = found > header.width();
    report(
        isWide ? row.cells().get(header.width()).offset() : row.offset(),
        Places.row(row.number()),
        Finding.of(isWide ? TableProblem.TOO_MANY_FIELDS : TableProblem.TOO_FEW_FIELDS)
            .putArgument("found", Argument.of(found))
            .putArgument("expected", Argument.of(header.width()))
            .build());
  }

  private void reportQuotes(Row row) {
    for (Cell cell : row.cells()) {
      Cell.QuoteFault fault = cell.fault();
      if (fault != null) {
        report(
            fault.offset(),
            Places.row(row.number()),
            Finding.of(TableProblem.QUOTE).with("detail", fault.detail()).build());
      }
    }
  }

  private void reportEmpty(Row row, Column column, Cell cell) {
    report(
        cell.offset(),
        Places.cell(row.number(), column),
        Finding.of(TableProblem.EMPTY)
            .with("column", column.header())
            .with("expected", column.expected())
            .build());
  }

  private void reportRefused(
      Row row, Column column, Cell cell, RefusedException refusal, Function<String, ?> parse) {
    report(
        cell.offset(),
        Places.cell(row.number(), column),
        suggesting(Refusals.refused(refusal), column, refusal.value(), parse).build());
  }

  /** Suggests the text without blanks around it, or else a word of the column that is near. */
  private static Finding.Builder suggesting(
      Finding.Builder finding, Column column, String text, Function<String, ?> parse) {
    String stripped = text.strip();
    if (!stripped.equals(text) && isAccepted(stripped, parse)) {
      return finding.with("suggestion", stripped);
    }
    boolean isEnd = column == Column.FROM || column == Column.TO;
    return Refusals.suggesting(finding, stripped, isEnd ? WORDS : ImmutableList.of());
  }

  private static boolean isAccepted(String text, Function<String, ?> parse) {
    try {
      Object unused = parse.apply(text);
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }
}
