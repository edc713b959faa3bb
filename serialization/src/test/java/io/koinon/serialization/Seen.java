package io.koinon.serialization;

import com.google.common.collect.ImmutableList;

/**
 * What a reading has found, or should find: code and place.
 *
 * @param code the code of the problem
 * @param location where it is
 */
public record Seen(String code, Location location) {
  /** What a reading has found. */
  public static ImmutableList<Seen> in(ReadResult result) {
    return result.problems().stream()
        .map(problem -> new Seen(problem.finding().code(), problem.location()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A problem at a place. */
  public static Seen of(String code, String pointer, int line, int column) {
    return new Seen(code, new Location(pointer, line, column));
  }

  @Override
  public String toString() {
    return code + " at " + location;
  }
}
