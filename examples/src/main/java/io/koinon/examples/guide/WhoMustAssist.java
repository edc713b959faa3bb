package io.koinon.examples.guide;

// region: who-must-assist
import io.koinon.analysis.Contingency;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.AsOf;
import io.koinon.base.CasusEvent;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.catalogue.Catalogue;

/** Suppose that somebody who is in no treaty attacks Belarus. */
class WhoMustAssist {
  public static void main(String[] args) {
    var then = Obligations.in(Catalogue.eurasia().asOf(AsOf.on("2025-06-01")));
    var attack =
        Contingency.of(CasusEvent.AGGRESSION, StateId.of("BLR")).by(StateId.of("ATLANTIS"));
    var assistance = then.due(attack);
    System.out.println(assistance);
    System.out.println("by the CST: " + assistance.within(FrameworkId.of("cst")));
    System.out.println("China? " + assistance.isDueOf(StateId.of("CHN")));
    assistance.of(StateId.of("RUS")).forEach(System.out::println);
  }
}
// endregion
