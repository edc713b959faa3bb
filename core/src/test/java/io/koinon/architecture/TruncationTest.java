package io.koinon.architecture;

import static io.koinon.architecture.Worlds.CSTO;
import static io.koinon.architecture.Worlds.DEU;
import static io.koinon.architecture.Worlds.KAZ;
import static io.koinon.architecture.Worlds.MEMBER;
import static io.koinon.architecture.Worlds.complete;
import static io.koinon.architecture.Worlds.cst;
import static io.koinon.architecture.Worlds.csto;
import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.member;
import static io.koinon.architecture.Worlds.observer;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.valid;
import static io.koinon.architecture.Worlds.world;
import static io.koinon.architecture.Worlds.worldOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.koinon.base.ActId;
import io.koinon.base.PhaseId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.StrategyId;
import io.koinon.framework.Treaty;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.participation.Alternative;
import io.koinon.participation.Claim;
import io.koinon.participation.Limitation;
import io.koinon.participation.LimitationBasis;
import io.koinon.participation.LimitationKind;
import io.koinon.participation.Participation;
import io.koinon.strategy.Horizon;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.strategy.Track;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an architecture that is cut back to a day, case by case. */
class TruncationTest {
  private static final LocalDate LAST = LocalDate.of(2012, 9, 1);

  private static Act act(ActKind kind, String on) {
    return Act.builder().kind(kind).on(Endpoint.parse(on)).build();
  }

  private static SecurityArchitecture kazakhstan(String interval) {
    return worldOf(csto(member()), spell(KAZ, "csto/member", interval));
  }

  @ParameterizedTest
  @CsvSource({
    "2006-08-16/2012-12-19, 2006-08-16/..",
    "2006-08-16/2012-09-02, 2006-08-16/..",
    "2006-08-16/2012-09-01, 2006-08-16/2012-09-01",
    "2006-08-16/.., 2006-08-16/..",
    "2006-08-16/unknown, 2006-08-16/unknown",
    "2006-08-16/@exit, 2006-08-16/@exit",
    "2006-08-16/2012, 2006-08-16/[2012..]",
    "2006-08-16/[2010..2030], 2006-08-16/[2010..]",
    "2006-08-16/[..2030], 2006-08-16/unknown",
    "2006-08-16/[2013..2030], 2006-08-16/..",
    "2006-08-16/2012-09-02~, 2006-08-16/[2012-09-02~..]",
    "2006-08-16/2012-09-04~, 2006-08-16/..",
    "[2010..2015]/2020, [2010..]/..",
    "[..2015]/2020, unknown/..",
    "[2010..2015]/2012-09-02, [2010..]/2012-09-02", // else it might not have begun
    "../2012-09-02, ../..",
    "2012-09-02/2014, [2012-09-02..]/..",
    "2013/.., [2012-09-02..]/..",
    "@entry/2014, @entry/..",
    "@later/2010, @later/2010", // the two contradict each other
    "@later/2013-01-01, @later/2013-01-01",
    "@later/2014, @later/.."
  })
  void spell_losesWhatWasNotKnownYet(String written, String truncated) {
    SecurityArchitecture whole =
        kazakhstan(written)
            .withActs(Map.of(ActId.of("later"), act(ActKind.DECISION, "2013-06-01")));

    assertThat(whole.truncatedTo(LAST).participations())
        .singleElement()
        .satisfies(spell -> assertThat(spell.interval()).hasToString(truncated));
  }

  @Test
  void laterDay_changesNothing() {
    SecurityArchitecture whole = kazakhstan("2006-08-16/..");

    assertThat(whole.truncatedTo(whole.observedThrough())).isSameAs(whole);
    assertThat(whole.truncatedTo(LocalDate.MAX)).isSameAs(whole);
  }

