package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown where a document had to be read without a problem and was not; it carries them all. */
public final class ReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 10;

  private final transient ImmutableList<LocatedFinding> problems;

  ReadException(ImmutableList<LocatedFinding> problems, long count) {
    super(message(problems, count));
    this.problems = problems;
  }

  private static String message(ImmutableList<LocatedFinding> problems, long count) {
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining());
    return count
        + (count == 1 ? " problem" : " problems")
        + shown
        + (count > MOST_SHOWN ? "\n  and " + (count - MOST_SHOWN) + " more" : "");
  }

  /** {@return the problems, in the order of their places} */
  public ImmutableList<LocatedFinding> problems() {
    return problems;
  }
}
