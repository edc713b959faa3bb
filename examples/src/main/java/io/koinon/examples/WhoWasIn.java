package io.koinon.examples;

// region: who-was-in
import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.catalogue.Catalogue;

class WhoWasIn {
  public static void main(String[] args) {
    var newYear2007 = Catalogue.eurasia().asOf(AsOf.on("2007-01-01"));
    System.out.println(newYear2007.members(FrameworkId.of("csto")));
    var party = newYear2007.membership(StateId.of("UZB"), FrameworkId.of("cst"));
    System.out.println(party);
    System.out.println(party.spells().get(0).sources());
  }
}
// endregion
