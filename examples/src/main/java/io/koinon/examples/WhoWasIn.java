package io.koinon.examples;

// region: who-was-in
import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.participation.DatePolicy;
import io.koinon.serialization.catalogue.Catalogue;

class WhoWasIn {
  public static void main(String[] args) {
    var csto = FrameworkId.of("csto");
    var newYear = AsOf.on("2007-01-01");
    System.out.println(Catalogue.eurasia().asOf(newYear).members(csto));
    var inForce = Catalogue.eurasia().asOf(newYear.under(DatePolicy.IN_FORCE));
    System.out.println(inForce.membership(StateId.of("UZB"), csto));
  }
}
// endregion
