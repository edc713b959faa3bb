package io.koinon.examples.guide;

// region: one-more-observer
import io.koinon.analysis.Readiness;
import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.projection.WhatIf;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.MeasureAction;
import java.time.LocalDate;

/** May Uzbekistan observe the CSTO, and what would be different if Kazakhstan left it? */
class OneMoreObserver {
  public static void main(String[] args) {
    var eurasia = Catalogue.greaterEurasianPartnership();
    var observer = ModeId.parse("csto/observer");
    var today = eurasia.asOf(AsOf.on(eurasia.observedThrough()));
    System.out.println(Readiness.of(StateId.of("UZB"), today).explain(observer));

    var leaves = new MeasureAction.Withdraw(StateId.of("KAZ"), FrameworkId.of("csto"));
    var whatIf = WhatIf.apply(eurasia, LocalDate.of(2027, 1, 1), leaves);
    System.out.println(whatIf.laws().get(0));
    System.out.println("Obligations that change: " + whatIf.obligations().size());
    System.out.println(whatIf.obligations().get(0));
    System.out.println(whatIf.after().members(FrameworkId.of("cst")));
  }
}
// endregion
