package io.koinon.examples.guide;

// region: rules-of-their-day
import static io.koinon.decision.Vote.ABSTAIN;
import static io.koinon.decision.Vote.FOR;

import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.serialization.catalogue.Catalogue;

/** Eight members of the Security Council vote for a text, before its rules changed and after. */
class RulesOfTheirDay {
  public static void main(String[] args) {
    vote("1965-08-30", 11);
    vote("1965-08-31", 15);
  }

  private static void vote(String day, int seats) {
    var then = Catalogue.world().asOf(AsOf.on(day));
    var procedure = then.procedure(FrameworkId.of("unsc"), Matter.SUBSTANCE).orElseThrow();
    var ballot = then.ballot(procedure).withRest(FOR); // the permanent members
    ballot = ballot.withUnnamed(FOR, 3).withUnnamed(ABSTAIN, seats - 8);
    var decision = procedure.decide(ballot);
    System.out.println(day + " " + procedure.id() + ": adopted? " + decision.adopted());
    System.out.println(decision.explanation());
  }
}
// endregion
