package io.koinon.analysis;

import static io.koinon.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.UnknownIdException;
import io.koinon.base.ActorId;
import io.koinon.base.CasusEvent;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.OrganId;
import io.koinon.base.RegionId;
import io.koinon.base.Scope;
import io.koinon.base.StateId;
import io.koinon.framework.Attackers;
import io.koinon.framework.Casus;
import io.koinon.framework.Mode;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Response;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Grade;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {
  private static final FrameworkId PACT = FrameworkId.of("pact");
  private static final FrameworkId LEAGUE = FrameworkId.of("league");
  private static final ObligationId HELP = ObligationId.parse("pact/help");
  private static final ActorId AAA = StateId.of("AAA");
  private static final ActorId BBB = StateId.of("BBB");
  private static final ActorId CCC = StateId.of("CCC");
  private static final ActorId DDD = StateId.of("DDD");
  private static final ActorId XXX = StateId.of("XXX");
  private static final Contingency ATTACK = Contingency.of(CasusEvent.ARMED_ATTACK, AAA);

  private static Treaty.Builder treaty(FrameworkId id, Obligation... obligations) {
    Treaty.Builder treaty =
        Treaty.builder()
            .id(id)
            .name("Treaty")
            .inForce(Endpoint.parse("1990-01-01"))
            .end(Endpoint.open())
            .addMode(
                Mode.builder()
                    .id(ModeId.of(id, "party"))
                    .grade(Grade.FULL)
                    .roster(Roster.complete())
                    .build());
    for (Obligation obligation : obligations) {
      treaty.addObligation(obligation);
    }
    return treaty;
  }

  private static Obligation.Builder help() {
    return Obligation.builder()
        .id(HELP)
        .kind(ObligationKind.DEFENCE)
        .article("4")
        .casus(Casus.builder().addEvents(CasusEvent.ARMED_ATTACK).build());
  }

  private static Obligation help(Casus.Builder casus) {
    return help().casus(casus.build()).build();
  }

  private static Participation party(FrameworkId treaty, ActorId actor) {
    return spell(treaty, actor, "1990-01-01/..");
  }

  private static Participation spell(FrameworkId treaty, ActorId actor, String interval) {
    return Participation.builder()
        .participant(actor)
        .mode(ModeId.of(treaty, "party"))
        .interval(Interval.parse(interval))
        .build();
  }

  private static SecurityArchitecture.Builder world() {
    return SecurityArchitecture.builder().title("t").observedThrough(LocalDate.of(2020, 12, 31));
  }

  /** Three parties and one obligation. */
  private static SecurityArchitecture worldOf(Obligation obligation) {
    return world()
        .addTreaty(treaty(PACT, obligation).build())
        .addParticipations(party(PACT, AAA), party(PACT, BBB), party(PACT, CCC))
        .build();
  }

  private static Obligations in(SecurityArchitecture world) {
    return Obligations.in(world.asOf(AsOf.on("2010-01-01")));
  }

  private static void assertIs(Due due, Truth truth, Reason... reasons) {
    assertThat(due.truth()).as("%s", due).isEqualTo(truth);
    assertThat(due.reasons()).containsExactly(reasons);
  }

  private static Due dueOfB(SecurityArchitecture world, Contingency contingency) {
    List<Due> dues = in(world).due(contingency).of(BBB);
    assertThat(dues).hasSize(1);
    return dues.get(0);
  }

  // Bound

  @Test
  void between_twoParties_isWhatEachOwesTheOther() {
    Obligations obligations = in(worldOf(help().build()));

    assertThat(obligations.between(AAA, BBB))
        .singleElement()
        .satisfies(
            bond -> {
              assertThat(bond.obligor()).isEqualTo(AAA);
              assertThat(bond.obligee()).isEqualTo(BBB);
              assertThat(bond.obligation()).isEqualTo(help().build());
              assertThat(bond.truth()).isEqualTo(Truth.YES);
              assertThat(bond.reasons()).isEmpty();
              assertThat(bond.records()).containsExactly(party(PACT, AAA), party(PACT, BBB));
            });
    assertThat(obligations.between(AAA, XXX)).isEmpty();
    assertThat(obligations.between(XXX, AAA)).isEmpty();
    assertThat(obligations.between(AAA, AAA)).isEmpty();
  }

  @Test
  void bond_isTold_whateverItsTruth() {
    Obligations obligations = in(worldOf(help().build()));

    assertThat(obligations.bond(AAA, HELP, BBB).truth()).isEqualTo(Truth.YES);
    assertThat(obligations.bond(AAA, HELP, XXX).truth()).isEqualTo(Truth.NO);
    assertThat(obligations.bond(AAA, HELP, AAA).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void bond_byAnObligationThatNoTreatyHas_isRefused() {
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(
            () -> in(worldOf(help().build())).bond(AAA, ObligationId.parse("pact/hepl"), BBB))
        .satisfies(
            thrown -> {
              assertThat(thrown.kind()).isEqualTo("obligation");
              assertThat(thrown.suggestions()).containsExactly("pact/help");
            });
  }

  @Test
  void owedByAndOwedTo_areTheBondsOfOne() {
    Obligations obligations =
        in(
            worldOf(
                help()
                    .owedBy(PersonalScope.ofActors(AAA))
                    .owedTo(PersonalScope.ofActors(BBB))
                    .beneficiaries(PersonalScope.ofActors(XXX))
                    .build()));

    assertThat(obligations.owedBy(AAA)).extracting(Bond::obligee).containsExactly(BBB, XXX);
    assertThat(obligations.owedTo(XXX)).extracting(Bond::obligor).containsExactly(AAA);
    assertThat(obligations.owedTo(BBB)).extracting(Bond::obligor).containsExactly(AAA);
    assertThat(obligations.owedBy(BBB)).isEmpty();
    assertThat(obligations.all()).isEqualTo(obligations.owedBy(AAA));
  }

  @Test
  void whatMayBeSo_isListedOfThoseWhoAreRecordedOnly() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, help().build()).declaredModes(Map.of()).build())
            .addParticipations(spell(PACT, AAA, "2010/.."), party(PACT, BBB))
            .build();
    Obligations obligations = in(world);

    assertThat(obligations.between(AAA, BBB))
        .singleElement()
        .satisfies(
            bond -> {
              assertThat(bond.truth()).isEqualTo(Truth.UNKNOWN);
              assertThat(bond.reasons()).containsExactly(Reason.DATE);
            });
    assertThat(obligations.between(XXX, BBB)).isEmpty();
    assertThat(obligations.bond(XXX, HELP, BBB).reasons()).containsExactly(Reason.NO_DATA);
  }

  // Due

  @Test
  void due_isOwedByTheOtherParties() {
    Assistance assistance = in(worldOf(help().response(Response.OBLIGATORY).build())).due(ATTACK);

    assertThat(assistance.obligors().certain()).containsExactly(BBB, CCC);
    assertThat(assistance.obligors().uncertain()).isEmpty();
    assertThat(assistance.obligors().complete()).isFalse();
    assertThat(assistance.isDueOf(BBB)).isEqualTo(Truth.YES);
    assertThat(assistance.isDueOf(XXX)).isEqualTo(Truth.UNKNOWN);
    assertThat(assistance.within(PACT).contains(XXX)).isEqualTo(Truth.NO);
    assertThat(assistance.within(LEAGUE).complete()).isFalse();
    assertThat(assistance.of(BBB).get(0).article()).contains("4");
    assertThat(assistance.obligors(Response.OBLIGATORY).certain()).containsExactly(BBB, CCC);
    assertThat(assistance.obligors(Response.DISCRETIONARY).certain()).isEmpty();
  }

  @Test
  void due_inATreatyWithoutARoster_isNotComplete() {
    Treaty open = treaty(PACT, help().build()).build().withDeclaredModes(Map.of());
    Assistance assistance = in(worldOf(help().build()).withTreaty(open)).due(ATTACK);

    assertThat(assistance.within(PACT).certain()).containsExactly(BBB, CCC);
    assertThat(assistance.within(PACT).complete()).isFalse();
  }

  @Test
  void due_ofOneThatIsNotProtected_isNobodys() {
    Assistance assistance =
        in(worldOf(help().build())).due(Contingency.of(CasusEvent.ARMED_ATTACK, XXX));

    assertThat(assistance.dues()).isEmpty();
    assertThat(assistance.within(PACT).isCertainlyEmpty()).isTrue();
    assertThat(assistance.obligors().isCertainlyEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "armed-attack, armed-attack, YES",
    "armed-attack, aggression, YES",
    "aggression, armed-attack, UNKNOWN",
  })
  void event_isOneOfTheCasusOrMayBe(String event, String casus, Truth expected) {
    SecurityArchitecture world = worldOf(help(Casus.builder().addEvents(CasusEvent.of(casus))));
    Due due = dueOfB(world, Contingency.of(CasusEvent.of(event), AAA));

    assertThat(due.truth()).isEqualTo(expected);
    assertThat(due.bond().truth()).isEqualTo(Truth.YES);
  }

  @Test
  void otherEvent_isNoCase() {
    Assistance assistance =
        in(worldOf(help().build())).due(Contingency.of(CasusEvent.INTERNAL_DISTURBANCE, AAA));

    assertThat(assistance.dues()).isEmpty();
    assertThat(assistance.within(PACT).isCertainlyEmpty()).isTrue();
  }

  @Test
  void anyEvent_isACaseWhereNoneIsNamed() {
    SecurityArchitecture world = worldOf(help(Casus.builder()));

    assertIs(dueOfB(world, Contingency.of(CasusEvent.of("flood"), AAA)), Truth.YES);
  }

  @Test
  void casusThatIsNotRecorded_isUnknown() {
    SecurityArchitecture world = worldOf(help().casus(Optional.empty()).build());

    assertIs(dueOfB(world, ATTACK), Truth.UNKNOWN, Reason.NO_DATA);
  }

  private static SecurityArchitecture exceptingParties() {
    return worldOf(
        help(
            Casus.builder()
                .attackers(
                    Attackers.builder()
                        .except(PersonalScope.ofModes(ModeId.of(PACT, "party")))
                        .build())));
  }

  @Test
  void attackerThatIsExcepted_isNoCase() {
    assertThat(in(exceptingParties()).due(ATTACK.by(CCC)).dues()).isEmpty();
    assertIs(dueOfB(exceptingParties(), ATTACK.by(XXX)), Truth.YES);
  }

  @Test
  void attackerLeftOpen_isConditionalWhereTheCasusLimitsIt() {
    assertIs(dueOfB(exceptingParties(), ATTACK), Truth.UNKNOWN, Reason.CONDITIONAL);
    assertIs(dueOfB(worldOf(help().build()), ATTACK), Truth.YES);
  }

  @Test
  void attackerThatIsNamed_isTheOnlyOne() {
    SecurityArchitecture world =
        worldOf(
            help(
                Casus.builder()
                    .attackers(Attackers.builder().only(PersonalScope.ofActors(XXX)).build())));

    assertIs(dueOfB(world, ATTACK.by(XXX)), Truth.YES);
    assertIs(dueOfB(world, ATTACK), Truth.UNKNOWN, Reason.CONDITIONAL);
    assertThat(in(world).due(ATTACK.by(DDD)).dues()).isEmpty();
  }

  @Test
  void attackerOfWhomNothingIsKnown_leavesItOpen() {
    SecurityArchitecture world =
        exceptingParties()
            .withTreaty(exceptingParties().getTreaty(PACT).withDeclaredModes(Map.of()));

    assertIs(dueOfB(world, ATTACK.by(XXX)), Truth.UNKNOWN, Reason.NO_DATA);
  }

  @Test
  void attacker_isNotToAssistAgainstItself() {
    Assistance assistance = in(worldOf(help().build())).due(ATTACK.by(BBB));

    assertThat(assistance.of(BBB)).isEmpty();
    assertThat(assistance.obligors().certain()).containsExactly(CCC);
  }

  private static Region region(String id, boolean complete, StateId... members) {
    return Region.builder()
        .id(RegionId.of(id))
        .name(id)
        .addMembers(members)
        .isComplete(complete)
        .build();
  }

  private static SecurityArchitecture inNorth(boolean complete) {
    StateId a = StateId.of("AAA");
    StateId b = StateId.of("BBB");
    StateId d = StateId.of("DDD");
    return worldOf(help(Casus.builder().addPlaces(RegionId.of("north")))).toBuilder()
        .addRegion(region("north", complete, a, b))
        .addRegion(region("valley", true, a))
        .addRegion(region("border", true, a, d))
        .addRegion(region("south", true, d))
        .addRegion(region("east", false, a))
        .addRegion(region("sea", true))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "true, north, YES,",
    "true, valley, YES,",
    "true, border, UNKNOWN, CONDITIONAL",
    "true, south, NO,",
    "true, east, UNKNOWN, NO_DATA",
    "true, sea, UNKNOWN, NO_DATA",
    "true, lost, UNKNOWN, NO_DATA",
    "true, AAA, YES,",
    "true, DDD, NO,",
    "true, pact, NO,",
    "true, , UNKNOWN, CONDITIONAL",
    "false, north, YES,",
    "false, valley, YES,",
    "false, border, UNKNOWN, NO_DATA",
    "false, south, UNKNOWN, NO_DATA",
    "false, BBB, YES,",
    "false, DDD, UNKNOWN, NO_DATA"
  })
  void place_isWithinTheRegionOrNotOrOpen(
      boolean complete, String place, Truth expected, Reason reason) {
    Contingency contingency =
        place == null
            ? ATTACK
            : place.equals("pact") || Character.isUpperCase(place.charAt(0))
                ? ATTACK.onTerritoryOf(ActorId.of(place))
                : ATTACK.in(RegionId.of(place));
    List<Due> dues = in(inNorth(complete)).due(contingency).of(BBB);

    if (expected == Truth.NO) {
      assertThat(dues).isEmpty();
    } else {
      assertThat(dues).hasSize(1);
      assertThat(dues.get(0).truth()).isEqualTo(expected);
      assertThat(dues.get(0).reasons())
          .isEqualTo(reason == null ? ImmutableSet.of() : ImmutableSet.of(reason));
    }
  }

  @Test
  void regionThatIsNotThere_leavesItOpen() {
    SecurityArchitecture world = worldOf(help(Casus.builder().addPlaces(RegionId.of("lost"))));

    assertIs(dueOfB(world, ATTACK.onTerritoryOf(AAA)), Truth.UNKNOWN, Reason.NO_DATA);
    assertIs(dueOfB(world, ATTACK.in(RegionId.of("lost"))), Truth.YES);
  }

  @Test
  void partsLeftOpenForSeveralReasons_haveThemAll() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, help(Casus.builder().addPlaces(RegionId.of("lost")))).build())
            .addParticipations(party(PACT, AAA), spell(PACT, BBB, "2010/.."))
            .build();

    assertIs(dueOfB(world, ATTACK), Truth.UNKNOWN, Reason.DATE, Reason.CONDITIONAL);
  }

  private static Limitation.Builder suspended() {
    return Limitation.builder()
        .kind(LimitationKind.SUSPENSION)
        .basis(LimitationBasis.DECISION)
        .addNotOwed(help().build().duty());
  }

  private static SecurityArchitecture limited(Scope.Builder scope) {
    SecurityArchitecture world = worldOf(help().build());
    Participation limited =
        party(PACT, BBB).withLimitations(suspended().scope(scope.build()).build());
    return world.toBuilder()
        .participations(List.of(party(PACT, AAA), limited, party(PACT, CCC)))
        .build();
  }

  @Test
  void limitationTowardsTheAttacked_takesIt() {
    assertThat(in(limited(Scope.builder().addCounterparts(AAA))).due(ATTACK).of(BBB)).isEmpty();
    assertIs(dueOfB(limited(Scope.builder().addCounterparts(CCC)), ATTACK), Truth.YES);
  }

  @Test
  void limitationInARegion_takesItThere() {
    SecurityArchitecture world = limited(Scope.builder().addTerritories(RegionId.of("north")));

    assertThat(in(world).due(ATTACK.in(RegionId.of("north"))).of(BBB)).isEmpty();
    assertIs(dueOfB(world, ATTACK.in(RegionId.of("south"))), Truth.YES);
    assertIs(dueOfB(world, ATTACK), Truth.UNKNOWN, Reason.CONDITIONAL);
  }

  @Test
  void limitationInAnOrgan_leavesItOpen() {
    assertIs(
        dueOfB(limited(Scope.builder().organ(OrganId.of("council"))), ATTACK),
        Truth.UNKNOWN,
        Reason.CONDITIONAL);
  }

  @Test
  void beneficiaries_areThoseWhoAreProtected() {
    Obligation guarantee =
        help().kind(ObligationKind.GUARANTEE).beneficiaries(PersonalScope.ofActors(XXX)).build();
    Obligations obligations = in(worldOf(guarantee));

    assertThat(obligations.due(ATTACK).dues()).isEmpty();
    assertThat(
            obligations
                .due(Contingency.of(CasusEvent.ARMED_ATTACK, XXX).by(AAA))
                .obligors()
                .certain())
        .containsExactly(BBB, CCC);
    assertThat(obligations.between(AAA, BBB)).hasSize(1);
  }

  @Test
  void due_isOfTheKindsThatAreAskedFor() {
    Obligation consult =
        help()
            .id(ObligationId.parse("pact/consult"))
            .kind(ObligationKind.CONSULTATION)
            .casus(Casus.builder().addEvents(CasusEvent.THREAT).build())
            .build();
    Obligations obligations = in(worldOf(consult));

    assertThat(obligations.due(ATTACK).dues()).isEmpty();
    assertThat(
            obligations
                .due(ATTACK, ImmutableSet.of(ObligationKind.CONSULTATION))
                .obligors()
                .certain())
        .containsExactly(BBB, CCC);
  }

  // Chains and sides

  private static final Obligation LEAGUE_HELP =
      help().id(ObligationId.parse("league/help")).build();

  /** AAA and BBB in the pact, BBB and CCC in the league, CCC and DDD in doubt. */
  private static SecurityArchitecture chained() {
    Obligation last = help().id(ObligationId.parse("union/help")).build();
    FrameworkId union = FrameworkId.of("union");
    return world()
        .addTreaty(treaty(PACT, help().build()).build())
        .addTreaty(treaty(LEAGUE, LEAGUE_HELP).build())
        .addTreaty(treaty(union, last).build())
        .addParticipations(
            party(PACT, AAA),
            party(PACT, BBB),
            party(LEAGUE, BBB),
            party(LEAGUE, CCC),
            party(union, CCC),
            spell(union, DDD, "2010/.."))
        .build();
  }

  @Test
  void chains_goOnFromThoseWhoAreDrawnIn() {
    List<Chain> chains = in(chained()).chains(ATTACK.by(XXX));

    assertThat(chains).extracting(Chain::actor).containsExactly(BBB, CCC, DDD);
    assertThat(chains).extracting(Chain::length).containsExactly(1, 2, 3);
    assertThat(chains)
        .extracting(Chain::truth)
        .containsExactly(Truth.YES, Truth.YES, Truth.UNKNOWN);
    assertThat(chains.get(1).path())
        .extracting(due -> due.obligation().id().toString())
        .containsExactly("pact/help", "league/help");
    assertThat(chains.get(1)).hasToString("CCC through BBB: YES");
  }

  @Test
  void chains_doNotDrawInTheAttacker() {
    List<Chain> chains = in(chained()).chains(ATTACK.by(CCC));

    assertThat(chains).extracting(Chain::actor).containsExactly(BBB);
  }

  @Test
  void chains_ofOneWithoutFriends_areNone() {
    assertThat(in(chained()).chains(Contingency.of(CasusEvent.ARMED_ATTACK, XXX))).isEmpty();
  }

  @Test
  void chains_preferTheCertainToTheShort() {
    FrameworkId union = FrameworkId.of("union");
    SecurityArchitecture world =
        chained().toBuilder().addParticipation(spell(union, AAA, "2010/..")).build();

    assertThat(in(world).chains(ATTACK))
        .extracting(Chain::toString)
        .containsExactly("BBB: YES", "CCC through BBB: YES", "DDD: UNKNOWN");
  }

  @Test
  void bothSides_areThoseBoundToEach() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, help().build()).build())
            .addTreaty(treaty(LEAGUE, LEAGUE_HELP).build())
            .addParticipations(
                party(PACT, AAA), party(PACT, CCC), party(PACT, DDD), party(LEAGUE, BBB))
            .addParticipation(party(LEAGUE, CCC))
            .addParticipation(spell(LEAGUE, DDD, "2010/.."))
            .build();

    List<BothSides> both = in(world).bothSides(ATTACK.by(BBB));

    assertThat(both).extracting(BothSides::actor).containsExactly(CCC, DDD);
    assertThat(both).extracting(BothSides::truth).containsExactly(Truth.YES, Truth.UNKNOWN);
    assertThat(both.get(0).toAttacked()).hasSize(1);
    assertThat(both.get(0).toAttacker().get(0).obligation()).isEqualTo(LEAGUE_HELP);
  }

  @Test
  void bothSides_ofPartiesThatAreExcepted_areNone() {
    assertThat(in(exceptingParties()).bothSides(ATTACK.by(BBB))).isEmpty();
    assertThat(in(worldOf(help().build())).bothSides(ATTACK.by(BBB)))
        .extracting(BothSides::actor)
        .containsExactly(CCC);
  }

  @Test
  void bothSides_withoutAnAttacker_areRefused() {
    assertRefused(
        () -> in(chained()).bothSides(ATTACK), "contingency/attacker", "armed-attack on AAA");
  }

  @Test
  void unbound_areThoseWhomNoObligationBinds() {
    SecurityArchitecture world =
        chained().withState(State.builder().id(StateId.of("XXX")).name("Neutral").build());

    assertThat(in(world).unbound().certain()).containsExactly(XXX);
    assertThat(in(world).unbound().uncertain()).containsExactly(DDD);
    assertThat(in(world).unbound().complete()).isFalse();
    assertThat(in(world).unbound(ImmutableSet.of(ObligationKind.OFFENCE)).certain())
        .containsExactly(AAA, BBB, CCC, DDD, XXX);
  }

  @Test
  void onlyParty_isBoundToNobody() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, help().build()).build())
            .addParticipation(party(PACT, AAA))
            .build();

    assertThat(in(world).unbound().certain()).containsExactly(AAA);
  }

  // Change

  @Test
  void changesBetweenTwoDays_areThoseOfAnExit() {
    SecurityArchitecture world =
        world()
            .addTreaty(treaty(PACT, help().build()).build())
            .addParticipations(party(PACT, AAA), spell(PACT, BBB, "1990-01-01/2012-01-01"))
            .build();
    Obligations before = in(world);
    Obligations now = Obligations.in(world.asOf(AsOf.on("2012-01-01")));

    assertThat(now.changesSince(before))
        .extracting(BondChange::toString)
        .containsExactly(
            "AAA owes BBB pact/help: YES, now NO", "BBB owes AAA pact/help: YES, now NO");
    assertThat(now.changesSince(now)).isEmpty();
  }

  @Test
  void changesBetweenTwoArchitectures_areThoseOfALimitationOrANewTreaty() {
    Obligations before = in(worldOf(help().build()));
    Obligations limited = in(limited(Scope.builder().addCounterparts(AAA)));
    Obligations more =
        in(
            worldOf(help().build()).toBuilder()
                .addTreaty(treaty(LEAGUE, LEAGUE_HELP).build())
                .addParticipations(party(LEAGUE, AAA), party(LEAGUE, XXX))
                .build());

    assertThat(limited.changesSince(before))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().orElseThrow().truth()).isEqualTo(Truth.YES);
              assertThat(change.now().orElseThrow().truth()).isEqualTo(Truth.NO);
              assertThat(change.now().orElseThrow().obligor()).isEqualTo(BBB);
              assertThat(change.now().orElseThrow().obligee()).isEqualTo(AAA);
            });
    assertThat(more.changesSince(before))
        .extracting(BondChange::toString)
        .containsExactly(
            "AAA owes XXX league/help: not recorded, now YES",
            "XXX owes AAA league/help: not recorded, now YES");
    assertThat(before.changesSince(more)).hasSize(2).allMatch(change -> change.now().isEmpty());
  }

  // Contingency

  @Test
  void contingency_isRefusedWhereItContradictsItself() {
    assertRefused(() -> ATTACK.by(AAA), "contingency/attacker", "AAA");
    assertRefused(
        () ->
            new Contingency(
                CasusEvent.THREAT,
                AAA,
                Optional.empty(),
                Optional.of(RegionId.of("north")),
                Optional.of(BBB)),
        "contingency/place",
        "north and BBB");
    assertThat(ATTACK.in(RegionId.of("north")).onTerritoryOf(BBB).region()).isEmpty();
    assertThat(ATTACK.onTerritoryOf(BBB).in(RegionId.of("north")).territory()).isEmpty();
    assertThat(ATTACK.by(XXX).in(RegionId.of("north")))
        .hasToString("armed-attack on AAA by XXX in north");
    assertThat(ATTACK.onTerritoryOf(BBB))
        .hasToString("armed-attack on AAA on the territory of BBB");
  }
}
