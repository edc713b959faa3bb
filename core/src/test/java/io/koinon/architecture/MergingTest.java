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
import static io.koinon.architecture.Worlds.world;
import static io.koinon.architecture.Worlds.worldOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.koinon.base.ExtensionName;
import io.koinon.base.ExtensionValue;
import io.koinon.base.Means;
import io.koinon.base.ModeId;
import io.koinon.base.ObligationId;
import io.koinon.base.ObligationKind;
import io.koinon.base.RegionId;
import io.koinon.base.Right;
import io.koinon.base.Vocabulary;
import io.koinon.finding.Argument;
import io.koinon.finding.Subject;
import io.koinon.framework.Casus;
import io.koinon.framework.Institution;
import io.koinon.framework.Obligation;
import io.koinon.framework.PersonalScope;
import io.koinon.framework.Response;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two architectures are put together, case by case. */
class MergingTest {
  private static SecurityArchitecture until(String last, SecurityArchitecture architecture) {
    return architecture.withObservedThrough(LocalDate.parse(last));
  }

  private static Interval onlySpell(SecurityArchitecture architecture) {
    assertThat(architecture.participations()).hasSize(1);
    return architecture.participations().get(0).interval();
  }

  private static ContradictionException refused(
      SecurityArchitecture first, SecurityArchitecture second) {
    return catchThrowableOfType(ContradictionException.class, () -> first.plus(second));
  }

  @ParameterizedTest
  @CsvSource({
    // the earlier says, the later says, both say
    "2003-09-18/.., 2003-09-18/.., 2003-09-18/..",
    "2003-09-18/.., 2003-09-18/2019-01-01, 2003-09-18/2019-01-01",
    "2003-09-18/.., 2003-09-18/@exit, 2003-09-18/@exit",
    "2003-09-18/[2012..], 2003-09-18/[2019..2020], 2003-09-18/[2019..2020]",
    "2003-09-18/2030-01-01, 2003-09-18/.., 2003-09-18/2030-01-01",
    "2003-09-18/2012-12-19, 2003-09-18/2012-12-19, 2003-09-18/2012-12-19"
  })
  void sameSpell_isOne_andEndsAsTheOneThatSaysMore(String earlier, String later, String both) {
    SecurityArchitecture first =
        until("2015-12-31", worldOf(csto(member()), spell(KAZ, "csto/member", earlier)));
    SecurityArchitecture second = worldOf(csto(member()), spell(KAZ, "csto/member", later));

    assertThat(onlySpell(first.plus(second))).hasToString(both);
    assertThat(onlySpell(second.plus(first))).hasToString(both);
    assertThat(first.plus(second).observedThrough()).isEqualTo("2020-12-31");
    assertThat(first.plus(second).getInstitution(CSTO).existence()).isEqualTo(csto().existence());
  }

  @ParameterizedTest
  @CsvSource({
    "2003-09-18/.., 2003-09-18/2010-01-01", // it had not ended by 2015
    "2003-09-18/.., 2003-09-19/..",
    "2003-09-18/unknown, 2003-09-18/2012-12-19",
    "2003-09-18/2012, 2003-09-18/2012-12-19"
  })
  void otherSpells_areBothThere(String earlier, String later) {
    SecurityArchitecture first =
        until("2015-12-31", worldOf(csto(member()), spell(KAZ, "csto/member", earlier)));
    SecurityArchitecture second = worldOf(csto(member()), spell(KAZ, "csto/member", later));

    assertThat(first.plus(second).participations()).hasSize(2);
  }

