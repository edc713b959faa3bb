package io.koinon.examples.guide;

import static io.koinon.decision.Vote.FOR;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Right;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.decision.Ballot;
import io.koinon.decision.Base;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.participation.DatePolicy;
import io.koinon.serialization.SpellFormat;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.time.Cutoff;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;

/**
 * The proofs in {@code docs/faq.md}: one method for each question, of which the page shows some.
 */
class Faq {
  private static final SecurityArchitecture STATES = Catalogue.states();
  private static final SecurityArchitecture ALL = Catalogue.eurasia().plus(Catalogue.world());
  private static final FrameworkId NATO = FrameworkId.of("nato");
  private static final FrameworkId OSCE = FrameworkId.of("osce");
  private static final FrameworkId SCO = FrameworkId.of("sco");
  private static final FrameworkId CIS = FrameworkId.of("cis");
  private static final FrameworkId ARAB_LEAGUE = FrameworkId.of("arab-league");
  private static final StateId POLAND = StateId.of("POL");
  private static final StateId BRAZIL = StateId.of("BRA");
  private static final StateId SYRIA = StateId.of("SYR");
  private static final StateId GEORGIA = StateId.of("GEO");
  private static final AsOf IN_1998 = AsOf.on("1998-01-01");
  private static final LocalDate IN_2000 = LocalDate.of(2000, 1, 1);
  private static final LocalDate IN_2030 = LocalDate.of(2030, 1, 1);
  private static final DecisionRule FIFTY_FIVE_PER_CENT =
      DecisionRule.threshold(Base.ALL, Quota.atLeast(Share.of(11, 20)));
  private static final Ballot HUNDRED = Ballot.builder().unnamedMembers(100).build();
  private static final Cutoff OBSERVED = Cutoff.of(LocalDate.of(2026, 5, 20));

  private Faq() {}

  /**
   * Prints all of them.
   *
   * @param args none
   */
  public static void main(String[] args) {
    codes();
    namibia();
    sentinels();
    dates();
    absence();
    lastDay();
    continuation();
    suspension();
    observers();
    notice();
    since();
    shares();
    names();
  }

  static void codes() {
    // region: codes
    System.out.println(STATES.resolve("cow", "970", IN_2000));
    System.out.println(STATES.resolve("gw", "970", IN_2000));
    // endregion
  }

  static void namibia() {
    // region: namibia
    System.out.println(STATES.resolve("iso3166-1a2", "NA", IN_2000));
    var table = "participant,framework,mode,from,to\nNA,league,member,2001,..\n";
    System.out.println(SpellFormat.csv().read(table).orElseThrow().check(STATES).get(0));
    // endregion
  }

  static void sentinels() {
    // region: sentinels
    System.out.println(Interval.parse("2003-09-18/9999-12-31").holdsOn(IN_2030, OBSERVED));
    System.out.println(Interval.parse("2003-09-18/..").holdsOn(IN_2030, OBSERVED));
    // endregion
  }

  static void dates() {
    // region: dates
    System.out.println(ALL.asOf(IN_1998.under(DatePolicy.SIGNATURE)).membership(POLAND, NATO));
    System.out.println(ALL.asOf(IN_1998.under(DatePolicy.IN_FORCE)).membership(POLAND, NATO));
    // endregion
  }

  static void absence() {
    // region: absence
    System.out.println(ALL.asOf(AsOf.on("2020-01-01")).membership(BRAZIL, NATO));
    System.out.println(ALL.asOf(AsOf.on("2020-01-01")).membership(BRAZIL, OSCE));
    // endregion
  }

  static void lastDay() {
    // region: last-day
    var spell = Interval.parse("1954-03-25/1990-10-03");
    System.out.println(spell.holdsOn(LocalDate.of(1990, 10, 2), OBSERVED));
    System.out.println(spell.holdsOn(LocalDate.of(1990, 10, 3), OBSERVED));
    // endregion
  }

  static void continuation() {
    // region: continuation
    System.out.println(STATES.lineage(ActorId.of("RUS")).predecessors());
    System.out.println(STATES.lineage(ActorId.of("YUG")).continuators(AsOf.on("2010-01-01")));
    // endregion
  }

  static void suspension() {
    // region: suspension
    var syria = ALL.asOf(AsOf.on("2015-01-01")).standing(SYRIA, ARAB_LEAGUE);
    System.out.println(syria.membership() + ", and a vote? " + syria.entitled(Right.VOTE));
    // endregion
  }

  static void observers() {
    // region: observers
    System.out.println(ALL.asOf(AsOf.on("2014-01-01")).members(SCO));
    System.out.println(ALL.asOf(AsOf.on("2014-01-01")).participants(SCO));
    // endregion
  }

  static void notice() {
    // region: notice
    System.out.println(ALL.asOf(AsOf.on("2009-08-17")).membership(GEORGIA, CIS));
    System.out.println(ALL.asOf(AsOf.on("2009-08-18")).membership(GEORGIA, CIS));
    // endregion
  }

  static void since() {
    // region: since
    System.out.println(Interval.parse("1991/..").holdsOn(PartialDate.parse("1991"), OBSERVED));
    System.out.println(Interval.parse("1991/..").holdsOn(PartialDate.parse("1992"), OBSERVED));
    // endregion
  }

  static void shares() {
    // region: shares
    System.out.println(0.55 * 100 <= 55);
    System.out.println(FIFTY_FIVE_PER_CENT.evaluate(HUNDRED.withUnnamed(FOR, 55)));
    // endregion
  }

  static void names() {
    // region: names
    System.out.println(STATES.search("Turkey"));
    System.out.println(STATES.search("TURKIYE"));
    // endregion
  }
}
