package io.koinon.validation;

import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import java.util.List;

/** The pairs of spells of one history that may contradict each other. */
final class SpellPairs {
  /** Is told of two spells. */
  interface Visitor {
    void visit(int earlier, int later);
  }

  private SpellPairs() {}

  /** Whether one spell ends with the very date or event with which another begins. */
  static boolean meet(Participation earlier, Participation later) {
    Endpoint end = earlier.interval().to();
    return end.equals(later.interval().from())
        && !(end instanceof Endpoint.Open)
        && !(end instanceof Endpoint.Unknown);
  }

  /** Tells of every two asserted spells in the same mode that may have a day in common. */
  static void inOneMode(SpellHistory history, Visitor visitor) {
    List<Participation> spells = history.spells();
    for (int later = 1; later < spells.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (spells.get(earlier).mode().equals(spells.get(later).mode())
            && spells.get(earlier).claim() == Claim.ASSERTED
            && spells.get(later).claim() == Claim.ASSERTED
            && history.bounds(earlier).endHigh() > history.bounds(later).startLow()) {
          visitor.visit(earlier, later);
        }
      }
    }
  }
}
