package io.koinon.examples.benchmark;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * DuckDB, with a column of its own for the pair: it looks at an index only where that is on the one
 * column of the condition, and without one it takes many times as long.
 */
public class DuckDb extends SqlRival {
  private static final String COLUMNS =
      "header = false, columns = {pair: 'TEXT', member: 'BOOLEAN',"
          + " from_day: 'INTEGER', end_low: 'INTEGER', end_high: 'INTEGER'}";

  /** Creates it, empty. */
  public DuckDb() {
    super("jdbc:duckdb:", "CREATE INDEX spells_of_pair ON spell (pair)", "pair = ? || '/' || ?");
  }

  /** By way of a file: the driver takes minutes for as many rows in batches. */
  @Override
  void load(Connection connection, List<PlainSpell> spells) throws IOException, SQLException {
    Path file = Files.createTempFile("spells", ".csv");
    try (Statement statement = connection.createStatement()) {
      Files.write(file, Lists.transform(spells, DuckDb::line));
      statement.execute("CREATE TABLE spell AS FROM read_csv('" + file + "', " + COLUMNS + ")");
    } finally {
      Files.delete(file);
    }
  }

  private static String line(PlainSpell spell) {
    return spell.framework()
        + "/"
        + spell.participant()
        + ","
        + spell.member()
        + ","
        + spell.from()
        + ","
        + spell.endLow()
        + ","
        + spell.endHigh();
  }
}
