package org.example.member;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.base.StateId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;

/** Writes and reads the catalogue, and asks it, where there is no databind. */
public final class Main {
  private Main() {}

  /** Prints what it was told. */
  public static void main(String[] args) {
    ArchitectureFormat format = ArchitectureFormat.json();
    SecurityArchitecture read = format.read(format.write(Catalogue.eurasia())).orElseThrow();
    System.out.println(
        Main.class.getModule()
            + ": UZB in the CSTO on 2013-01-01: "
            + read.asOf(AsOf.on("2013-01-01")).isMember(StateId.of("UZB"), FrameworkId.of("csto")));
  }
}
