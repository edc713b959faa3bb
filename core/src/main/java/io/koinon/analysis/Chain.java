package io.koinon.analysis;

import com.google.common.collect.ImmutableList;
import io.koinon.base.ActorId;
import io.koinon.time.Truth;

/**
 * How somebody is drawn in: it is to assist one that is to assist the one that is attacked, and so
 * on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path what is due, from the one that is attacked outwards; at least one step
 */
public record Chain(ImmutableList<Due> path) {
  /**
   * Checks the path.
   *
   * @param path what is due, from the one that is attacked outwards; at least one step
   */
  public Chain {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("path must have at least one step");
    }
  }

  /** {@return who is drawn in} */
  public ActorId actor() {
    return path.get(path.size() - 1).obligor();
  }

  /** {@return over how many obligations, from 1} */
  public int length() {
    return path.size();
  }

  /** {@return whether every step of it is due} */
  public Truth truth() {
    return path.stream().map(Due::truth).reduce(Truth.YES, Truth::and);
  }

  /** {@return who is drawn in through whom, for example {@code BBB through AAA: YES}} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(actor().value());
    for (int i = path.size() - 2; i >= 0; i--) {
      text.append(" through ").append(path.get(i).obligor());
    }
    return text.append(": ").append(truth()).toString();
  }
}
