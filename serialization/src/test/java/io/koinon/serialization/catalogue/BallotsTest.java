package io.koinon.serialization.catalogue;

import static io.koinon.decision.Vote.ABSTAIN;
import static io.koinon.decision.Vote.AGAINST;
import static io.koinon.decision.Vote.FOR;
import static io.koinon.decision.Vote.NOT_PARTICIPATING;
import static io.koinon.decision.Vote.NO_OBJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.Matter;
import io.koinon.base.OrganId;
import io.koinon.base.StateId;
import io.koinon.decision.Ballot;
import io.koinon.decision.Decision;
import io.koinon.decision.DecisionProcedure;
import io.koinon.finding.Explanation;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.time.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ballots that were held, decided by the rules of the catalogues, with the reason of each. */
class BallotsTest {
  private static final FrameworkId UNSC = FrameworkId.of("unsc");
  private static final FrameworkId EU = FrameworkId.of("eu");
  private static final FrameworkId CSTO = FrameworkId.of("csto");
  private static final FrameworkId ARAB_LEAGUE = FrameworkId.of("arab-league");
  private static final OrganId COUNCIL = OrganId.of("council");
  private static final Matter SETTLEMENT = Matter.of("peaceful-settlement");

  /** Of which the populations are illustrative. */
  private static final SecurityArchitecture WITH_POPULATIONS =
      Catalogue.world().plus(populations());

