package io.koinon.base;

import io.koinon.RefusedException;

/**
 * Who can take part in something: a state ({@code KAZ}) or an institution ({@code csto}).
 *
 * <p>The two are told apart by their case, so one text is enough. Sorted, states come before
 * institutions. Immutable and thread-safe.
 */
public sealed interface ActorId extends Comparable<ActorId> permits StateId, FrameworkId {
  /**
   * {@return the id with a text: a state's if it begins with an upper-case letter, else a
   * framework's}
   *
   * @param value for example {@code KAZ} or {@code csto}
   * @throws RefusedException with the rule {@code id/actor} or {@code id/state} or {@code
   *     id/framework}
   */
  static ActorId of(String value) {
    if (value.isEmpty()) {
      throw new RefusedException("id/actor", value, "the id of a state or an institution");
    }
    char first = value.charAt(0);
    return first >= 'A' && first <= 'Z' ? StateId.of(value) : FrameworkId.of(value);
  }

  /** {@return the text of the id} */
  String value();

  /** {@return whether this is the id of a state} */
  default boolean isState() {
    return this instanceof StateId;
  }

  @Override
  default int compareTo(ActorId other) {
    if (this == other) {
      return 0;
    }
    return isState() == other.isState() ? value().compareTo(other.value()) : isState() ? -1 : 1;
  }
}
