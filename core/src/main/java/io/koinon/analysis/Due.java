package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.Answer;
import io.koinon.base.ActorId;
import io.koinon.framework.Obligation;
import io.koinon.framework.Response;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.util.Optional;

/**
 * That an obligation is to be performed, or may be, since its case has arisen.
 *
 * <p>Who is not bound owes nothing in any case; who is bound owes only what the case calls for.
 * Immutable and thread-safe.
 *
 * @param bond who is bound to whom
 * @param answer whether it is due, with the reasons and the records
 */
public record Due(Bond bond, Answer answer) {
  /**
   * Checks the components.
   *
   * @param bond who is bound to whom
   * @param answer whether it is due, with the reasons and the records
   */
  public Due {
    requireNonNull(bond, "bond");
    requireNonNull(answer, "answer");
  }

  /** {@return who is to perform it} */
  public ActorId obligor() {
    return bond.obligor();
  }

  /** {@return the obligation} */
  public Obligation obligation() {
    return bond.obligation();
  }

  /** {@return the article that says so, if stated} */
  public Optional<String> article() {
    return bond.obligation().article();
  }

  /** {@return what is left to the one who is to perform it, if that is recorded} */
  public Optional<Response> response() {
    return bond.obligation().response();
  }

  /** {@return whether it is due} */
  public Truth truth() {
    return answer.truth();
  }

  /** {@return why that is UNKNOWN; none if it is known} */
  public ImmutableSet<Reason> reasons() {
    return answer.reasons();
  }

  /** {@return who is to assist whom by what, and whether that is so} */
  @Override
  public String toString() {
    return bond.obligor()
        + " is to assist "
        + bond.obligee()
        + " by "
        + bond.obligation().id()
        + ": "
        + answer;
  }
}
