package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.Answer;
import io.koinon.base.ActorId;
import io.koinon.framework.Obligation;
import io.koinon.participation.Participation;
import io.koinon.time.Reason;
import io.koinon.time.Truth;

/**
 * That one owes another something by an obligation of a treaty, or may: Kazakhstan owes Armenia
 * assistance by {@code cst/assistance}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param obligor who owes it
 * @param obligee to whom, or for whose benefit
 * @param obligation the obligation
 * @param answer whether it is so, with the reasons and the records
 */
public record Bond(ActorId obligor, ActorId obligee, Obligation obligation, Answer answer) {
  /**
   * Checks the components.
   *
   * @param obligor who owes it
   * @param obligee to whom, or for whose benefit
   * @param obligation the obligation
   * @param answer whether it is so, with the reasons and the records
   */
  public Bond {
    requireNonNull(obligor, "obligor");
    requireNonNull(obligee, "obligee");
    requireNonNull(obligation, "obligation");
    requireNonNull(answer, "answer");
  }

  /** {@return whether it is so} */
  public Truth truth() {
    return answer.truth();
  }

  /** {@return why it is UNKNOWN; none if it is known} */
  public ImmutableSet<Reason> reasons() {
    return answer.reasons();
  }

  /** {@return the spells of both that it rests on} */
  public ImmutableList<Participation> records() {
    return answer.spells();
  }

  /** {@return who owes whom what, and whether that is so} */
  @Override
  public String toString() {
    return obligor + " owes " + obligee + " " + obligation.id() + ": " + answer;
  }
}
