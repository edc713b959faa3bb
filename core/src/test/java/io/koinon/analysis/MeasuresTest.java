package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.RefusedException;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.UnknownIdException;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.ModeId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.framework.Institution;
import io.koinon.framework.InstitutionKind;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.participation.Claim;
import io.koinon.participation.Grade;
import io.koinon.participation.Participation;
import io.koinon.state.Region;
import io.koinon.state.State;
import io.koinon.state.StateKind;
import io.koinon.state.StatePeriod;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The examples of the measures, and their corners. */
class MeasuresTest {
  private static final FrameworkId ALLIANCE = FrameworkId.of("alliance");
  private static final FrameworkId FORUM = FrameworkId.of("forum");
  private static final FrameworkId UNION = FrameworkId.of("union");
  private static final RegionId REGION = RegionId.of("plain");
  private static final WeightId POPULATION = WeightId.of("population");
  private static final CooperationArea PEACEKEEPING = CooperationArea.PEACEKEEPING;
  private static final CooperationArea ENERGY = CooperationArea.ENERGY;
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");
  private static final StateId CCC = StateId.of("CCC");
  private static final StateId DDD = StateId.of("DDD");
  private static final StateId EEE = StateId.of("EEE");
  private static final StateId FFF = StateId.of("FFF");

  private static SecurityArchitecture.Builder world() {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder().title("t").observedThrough(LocalDate.of(2020, 12, 31));
    for (StateId id : ImmutableSet.of(AAA, BBB, CCC, DDD, EEE, FFF)) {
      world.addState(State.builder().id(id).name("S").build());
    }
    return world;
  }

  private static Institution institution(
      FrameworkId id, boolean isComplete, CooperationArea... areas) {
    return Institution.builder()
        .id(id)
        .name("I")
        .kind(InstitutionKind.ALLIANCE)
        .existence(Interval.parse("1990-01-01/.."))
        .addAreas(areas)
        .addMode(
            Mode.builder()
                .id(ModeId.of(id, "member"))
                .grade(Grade.FULL)
                .roster(isComplete ? Optional.of(Roster.complete()) : Optional.empty())
                .build())
        .addMode(
            Mode.builder()
                .id(ModeId.of(id, "observer"))
                .grade(Grade.OBSERVER)
                .roster(Roster.complete())
                .build())
        .build();
  }

  private static Participation.Builder spell(StateId state, FrameworkId framework, String mode) {
    return Participation.builder()
        .participant(state)
        .mode(ModeId.of(framework, mode))
        .interval(Interval.parse("1990-01-01/.."));
  }

  private static Participation member(StateId state, FrameworkId framework) {
    return spell(state, framework, "member").build();
  }

  private static Participation maybe(StateId state, FrameworkId framework) {
    return spell(state, framework, "member").claim(Claim.POSSIBLE).build();
  }

  private static Region region(boolean isComplete, StateId... states) {
    return Region.builder()
        .id(REGION)
        .name("Plain")
        .addMembers(states)
        .isComplete(isComplete)
        .build();
  }

  private static Snapshot on(SecurityArchitecture.Builder world) {
    return world.build().asOf(AsOf.on("2010-01-01"));
  }

  private static void assertIs(Optional<Bounds> bounds, String expected) {
    assertThat(bounds.map(Bounds::toString)).hasValue(expected);
  }

  private static void assertRefused(String rule, ThrowingCallable call) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  // Coverage

  private static SecurityArchitecture.Builder covered(boolean isComplete) {
    return world()
        .addRegion(region(isComplete, AAA, BBB, CCC, DDD, EEE))
        .addInstitution(institution(ALLIANCE, true, PEACEKEEPING))
        .addParticipations(member(AAA, ALLIANCE), member(BBB, ALLIANCE), maybe(CCC, ALLIANCE));
  }

