package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown where a mapper with the {@link KoinonModule} was to read a value and could not; it carries
 * all problems of the value.
 *
 * <p>The pointer of a place leads to it from the beginning of what the mapper reads. Lines and
 * columns are those that the parser of the mapper tells: columns of bytes where it reads bytes,
 * {@code 1:1} where it knows none, as in a tree.
 */
public final class ValueReadException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 10;

  private final transient ImmutableList<LocatedFinding> problems;

  /**
   * With the problems of a value.
   *
   * @param parser what the value was read from
   * @param type the type of the value
   * @param problems the problems, by place
   * @param count how many problems there were
   */
  public ValueReadException(
      JsonParser parser, Class<?> type, ImmutableList<LocatedFinding> problems, long count) {
    super(parser, message(type, problems, count), type);
    this.problems = problems;
  }

  private static String message(Class<?> type, ImmutableList<LocatedFinding> problems, long count) {
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(problem -> "\n  " + problem.location() + ": " + problem.finding())
            .collect(Collectors.joining());
    return "This is no "
        + type.getSimpleName()
        + " of Koinon:"
        + shown
        + (count > MOST_SHOWN ? "\n  and " + (count - MOST_SHOWN) + " more" : "");
  }

  /** {@return the problems in the order of their places, at most 1,000 of them} */
  public ImmutableList<LocatedFinding> problems() {
    return problems;
  }
}