  private static SecurityArchitecture populations() {
    try (InputStream document =
        BallotsTest.class.getResourceAsStream("illustrative-populations.json")) {
      return ArchitectureFormat.json().read(document.readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Snapshot world(String day) {
    return Catalogue.world().asOf(AsOf.on(day));
  }

  private static DecisionProcedure procedure(Snapshot snapshot, FrameworkId id, Matter matter) {
    return snapshot.procedure(id, matter).orElseThrow();
  }

  private static DecisionProcedure procedure(
      Snapshot snapshot, String id, String organ, Matter matter) {
    return snapshot.procedure(FrameworkId.of(id), OrganId.of(organ), matter).orElseThrow();
  }

  private static ImmutableList<String> reasons(Decision decision) {
    return decision.explanation().decisive().stream()
        .map(Explanation::message)
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> bound(Decision decision) {
    return decision.bound().stream().map(ActorId::value).collect(Collectors.toSet());
  }

  // The Security Council

  @Test
  void resolution2504_isAdoptedThoughFourPermanentMembersAbstain() {
    Snapshot then = world("2020-01-10");
    DecisionProcedure procedure = procedure(then, UNSC, Matter.SUBSTANCE);
    Decision decision =
        procedure.decide(
            then.ballot(procedure)
                .with(ABSTAIN, "CHN", "GBR", "RUS", "USA")
                .with(FOR, "FRA")
                .withUnnamed(FOR, 10));
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(reasons(decision))
        .containsExactly(
            "9 of the members: 11 of 15 for", "veto of unsc/permanent: none is against");
    assertThat(bound(decision)).containsExactlyInAnyOrder("CHN", "FRA", "GBR", "RUS", "USA");
  }

  @Test
  void withoutTheElectedMembers_theResolutionIsUndecided() {
    Snapshot then = world("2020-01-10");
    DecisionProcedure procedure = procedure(then, UNSC, Matter.SUBSTANCE);
    Decision decision = procedure.decide(then.ballot(procedure).withRest(FOR));
    assertThat(decision.adopted()).isEqualTo(Truth.UNKNOWN);
    assertThat(decision.explanation().message())
        .isEqualTo("others may be members than the 5 that are known");
  }

  @Test
  void draftS2014189_fails_byTheVetoOfRussiaAlone() {
    Snapshot then = world("2014-03-15");
    DecisionProcedure procedure = procedure(then, UNSC, Matter.SUBSTANCE);
    Decision decision =
        procedure.decide(
            then.ballot(procedure)
                .with(AGAINST, "RUS")
                .with(ABSTAIN, "CHN")
                .withRest(FOR)
                .withUnnamed(FOR, 10));
    assertThat(decision.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(decision)).containsExactly("veto of unsc/permanent: RUS against");
    assertThat(decision.bound()).isEmpty();
  }

  /** Who abstained is not among the facts: it makes no difference. */
  @Test
  void resolution2220_isAdoptedByExactlyNine() {
    Snapshot then = world("2015-05-22");
    DecisionProcedure procedure = procedure(then, UNSC, Matter.SUBSTANCE);
    Ballot members = then.ballot(procedure);
    for (int inFavour = 0; inFavour <= 5; inFavour++) {
      Ballot ballot =
          members.with(FOR, members.members().asList().subList(0, inFavour)).withRest(ABSTAIN);
      Ballot nine = ballot.withUnnamed(FOR, 9 - inFavour).withUnnamed(ABSTAIN, 1 + inFavour);
      assertThat(procedure.decide(nine).adopted()).isEqualTo(Truth.YES);
      Ballot eight = ballot.withUnnamed(FOR, 8 - inFavour).withUnnamed(ABSTAIN, 2 + inFavour);
      assertThat(reasons(procedure.decide(eight)))
          .containsExactly("9 of the members: 8 of 15 for, 1 short");
    }
  }

  @Test
  void resolution138_isAdoptedBySevenOfEleven_withArgentinaBarred() {
    Snapshot then = world("1960-06-23");
    DecisionProcedure procedure = procedure(then, UNSC, SETTLEMENT);
    Ballot ballot =
        then.ballot(procedure).toBuilder()
            .addConcerned(StateId.of("ARG"))
            .build()
            .with(NOT_PARTICIPATING, "ARG")
            .withRest(FOR)
            .withUnnamed(FOR, 3)
            .withUnnamed(ABSTAIN, 2);
    Decision decision = procedure.decide(ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(reasons(decision)).contains("7 of the members: 8 of 11 for");
    Decision votedAgainst = procedure.decide(ballot.with(AGAINST, "ARG"));
    assertThat(votedAgainst.adopted()).isEqualTo(Truth.YES);
  }

  @Test
  void aPermanentMemberThatIsPartyToTheDispute_hasNoVeto() {
    Snapshot then = world("2014-03-15");
    DecisionProcedure settlement = procedure(then, UNSC, SETTLEMENT);
    Ballot ballot =
        then.ballot(settlement).toBuilder()
            .addConcerned(StateId.of("RUS"))
            .build()
            .with(AGAINST, "RUS")
            .withRest(FOR)
            .withUnnamed(FOR, 10);
    assertThat(settlement.decide(ballot).adopted()).isEqualTo(Truth.YES);
    assertThat(procedure(then, UNSC, Matter.SUBSTANCE).decide(ballot).adopted())
        .isEqualTo(Truth.NO);
  }

  @Test
  void aProceduralMatter_knowsNoVeto() {
    Snapshot then = world("2020-01-10");
    DecisionProcedure procedure = procedure(then, UNSC, Matter.PROCEDURE);
    Ballot ballot = then.ballot(procedure).withRest(AGAINST).withUnnamed(FOR, 9);
    assertThat(procedure.decide(ballot.withUnnamed(ABSTAIN, 1)).adopted()).isEqualTo(Truth.YES);
  }

  @Test
  void sevenVotesOfEleven_wereEnoughIn1960_andSevenOfFifteenAreNotNow() {
    Snapshot in1960 = world("1960-06-23");
    DecisionProcedure of11 = procedure(in1960, UNSC, Matter.SUBSTANCE);
    Ballot seven = in1960.ballot(of11).withRest(FOR).withUnnamed(FOR, 1).withUnnamed(ABSTAIN, 4);
    assertThat(of11.id().name()).isEqualTo("substance-of-11");
    assertThat(of11.decide(seven).adopted()).isEqualTo(Truth.YES);
    Snapshot now = world("2020-01-10");
    DecisionProcedure of15 = procedure(now, UNSC, Matter.SUBSTANCE);
    Ballot sevenNow = now.ballot(of15).withRest(FOR).withUnnamed(FOR, 2).withUnnamed(ABSTAIN, 8);
    assertThat(reasons(of15.decide(sevenNow)))
        .containsExactly("9 of the members: 7 of 15 for, 2 short");
  }

  // The European Union, with illustrative populations

  private static Decision council(String matter, Ballot ballot) {
    return council(matter).decide(ballot);
  }

  private static DecisionProcedure council(String matter) {
    return june2024().procedure(EU, COUNCIL, Matter.of(matter)).orElseThrow();
  }

  private static Snapshot june2024() {
    return WITH_POPULATIONS.asOf(AsOf.on("2024-06-01"));
  }

  private static Ballot members(String matter) {
    return june2024().ballot(council(matter));
  }

  @Test
  void twentyFourOfTheEuropeanUnion_passWithoutTheThreeLargest_forNoFourOpposeIt() {
    Ballot ballot = members("on-proposal").with(AGAINST, "DEU", "FRA", "ITA").withRest(FOR);
    Decision decision = council("on-proposal", ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(reasons(decision))
        .containsExactly("at most 3 of the members are not for: 3 are not");
  }

  @Test
  void theReinforcedMajority_hasNoSuchClause() {
    Ballot ballot = members("not-on-proposal").with(AGAINST, "DEU", "FRA", "ITA").withRest(FOR);
    Decision decision = council("not-on-proposal", ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(decision))
        .containsExactly(
            "at least 13/20 of the eu-population of the members: 238.4 of 449.2 for, 53.58 short");
  }

  @Test
  void fourWithAThirdOfThePopulation_block() {
    Ballot ballot = members("on-proposal").with(AGAINST, "DEU", "FRA", "ITA", "MLT").withRest(FOR);
    Decision decision = council("on-proposal", ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(decision))
        .containsExactly(
            "at least 13/20 of the eu-population of the members: 237.8 of 449.2 for, 54.18 short",
            "at most 3 of the members are not for: 4 are not, 1 too many");
  }

  @Test
  void anAbstentionCountsAsAgainst_underTheQualifiedMajority_andNotInForeignPolicy() {
    Ballot ballot = members("on-proposal").with(ABSTAIN, "DEU", "FRA", "ITA", "MLT").withRest(FOR);
    assertThat(council("on-proposal", ballot).adopted()).isEqualTo(Truth.NO);
    assertThat(council("foreign-policy", ballot).adopted()).isEqualTo(Truth.YES);
    assertThat(council("foreign-policy", ballot.with(AGAINST, "MLT")).adopted())
        .isEqualTo(Truth.NO);
  }

  @Test
  void whereSomeStayOut_theBlockingMinorityIsThatOfThoseWhoTakePart() {
    Ballot ballot =
        members("on-proposal-of-some")
            .with(NOT_PARTICIPATING, "DNK", "IRL", "ESP", "POL", "NLD", "SWE")
            .withRest(FOR);
    // Germany and France have more than 35 % of those who take part: with one besides they block
    Decision two = council("on-proposal-of-some", ballot.with(AGAINST, "DEU", "FRA"));
    assertThat(two.adopted()).isEqualTo(Truth.YES);
    assertThat(bound(two)).hasSize(21).doesNotContain("DNK", "POL");
    Decision three = council("on-proposal-of-some", ballot.with(AGAINST, "DEU", "FRA", "MLT"));
    assertThat(three.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(three))
        .contains(
            "no blocking minority of the members taking part, which 3 would be: 3 are not for");
  }

  @Test
  void withoutPopulations_theQualifiedMajorityIsUnknown_unlessFewOppose() {
    Snapshot then = world("2024-06-01");
    DecisionProcedure ordinary = procedure(then, "eu", "council", Matter.of("on-proposal"));
    Ballot ballot = then.ballot(ordinary);
    Ballot fiveAgainst = ballot.with(AGAINST, "AUT", "BGR", "CYP", "EST", "LVA").withRest(FOR);
    assertThat(ordinary.decide(fiveAgainst).adopted()).isEqualTo(Truth.UNKNOWN);
    assertThat(ordinary.decide(ballot.with(AGAINST, "AUT").withRest(FOR)).adopted())
        .isEqualTo(Truth.YES);
    assertThat(ordinary.decide(ballot.with(FOR, "AUT").withRest(AGAINST)).adopted())
        .isEqualTo(Truth.NO);
  }

  // Consensus

  @Test
  void consensus_standsAnAbstention_andNoObjection() {
    Snapshot then = Catalogue.eurasia().asOf(AsOf.on("2010-01-01"));
    DecisionProcedure council =
        then.procedure(CSTO, OrganId.of("csc"), Matter.SUBSTANCE).orElseThrow();
    Ballot ballot = then.ballot(council).with(ABSTAIN, "UZB").withRest(NO_OBJECTION);
    assertThat(council.decide(ballot).adopted()).isEqualTo(Truth.YES);
    Decision objected = council.decide(ballot.with(AGAINST, "UZB"));
    assertThat(objected.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(objected)).containsExactly("consensus of the members: 1 of 7 object (UZB)");
  }

  @Test
  void consensusMinusOne_doesWithoutTheStateConcerned() {
    Snapshot then = world("1993-01-01");
    FrameworkId osce = FrameworkId.of("osce");
    DecisionProcedure minusOne = procedure(then, osce, Matter.of("human-rights-violation"));
    Ballot ballot =
        Ballot.of(ImmutableList.of(StateId.of("YUG"))).toBuilder()
            .addConcerned(StateId.of("YUG"))
            .build()
            .with(AGAINST, "YUG")
            .withUnnamed(NO_OBJECTION, 50);
    assertThat(minusOne.decide(ballot).adopted()).isEqualTo(Truth.YES);
    assertThat(procedure(then, osce, Matter.BUDGET).decide(ballot).adopted()).isEqualTo(Truth.NO);
  }

  @Test
  void theCsto_decidesInLimitedFormat_withArmeniaAside() {
    Snapshot then = Catalogue.eurasia().asOf(AsOf.on("2024-06-01"));
    DecisionProcedure limited =
        then.procedure(CSTO, OrganId.of("csc"), Matter.of("limited-format")).orElseThrow();
    Ballot format = then.ballot(limited).withRest(NO_OBJECTION);
    Ballot substance = format.nextStage().with(NOT_PARTICIPATING, "ARM").withRest(NO_OBJECTION);
    Decision decision = limited.decide(substance);
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(bound(decision)).containsExactlyInAnyOrder("BLR", "KAZ", "KGZ", "RUS", "TJK");
    assertThat(limited.decide(format).adopted()).isEqualTo(Truth.UNKNOWN);
    assertThat(reasons(limited.decide(format))).containsExactly("stage 2 has not been held");
  }

  @Test
  void theCsto_doesNotDecideInLimitedFormat_whereAMemberObjectsToTheFormat() {
    Snapshot then = Catalogue.eurasia().asOf(AsOf.on("2024-06-01"));
    DecisionProcedure limited =
        then.procedure(CSTO, OrganId.of("csc"), Matter.of("limited-format")).orElseThrow();
    Ballot ballot =
        then.ballot(limited)
            .with(AGAINST, "ARM")
            .withRest(NO_OBJECTION)
            .nextStage()
            .with(NOT_PARTICIPATING, "ARM")
            .withRest(NO_OBJECTION);
    Decision decision = limited.decide(ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(decision)).containsExactly("consensus of the members: 1 of 6 object (ARM)");
  }

  // Other organisations

  @Test
  void theArabLeagueOf2011_suspendsSyria_andCouldNotHaveSeparatedIt() {
    Snapshot then = world("2011-11-12");
    DecisionProcedure suspension = procedure(then, "arab-league", "council", Matter.SUSPENSION);
    DecisionProcedure separation = procedure(then, "arab-league", "council", Matter.EXPULSION);
    Ballot ballot =
        Ballot.of(
                ImmutableList.of(
                    StateId.of("SYR"), StateId.of("LBN"), StateId.of("YEM"), StateId.of("IRQ")))
            .toBuilder()
            .addConcerned(StateId.of("SYR"))
            .build()
            .with(AGAINST, "SYR", "LBN", "YEM")
            .with(ABSTAIN, "IRQ")
            .withUnnamed(FOR, 18);
    assertThat(suspension.decide(ballot).adopted()).isEqualTo(Truth.YES);
    Decision separated = separation.decide(ballot);
    assertThat(separated.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(separated))
        .containsExactly("unanimity of the members: 3 of 21 are not for (IRQ, LBN, YEM)");
  }

  @Test
  void aMajorityOfTheArabLeague_boundOnlyThoseWhoAccepted_before2005() {
    Snapshot then = world("1990-08-10");
    DecisionProcedure majority = then.procedure(ARAB_LEAGUE, COUNCIL, Matter.DEFENCE).orElseThrow();
    Ballot ballot =
        Ballot.of(ImmutableList.of(StateId.of("EGY"), StateId.of("SAU"), StateId.of("IRQ")))
            .with(AGAINST, "IRQ")
            .withRest(FOR);
    assertThat(bound(majority.decide(ballot))).containsExactlyInAnyOrder("EGY", "SAU");
    assertThat(world("2010-01-01").procedure(ARAB_LEAGUE, COUNCIL, Matter.DEFENCE)).isEmpty();
  }

  @Test
  void theRioTreatyOf1964_decidesOnCubaByTwoThirds_withoutIt() {
    Snapshot then = world("1964-07-26");
    DecisionProcedure dispute = procedure(then, FrameworkId.of("rio-treaty"), Matter.of("dispute"));
    Ballot ballot =
        Ballot.of(ImmutableList.of(StateId.of("CUB"))).toBuilder()
            .addConcerned(StateId.of("CUB"))
            .build()
            .withUnnamed(FOR, 15)
            .withUnnamed(AGAINST, 4);
    Decision decision = dispute.decide(ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(reasons(decision)).containsExactly("at least 2/3 of the members: 15 of 19 for");
  }

  @Test
  void thirtyThreeVotesOfTheAfricanUnion_areTwoThirdsWhereSixAreSuspended() {
    Snapshot then = world("2025-02-15");
    DecisionProcedure assembly = procedure(then, "au", "assembly", Matter.SUBSTANCE);
    Ballot prepared = then.ballot(assembly);
    assertThat(prepared.suspended().stream().map(ActorId::value))
        .containsExactly("BFA", "GAB", "GIN", "MLI", "NER", "SDN");
    int named = prepared.members().size() - prepared.suspended().size();
    Ballot ballot = prepared.withRest(FOR).withUnnamed(FOR, 33 - named).withUnnamed(AGAINST, 16);
    Decision decision = assembly.decide(ballot);
    assertThat(decision.adopted()).isEqualTo(Truth.YES);
    assertThat(reasons(decision))
        .containsExactly("at least 2/3 of the members with a vote: 33 of 49 for");
    Ballot allOf55 = ballot.toBuilder().suspended(ImmutableList.of()).build();
    assertThat(reasons(assembly.decide(allOf55)))
        .contains("at least 2/3 of the members with a vote: 33 of 55 for, 4 short");
  }

  @Test
  void anAdmissionToNato_isShortOfOneRatification() {
    Snapshot then = world("2023-03-30");
    DecisionProcedure admission = procedure(then, "nato", "nac", Matter.ADMISSION);
    Ballot invited = then.ballot(admission).withRest(FOR);
    Decision open = admission.decide(invited);
    assertThat(open.adopted()).isEqualTo(Truth.UNKNOWN);
    Ballot allButOne =
        invited
            .nextStage()
            .with(FOR, Sets.difference(invited.members(), Set.<ActorId>of(StateId.of("TUR"))));
    Decision decision = admission.decide(allButOne);
    assertThat(decision.adopted()).isEqualTo(Truth.NO);
    assertThat(reasons(decision))
        .containsExactly("unanimity of the members: 1 of 30 are not for (TUR)");
    assertThat(admission.decide(allButOne.with(FOR, "TUR")).adopted()).isEqualTo(Truth.YES);
  }
}
