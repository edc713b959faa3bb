package io.koinon.examples.guide;

// region: law-and-conduct
import io.koinon.architecture.AsOf;
import io.koinon.architecture.Standing;
import io.koinon.base.Duty;
import io.koinon.base.FrameworkId;
import io.koinon.base.Right;
import io.koinon.base.StateId;
import io.koinon.serialization.catalogue.Catalogue;

/** One without a vote, one bound after its exit, one in its notice year, one that stays away. */
class LawAndConduct {
  public static void main(String[] args) {
    print("SYR", "arab-league", "2015-01-01");
    print("GBR", "eu", "2020-02-01");
    print("GEO", "cis", "2008-12-31");
    print("ARM", "csto", "2024-06-01");
  }

  private static void print(String who, String where, String day) {
    var all = Catalogue.eurasia().plus(Catalogue.world());
    Standing standing = all.asOf(AsOf.on(day)).standing(StateId.of(who), FrameworkId.of(where));
    System.out.println(who + " in " + where + " on " + day);
    System.out.println("  member?             " + standing.membership());
    System.out.println("  entitled to vote?   " + standing.entitled(Right.VOTE));
    System.out.println("  does it vote?       " + standing.exercises(Right.VOTE));
    System.out.println("  owes payment?       " + standing.owes(Duty.PAY));
    System.out.println("  exit is pending?    " + standing.isExitPending());
  }
}
// endregion