  @Test
  void aDatedArea_isCoveredInItsTime_andMakesNoneOfTheOthersKnown() {
    Interval since = Interval.parse("2005-01-01/[2009..2012]");
    SecurityArchitecture.Builder listed =
        covered(true)
            .addInstitution(
                institution(UNION, true, PEACEKEEPING)
                    .withDatedAreas(ImmutableMap.of(ENERGY, since)))
            .addParticipation(member(DDD, UNION));
    SecurityArchitecture world = listed.build();

    assertThat(energyOn(world, "2004-12-31")).isEqualTo(Truth.NO);
    assertThat(energyOn(world, "2005-01-01")).isEqualTo(Truth.YES);
    assertThat(energyOn(world, "2010-01-01")).isEqualTo(Truth.UNKNOWN);
    SecurityArchitecture unlisted =
        world.withInstitution(world.getInstitution(UNION).withAreas(ImmutableSet.of()));
    assertThat(energyOn(unlisted, "2004-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(energyOn(unlisted, "2005-01-01")).isEqualTo(Truth.YES);
    assertThat(world.truncatedTo(LocalDate.of(2004, 1, 1)).getInstitution(UNION).datedAreas())
        .isEmpty();
  }

  private static Truth energyOn(SecurityArchitecture world, String day) {
    return Coverage.of(world.asOf(AsOf.on(day)), REGION).cover(DDD, ENERGY).truth();
  }

  @Test
  void coverage_ofTheExample() {
    Coverage coverage = Coverage.of(on(covered(true)), REGION);

    assertThat(coverage.areas()).containsExactly(PEACEKEEPING);
    assertIs(coverage.share(PEACEKEEPING), "[2/5..3/5]");
    assertThat(coverage.gaps(PEACEKEEPING)).hasToString("[DDD, EEE], possibly [CCC], nothing else");
    assertThat(coverage.covered(PEACEKEEPING))
        .hasToString("[AAA, BBB], possibly [CCC], nothing else");
    assertThat(coverage.cover(AAA, PEACEKEEPING))
        .hasToString("AAA in peacekeeping: YES by [alliance], nothing else");
    assertThat(coverage.cover(CCC, PEACEKEEPING).frameworks().uncertain())
        .containsExactly(ALLIANCE);
    assertIs(coverage.share(ENERGY), "0/1");
  }

  @Test
  void coverage_ofARegionThatIsNotComplete_saysNothingOfTheWhole() {
    Coverage coverage = Coverage.of(on(covered(false)), REGION);

    assertIs(coverage.share(PEACEKEEPING), "[0/1..1/1]");
    assertIs(coverage.shareOfListed(PEACEKEEPING), "[2/5..3/5]");
    assertThat(coverage.gaps(PEACEKEEPING).complete()).isFalse();
  }

  @Test
  void coverage_byParticipation_countsObservers() {
    SecurityArchitecture.Builder world =
        covered(true).addParticipations(spell(DDD, ALLIANCE, "observer").build());

    assertIs(Coverage.of(on(world), REGION).share(PEACEKEEPING), "[2/5..3/5]");
    assertIs(
        Coverage.of(on(world), REGION, Involvement.PARTICIPATION).share(PEACEKEEPING),
        "[3/5..4/5]");
  }

  @Test
  void institutionWithoutRecordedAreas_leavesItOpenAndMayBeLeftOut() {
    Snapshot snapshot =
        on(
            covered(true)
                .addInstitution(institution(FORUM, true))
                .addParticipations(member(AAA, FORUM), member(DDD, FORUM)));

    assertThat(Coverage.of(snapshot, REGION).cover(DDD, ENERGY).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Coverage.of(snapshot, REGION).gaps(PEACEKEEPING).certain()).containsExactly(EEE);
    assertThat(
            Coverage.of(snapshot, REGION, Involvement.MEMBERSHIP, ImmutableSet.of(ALLIANCE))
                .gaps(PEACEKEEPING)
                .certain())
        .containsExactly(DDD, EEE);
  }

  @Test
  void institutionWithoutARoster_leavesGapsOpen() {
    Snapshot snapshot =
        on(
            world()
                .addRegion(region(true, AAA, BBB))
                .addInstitution(institution(ALLIANCE, false, PEACEKEEPING))
                .addParticipations(member(AAA, ALLIANCE)));

    assertIs(Coverage.of(snapshot, REGION).share(PEACEKEEPING), "[1/2..1/1]");
    assertThat(Coverage.of(snapshot, REGION).gaps(PEACEKEEPING))
        .hasToString("[], possibly [BBB], nothing else");
  }

  @Test
  void statesThatDoNotExistOnTheDay_doNotCount() {
    StateId gone = StateId.of("SUN");
    StateId perhaps = StateId.of("YUG");
    Snapshot snapshot =
        on(
            world()
                .addState(state(gone, "1922-12-30/1991-12-26"))
                .addState(state(perhaps, "1922-12-30/unknown"))
                .addRegion(region(true, AAA, gone, perhaps))
                .addInstitution(institution(ALLIANCE, true, PEACEKEEPING))
                .addParticipations(member(AAA, ALLIANCE)));
    Coverage coverage = Coverage.of(snapshot, REGION);

    assertIs(coverage.share(PEACEKEEPING), "[1/2..1/1]");
    assertThat(coverage.gaps(PEACEKEEPING)).hasToString("[], possibly [YUG], nothing else");
  }

  private static State state(StateId id, String interval) {
    return State.builder()
        .id(id)
        .name("S")
        .addPeriods(
            StatePeriod.builder()
                .kind(StateKind.SOVEREIGN)
                .interval(Interval.parse(interval))
                .build())
        .build();
  }

  @Test
  void listedStateWithoutARecord_counts() {
    StateId unrecorded = StateId.of("ZZZ");
    Snapshot snapshot =
        on(
            world()
                .addRegion(region(true, AAA, unrecorded))
                .addInstitution(institution(ALLIANCE, true, PEACEKEEPING))
                .addParticipations(member(AAA, ALLIANCE)));

    assertIs(Coverage.of(snapshot, REGION).share(PEACEKEEPING), "1/2");
    assertThat(Coverage.of(snapshot, REGION).gaps(PEACEKEEPING).certain())
        .containsExactly(unrecorded);
  }

  @Test
  void emptyRegion_hasNoShare() {
    Snapshot snapshot = on(world().addRegion(region(true)));

    assertThat(Coverage.of(snapshot, REGION).share(PEACEKEEPING)).isEmpty();
    assertThat(Coverage.of(snapshot, REGION).covers(PEACEKEEPING)).isEmpty();
  }

  @Test
  void whatIsNotThere_isRefused() {
    Snapshot snapshot = on(covered(true));

    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> Coverage.of(snapshot, RegionId.of("plains")));
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(
            () -> Coverage.of(snapshot, REGION, Involvement.MEMBERSHIP, ImmutableSet.of(FORUM)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coverage.of(snapshot, REGION).cover(FFF, ENERGY))
        .withMessageContaining("FFF");
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> Inclusiveness.of(snapshot, REGION, ALLIANCE).share(POPULATION));
  }

  // Overlap

  @Test
  void overlap_ofTheExample() {
    Snapshot snapshot =
        on(
            world()
                .addInstitution(institution(ALLIANCE, true, PEACEKEEPING, ENERGY))
                .addInstitution(institution(FORUM, true, ENERGY, CooperationArea.CULTURE))
                .addParticipations(
                    member(AAA, ALLIANCE),
                    member(BBB, ALLIANCE),
                    member(CCC, ALLIANCE),
                    maybe(DDD, ALLIANCE),
                    member(BBB, FORUM),
                    member(CCC, FORUM),
                    member(DDD, FORUM),
                    member(EEE, FORUM),
                    member(FFF, FORUM)));
    Overlap overlap = Overlap.of(snapshot, ALLIANCE, FORUM);

    assertIs(overlap.members(), "[2/3..3/4]");
    assertIs(overlap.reversed().members(), "[2/5..3/5]");
    assertIs(overlap.jaccardOfMembers(), "[1/3..1/2]");
    assertThat(overlap.common()).hasToString("[BBB, CCC], possibly [DDD], nothing else");
    assertThat(overlap.mandates()).hasToString("1/2");
    assertThat(overlap.jaccardOfMandates()).hasToString("1/3");
  }

  @Test
  void overlap_withMembersThatAreNotComplete_isOpen() {
    Snapshot snapshot =
        on(
            world()
                .addInstitution(institution(ALLIANCE, true, ENERGY))
                .addInstitution(institution(FORUM, false))
                .addParticipations(
                    member(AAA, ALLIANCE), member(BBB, ALLIANCE), member(AAA, FORUM)));
    Overlap overlap = Overlap.of(snapshot, ALLIANCE, FORUM);

    assertIs(overlap.members(), "[1/2..1/1]");
    assertIs(overlap.reversed().members(), "[0/1..1/1]");
    assertIs(overlap.jaccardOfMembers(), "[0/1..1/1]");
    assertThat(overlap.mandates()).isEqualTo(Bounds.ANY_SHARE);
    assertThat(overlap.common().complete()).isTrue();
  }

  @Test
  void overlapOfWhatHasNoMembers_isNone() {
    Snapshot snapshot =
        on(
            world()
                .addInstitution(institution(ALLIANCE, true))
                .addInstitution(institution(FORUM, true))
                .addParticipations(member(AAA, FORUM)));

    assertThat(Overlap.of(snapshot, ALLIANCE, FORUM).members()).isEmpty();
    assertIs(Overlap.of(snapshot, FORUM, ALLIANCE).members(), "0/1");
    assertIs(Overlap.of(snapshot, ALLIANCE, FORUM).jaccardOfMembers(), "0/1");
    assertIs(Overlap.of(snapshot, FrameworkId.of("unheard-of"), FORUM).members(), "[0/1..1/1]");
  }

  // Co-membership

  private static SecurityArchitecture.Builder meeting() {
    return world()
        .addInstitution(institution(ALLIANCE, true))
        .addInstitution(institution(FORUM, true))
        .addInstitution(institution(UNION, true))
        .addParticipations(
            member(AAA, ALLIANCE),
            member(AAA, FORUM),
            member(AAA, UNION),
            member(BBB, ALLIANCE),
            member(BBB, FORUM),
            member(BBB, UNION),
            member(CCC, ALLIANCE),
            member(CCC, FORUM),
            member(DDD, ALLIANCE),
            maybe(DDD, FORUM));
  }

  @Test
  void coMembership_ofTheExample() {
    Set<StateId> four = ImmutableSet.of(AAA, BBB, CCC, DDD);
    CoMembership together =
        CoMembership.of(on(meeting()), ImmutableSet.of(ALLIANCE, FORUM, UNION), 2);

    assertThat(together.isCommon(ImmutableSet.of(AAA, BBB))).isEqualTo(Truth.YES);
    assertIs(together.density(four), "[1/2..1/1]");
    assertThat(together.pairs())
        .hasToString(
            "[AAA–BBB, AAA–CCC, BBB–CCC], possibly [AAA–DDD, BBB–DDD, CCC–DDD], nothing else");
    assertThat(together.actors()).hasToString("[AAA, BBB, CCC], possibly [DDD], nothing else");
    assertThat(together.shared(four)).hasToString("[alliance], possibly [forum], nothing else");
    assertThat(together.isCommon(four)).isEqualTo(Truth.UNKNOWN);
    assertThat(together.isCommon(ImmutableSet.of(AAA, EEE))).isEqualTo(Truth.NO);
    assertThat(together.density(ImmutableSet.of(AAA))).isEmpty();
    assertThat(together.atLeast()).isEqualTo(2);
    assertThat(together.frameworks()).containsExactly(ALLIANCE, FORUM, UNION);
  }

  @Test
  void convergence_ofTheExample() {
    SecurityArchitecture world =
        world()
            .addInstitution(institution(ALLIANCE, true))
            .addInstitution(institution(FORUM, true))
            .addParticipations(
                member(AAA, ALLIANCE),
                member(BBB, ALLIANCE),
                member(CCC, ALLIANCE),
                member(AAA, FORUM),
                member(BBB, FORUM),
                spell(CCC, FORUM, "member").interval(Interval.parse("2000-01-01/..")).build())
            .build();
    Set<FrameworkId> both = ImmutableSet.of(ALLIANCE, FORUM);
    CoMembership before = CoMembership.of(world.asOf(AsOf.on("1995-01-01")), both, 2);
    CoMembership now = CoMembership.of(world.asOf(AsOf.on("2005-01-01")), both, 2);
    Convergence convergence = now.since(before, ImmutableSet.of(AAA, BBB, CCC));

    assertIs(convergence.change(), "2/3");
    assertThat(convergence.gained()).hasToString("[AAA–CCC, BBB–CCC], nothing else");
    assertThat(convergence.lost().isCertainlyEmpty()).isTrue();
    assertIs(before.since(now, ImmutableSet.of(AAA, BBB, CCC)).change(), "-2/3");
    assertThat(convergence).hasToString("[AAA, BBB, CCC] by 2/3");
  }

  @Test
  void coMembership_inMoreThanThereAre_isRefused() {
    Snapshot snapshot = on(meeting());

    assertRefused(
        "co-membership/at-least", () -> CoMembership.of(snapshot, ImmutableSet.of(FORUM), 2));
    assertRefused(
        "co-membership/at-least", () -> CoMembership.of(snapshot, ImmutableSet.of(FORUM), 0));
  }

  // Inclusiveness

  private static SecurityArchitecture.Builder included(Weighting weighting) {
    return world()
        .addRegion(region(true, AAA, BBB, CCC, DDD))
        .addWeight(weighting)
        .addInstitution(institution(FORUM, true))
        .addParticipations(member(AAA, FORUM), member(BBB, FORUM), maybe(CCC, FORUM));
  }

  private static WeightTable.Builder weights(int aaa, int bbb, int ccc) {
    return WeightTable.builder()
        .putValue(AAA, BigDecimal.valueOf(aaa))
        .putValue(BBB, BigDecimal.valueOf(bbb))
        .putValue(CCC, BigDecimal.valueOf(ccc));
  }

  private static Weighting weighting(WeightTable... tables) {
    return Weighting.builder().id(POPULATION).addTables(tables).build();
  }

  @Test
  void inclusiveness_ofTheExample() {
    WeightTable table = weights(50, 20, 20).putValue(DDD, BigDecimal.TEN).build();
    Inclusiveness forum = Inclusiveness.of(on(included(weighting(table))), REGION, FORUM);

    assertIs(forum.share(), "[1/2..3/4]");
    assertIs(forum.share(POPULATION), "[7/10..9/10]");
    assertIs(
        forum.shareOfRivalries(ImmutableSet.of(Pair.of(AAA, BBB), Pair.of(CCC, AAA))),
        "[1/2..1/1]");
    assertThat(forum.rivalriesInside(ImmutableSet.of(Pair.of(AAA, BBB), Pair.of(CCC, AAA))))
        .hasToString("[AAA–BBB], possibly [AAA–CCC], nothing else");
    assertThat(forum.included()).hasToString("[AAA, BBB], possibly [CCC], nothing else");
    assertThat(forum.excluded()).hasToString("[DDD], possibly [CCC], nothing else");
    assertThat(forum.shareOfRivalries(ImmutableSet.of())).isEmpty();
  }

  @Test
  void weightThatIsNotRecorded_isNotNothing() {
    Inclusiveness forum =
        Inclusiveness.of(on(included(weighting(weights(50, 20, 20).build()))), REGION, FORUM);

    // Of all but DDD that is from 7/9 to 1; but nobody knows what DDD weighs, who is outside.
    assertIs(forum.share(POPULATION), "[0/1..1/1]");
  }

  @Test
  void weights_areThoseOfTheDay() {
    WeightTable then =
        weights(1, 1, 1)
            .putValue(DDD, BigDecimal.ONE)
            .interval(Interval.parse("1990-01-01/2000-01-01"))
            .build();
    WeightTable now =
        weights(5, 1, 2)
            .putValue(DDD, BigDecimal.valueOf(2))
            .interval(Interval.parse("2000-01-01/.."))
            .build();
    Inclusiveness forum = Inclusiveness.of(on(included(weighting(then, now))), REGION, FORUM);

    assertIs(forum.share(POPULATION), "[3/5..4/5]");
  }

  @Test
  void withoutATableOfTheDay_theShareByWeightMayBeAny() {
    Inclusiveness forum = Inclusiveness.of(on(included(weighting())), REGION, FORUM);

    assertIs(forum.share(POPULATION), "[0/1..1/1]");
  }

  // Numbers

  @Test
  void fractions_areInLowestTerms() {
    assertThat(Fraction.of(4, 6)).isEqualTo(Fraction.of(2, 3)).hasToString("2/3");
    assertThat(Fraction.of(0, 6)).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(-4, 6)).hasToString("-2/3").isLessThan(Fraction.ZERO);
    assertThat(Fraction.of(1, 2).minus(Fraction.of(2, 3))).hasToString("-1/6");
    assertThat(Fraction.of(1, 4).toBigDecimal(MathContext.DECIMAL32)).isEqualByComparingTo("0.25");
    assertRefused("fraction/denominator", () -> Fraction.of(1, 0));
    assertRefused("fraction/denominator", () -> Fraction.of(0, 0));
    assertRefused("fraction/lowest-terms", () -> new Fraction(BigInteger.TWO, BigInteger.TWO));
  }

