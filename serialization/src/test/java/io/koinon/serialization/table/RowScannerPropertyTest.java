package io.koinon.serialization.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.koinon.serialization.ReadLimits;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That cells are told apart as another library does, which also writes what is read here. */
class RowScannerPropertyTest {
  private static final String[] PIECES = {
    "a", "я", "😀", ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " "
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return texts().list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(4);
  }

  private static List<Row> rows(String text, Separator separator) {
    byte[] bytes = text.getBytes(UTF_8);
    RowScanner scanner = new RowScanner(bytes, 0, bytes.length, separator, ReadLimits.usual());
    List<Row> rows = new ArrayList<>();
    for (Row row = scanner.next(); row != null; row = scanner.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> cells(List<Row> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static boolean isFaultless(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> cell.fault() == null);
  }

  @Property
  void whatAnotherLibraryWrites_isReadBackWithoutFault(
      @ForAll("tables") List<List<String>> table,
      @ForAll Separator separator,
      @ForAll LineDelimiter lineEnd,
      @ForAll boolean always) {
    StringWriter text = new StringWriter();
    var builder = CsvWriter.builder().fieldSeparator(separator.character()).lineDelimiter(lineEnd);
    try (CsvWriter writer =
        (always ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
      table.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Row> rows = rows(text.toString(), separator);
    assertThat(cells(rows)).isEqualTo(table);
    assertThat(isFaultless(rows)).isTrue();
  }

  @Property
  void anyText_isReadAsAnotherLibraryDoes(
      @ForAll("texts") String text, @ForAll Separator separator) {
    List<Row> rows = rows(text, separator);
    Optional<List<List<String>>> others = others(text, separator);
    if (others.isEmpty()) {
      assertThat(isFaultless(rows)).isFalse();
    } else {
      assertThat(cells(rows)).isEqualTo(others.get());
    }
  }

  /** The cells as the other library sees them, unless it refuses the text. */
  private static Optional<List<List<String>>> others(String text, Separator separator) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      return Optional.of(reader.stream().map(CsvRecord::getFields).toList());
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property
  void everyCell_beginsBehindTheSeparatorThatFollowsThePreviousOne(
      @ForAll("texts") String text, @ForAll Separator separator) {
    byte[] bytes = text.getBytes(UTF_8);
    for (Row row : rows(text, separator)) {
      assertThat(row.cells().get(0).offset()).isEqualTo(row.offset());
      for (Cell cell : row.cells().subList(1, row.cells().size())) {
        assertThat(bytes[cell.offset() - 1]).isEqualTo((byte) separator.character());
      }
      assertThat(row.end() == bytes.length || bytes[row.end()] == '\r' || bytes[row.end()] == '\n')
          .isTrue();
    }
  }
}