  @Test
  void laterSpell_ofAPairWithoutOthers_staysSoThatAbsenceStaysKnown() {
    SecurityArchitecture truncated = kazakhstan("2013/..").truncatedTo(LAST);

    assertThat(truncated.participations()).hasSize(1);
    assertThat(truncated.asOf(AsOf.on(LAST)).isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @Test
  void laterSpell_goes_whereARosterKnowsAbsence() {
    SecurityArchitecture whole =
        worldOf(csto(complete(member())), spell(KAZ, "csto/member", "2013/.."))
            .withState(state("KAZ"));

    assertThat(whole.truncatedTo(LAST).participations()).isEmpty();
    assertThat(whole.truncatedTo(LAST).asOf(AsOf.on(LAST)).isMember(KAZ, CSTO)).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-09-18/.., 0",
    "2003-09-18/2012-09-02, 0",
    "2003-09-18/2012-09-01, 1", // not complete on the last day
    "2003-10-01/.., 1", // nor on the first
    "2003-09-18~/.., 1"
  })
  void roster_mustReachTheLastDay(String roster, int kept) {
    SecurityArchitecture whole =
        worldOf(csto(complete(member(), roster)), spell(KAZ, "csto/member", "2013/.."))
            .withState(state("KAZ"));

    assertThat(whole.truncatedTo(LAST).participations()).hasSize(kept);
  }

  @Test
  void laterSpell_thatAloneNamesItsParticipant_stays() {
    SecurityArchitecture whole =
        worldOf(csto(complete(member())), spell(KAZ, "csto/member", "2013/.."));

    assertThat(whole.truncatedTo(LAST).actors()).contains(KAZ);
  }

  @Test
  void laterSpells_beyondThoseNeeded_go() {
    SecurityArchitecture whole =
        worldOf(
            csto(member(), observer()),
            spell(KAZ, "csto/member", "2003-09-18/2005"),
            spell(KAZ, "csto/member", "2013/.."),
            spell(KAZ, "csto/observer", "2014/2015"),
            spell(KAZ, "csto/observer", "2016/2017"),
            spell(KAZ, "csto/observer", "2018/2019", Claim.DENIED));

    assertThat(whole.truncatedTo(LAST).participations())
        .containsExactly(
            spell(KAZ, "csto/member", "2003-09-18/2005"),
            spell(KAZ, "csto/observer", "[2012-09-02..]/.."));
  }

  @Test
  void laterSpell_signedInTime_stays() {
    Participation signed =
        spell(KAZ, "cst/party", "2013/..")
            .withEntry(act(ActKind.SIGNATURE, "2011-05-01"), act(ActKind.DEPOSIT, "2012-12-01"));
    SecurityArchitecture truncated =
        worldOf(cst(), spell(KAZ, "cst/party", "1994/1999"), signed).truncatedTo(LAST);

    assertThat(truncated.participations())
        .contains(
            spell(KAZ, "cst/party", "[2012-09-02..]/..")
                .withEntry(
                    act(ActKind.SIGNATURE, "2011-05-01"), act(ActKind.DEPOSIT, "[2012-09-02..]")));
  }

  @Test
  void exit_isForgotten_butNotThatNoticeWasGiven() {
    Participation uzbekistan =
        spell(StateId.of("UZB"), "csto/member", "2006-08-16/2012-12-19")
            .withExit(
                act(ActKind.NOTICE, "2012-06-28"),
                act(ActKind.DECISION, "2012-12-19"),
                Act.builder().kind(ActKind.EFFECT).build());
    SecurityArchitecture whole = worldOf(csto(member()), uzbekistan);

    assertThat(whole.truncatedTo(LAST).participations())
        .containsExactly(
            spell(StateId.of("UZB"), "csto/member", "2006-08-16/[2012-09-02..]")
                .withExit(act(ActKind.NOTICE, "2012-06-28")));
    assertThat(whole.truncatedTo(LocalDate.of(2012, 1, 1)).participations())
        .containsExactly(spell(StateId.of("UZB"), "csto/member", "2006-08-16/.."));
  }

  @Test
  void openSpell_keepsWhatItHasOfItsExit() {
    Act undated = Act.builder().kind(ActKind.EFFECT).build();
    Participation open = spell(KAZ, "csto/member", "2006/..");
    SecurityArchitecture truncated =
        worldOf(
                csto(member()),
                open.withExit(act(ActKind.NOTICE, "2012"), undated, act(ActKind.DECISION, "2013")))
            .truncatedTo(LAST);

    assertThat(truncated.participations())
        .containsExactly(open.withExit(act(ActKind.NOTICE, "[2012..]"), undated));
  }

  @Test
  void laterActOfExit_staysBesideAnEarlierOneOfItsKind() {
    Participation spell =
        spell(KAZ, "csto/member", "2006/2014")
            .withExit(act(ActKind.DECISION, "2010"), act(ActKind.DECISION, "2013-12-31"));

    assertThat(worldOf(csto(member()), spell).truncatedTo(LAST).participations().get(0).exit())
        .containsExactly(act(ActKind.DECISION, "2010"), act(ActKind.DECISION, "[2012-09-02..]"));
  }

  @Test
  void limitations_go_ifTheyBeginLater() {
    Limitation limitation =
        Limitation.builder()
            .kind(LimitationKind.FREEZE)
            .basis(LimitationBasis.SELF_DECLARED)
            .interval(Interval.parse("2010/2014"))
            .build();
    Participation spell =
        spell(KAZ, "csto/member", "2006/..")
            .withLimitations(limitation, limitation.withInterval(Interval.parse("2015/..")));

    assertThat(
            worldOf(csto(member()), spell).truncatedTo(LAST).participations().get(0).limitations())
        .containsExactly(limitation.withInterval(Interval.parse("2010/..")));
  }

  @Test
  void alternatives_go_onceTheyAgree() {
    SourceId cow = SourceId.of("cow");
    Alternative laterEnd = Alternative.builder().account(cow).end(Endpoint.parse("2015")).build();
    Alternative laterStart =
        Alternative.builder()
            .account(SourceId.of("gw"))
            .start(Endpoint.parse("2007"))
            .end(Endpoint.parse("2015"))
            .build();
    Participation spell =
        spell(KAZ, "csto/member", "2006/2014").withAlternatives(laterEnd, laterStart);

    assertThat(
            worldOf(csto(member()), spell).truncatedTo(LAST).participations().get(0).alternatives())
        .containsExactly(laterStart.withEnd(Endpoint.open()));
  }

  @Test
  void alternatives_stay_besideAnotherOfTheirAccount() {
    SourceId cow = SourceId.of("cow");
    Alternative agreeing = Alternative.builder().account(cow).end(Endpoint.parse("2015")).build();
    Alternative other = Alternative.builder().account(cow).claim(Claim.POSSIBLE).build();
    Participation spell = spell(KAZ, "csto/member", "2006/2014").withAlternatives(agreeing, other);

    assertThat(
            worldOf(csto(member()), spell).truncatedTo(LAST).participations().get(0).alternatives())
        .containsExactly(agreeing.withEnd(Endpoint.open()), other);
  }

  @Test
  void actThatContradictsASpell_staysAsItIs() {
    Act later = act(ActKind.DECISION, "2013-06-01");
    SecurityArchitecture whole =
        kazakhstan("@later/2013-01-01").withActs(Map.of(ActId.of("later"), later));
    SecurityArchitecture truncated = whole.truncatedTo(LAST);

    assertThat(whole.asOf(AsOf.on(LAST)).isMember(KAZ, CSTO)).isEqualTo(Truth.UNKNOWN);
    assertThat(truncated.asOf(AsOf.on(LAST)).isMember(KAZ, CSTO)).isEqualTo(Truth.UNKNOWN);
    assertThat(truncated.acts()).containsEntry(ActId.of("later"), later);
  }

  @Test
  void laterSpell_fromAReference_goesBesideAnother() {
    SecurityArchitecture whole =
        worldOf(
                csto(member()),
                spell(KAZ, "csto/member", "2006/2010"),
                spell(KAZ, "csto/member", "@later/.."))
            .withActs(Map.of(ActId.of("later"), act(ActKind.DECISION, "2013-06-01")));
    SecurityArchitecture truncated = whole.truncatedTo(LAST);

    assertThat(truncated.participations()).containsExactly(spell(KAZ, "csto/member", "2006/2010"));
    assertThat(truncated.acts()).isEmpty();
  }

  @Test
  void modeThatMakesParties_keepsALaterSpell() {
    SecurityArchitecture whole =
        worldOf(
                csto(complete(member().withPartyTo(cst().id()))),
                spell(KAZ, "csto/member", "2013/.."))
            .withTreaty(cst())
            .withState(state("KAZ"));

    assertThat(whole.truncatedTo(LAST).participations()).hasSize(1);
  }

  @Test
  void frameworksAndModes_stay_evenIfTheyCameLater() {
    SecurityArchitecture whole =
        worldOf(csto(valid(observer(), "2014/2015")))
            .withInstitution(institution("eaeu", "2015-01-01/.."));
    SecurityArchitecture truncated = whole.truncatedTo(LAST);

    assertThat(truncated.institutions().values())
        .containsExactly(
            csto(valid(observer(), "[2012-09-02..]/..")), institution("eaeu", "[2012-09-02..]/.."));
  }

  @Test
  void periods_ofAState_neverGoAll() {
    SecurityArchitecture truncated =
        world()
            .addState(state("KAZ", "1991/2013", "2014/.."))
            .addState(state("NEW", "2014/2015", "2016/.."))
            .build()
            .truncatedTo(LAST);

    assertThat(truncated.states().values())
        .containsExactly(state("KAZ", "1991/.."), state("NEW", "[2012-09-02..]/.."));
  }

  @Test
  void acts_go_unlessSomethingRefersToThem() {
    SecurityArchitecture truncated =
        kazakhstan("2006-08-16/@exit").toBuilder()
            .putAct(ActId.of("exit"), act(ActKind.DECISION, "2012-12-19"))
            .putAct(ActId.of("next-day"), act(ActKind.DECISION, "2012-09-02"))
            .putAct(ActId.of("earlier"), act(ActKind.DECISION, "2010"))
            .build()
            .truncatedTo(LAST);

    assertThat(truncated.acts())
        .containsExactly(
            Map.entry(ActId.of("earlier"), act(ActKind.DECISION, "2010")),
            Map.entry(ActId.of("exit"), act(ActKind.DECISION, "[2012-09-02..]")));
  }

  private static SecurityArchitecture fromTheEndOf(Treaty treaty) {
    Endpoint end = new Endpoint.Reference(treaty.id() + "/to");
    return worldOf(
        csto(member()),
        spell(KAZ, "csto/member", "2003/..").withInterval(Interval.of(end, Endpoint.open())));
  }

  @ParameterizedTest
  @CsvSource({"2015, [2012-09-02..]", "2012-09-02, 2012-09-02", "2010, 2010", ".., .."})
  void end_ofAFrameworkThatSomethingRefersTo_doesNotBecomeABeginning(String end, String now) {
    SecurityArchitecture truncated =
        fromTheEndOf(cst()).withTreaty(cst().withEnd(Endpoint.parse(end))).truncatedTo(LAST);

    assertThat(truncated.getTreaty(cst().id()).end()).hasToString(now);
  }

  @Test
  void treaty_keepsTheEndThatProvesItsForce() {
    SecurityArchitecture truncated =
        worldOf(
                cst().toBuilder()
                    .inForce(Endpoint.parse("[2012-01-01..2012-12-01]"))
                    .end(Endpoint.parse("2012-09-02"))
                    .build())
            .truncatedTo(LAST);

    assertThat(truncated.getTreaty(cst().id()).force()).hasToString("[2012-01-01..]/2012-09-02");
  }

  @Test
  void strangers_areAnsweredAsBefore() {
    SecurityArchitecture whole =
        worldOf(csto(complete(member(), "2013/..")), spell(KAZ, "csto/member", "2004/2014"));
    SecurityArchitecture truncated = whole.truncatedTo(LAST);

    assertThat(truncated.getInstitution(CSTO).findMode(MEMBER).orElseThrow().roster()).isEmpty();
    assertThat(truncated.asOf(AsOf.on(LAST)).isMember(DEU, CSTO)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatAStrategyRefersTo_staysWithIt() {
    Strategy strategy =
        Strategy.builder()
            .id(StrategyId.of("two-tracks"))
            .title("Two tracks")
            .addPhase(
                Phase.builder()
                    .id(PhaseId.of("consolidate"))
                    .horizon(Horizon.SHORT)
                    .track(Track.REFINE)
                    .window(Interval.parse("@summit/.."))
                    .build())
            .build();
    Act summit = Act.builder().kind(ActKind.DECISION).on(PartialDate.parse("2020-05-01")).build();
    SecurityArchitecture whole =
        SecurityArchitecture.builder()
            .title("World")
            .observedThrough(LocalDate.of(2026, 5, 20))
            .putAct(ActId.of("summit"), summit)
            .putAct(ActId.of("another"), summit)
            .addStrategy(strategy)
            .build();

    SecurityArchitecture truncated = whole.truncatedTo(LocalDate.of(2019, 1, 1));

    assertThat(truncated.strategies()).isEqualTo(whole.strategies());
    assertThat(truncated.acts()).containsOnlyKeys(ActId.of("summit"));
  }
}
