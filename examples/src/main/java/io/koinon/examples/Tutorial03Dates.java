package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.SourceId;
import io.koinon.participation.DatePolicy;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.PrintWriter;

/**
 * Tutorial 3: one question, and the date that is meant. A state signs, ratifies, deposits and is
 * bound on different days; data sets choose differently, and so must a question.
 */
public final class Tutorial03Dates {
  private Tutorial03Dates() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    SecurityArchitecture eurasia = Catalogue.eurasia();
    out.println("1. Was it a member? It depends on what counts\n");
    ask(out, eurasia, "UZB", "csto", "2007-01-01", "signed in 2006; ratified, by when is disputed");
    ask(out, eurasia, "UZB", "csto", "2012-09-01", "after its notice, before the decision");
    ask(out, eurasia, "GEO", "cis", "2008-12-31", "in its year of notice");
    ask(out, eurasia, "KGZ", "eaeu", "2015-08-05", "signed, and bound from the next day on");
    ask(out, eurasia, "CHN", "sco", "2002-01-01", "a declaration, and no charter in force yet");

    out.println("2. An account may read the same record otherwise\n");
    AsOf in2004 = AsOf.on("2004-01-01");
    ActorId uzbekistan = ActorId.of("UZB");
    FrameworkId csto = FrameworkId.of("csto");
    out.println("   Uzbekistan in the CSTO on 2004-01-01");
    out.println("     as recorded             " + eurasia.asOf(in2004).isMember(uzbekistan, csto));
    out.println(
        "     by Correlates of War    "
            + eurasia.asOf(in2004.readAs(SourceId.of("cow-igo"))).isMember(uzbekistan, csto));

    out.println("\n3. A day known in part is answered for all its days\n");
    for (String date : new String[] {"2005", "2006", "2007"}) {
      out.println(
          "   in " + date + "  " + eurasia.asOf(AsOf.on(date)).membership(uzbekistan, csto));
    }
  }

  private static void ask(
      PrintWriter out,
      SecurityArchitecture eurasia,
      String who,
      String where,
      String day,
      String why) {
    out.println("   " + who + " in " + where + " on " + day + ": " + why);
    for (DatePolicy policy : DatePolicy.values()) {
      out.println(
          "     "
              + Strings.padEnd(policy.toString(), 12, ' ')
              + eurasia
                  .asOf(AsOf.on(day).under(policy))
                  .membership(ActorId.of(who), FrameworkId.of(where)));
    }
    out.println();
  }
}
