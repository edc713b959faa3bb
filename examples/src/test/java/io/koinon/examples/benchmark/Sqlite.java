package io.koinon.examples.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** SQLite, with an index that answers the question without a look at the table. */
public class Sqlite extends SqlRival {
  private static final int BATCH = 10_000;
  private static final String TABLE =
      "CREATE TABLE spell (framework TEXT, participant TEXT, member BOOLEAN,"
          + " from_day INTEGER, end_low INTEGER, end_high INTEGER)";

  /** Creates it, empty. */
  public Sqlite() {
    super(
        "jdbc:sqlite::memory:",
        "CREATE INDEX spells_of_pair"
            + " ON spell (framework, participant, from_day, end_low, end_high, member)",
        "framework = ? AND participant = ?");
  }

  @Override
  void load(Connection connection, List<PlainSpell> spells) throws SQLException {
    try (Statement create = connection.createStatement()) {
      create.execute(TABLE);
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO spell VALUES (?, ?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (PlainSpell spell : spells) {
        add(insert, spell);
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void add(PreparedStatement insert, PlainSpell spell) throws SQLException {
    insert.setString(1, spell.framework().value());
    insert.setString(2, spell.participant().value());
    insert.setBoolean(3, spell.member());
    insert.setLong(4, spell.from());
    insert.setLong(5, spell.endLow());
    insert.setLong(6, spell.endHigh());
    insert.addBatch();
  }
}
