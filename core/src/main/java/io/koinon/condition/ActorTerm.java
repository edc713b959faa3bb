package io.koinon.condition;

import static java.util.Objects.requireNonNull;

import io.koinon.base.ActorId;
import java.util.Optional;

/**
 * Whom a condition is about: somebody by name, or {@code $candidate}, the actor that the condition
 * is asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor who; the candidate if absent
 */
public record ActorTerm(Optional<ActorId> actor) {
  private static final String CANDIDATE_TEXT = "$candidate";
  private static final ActorTerm CANDIDATE = new ActorTerm(Optional.empty());

  /**
   * Checks the component.
   *
   * @param actor who; the candidate if absent
   */
  public ActorTerm {
    requireNonNull(actor, "actor");
  }

  /** {@return the actor that a condition is asked about} */
  public static ActorTerm candidate() {
    return CANDIDATE;
  }

  /**
   * {@return somebody by name}
   *
   * @param actor who
   */
  public static ActorTerm of(ActorId actor) {
    return new ActorTerm(Optional.of(actor));
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text {@code $candidate}, or the id of a state or a framework
   * @return the term
   * @throws io.koinon.RefusedException with the rule of the id
   */
  public static ActorTerm parse(String text) {
    return text.equals(CANDIDATE_TEXT) ? CANDIDATE : of(ActorId.of(text));
  }

  /** {@return the form that {@link #parse} reads} */
  @Override
  public String toString() {
    return actor.map(ActorId::value).orElse(CANDIDATE_TEXT);
  }
}
