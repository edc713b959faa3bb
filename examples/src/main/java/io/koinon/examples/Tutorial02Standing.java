package io.koinon.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Standing;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.participation.Act;
import io.koinon.participation.Participation;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.PrintWriter;

/**
 * Tutorial 2: two participations told in full, Uzbekistan and Armenia in the CSTO. What the law
 * gives, what is done with it, and who reads it otherwise.
 */
public final class Tutorial02Standing {
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final StateId UZBEKISTAN = StateId.of("UZB");
  private static final StateId ARMENIA = StateId.of("ARM");

  private Tutorial02Standing() {}

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

    out.println("1. Uzbekistan came back in 2006 and left in 2012\n");
    for (Participation spell : eurasia.history(UZBEKISTAN, CSTO)) {
      out.println("   " + spell.mode().name() + " " + spell.interval());
      spell.entry().forEach(act -> out.println("     entry  " + act.kind() + on(act)));
      spell.exit().forEach(act -> out.println("     exit   " + act.kind() + on(act)));
    }
    out.println("\n   Between notice and exit it was still bound:\n");
    out.println("   " + standing(eurasia, "2012-09-01", UZBEKISTAN));

    out.println("\n2. Armenia froze its participation in 2024\n");
    Standing armenia = standing(eurasia, "2024-06-01", ARMENIA);
    out.println("   member?            " + armenia.membership());
    out.println("   entitled to vote?  " + armenia.entitled(Right.VOTE));
    out.println("   does it vote?      " + armenia.exercises(Right.VOTE));
    out.println("   owes payment?      " + armenia.owes(Duty.PAY));
    out.println("   does it pay?       " + armenia.performs(Duty.PAY));
    out.println("   to be assisted?    " + armenia.entitled(Right.BE_ASSISTED));
    out.println("\n   Because of these limitations, none of which ends the membership:");
    armenia
        .limitations()
        .forEach(
            found ->
                out.println(
                    "     "
                        + found.limitation().kind()
                        + " by "
                        + found.limitation().basis()
                        + found.limitation().interval().map(i -> ", " + i).orElse("")));

    out.println("\n3. The same in a sentence, and who reads it otherwise\n");
    out.println("   " + armenia);
    armenia
        .contested()
        .forEach(
            other ->
                out.println(
                    "     "
                        + other.alternative().account()
                        + other.alternative().note().map(note -> ": " + note).orElse("")));
  }

  private static String on(Act act) {
    return act.on().map(on -> " on " + on).orElse(" on the day itself");
  }

  private static Standing standing(SecurityArchitecture eurasia, String day, StateId who) {
    return eurasia.asOf(AsOf.on(day)).standing(who, CSTO);
  }
}