  @Test
  void bounds_knowWhetherAThresholdIsReached() {
    Bounds bounds = new Bounds(Fraction.of(1, 3), Fraction.of(2, 3));

    assertThat(bounds.isAtLeast(Fraction.of(1, 3))).isEqualTo(Truth.YES);
    assertThat(bounds.isAtLeast(Fraction.of(2, 3))).isEqualTo(Truth.UNKNOWN);
    assertThat(bounds.isAtLeast(Fraction.of(3, 4))).isEqualTo(Truth.NO);
    assertThat(bounds.isExact()).isFalse();
    assertRefused("bounds/reversed", () -> new Bounds(Fraction.ONE, Fraction.ZERO));
  }

  @Test
  void quantities_areCanonical() {
    assertThat(new Quantity(new BigDecimal("0.10"), Optional.of(new BigDecimal("0.1"))))
        .hasToString("0.1");
    assertThat(new Quantity(BigDecimal.ONE, Optional.empty())).hasToString("[1..]");
    assertThat(new Quantity(BigDecimal.ONE, Optional.of(BigDecimal.TEN))).hasToString("[1..10]");
    assertRefused(
        "quantity/reversed", () -> new Quantity(BigDecimal.TEN, Optional.of(BigDecimal.ONE)));
    assertRefused(
        "quantity/negative", () -> new Quantity(BigDecimal.ONE.negate(), Optional.empty()));
  }

  @Test
  void pairs_haveNoOrderOfTheirOwn() {
    assertThat(Pair.of(BBB, AAA)).isEqualTo(Pair.of(AAA, BBB)).hasToString("AAA–BBB");
    assertRefused("pair/order", () -> Pair.of(AAA, AAA));
    assertRefused("pair/order", () -> new Pair(BBB, AAA));
  }
}
