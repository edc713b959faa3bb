package org.example;

import io.koinon.architecture.AsOf;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.state.State;

/** Asks the catalogue, and builds a record with a builder. */
public final class Main {
  private Main() {}

  /** Prints what it was told. */
  public static void main(String[] args) {
    State utopia = State.builder().id(StateId.of("UTO")).name("Utopia").build();
    State state = utopia.withName("Elsewhere");
    System.out.println(
        "class path: UZB in the CSTO on 2007-01-01: "
            + Catalogue.eurasia()
                .asOf(AsOf.on("2007-01-01"))
                .isMember(StateId.of("UZB"), FrameworkId.of("csto"))
            + ", "
            + state.name());
  }
}
