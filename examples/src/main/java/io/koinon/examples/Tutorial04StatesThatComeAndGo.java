package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.SuccessionId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.state.Perspective;
import io.koinon.state.Succession;
import io.koinon.time.PartialDate;
import java.io.PrintWriter;
import java.util.List;

/**
 * Tutorial 4, states that come and go: what a code stands for on a date, how two lists read the
 * same event, whom a state continues, and through which effect a seat came to it.
 */
public final class Tutorial04StatesThatComeAndGo {
  private static final List<Perspective> ACCOUNTS =
      List.of(Perspective.recorded(), Perspective.of("cow"), Perspective.of("gw"));

  private static final String SEATS =
      """
      {"koinon": 1, "title": "Seats in the United Nations", "observedThrough": "2026-05-20",
       "institutions": {"un": {"name": "United Nations", "kind": "union", "from": "1945-10-24",
         "to": "..", "modes": {"member": {"grade": "full"}}}},
       "successions": {
         "soviet-union-1991": {"kind": "dissolution", "on": "1991-12-26",
           "predecessors": {"SUN": "extinguished"}, "successors": {"RUS": "continuator"},
           "seats": [{"in": "un/member", "predecessor": "SUN", "successor": "RUS",
             "effect": "continued", "note": "By a letter of 1991-12-24."}]},
         "czechoslovakia-1993": {"kind": "dissolution", "on": "1993-01-01",
           "predecessors": {"CSK": "extinguished"}, "successors": {"CZE": "new", "SVK": "new"},
           "seats": [{"in": "un/member", "predecessor": "CSK", "successor": "CZE",
             "effect": "admitted-anew"}, {"in": "un/member", "predecessor": "CSK",
             "successor": "SVK", "effect": "admitted-anew"}]}},
       "participations": {"un": {
         "SUN": [{"mode": "member", "from": "1945-10-24", "to": "1991-12-26"}],
         "RUS": [{"mode": "member", "from": "1991-12-26", "to": ".."}],
         "CSK": [{"mode": "member", "from": "1945-10-24", "to": "1993-01-01"}],
         "CZE": [{"mode": "member", "from": "1993-01-19", "to": ".."}],
         "SVK": [{"mode": "member", "from": "1993-01-19", "to": ".."}]}}}
      """;

  private Tutorial04StatesThatComeAndGo() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture states = Catalogue.states();

    out.println("1. A number is no code: it takes the list, and the date\n");
    for (String date : List.of("1930-01-01", "1942-01-01", "2000-01-01", "2010-01-01", "1992")) {
      out.println("   345 on " + date + codes(states, "345", date));
    }
    out.println("   970 on 2000-01-01" + codes(states, "970", "2000-01-01"));
    out.println("\n   A question mark: on some days of that date, or perhaps. Nobody guesses.");

    out.println("\n2. The record and two lists read the same events\n");
    for (String event : List.of("czechoslovakia-1993", "german-unification-1990", "yemen-1990")) {
      out.println("   " + event);
      Succession succession = requireNonNull(states.successions().get(SuccessionId.of(event)));
      for (Perspective account : ACCOUNTS) {
        Succession read = account.read(succession);
        out.println("     " + account + ": " + read.predecessors() + " -> " + read.successors());
      }
    }

    out.println("\n3. Where Russia comes from, and who Yugoslavia is\n");
    states.lineage(ActorId.of("RUS")).predecessors().forEach(step -> out.println("   " + step));
    AsOf asOf = AsOf.on("2010-01-01");
    out.println("\n   In law, on 2010-01-01,");
    for (Perspective account : ACCOUNTS) {
      var sovietUnion = states.lineage(ActorId.of("SUN"), account).continuators(asOf);
      var yugoslavia = states.lineage(ActorId.of("YUG"), account).continuators(asOf);
      out.println("     " + account + ": SUN is " + sovietUnion + ", YUG is " + yugoslavia);
    }

    out.println("\n4. A seat moves by an effect, and by nothing else\n");
    SecurityArchitecture seats = ArchitectureFormat.json().read(SEATS).orElseThrow();
    for (String member : List.of("RUS", "CZE", "SVK")) {
      out.println("   The seat of " + member);
      seats
          .lineage(ActorId.of(member))
          .spellsIn(FrameworkId.of("un"))
          .forEach(spell -> out.println("     " + spell));
    }
    out.println(
        "\n   Labels only: each spell is told as it is recorded, and answers do not change.");
  }

  private static String codes(SecurityArchitecture states, String value, String written) {
    PartialDate date = PartialDate.parse(written);
    return ": cow "
        + states.resolve("cow", value, date)
        + ", gw "
        + states.resolve("gw", value, date);
  }
}