  @Test
  void openEnd_ofTheEarlier_isNotBeforeTheDayAfter() {
    SecurityArchitecture first =
        until("2015-12-31", worldOf(csto(member()), spell(KAZ, "csto/member", "2003-09-18/..")));
    SecurityArchitecture both = first.plus(world().build());

    assertThat(onlySpell(both)).hasToString("2003-09-18/[2016-01-01..]");
    assertThat(both.getInstitution(CSTO).existence()).hasToString("2003-09-18/[2016-01-01..]");
    Snapshot snapshot = both.asOf(AsOf.on("2015-12-31"));
    assertThat(snapshot.isMember(KAZ, CSTO)).isEqualTo(Truth.YES);
    assertThat(both.asOf(AsOf.on("2016-01-01")).isMember(KAZ, CSTO)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void roster_ofTheEarlier_saysNothingOfLaterDays() {
    SecurityArchitecture first = until("2015-12-31", worldOf(csto(complete(member()))));
    SecurityArchitecture both = first.plus(world().build());

    assertThat(both.asOf(AsOf.on("2015-12-31")).isMember(DEU, CSTO)).isEqualTo(Truth.NO);
    assertThat(both.asOf(AsOf.on("2016-01-01")).isMember(DEU, CSTO)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "../.., ../2016-01-01",
    "2010/.., 2010/2016-01-01",
    "2010/2030, 2010/2016-01-01",
    "2010/2012, 2010/2012",
    "2010/@exit, 2010/[..2016-01-01]",
    "@exit/.., @exit/2016-01-01"
  })
  void roster_ofTheEarlier_isCut(String written, String cut) {
    boolean throughout = cut.startsWith("..");
    SecurityArchitecture first =
        until(
            "2015-12-31",
            worldOf(csto(throughout ? complete(member()) : complete(member(), written))));

    assertThat(roster(first.plus(world().build()))).hasToString(cut);
  }

  private static Interval roster(SecurityArchitecture architecture) {
    return architecture
        .getInstitution(CSTO)
        .findMode(MEMBER)
        .orElseThrow()
        .roster()
        .orElseThrow()
        .interval()
        .orElse(Interval.parse("../.."));
  }

  @Test
  void roster_thatBeginsAfterItsOwnDay_isDropped() {
    SecurityArchitecture first =
        until("2015-12-31", worldOf(csto(complete(member(), "2016-02-01/.."))));

    assertThat(
            first
                .plus(world().build())
                .getInstitution(CSTO)
                .findMode(MEMBER)
                .orElseThrow()
                .roster())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2012, 2011/.., 2011/..",
    "2010/.., 2011/.., 2010/..",
    "2010/2018, 1990/2012, 2010/2018"
  })
  void ofTwoRosters_theOneThatReachesFurther_isTaken(String one, String other, String taken) {
    SecurityArchitecture first = worldOf(csto(complete(member(), one)));
    SecurityArchitecture second = worldOf(csto(complete(member(), other)));

    assertThat(roster(first.plus(second))).hasToString(taken);
    assertThat(roster(second.plus(first))).hasToString(taken);
  }

  @Test
  void accountsOfOneRecord_areUnited() {
    Institution one = csto(member()).toBuilder().acronym("CSTO").addTreaties(cst().id()).build();
    Institution other =
        csto(observer()).toBuilder().seat("Moscow").addTreaties(MEMBER.framework()).build();
    Institution both = worldOf(one).plus(worldOf(other)).getInstitution(CSTO);

    assertThat(both.acronym()).contains("CSTO");
    assertThat(both.seat()).contains("Moscow");
    assertThat(both.treaties()).containsExactly(cst().id(), MEMBER.framework());
    assertThat(both.declaredModes().keySet()).containsExactly(MEMBER, ModeId.of(CSTO, "observer"));
  }

  private static Obligation.Builder assistance() {
    return Obligation.builder()
        .id(ObligationId.parse("cst/assistance"))
        .kind(ObligationKind.DEFENCE);
  }

  private static SecurityArchitecture obliging(Obligation.Builder obligation) {
    return worldOf(cst().toBuilder().addObligation(obligation.build()).build());
  }

  @Test
  void accountsOfOneObligation_areUnited() {
    SecurityArchitecture one =
        obliging(
            assistance()
                .article("4")
                .addMeans(Means.MILITARY)
                .beneficiaries(PersonalScope.ofActors(DEU))
                .validity(Interval.parse("[1994..]/..")));
    SecurityArchitecture other =
        obliging(
            assistance()
                .response(Response.OBLIGATORY)
                .casus(Casus.any())
                .addMeans(Means.OTHER)
                .addExceptions(CSTO)
                .beneficiaries(PersonalScope.ofActors(KAZ))
                .validity(Interval.parse("1994-04-20/..")));

    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).getObligation(ObligationId.parse("cst/assistance")))
        .isEqualTo(
            assistance()
                .article("4")
                .response(Response.OBLIGATORY)
                .casus(Casus.any())
                .addMeans(Means.MILITARY, Means.OTHER)
                .addExceptions(CSTO)
                .beneficiaries(PersonalScope.ofActors(DEU, KAZ))
                .validity(Interval.parse("1994-04-20/.."))
                .build());
  }

  @Test
  void accountsOfOneObligation_thatDiffer_contradict() {
    ContradictionException refusal =
        refused(
            obliging(assistance().owedBy(PersonalScope.ofActors(KAZ))),
            obliging(assistance().owedBy(PersonalScope.ofActors(DEU))));

    assertThat(refusal.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.subject()).contains(Subject.of(assistance().build().id())));
  }

  @Test
  void truncation_addsNothingButStandIns() {
    SecurityArchitecture whole =
        worldOf(
                csto(member(), observer()),
                spell(KAZ, "csto/member", "2003-09-18/.."),
                spell(DEU, "csto/observer", "2012/2014"))
            .withInstitution(institution("eaeu", "2015-01-01/.."))
            .withState(state("KAZ", "1991-12-16/.."));

    assertThat(
            whole
                .plus(whole.truncatedTo(LocalDate.of(2010, 1, 1)))
                .withParticipations(whole.participations()))
        .isEqualTo(whole);
    assertThat(whole.plus(whole.truncatedTo(LocalDate.of(2013, 1, 1)))).isEqualTo(whole);
    assertThat(whole.truncatedTo(LocalDate.of(2013, 1, 1)).plus(whole)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "[2003..]/.., 2003-09-18/.., 2003-09-18/..",
    "[2003..]/[2010..], 2003-09-18/2012, 2003-09-18/2012",
    "[2003..]/.., [2004..]/.., [2004..]/.."
  })
  void vagueDates_giveWay_inSpells(String vague, String other, String both) {
    SecurityArchitecture first = worldOf(csto(member()), spell(KAZ, "csto/member", vague));
    SecurityArchitecture second = worldOf(csto(member()), spell(KAZ, "csto/member", other));

    assertThat(onlySpell(first.plus(second))).hasToString(both);
    assertThat(onlySpell(second.plus(first))).hasToString(both);
  }

  @ParameterizedTest
  @CsvSource({
    "[2004..]/.., 2003-09-18/..", // it had not begun
    "../.., [2003..]/..", // an open start is a start
    "[2003..]/2010, 2003-09-18/2012"
  })
  void otherDates_doNot(String one, String other) {
    SecurityArchitecture first = worldOf(csto(member()), spell(KAZ, "csto/member", one));
    SecurityArchitecture second = worldOf(csto(member()), spell(KAZ, "csto/member", other));

    assertThat(first.plus(second).participations()).hasSize(2);
    assertThat(second.plus(first).participations()).hasSize(2);
  }

  @Test
  void unknownDates_giveWay() {
    SecurityArchitecture vague = worldOf(institution("csto", "unknown/unknown"));
    SecurityArchitecture dated = worldOf(csto());

    assertThat(vague.plus(dated)).isEqualTo(dated);
    assertThat(dated.plus(vague)).isEqualTo(dated);
  }

  @Test
  void contradictions_areRefusedTogether() {
    SecurityArchitecture first =
        worldOf(csto(member())).withState(state("KAZ")).withState(state("DEU"));
    SecurityArchitecture second =
        worldOf(institution("csto", "2002-10-07/..", member()))
            .withState(state("KAZ").withName("Qazaqstan").withNote("x"))
            .withState(state("DEU"));
    ContradictionException refusal = refused(first, second);

    assertThat(refusal.findings())
        .extracting(finding -> finding.subject().orElseThrow())
        .containsExactly(Subject.of(KAZ), Subject.of(CSTO));
    assertThat(refusal.findings().get(0).code()).isEqualTo("merge/contradiction");
    assertThat(refusal.findings().get(0).arguments())
        .containsEntry("property", Argument.of("name"))
        .containsEntry("first", Argument.of("KAZ"))
        .containsEntry("second", Argument.of("Qazaqstan"));
    assertThat(refusal).hasMessageContaining("name of state KAZ").hasMessageContaining("1 more");
  }

  @Test
  void treatyAndInstitutionOfOneId_areRefused() {
    SecurityArchitecture first = worldOf(cst());
    SecurityArchitecture second = worldOf(institution("cst", "2000/.."));

    assertThat(refused(first, second).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "kind of framework cst is treaty in the one and institution in the other"));
  }

  @Test
  void datesThatCannotGoTogether_areRefused() {
    SecurityArchitecture first = worldOf(cst().withSigned(Endpoint.parse("1992")));
    SecurityArchitecture second =
        worldOf(
            cst().toBuilder()
                .signed(Optional.empty())
                .inForce(Endpoint.unknown())
                .end(Endpoint.parse("1990"))
                .build());

    assertThat(refused(first, second).findings()).isNotEmpty();
  }

  @Test
  void regions_thatAreComplete_refuseOtherMembers() {
    Region small = Region.builder().id(RegionId.of("r")).name("R").addMember(KAZ).build();
    Region large = small.toBuilder().addMember(DEU).build();
    SecurityArchitecture first = world().addRegion(small).build();
    SecurityArchitecture closed = world().addRegion(small.withIsComplete(true)).build();
    SecurityArchitecture second = world().addRegion(large).build();

    assertThat(first.plus(second)).isEqualTo(second);
    assertThat(second.plus(first)).isEqualTo(second);
    assertThat(closed.plus(first)).isEqualTo(closed);
    assertThat(refused(closed, second).findings()).hasSize(1);
    assertThat(refused(second, closed).findings()).hasSize(1);
  }

  @Test
  void terms_mayHaveOneMeaning() {
    Vocabulary one = Vocabulary.builder().putRight(Right.of("study"), "to study").build();
    Vocabulary other = Vocabulary.builder().putRight(Right.of("study"), "to learn").build();
    SecurityArchitecture first = world().vocabulary(one).build();

    assertThat(first.plus(world().build()).vocabulary()).isEqualTo(one);
    assertThat(refused(first, world().vocabulary(other).build()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).contains(Subject.document()));
  }

  @Test
  void extensions_areUnitedAndMaySayOneThing() {
    ExtensionName risk = ExtensionName.of("com.example.risk");
    ExtensionName map = ExtensionName.of("com.example.map");
    ExtensionValue value = ExtensionValue.parse("{\"level\": 3, \"of\": \"KAZ\"}");
    SecurityArchitecture first = world().putExtension(risk, value).build();
    SecurityArchitecture second =
        world()
            .putExtension(risk, ExtensionValue.parse("{\"of\":\"KAZ\",\"level\":3}"))
            .putExtension(map, value)
            .build();
    SecurityArchitecture other = world().putExtension(risk, ExtensionValue.parse("3")).build();

    assertThat(first.plus(second)).isEqualTo(second);
    assertThat(refused(first, other).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).contains(Subject.document());
              assertThat(finding.message())
                  .contains("extensions of com.example.risk", "{\"level\":3,\"of\":\"KAZ\"}", "3");
            });
  }

  @Test
  void head_isThatOfTheFirst_andWhatItLacksOfTheOther() {
    SecurityArchitecture first = world().title("A").licence("CC0").build();
    SecurityArchitecture second = world().title("B").licence("MIT").version("2").note("n").build();

    assertThat(first.plus(second))
        .isEqualTo(world().title("A").licence("CC0").version("2").note("n").build());
  }

  @Test
  void equalSpells_collapse() {
    Participation spell = spell(KAZ, "csto/member", "2003/2012");
    SecurityArchitecture twice = worldOf(csto(member()), spell, spell);

    assertThat(twice.plus(twice).participations()).containsExactly(spell);
  }

  @Test
  void periods_ofAState_areUnited() {
    State vague = state("KAZ");
    State dated = state("KAZ", "1991-12-16/..");

    assertThat(world().addState(vague).build().plus(world().addState(dated).build()).getState(KAZ))
        .isEqualTo(dated);
    assertThat(
            until("2015-12-31", world().addState(dated).build())
                .plus(world().addState(dated).build())
                .states())
        .containsExactly(Map.entry(KAZ, dated));
  }
}
