package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.participation.Participation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one line: a spell if there was no problem, else the problems, each with its
 * place.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpellLine {
  private final int number;
  private final @Nullable Participation spell;
  private final ImmutableList<LocatedFinding> problems;
  private final long problemCount;

  SpellLine(
      int number,
      @Nullable Participation spell,
      ImmutableList<LocatedFinding> problems,
      long problemCount) {
    this.number = number;
    this.spell = spell;
    this.problems = problems;
    this.problemCount = problemCount;
  }

  /** {@return the number of the line, from 1} */
  public int number() {
    return number;
  }

  /** {@return the spell, if there was no problem} */
  public Optional<Participation> spell() {
    return Optional.ofNullable(spell);
  }

  /**
   * {@return the problems of the line in the order of their places, at most 1,000 of them; their
   * pointers begin at the line}
   */
  public ImmutableList<LocatedFinding> problems() {
    return problems;
  }

  /**
   * {@return the spell}
   *
   * @throws ReadException with all problems, if there were any
   */
  public Participation orElseThrow() {
    return spell().orElseThrow(() -> new ReadException(problems, problemCount));
  }

  /** {@return number and spell, or the number of problems} */
  @Override
  public String toString() {
    return number + ": " + (spell == null ? problemCount + " problems" : spell);
  }
}
