package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import io.koinon.architecture.Answer;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.StateId;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.ReadResult;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.PrintWriter;
import java.util.List;

/**
 * Tutorial 1, the quick start: who is in the Collective Security Treaty and in its Organization, on
 * which day, and what a document is told that has mistakes in it.
 */
public final class Tutorial01QuickStart {
  private static final FrameworkId TREATY = FrameworkId.of("cst");
  private static final FrameworkId ORGANIZATION = FrameworkId.of("csto");
  private static final ModeId ASSEMBLY_OBSERVER = ModeId.parse("csto-pa/observer");
  private static final StateId AZERBAIJAN = StateId.of("AZE");
  private static final StateId GERMANY = StateId.of("DEU");

  private static final String WITH_MISTAKES =
      """
      {
        "koinon": 1,
        "title": "Мой первый документ, my first document",
        "observedThrough": "2026-05-20",
        "states": {
          "KAZ": {"name": "Kazakhstan"},
          "KGZ": {"name": 996}
        },
        "institutions": {
          "csto": {
            "name": "Collective Security Treaty Organization", "acronim": "CSTO",
            "kind": "aliance", "from": "2003-09-31", "to": ".."
          }
        },
        "participations": {
          "csto": {"KAZ": [{"mode": "member", "from": "2003-09-18"}]}
        }
      }
      """;

  private Tutorial01QuickStart() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    out.println("1. Read the catalogue that comes with the library\n");
    SecurityArchitecture eurasia = Catalogue.eurasia();
    out.println("   " + eurasia.title());

    out.println("\n2. Ask who is in, as of a day\n");
    out.println("   The Treaty of 1992 (cst) and the Organization of 2003 (csto) are two things.");
    out.println(
        "   \"Nothing else\" is knowledge, too: the catalogue says of both lists that they");
    out.println("   are complete.");
    who(out, eurasia, "1999-04-20", "the last day of the first term of the Treaty");
    who(out, eurasia, "1999-04-21", "it is prolonged, and lapses for the three that did not sign");
    who(out, eurasia, "2003-09-18", "the Organization begins, and the Treaty goes on");
    who(out, eurasia, "2007-01-01", "Uzbekistan is in the Organization, so in both");
    who(out, eurasia, eurasia.observedThrough().toString(), "the last day observed");

    out.println("\n3. \"Unknown\" is an answer, and has its reason\n");
    Answer party = eurasia.asOf(AsOf.on("1994-06-01")).membership(AZERBAIJAN, TREATY);
    out.println("   Was Azerbaijan party to the Treaty on 1994-06-01?  " + party);
    party.spells().forEach(spell -> out.println("     recorded: " + spell.interval()));
    Snapshot in2007 = eurasia.asOf(AsOf.on("2007-01-01"));
    out.println("\n   Nobody recorded Germany. Where a list is complete, that means NO:");
    out.println("     member of the Organization?  " + in2007.membership(GERMANY, ORGANIZATION));
    out.println("   Where it is not, nothing follows:");
    out.println("     observer of its Assembly?  " + in2007.holding(GERMANY, ASSEMBLY_OBSERVER));

    out.println("\n4. Read a document with mistakes in it\n");
    List<String> lines = WITH_MISTAKES.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      out.println("   " + Strings.padStart(String.valueOf(i + 1), 2, ' ') + "  " + lines.get(i));
    }
    out.println("\n   All are found at once, each with its line and column and what to do:\n");
    ReadResult result = ArchitectureFormat.json().read(WITH_MISTAKES);
    result.problems().forEach(problem -> out.println("   " + problem));
    out.println(
        "\n   What has no mistake in it can be used: the states "
            + result.readable().orElseThrow().states().keySet());

    out.println("\n5. Write, and read back\n");
    String written = ArchitectureFormat.json().writeString(eurasia);
    SecurityArchitecture readBack = ArchitectureFormat.json().read(written).orElseThrow();
    out.println("   The catalogue, written: " + written.lines().count() + " lines of JSON");
    out.println("   Read back, is it equal? " + readBack.equals(eurasia));
  }

  private static void who(PrintWriter out, SecurityArchitecture eurasia, String day, String why) {
    Snapshot snapshot = eurasia.asOf(AsOf.on(day));
    out.println("\n   " + day + ": " + why);
    out.println("     cst   " + snapshot.members(TREATY));
    out.println("     csto  " + snapshot.members(ORGANIZATION));
  }
}
