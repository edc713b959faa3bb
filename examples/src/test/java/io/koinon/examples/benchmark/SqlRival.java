package io.koinon.examples.benchmark;

import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.time.Truth;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A table in memory, with an index, asked by one prepared statement. */
@State(Scope.Benchmark)
public abstract class SqlRival implements Rival {
  /** The greatest of what the spells of a pair say: 2 is YES, 1 UNKNOWN, 0 NO; null without any. */
  private static final String QUESTION =
      "SELECT max(CASE WHEN NOT member OR ? < from_day THEN 0"
          + " WHEN ? < end_low THEN 2 WHEN ? < end_high THEN 1 ELSE 0 END)"
          + " FROM spell WHERE ";

  private final String url;
  private final String index;
  private final String condition;
  private Connection connection;
  private PreparedStatement question;

  /** With a condition that takes a framework and a participant, and an index for it. */
  SqlRival(String url, String index, String condition) {
    this.url = url;
    this.index = index;
    this.condition = condition;
  }

  /** Creates the table with the spells. */
  abstract void load(Connection connection, List<PlainSpell> spells) throws Exception;

  /**
   * Fills it.
   *
   * @param questions with the data
   * @throws Exception if that fails
   */
  @Setup
  public void prepare(Questions questions) throws Exception {
    connection = DriverManager.getConnection(url);
    load(connection, PlainSpell.all(questions.architecture).toList());
    execute(index);
    execute("ANALYZE");
    question = connection.prepareStatement(QUESTION + condition);
    questions.requireSame(this);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Closes it.
   *
   * @throws SQLException if that fails
   */
  @TearDown
  public void close() throws SQLException {
    question.close();
    connection.close();
  }

  @Override
  public Truth isMember(ActorId participant, FrameworkId framework, LocalDate day) {
    try {
      long number = day.toEpochDay();
      question.setLong(1, number);
      question.setLong(2, number);
      question.setLong(3, number);
      question.setString(4, framework.value());
      question.setString(5, participant.value());
      try (ResultSet answer = question.executeQuery()) {
        answer.next();
        int greatest = answer.getInt(1);
        return answer.wasNull() || greatest == 1
            ? Truth.UNKNOWN
            : greatest == 2 ? Truth.YES : Truth.NO;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
