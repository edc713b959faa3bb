package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What came of reading a table: all its spells if there was no problem, those of the rows without a
 * fault if there were some, and all problems, each with its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellReadResult {
  private final SpellTable readable;
  private final ImmutableList<LocatedFinding> problems;
  private final long problemCount;

  SpellReadResult(SpellTable readable, ImmutableList<LocatedFinding> problems, long problemCount) {
    this.readable = readable;
    this.problems = problems;
    this.problemCount = problemCount;
  }

  /** {@return the whole table, if there was no problem} */
  public Optional<SpellTable> table() {
    return problemCount == 0 ? Optional.of(readable) : Optional.empty();
  }

  /** {@return the rows that could be read: the whole table if there was no problem} */
  public SpellTable readable() {
    return readable;
  }

  /** {@return the problems in the order of their places, at most as many as the format's limit} */
  public ImmutableList<LocatedFinding> problems() {
    return problems;
  }

  /** {@return how many problems there are, those beyond the limit included} */
  public long problemCount() {
    return problemCount;
  }

  /**
   * {@return the whole table}
   *
   * @throws ReadException with all problems, if there were any
   */
  public SpellTable orElseThrow() {
    return table().orElseThrow(() -> new ReadException(problems, problemCount));
  }

  /** {@return the table, or the number of problems} */
  @Override
  public String toString() {
    return problemCount == 0 ? readable.toString() : problemCount + " problems";
  }
}
