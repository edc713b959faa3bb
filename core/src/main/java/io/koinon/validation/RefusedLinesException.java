package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.RefusedException;
import java.util.stream.Collectors;

/** Lines of a text do not say what they should. */
public final class RefusedLinesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why each of them is refused, by its number. */
  private final ImmutableSortedMap<Integer, RefusedException> lines;

  RefusedLinesException(ImmutableSortedMap<Integer, RefusedException> lines) {
    super(
        lines.entrySet().stream()
            .map(line -> "line " + line.getKey() + ": " + line.getValue().getMessage())
            .collect(Collectors.joining("\n")));
    this.lines = requireNonNull(lines, "lines");
  }

  /** {@return why each of them is refused, by its number, from 1} */
  public ImmutableSortedMap<Integer, RefusedException> lines() {
    return lines;
  }
}
