package io.koinon.examples.guide;

// region: what-is-known
import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Assumption;

/** Georgia in the CIS, whose beginning is known in part; and Kazakhstan, whose end is open. */
class WhatIsKnown {
  public static void main(String[] args) {
    var eurasia = Catalogue.eurasia();
    var cis = FrameworkId.of("cis");
    var georgia = StateId.of("GEO");
    System.out.println(eurasia.history(georgia, cis).get(0).interval());
    for (String day : new String[] {"1994-01-21", "1994-06", "1995", "2009-08-17", "2009-08-18"}) {
      System.out.println(day + " " + eurasia.asOf(AsOf.on(day)).membership(georgia, cis));
    }
    var kazakhstan = StateId.of("KAZ");
    System.out.println(eurasia.history(kazakhstan, cis).get(0).interval());
    var later = AsOf.on("2030-01-01");
    System.out.println(eurasia.asOf(later).membership(kazakhstan, cis));
    var persistent = later.assuming(Assumption.PERSISTENCE);
    System.out.println(eurasia.asOf(persistent).membership(kazakhstan, cis));
  }
}
// endregion
