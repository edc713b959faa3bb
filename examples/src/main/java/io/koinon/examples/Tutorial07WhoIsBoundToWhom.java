package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.analysis.Assistance;
import io.koinon.analysis.BondChange;
import io.koinon.analysis.BothSides;
import io.koinon.analysis.Contingency;
import io.koinon.analysis.Due;
import io.koinon.analysis.Obligations;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.CasusEvent;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.ObligationId;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Truth;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Tutorial 7: who is bound to whom. Who is to assist one that is attacked, through which article,
 * for certain or under a condition; who is bound to both sides; and what an exit or a limitation
 * changes.
 *
 * <p>To be bound is one thing, and that something is due another: the case for it has to arise. A
 * part of the case that is left open and that the treaty limits makes the answer UNKNOWN.
 */
public final class Tutorial07WhoIsBoundToWhom {
  private static final StateId KAZAKHSTAN = StateId.of("KAZ");
  private static final StateId TURKIYE = StateId.of("TUR");

  /** Somebody of whom nothing is recorded. */
  private static final StateId THIRD = StateId.of("ATLANTIS");

  private Tutorial07WhoIsBoundToWhom() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    kazakhstan(out);
    northAtlantic(out);
    exitAndLimitation(out);
  }

  private static void kazakhstan(PrintWriter out) {
    out.println("1. Kazakhstan on 2022-01-06: who is to assist it depends on what has happened\n");
    Obligations then = on(Catalogue.eurasia(), "2022-01-06");
    print(out, then.due(Contingency.of(CasusEvent.INTERNAL_DISTURBANCE, KAZAKHSTAN)));
    print(out, then.due(Contingency.of(CasusEvent.AGGRESSION, KAZAKHSTAN)));
    Assistance assistance = then.due(Contingency.of(CasusEvent.AGGRESSION, KAZAKHSTAN).by(THIRD));
    print(out, assistance);
    out.println("   By this treaty: " + assistance.within(FrameworkId.of("cst")));
  }

  private static void northAtlantic(PrintWriter out) {
    out.println("\n2. Finland, the day before its accession to NATO and on the day\n");
    for (String day : List.of("2023-04-03", "2023-04-04")) {
      Assistance assistance = on(Catalogue.world(), day).due(attackOn(StateId.of("FIN")));
      int allies = assistance.within(FrameworkId.of("nat")).certain().size();
      out.println("   " + day + ": " + allies + " are to assist it");
    }
    out.println("\n3. Greece on 2020-01-01, attacked by a third state and by an ally\n");
    Obligations then = on(Catalogue.world(), "2020-01-01");
    print(out, then.due(attackOn(StateId.of("GRC"))).of(TURKIYE));
    Contingency byAlly = attackOn(StateId.of("GRC")).by(TURKIYE);
    out.println("   If Türkiye attacks, nothing is due of it: " + then.due(byAlly).of(TURKIYE));
    List<BothSides> torn = new ArrayList<>(then.bothSides(byAlly));
    torn.removeIf(both -> both.truth() != Truth.YES);
    out.println("   Then " + torn.size() + " others are bound to both sides, first of them");
    print(out, torn.get(0).toAttacked());
    print(out, torn.get(0).toAttacker());
  }

  private static void exitAndLimitation(PrintWriter out) {
    out.println("\n4. What an exit changes, and what a limitation\n");
    SecurityArchitecture eurasia = Catalogue.eurasia();
    Obligations before = on(eurasia, "2012-12-18");
    print(out, "Uzbekistan leaves the CSTO", before, on(eurasia, "2012-12-19"));
    before = on(eurasia, "2024-01-01");
    print(out, "Armenia freezes its participation", before, on(eurasia, "2024-06-01"));
    Participation armenia = eurasia.history(StateId.of("ARM"), FrameworkId.of("csto")).get(0);
    Participation limited =
        armenia.withLimitations(
            Limitation.builder()
                .kind(LimitationKind.FREEZE)
                .basis(LimitationBasis.DECISION)
                .scope(Scope.builder().addCounterparts(StateId.of("BLR")).build())
                .addNotOwed(Duty.of(ObligationId.parse("cst/assistance")))
                .build());
    Obligations whatIf = on(eurasia.replace(armenia, limited), "2024-01-01");
    print(out, "If it were released from assisting Belarus", before, whatIf);
  }

  private static Contingency attackOn(StateId attacked) {
    return Contingency.of(CasusEvent.ARMED_ATTACK, attacked).by(THIRD).onTerritoryOf(attacked);
  }

  private static Obligations on(SecurityArchitecture architecture, String day) {
    return Obligations.in(architecture.asOf(AsOf.on(day)));
  }

  private static void print(PrintWriter out, Assistance assistance) {
    out.println("   " + assistance);
    print(out, assistance.dues());
  }

  private static void print(PrintWriter out, List<Due> dues) {
    dues.forEach(due -> out.println("     Article " + due.article().orElse("?") + ": " + due));
  }

  private static void print(PrintWriter out, String title, Obligations before, Obligations after) {
    List<BondChange> changes = after.changesSince(before);
    out.println("   " + title + ": obligations that changed: " + changes.size());
    changes.stream().limit(2).forEach(change -> out.println("     " + change));
  }
}
