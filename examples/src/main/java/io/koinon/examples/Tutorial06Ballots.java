package io.koinon.examples;

import static io.koinon.decision.Vote.ABSTAIN;
import static io.koinon.decision.Vote.AGAINST;
import static io.koinon.decision.Vote.FOR;
import static io.koinon.decision.Vote.NOT_PARTICIPATING;
import static io.koinon.decision.Vote.NO_OBJECTION;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.koinon.architecture.AsOf;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.OrganId;
import io.koinon.base.Share;
import io.koinon.base.StateId;
import io.koinon.decision.Ballot;
import io.koinon.decision.Base;
import io.koinon.decision.Decision;
import io.koinon.decision.DecisionProcedure;
import io.koinon.decision.DecisionRule;
import io.koinon.decision.Quota;
import io.koinon.serialization.catalogue.Catalogue;
import java.io.PrintWriter;

/**
 * Tutorial 6: ballots that were held, under the rules of their day. Which part of a rule failed, by
 * how many votes, and whom a decision binds.
 */
public final class Tutorial06Ballots {
  private static final FrameworkId UNSC = FrameworkId.of("unsc");

  private Tutorial06Ballots() {}

  /**
   * Runs the tutorial.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintWriter(System.out, true, UTF_8));
  }

  static void run(PrintWriter out) {
    vetoAndAbstention(out);
    withoutTheSuspended(out);
    asideAndStillThere(out);
    ownRules(out);
  }

  private static void vetoAndAbstention(PrintWriter out) {
    out.println("1. The Security Council: a veto, and four abstentions that are none\n");
    Snapshot in2014 = Catalogue.world().asOf(AsOf.on("2014-03-15"));
    DecisionProcedure substance = in2014.procedure(UNSC, Matter.SUBSTANCE).orElseThrow();
    Ballot draft =
        in2014
            .ballot(substance)
            .with(AGAINST, "RUS")
            .with(ABSTAIN, "CHN")
            .withRest(FOR)
            .withUnnamed(FOR, 10); // the elected members, whose names the catalogue lacks
    print(out, "Draft S/2014/189, 13-1-1", substance.decide(draft));
    Snapshot in2020 = Catalogue.world().asOf(AsOf.on("2020-01-10"));
    Ballot resolution =
        in2020
            .ballot(substance)
            .with(ABSTAIN, "CHN", "GBR", "RUS", "USA")
            .withRest(FOR)
            .withUnnamed(FOR, 10);
    print(out, "S/RES/2504, 11-0-4", substance.decide(resolution));
  }

  private static void withoutTheSuspended(PrintWriter out) {
    out.println("2. The African Union counts those who may vote\n");
    Snapshot then = Catalogue.world().asOf(AsOf.on("2025-02-15"));
    DecisionProcedure assembly =
        then.procedure(FrameworkId.of("au"), OrganId.of("assembly"), Matter.SUBSTANCE)
            .orElseThrow();
    Ballot prepared = then.ballot(assembly);
    out.println("   Members that have no vote: " + prepared.suspended() + "\n");
    int named = prepared.members().size() - prepared.suspended().size();
    Ballot ballot = prepared.withRest(FOR).withUnnamed(FOR, 33 - named).withUnnamed(AGAINST, 16);
    print(out, "33 votes of 49", assembly.decide(ballot));
  }

  private static void asideAndStillThere(PrintWriter out) {
    out.println("3. The CSTO in limited format, with Armenia aside\n");
    Snapshot then = Catalogue.eurasia().asOf(AsOf.on("2024-06-01"));
    DecisionProcedure limited =
        then.procedure(FrameworkId.of("csto"), OrganId.of("csc"), Matter.of("limited-format"))
            .orElseThrow();
    Ballot format = then.ballot(limited).withRest(NO_OBJECTION);
    Ballot both = format.nextStage().with(NOT_PARTICIPATING, "ARM").withRest(NO_OBJECTION);
    print(out, "Format and substance", limited.decide(both));
    Ballot objected = then.ballot(limited).with(AGAINST, "ARM").withRest(NO_OBJECTION);
    print(out, "An objection to the format", limited.decide(objected));
  }

  private static void ownRules(PrintWriter out) {
    out.println("4. A rule of one's own, and members of whom one is uncertain\n");
    DecisionRule twoThirds =
        DecisionRule.all(
            DecisionRule.quorum(Base.ALL, Quota.moreThan(Share.of(1, 2))),
            DecisionRule.threshold(Base.VOTING, Quota.atLeast(Share.of(2, 3))));
    Ballot ballot =
        Ballot.builder()
            .addMembers(StateId.of("KAZ"), StateId.of("KGZ"), StateId.of("TJK"))
            .addUncertain(StateId.of("UZB"))
            .build()
            .with(FOR, "KAZ", "KGZ")
            .with(AGAINST, "TJK", "UZB");
    out.println("   " + twoThirds.evaluate(ballot).toString().replace("\n", "\n   "));
  }

  private static void print(PrintWriter out, String title, Decision decision) {
    out.println("   " + title + ": adopted? " + decision.adopted());
    out.println("     " + decision.explanation().toString().replace("\n", "\n     "));
    out.println("     binds " + decision.bound() + "\n");
  }
}
