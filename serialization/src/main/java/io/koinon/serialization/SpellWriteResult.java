package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import java.nio.charset.StandardCharsets;

/**
 * A table that was written, and what of the spells it does not hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellWriteResult {
  private final byte[] table;
  private final ImmutableList<Finding> losses;

  SpellWriteResult(byte[] table, ImmutableList<Finding> losses) {
    this.table = table;
    this.losses = losses;
  }

  /** {@return the table in UTF-8, as a new array} */
  public byte[] bytes() {
    return table.clone();
  }

  /** {@return the table} */
  public String text() {
    return new String(table, StandardCharsets.UTF_8);
  }

  /**
   * {@return what the table does not hold, with the spell as the subject, in the order of the rows:
   * {@link TableProblem#CLAIM_NOT_CARRIED} where a spell is not asserted, {@link
   * TableProblem#NOT_CARRIED} where it has acts, limitations, alternatives or a note}
   */
  public ImmutableList<Finding> losses() {
    return losses;
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return text();
  }
}
