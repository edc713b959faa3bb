package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the whole architecture if there was no problem, what could be
 * read if there were some, and all problems, each with its place.
 *
 * <p>An object with a fault in it is withheld; what stands beside it and around it stays, unless it
 * cannot do without. Immutable and thread-safe.
 */
public final class ReadResult {
  private final @Nullable SecurityArchitecture readable;
  private final ImmutableList<LocatedFinding> problems;
  private final long problemCount;
  private final @Nullable SourceMap sourceMap;

  ReadResult(
      @Nullable SecurityArchitecture readable,
      ImmutableList<LocatedFinding> problems,
      long problemCount,
      @Nullable SourceMap sourceMap) {
    this.readable = readable;
    this.problems = requireNonNull(problems, "problems");
    this.problemCount = problemCount;
    this.sourceMap = sourceMap;
  }

  /** {@return the whole architecture, if there was no problem} */
  public Optional<SecurityArchitecture> architecture() {
    return problemCount == 0 ? readable() : Optional.empty();
  }

  /**
   * {@return what could be read: the whole architecture if there was no problem; nothing if the
   * document as such could not be made out}
   */
  public Optional<SecurityArchitecture> readable() {
    return Optional.ofNullable(readable);
  }

  /** {@return the problems in the order of their places, at most as many as the format's limit} */
  public ImmutableList<LocatedFinding> problems() {
    return problems;
  }

  /** {@return how many problems there are, those beyond the limit included} */
  public long problemCount() {
    return problemCount;
  }

  /** {@return where each record stands, if the format was asked for it} */
  public Optional<SourceMap> sourceMap() {
    return Optional.ofNullable(sourceMap);
  }

  /**
   * {@return the whole architecture}
   *
   * @throws ReadException with all problems, if there were any
   */
  public SecurityArchitecture orElseThrow() {
    return architecture().orElseThrow(() -> new ReadException(problems, problemCount));
  }

  /** {@return the architecture, or the number of problems} */
  @Override
  public String toString() {
    return problemCount == 0 ? String.valueOf(readable) : problemCount + " problems";
  }
}
