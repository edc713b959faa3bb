package io.koinon.testing;

import com.google.common.base.CaseFormat;
import io.koinon.condition.ActorTerm;
import io.koinon.condition.Capacity;
import io.koinon.condition.Condition;
import java.util.Collection;

/** Goes through a condition and says which cases were chosen. */
public final class ConditionCensus {
  private final Census.Teller teller;

  ConditionCensus(Census.Teller teller) {
    this.teller = teller;
  }

  void tell(Condition condition) {
    teller.choice(
        ConditionCase.valueOf(
            CaseFormat.UPPER_CAMEL.to(
                CaseFormat.UPPER_UNDERSCORE, condition.getClass().getSimpleName())));
    if (condition instanceof Condition.Participates participates) {
      tell(participates.actor());
      tell(participates.in());
    } else if (condition instanceof Condition.Participants participants) {
      tell(participants.in());
    } else if (condition instanceof Condition.Attests attests) {
      tell(attests.of());
    } else if (condition instanceof Condition.Admissible admissible) {
      tell(admissible.actor());
    }
    if (condition instanceof Condition.Linked linked) {
      teller.attribute("Linked.by", linked.by().isPresent());
    }
    condition.parts().forEach(this::tell);
  }

  private void tell(ActorTerm actor) {
    teller.choice(actor.actor().isPresent() ? TermCase.NAMED : TermCase.CANDIDATE);
  }

  private void tell(Collection<Capacity> capacities) {
    capacities.forEach(
        capacity ->
            teller.choice(
                capacity.mode().isPresent() ? CapacityCase.MODE : CapacityCase.FRAMEWORK));
  }

  /** The kinds of conditions. */
  public enum ConditionCase {
    ALL_OF,
    ANY_OF,
    NOT,
    PARTICIPATES,
    PARTICIPANTS,
    EXISTS,
    ON_OR_AFTER,
    COVERED,
    TIE_AT_LEAST,
    MUTUAL_TIES,
    LINKED,
    REACHED,
    ATTESTS,
    ADMISSIBLE
  }

  /** Whom a condition may be about. */
  public enum TermCase {
    CANDIDATE,
    NAMED
  }

  /** In what one may participate. */
  public enum CapacityCase {
    FRAMEWORK,
    MODE
  }
}
