package io.koinon.architecture;

import static io.koinon.architecture.Worlds.institution;
import static io.koinon.architecture.Worlds.spell;
import static io.koinon.architecture.Worlds.state;
import static io.koinon.architecture.Worlds.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.base.ActId;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.SourceId;
import io.koinon.base.StateId;
import io.koinon.base.SuccessionId;
import io.koinon.participation.Act;
import io.koinon.participation.ActKind;
import io.koinon.state.Assessment;
import io.koinon.state.Fate;
import io.koinon.state.MembershipEffect;
import io.koinon.state.MembershipEffectKind;
import io.koinon.state.Origin;
import io.koinon.state.Perspective;
import io.koinon.state.Succession;
import io.koinon.state.SuccessionKind;
import io.koinon.time.Endpoint;
import io.koinon.time.Truth;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {
  private static final StateId SUN = StateId.of("SUN");
  private static final StateId RUS = StateId.of("RUS");
  private static final StateId KAZ = StateId.of("KAZ");
  private static final StateId YUG = StateId.of("YUG");
  private static final StateId SCG = StateId.of("SCG");
  private static final StateId SRB = StateId.of("SRB");
  private static final StateId MNE = StateId.of("MNE");
  private static final FrameworkId UN = FrameworkId.of("un");
  private static final FrameworkId CST = FrameworkId.of("cst");
  private static final FrameworkId CSTO = FrameworkId.of("csto");

  private static Succession.Builder succession(String id, String on) {
    return Succession.builder()
        .id(SuccessionId.of(id))
        .kind(SuccessionKind.DISSOLUTION)
        .on(Endpoint.parse(on));
  }

  private static MembershipEffect.Builder seat(String in, MembershipEffectKind effect) {
    return MembershipEffect.builder().in(ModeId.parse(in)).effect(effect);
  }

  private static final Succession SOVIET_UNION =
      succession("soviet-union-1991", "1991-12-26")
          .putPredecessor(SUN, Fate.EXTINGUISHED)
          .putSuccessor(RUS, Origin.CONTINUATOR)
          .putSuccessor(KAZ, Origin.NEW)
          .addSeat(
              seat("un/member", MembershipEffectKind.CONTINUED)
                  .predecessor(SUN)
                  .successor(RUS)
                  .build())
          .build();

  private static final Succession YUGOSLAVIA =
      succession("yugoslavia-1992", "[1991-06-25..1992-04-27]")
          .putPredecessor(YUG, Fate.EXTINGUISHED)
          .putSuccessor(SCG, Origin.DISPUTED)
          .addAssessment(
              Assessment.builder()
                  .account(SourceId.of("cow"))
                  .putSuccessor(SCG, Origin.CONTINUATOR)
                  .build())
          .addAssessment(
              Assessment.builder()
                  .account(SourceId.of("badinter"))
                  .putSuccessor(SCG, Origin.NEW)
                  .build())
          .build();

  private static final Succession SERBIA =
      succession("serbia-and-montenegro-2006", "2006-06-05")
          .putPredecessor(SCG, Fate.EXTINGUISHED)
          .putSuccessor(SRB, Origin.CONTINUATOR)
          .putSuccessor(MNE, Origin.NEW)
          .build();

  private static final SecurityArchitecture UNION =
      world()
          .addState(state("SUN", "1922-12-30/1991-12-26"))
          .addState(state("RUS", "1991-12-26/.."))
          .addState(state("KAZ", "1991-12-16/.."))
          .addInstitution(institution("un", "1945-10-24/.."))
          .addSuccession(SOVIET_UNION)
          .addParticipations(
              spell(SUN, "un/member", "1945-10-24/1991-12-26"),
              spell(RUS, "un/member", "1991-12-26/.."),
              spell(KAZ, "un/member", "1992-03-02/.."))
          .build();

  private static final SecurityArchitecture BALKANS =
      world()
          .addState(state("YUG", "1918-12-01/1992-04-27"))
          .addState(state("SCG", "1992-04-27/2006-06-05"))
          .addState(state("SRB", "2006-06-05/.."))
          .addState(state("MNE", "2006-06-05/.."))
          .addInstitution(institution("un", "1945-10-24/.."))
          .addSuccession(YUGOSLAVIA)
          .addSuccession(SERBIA)
          .addParticipations(
              spell(YUG, "un/member", "1945-10-24/1992-04-27"),
              spell(SCG, "un/member", "2000-11-01/2006-06-05"),
              spell(SRB, "un/member", "2006-06-05/.."),
              spell(MNE, "un/member", "2006-06-28/.."))
          .build();

  private static SecurityArchitecture of(Succession... successions) {
    SecurityArchitecture.Builder world = world();
    Arrays.stream(successions).forEach(world::addSuccession);
    return world.build();
  }

  private static Succession from(String id, String on, ActorId predecessor, ActorId successor) {
    return succession(id, on)
        .putPredecessor(predecessor, Fate.EXTINGUISHED)
        .putSuccessor(successor, Origin.CONTINUATOR)
        .build();
  }

  // Steps

  @Test
  void predecessorsAndSuccessors_areStepsWithTheirSuccession() {
    LineageStep step = new LineageStep(SUN, RUS, SOVIET_UNION);

    assertThat(UNION.lineage(RUS).predecessors()).containsExactly(step);
    assertThat(UNION.lineage(SUN).successors())
        .containsExactly(new LineageStep(SUN, KAZ, SOVIET_UNION), step);
    assertThat(UNION.lineage(RUS).successors()).isEmpty();
    assertThat(step.origin()).isEqualTo(Origin.CONTINUATOR);
    assertThat(step.fate()).isEqualTo(Fate.EXTINGUISHED);
    assertThat(step).hasToString("SUN -> RUS (continuator, soviet-union-1991)");
  }

  @Test
  void allPredecessors_goBackThroughSeveralSuccessions() {
    assertThat(BALKANS.lineage(MNE).allPredecessors())
        .containsExactly(new LineageStep(SCG, MNE, SERBIA), new LineageStep(YUG, SCG, YUGOSLAVIA));
    assertThat(BALKANS.lineage(YUG).allSuccessors())
        .containsExactly(
            new LineageStep(YUG, SCG, YUGOSLAVIA),
            new LineageStep(SCG, MNE, SERBIA),
            new LineageStep(SCG, SRB, SERBIA));
  }

  @Test
  void allPredecessors_doNotGoBackThroughWhatCameLater() {
    Succession joining = from("union-1922", "1922-12-30", RUS, SUN);
    SecurityArchitecture both = of(joining, SOVIET_UNION);

    assertThat(both.lineage(RUS).allPredecessors())
        .containsExactly(
            new LineageStep(SUN, RUS, SOVIET_UNION), new LineageStep(RUS, SUN, joining));
    assertThat(both.lineage(SUN).allPredecessors())
        .containsExactly(new LineageStep(RUS, SUN, joining));
    assertThat(both.lineage(SUN).allSuccessors())
        .doesNotContain(new LineageStep(RUS, SUN, joining));
  }

  @Test
  void succession_happensOnTheDayThatItRefersTo() {
    SecurityArchitecture world =
        UNION.toBuilder()
            .putAct(
                ActId.of("end-of-union"),
                Act.builder().kind(ActKind.EXTINCTION).on(Endpoint.parse("1991-12-26")).build())
            .successions(
                ImmutableMap.of(
                    SOVIET_UNION.id(), SOVIET_UNION.withOn(Endpoint.parse("@end-of-union"))))
            .build();

    assertThat(world.lineage(SUN).continuators(AsOf.on("1991-12-25"))).hasToString("{SUN=YES}");
    assertThat(world.lineage(SUN).continuators(AsOf.on("1991-12-26"))).hasToString("{RUS=YES}");
  }

  @Test
  void circleOfTheSameDays_isWalkedOnce() {
    Succession there = from("there", "1990", SUN, RUS);
    Succession back = from("back", "1990", RUS, SUN);
    SecurityArchitecture circle = of(there, back);

    assertThat(circle.lineage(SUN).allPredecessors())
        .containsExactly(new LineageStep(RUS, SUN, back), new LineageStep(SUN, RUS, there));
    assertThat(circle.lineage(SUN).allSuccessors()).hasSize(2);
    assertThat(circle.lineage(SUN).spellsIn(UN)).isEmpty();
  }

  @Test
  void whoIsOnBothSides_isNotItsOwnPredecessor() {
    Succession itself =
        succession("itself", "1990-10-03")
            .putPredecessor(SUN, Fate.EXTINGUISHED)
            .putPredecessor(RUS, Fate.CONTINUES)
            .putSuccessor(RUS, Origin.PRE_EXISTING)
            .build();

    assertThat(of(itself).lineage(RUS).predecessors())
        .containsExactly(new LineageStep(SUN, RUS, itself));
    assertThatIllegalArgumentException().isThrownBy(() -> new LineageStep(RUS, RUS, itself));
    assertThatIllegalArgumentException().isThrownBy(() -> new LineageStep(RUS, SUN, itself));
  }

  @Test
  void stranger_hasNoLineage() {
    Lineage lineage = UNION.lineage(StateId.of("LEMURIA"));

    assertThat(lineage.allPredecessors()).isEmpty();
    assertThat(lineage.allSuccessors()).isEmpty();
    assertThat(lineage.originals()).containsExactly(Map.entry(StateId.of("LEMURIA"), Truth.YES));
    assertThat(lineage.spellsIn(UN)).isEmpty();
  }

  // Continuing

  @ParameterizedTest
  @CsvSource({
    "CONTINUATOR, EXTINGUISHED, EXTINGUISHED, YES",
    "CONTINUATOR, EXTINGUISHED, CONTINUES, NO",
    "CONTINUATOR, CONTINUES, EXTINGUISHED, YES",
    "CONTINUATOR, DISPUTED, CONTINUES, UNKNOWN",
    "CONTINUATOR, DISPUTED, EXTINGUISHED, YES",
    "CONTINUATOR, EXTINGUISHED, DISPUTED, UNKNOWN",
    "CONTINUATOR, DISPUTED, DISPUTED, UNKNOWN",
    "DISPUTED, EXTINGUISHED, EXTINGUISHED, UNKNOWN",
    "DISPUTED, EXTINGUISHED, CONTINUES, NO",
    "NEW, CONTINUES, EXTINGUISHED, NO",
    "RESTORED, EXTINGUISHED, EXTINGUISHED, NO",
    "PRE_EXISTING, EXTINGUISHED, EXTINGUISHED, NO",
  })
  void successor_continuesThePredecessorThatGoesOn(
      Origin origin, Fate fate, Fate ofTheOther, Truth expected) {
    Succession merger =
        succession("merger", "1990-05-22")
            .putPredecessor(SUN, fate)
            .putPredecessor(YUG, ofTheOther)
            .putSuccessor(RUS, origin)
            .build();

    assertThat(new LineageStep(SUN, RUS, merger).isContinuation()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1950-01-01, {SUN=YES}",
    "1991-12-25, {SUN=YES}",
    "1991-12-26, {RUS=YES}",
    "2020-12-31, {RUS=YES}",
    "2021-01-01, {RUS=UNKNOWN}",
    "1991-12, '{RUS=UNKNOWN, SUN=UNKNOWN}'",
    "1900-01-01, {}",
  })
  void continuatorOfTheSovietUnion_isRussiaFromTheDayOfItsEnd(String date, String expected) {
    assertThat(UNION.lineage(SUN).continuators(AsOf.on(date))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "recorded, 1991-06-24, {YUG=YES}",
    "recorded, 1992-01-01, {YUG=UNKNOWN}",
    "recorded, 1995-01-01, {SCG=UNKNOWN}",
    "recorded, 2010-01-01, {SRB=UNKNOWN}",
    "cow, 1995-01-01, {SCG=YES}",
    "cow, 2010-01-01, {SRB=YES}",
    "badinter, 1995-01-01, {}",
    "badinter, 2010-01-01, {}",
  })
  void continuatorOfYugoslavia_dependsOnWhoIsAsked(String account, String day, String expected) {
    assertThat(BALKANS.lineage(YUG, perspective(account)).continuators(AsOf.on(day)))
        .hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "recorded, '{SCG=UNKNOWN, YUG=UNKNOWN}'",
    "cow, {YUG=YES}",
    "badinter, {SCG=YES}",
  })
  void originalsOfSerbia_dependOnWhoIsAsked(String account, String expected) {
    assertThat(BALKANS.lineage(SRB, perspective(account)).originals()).hasToString(expected);
  }

  private static Perspective perspective(String account) {
    return account.equals("recorded") ? Perspective.recorded() : Perspective.of(account);
  }

  @Test
  void whoComesBackToItsName_isContinuedByItself() {
    SecurityArchitecture circle =
        of(from("there", "1958-02-22", SUN, RUS), from("back", "1961-09-28", RUS, SUN));
    AsOf later = AsOf.on("1970-01-01");

    assertThat(circle.lineage(SUN).continuators(AsOf.on("1960-01-01")).keySet())
        .containsExactly(RUS);
    assertThat(circle.lineage(SUN).continuators(later).keySet()).containsExactly(SUN);
    assertThat(circle.lineage(RUS).continuators(later).keySet()).containsExactly(SUN);
  }

  // Seats

  @Test
  void seatOfTheSovietUnion_isContinuedByRussiaAndNotByKazakhstan() {
    assertThat(UNION.lineage(RUS).spellsIn(UN))
        .map(SeatSpell::toString)
        .containsExactly(
            "SUN un/member 1945-10-24/1991-12-26 (continued, soviet-union-1991)",
            "RUS un/member 1991-12-26/.. (own)");
    assertThat(UNION.lineage(KAZ).spellsIn(UN))
        .map(SeatSpell::toString)
        .containsExactly("KAZ un/member 1992-03-02/.. (own)");
    assertThat(UNION.lineage(SUN).spellsIn(UN)).hasSize(1).allMatch(SeatSpell::isOwn);
  }

  @Test
  void spellsBehindASeat_areInTheOrderOfTheDaysThatTheirReferencesStandFor() {
    SecurityArchitecture world =
        UNION.toBuilder()
            .participations(
                ImmutableList.of(
                    spell(SUN, "un/member", "@un/from/1991-12-26"),
                    spell(RUS, "un/member", "1991-12-26/..")))
            .build();

    assertThat(world.lineage(RUS).spellsIn(UN))
        .extracting(SeatSpell::holder)
        .containsExactly(SUN, RUS);
  }

  @Test
  void seatWithoutAnEffect_isUnconnected() {
    SeatSpell behind = BALKANS.lineage(SRB).spellsIn(UN).get(1);

    assertThat(behind.holder()).isEqualTo(SCG);
    assertThat(behind.isConnected()).isFalse();
    assertThat(behind.isOwn()).isFalse();
    assertThat(behind.effectKind()).isEmpty();
    assertThat(behind.succession()).contains(SERBIA);
    assertThat(behind)
        .hasToString(
            "SCG un/member 2000-11-01/2006-06-05 (unconnected, serbia-and-montenegro-2006)");
  }

  @Test
  void perspective_decidesWhoIsContinuedAndNotWhatIsRecorded() {
    assertThat(BALKANS.lineage(SRB, Perspective.of("cow")).spellsIn(UN))
        .extracting(SeatSpell::holder)
        .containsExactly(YUG, SCG, SRB);
    assertThat(BALKANS.lineage(SRB, Perspective.of("badinter")).spellsIn(UN))
        .extracting(SeatSpell::holder)
        .containsExactly(SCG, SRB);
  }

  @Test
  void effectThatNamesTheSuccessor_comesBeforeOneThatDoesNot() {
    Succession both =
        SOVIET_UNION.toBuilder()
            .seats(
                ImmutableList.of(
                    seat("un/member", MembershipEffectKind.LAPSED).predecessor(SUN).build(),
                    seat("un/member", MembershipEffectKind.ADMITTED_ANEW)
                        .predecessor(SUN)
                        .successor(KAZ)
                        .build()))
            .build();
    SecurityArchitecture world =
        UNION.toBuilder().successions(ImmutableMap.of(both.id(), both)).build();

    assertThat(world.lineage(KAZ).spellsIn(UN).get(0).effectKind())
        .contains(MembershipEffectKind.ADMITTED_ANEW);
    assertThat(world.lineage(RUS).spellsIn(UN).get(0).effectKind())
        .contains(MembershipEffectKind.LAPSED);
  }

  @Test
  void seatThatMovesIntoAnotherFramework_isFollowedThere() {
    Succession institution =
        succession("cst-to-csto", "2003-09-18")
            .putPredecessor(CST, Fate.CONTINUES)
            .putSuccessor(CSTO, Origin.NEW)
            .addSeat(
                seat("cst/party", MembershipEffectKind.CONTINUED)
                    .into(ModeId.parse("csto/member"))
                    .addWho(KAZ)
                    .build())
            .addSeat(
                seat("cst/party", MembershipEffectKind.LAPSED).addWho(StateId.of("AZE")).build())
            .build();
    SecurityArchitecture world =
        world()
            .addSuccession(institution)
            .addParticipations(
                spell(KAZ, "cst/party", "1994-04-20/.."),
                spell(KAZ, "csto/member", "2003-09-18/.."),
                spell(StateId.of("AZE"), "cst/party", "1994-04-20/1999-04-21"),
                spell(StateId.of("GEO"), "cst/party", "1994-04-20/1999-04-21"))
            .build();

    assertThat(world.lineage(KAZ).spellsIn(CSTO))
        .map(SeatSpell::toString)
        .containsExactly(
            "KAZ cst/party 1994-04-20/.. (continued, cst-to-csto)",
            "KAZ csto/member 2003-09-18/.. (own)");
    assertThat(world.lineage(StateId.of("AZE")).spellsIn(CSTO))
        .map(SeatSpell::toString)
        .containsExactly("AZE cst/party 1994-04-20/1999-04-21 (lapsed, cst-to-csto)");
    assertThat(world.lineage(StateId.of("GEO")).spellsIn(CSTO)).isEmpty();
    assertThat(world.lineage(KAZ).spellsIn(CST)).hasSize(1).allMatch(SeatSpell::isOwn);
  }

  @Test
  void frameworkThatIsContinuedWithoutEffects_hasItsSpellsUnconnected() {
    SecurityArchitecture world =
        world()
            .addSuccession(
                from("oau-to-au", "2002-07-09", FrameworkId.of("oau"), FrameworkId.of("au")))
            .addParticipations(
                spell(KAZ, "oau/member", "1963-05-25/2002-07-09"),
                spell(KAZ, "au/member", "2001-05-26/.."))
            .build();

    assertThat(world.lineage(KAZ).spellsIn(FrameworkId.of("au")))
        .map(SeatSpell::toString)
        .containsExactly(
            "KAZ oau/member 1963-05-25/2002-07-09 (unconnected, oau-to-au)",
            "KAZ au/member 2001-05-26/.. (own)");
  }

  @Test
  void lineage_saysWhoseItIsAndHowItIsRead() {
    Lineage lineage = UNION.lineage(RUS, Perspective.of("cow"));

    assertThat(lineage.actor()).isEqualTo(RUS);
    assertThat(lineage.perspective()).isEqualTo(Perspective.of("cow"));
    assertThat(lineage).hasToString("lineage of RUS, cow");
  }
}
