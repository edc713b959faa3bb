package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.UnknownIdException;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Tie;
import io.koinon.state.Region;
import io.koinon.time.Interval;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterdependenceTest {
  private static final StateId AAA = StateId.of("AAA");
  private static final StateId BBB = StateId.of("BBB");
  private static final StateId CCC = StateId.of("CCC");
  private static final StateId DDD = StateId.of("DDD");
  private static final Pair AB = Pair.of(AAA, BBB);
  private static final Pair AC = Pair.of(AAA, CCC);
  private static final Pair BC = Pair.of(BBB, CCC);
  private static final Pair CD = Pair.of(CCC, DDD);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final int VERY_LONG = 200_000;

  private static SecurityArchitecture.Builder world(Tie.Builder... ties) {
    SecurityArchitecture.Builder world =
        SecurityArchitecture.builder().title("t").observedThrough(LocalDate.of(2020, 12, 31));
    for (Tie.Builder tie : ties) {
      world.addTie(tie.build());
    }
    return world;
  }

  private static Interdependence in(Tie.Builder... ties) {
    return Interdependence.in(world(ties).build().asOf(AsOf.on("2010-01-01")));
  }

  private static Tie.Builder tie(String id, StateId one, StateId other) {
    return Tie.builder()
        .id(TieId.of(id))
        .addBetween(one, other)
        .area(CooperationArea.ENERGY)
        .interval(Interval.parse("2000-01-01/.."));
  }

  /** A tie on which both depend alike, and that nothing can replace. */
  private static Tie.Builder tie(String id, StateId one, StateId other, String dependence) {
    return tie(id, one, other)
        .unit(Interdependence.UNIT)
        .putDependence(one, Amount.parse(dependence))
        .putDependence(other, Amount.parse(dependence))
        .putSubstitutability(one, Amount.of(0))
        .putSubstitutability(other, Amount.of(0));
  }

  private static Tie.Builder perhaps(Tie.Builder tie) {
    return tie.interval(Interval.parse("2000-01-01/unknown"));
  }

  private static Tie.Builder example() {
    return tie("a-b-energy", AAA, BBB)
        .unit("share of GDP")
        .putDependence(AAA, Amount.parse("0.012"))
        .putDependence(BBB, Amount.parse("[0.02..0.03]"))
        .putSubstitutability(AAA, Amount.parse("0.4"))
        .putSubstitutability(BBB, Amount.of(0));
  }

  @Test
  void measures_ofTheExample() {
    Interdependence ties = in(example());

    assertThat(ties.exitCost(AAA, BBB)).hasToString("0.0072");
    assertThat(ties.exitCost(BBB, AAA)).hasToString("[0.02..0.03]");
    assertThat(ties.mutualExitCost(AB)).hasToString("0.0072");
    assertThat(ties.passes(AB, new BigDecimal("0.005"))).isEqualTo(Truth.YES);
    assertThat(ties.passes(AB, HUNDREDTH)).isEqualTo(Truth.NO);
    assertThat(ties.test(HUNDREDTH)).containsExactly(Map.entry(AB, Truth.NO));
    assertThat(ties.dependence(BBB, AAA)).hasToString("[0.02..0.03]");
    assertThat(ties.salience(AB).least())
        .isBetween(new BigDecimal("0.0154919"), new BigDecimal("0.0154920"));
    assertThat(ties.salience(AB).most().orElseThrow())
        .isBetween(new BigDecimal("0.0189736"), new BigDecimal("0.0189737"));
    Bounds symmetry = ties.symmetry(AB).orElseThrow();
    assertThat(symmetry.least()).isEqualTo(Fraction.of(982, 1000));
    assertThat(symmetry.most()).isEqualTo(Fraction.of(992, 1000));
  }

  @Test
  void rootThatIsExact_isGivenExactly() {
    assertThat(in(tie("t", AAA, BBB, "0.2")).salience(AB)).hasToString("0.2");
  }

  @Test
  void missingDependence_isNotNothing() {
    Interdependence ties =
        in(tie("t", AAA, BBB).unit("share of GDP").putDependence(AAA, Amount.parse("0.1")));

    assertThat(ties.exitCost(AAA, BBB)).hasToString("[0..0.1]");
    assertThat(ties.exitCost(BBB, AAA)).hasToString("[0..]");
    assertThat(ties.passes(AB, HUNDREDTH)).isEqualTo(Truth.UNKNOWN);
    assertThat(ties.passes(AB, BigDecimal.ONE)).isEqualTo(Truth.NO);
    assertThat(ties.passes(AB, BigDecimal.ZERO)).isEqualTo(Truth.YES);
    assertThat(ties.symmetry(AB)).isEmpty();
    assertThat(ties.salience(AB)).hasToString("[0..]");
  }

  @Test
  void whatCanWhollyBeReplaced_costsNothing() {
    Interdependence ties =
        in(tie("t", AAA, BBB).putSubstitutability(AAA, Amount.of(1)).unit("share of GDP"));

    assertThat(ties.exitCost(AAA, BBB)).hasToString("0");
    assertThat(ties.exitCost(BBB, AAA)).hasToString("[0..]");
    assertThat(ties.passes(AB, HUNDREDTH)).isEqualTo(Truth.NO);
  }

  @Test
  void tiesOfAPair_areSummed() {
    Interdependence ties =
        in(
            tie("t1", AAA, BBB, "0.1"),
            perhaps(tie("t2", AAA, BBB, "0.2")),
            tie("t3", AAA, BBB, "0.5").interval(Interval.parse("2000-01-01/2005-01-01")));

    assertThat(ties.exitCost(AAA, BBB)).hasToString("[0.1..0.3]");
    assertThat(ties.pairs().certain()).containsExactly(AB);
    assertThat(ties.symmetry(AB).orElseThrow()).hasToString("1/1");
  }

  @Test
  void otherUnit_isAnotherMeasureOfItsAreaOrLeavesItOpen() {
    Tie.Builder other =
        tie("t2", AAA, BBB).unit("share of exports").putDependence(AAA, Amount.parse("0.9"));

    assertThat(in(tie("t1", AAA, BBB, "0.1"), other).exitCost(AAA, BBB)).hasToString("0.1");
    assertThat(
            in(tie("t1", AAA, BBB, "0.1"), other.area(CooperationArea.TRANSPORT))
                .exitCost(AAA, BBB))
        .hasToString("[0.1..]");
    assertThat(in(tie("t1", AAA, BBB, "0.1"), tie("t2", AAA, BBB)).exitCost(AAA, BBB))
        .hasToString("[0.1..]");
    assertThat(in(other).passes(AB, HUNDREDTH)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void pairWithoutATie_isNotKnown() {
    Interdependence ties = in(example());

    assertThat(ties.passes(AC, HUNDREDTH)).isEqualTo(Truth.UNKNOWN);
    assertThat(ties.passes(AC, BigDecimal.ZERO)).isEqualTo(Truth.UNKNOWN);
    assertThat(ties.exitCost(AAA, CCC)).hasToString("[0..]");
    assertThat(ties.symmetry(AC)).isEmpty();
    assertThat(ties.pairs().complete()).isFalse();
  }

  @Test
  void weakestPairs_areThoseThatCostLeast() {
    assertThat(in(tie("t1", AAA, BBB, "0.1"), tie("t2", BBB, CCC, "[0.2..0.4]")).weakest())
        .hasToString("[AAA–BBB], nothing else");
    assertThat(
            in(
                    tie("t1", AAA, BBB, "0.3"),
                    tie("t2", BBB, CCC, "[0.2..0.4]"),
                    tie("t3", CCC, DDD, "0.9"))
                .weakest())
        .hasToString("[], possibly [AAA–BBB, BBB–CCC], nothing else");
    assertThat(in(tie("t1", AAA, BBB, "0.1"), tie("t2", BBB, CCC, "0.1")).weakest().certain())
        .containsExactly(AB, BC);
    assertThat(in().weakest().isCertainlyEmpty()).isTrue();
  }

  @Test
  void articulationPointsAndBridges_dependOnWhatIsUncertain() {
    Tie.Builder ab = tie("t1", AAA, BBB, "0.1");
    Tie.Builder bc = tie("t2", BBB, CCC, "0.1");
    Tie.Builder cd = tie("t3", CCC, DDD, "0.1");
    Interdependence chain = in(ab, bc, cd);
    Interdependence perhapsATriangle = in(ab, bc, cd, perhaps(tie("t4", AAA, CCC, "0.1")));

    assertThat(chain.articulationPoints()).hasToString("[BBB, CCC], nothing else");
    assertThat(chain.bridges().certain()).containsExactly(AB, BC, CD);
    assertThat(perhapsATriangle.articulationPoints())
        .hasToString("[CCC], possibly [BBB], nothing else");
    assertThat(perhapsATriangle.bridges().certain()).containsExactly(CD);
    assertThat(perhapsATriangle.bridges().uncertain()).containsExactly(AB, BC);
  }

  @Test
  void region_restrictsTies() {
    RegionId region = RegionId.of("plain");
    SecurityArchitecture world =
        world(tie("t1", AAA, BBB, "0.1"), tie("t2", BBB, CCC, "0.1"))
            .addRegion(Region.builder().id(region).name("Plain").addMembers(AAA, BBB, DDD).build())
            .build();

    assertThat(Interdependence.in(world.asOf(AsOf.on("2010-01-01")), region).pairs().certain())
        .containsExactly(AB);
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(
            () -> Interdependence.in(world.asOf(AsOf.on("2010-01-01")), RegionId.of("plains")));
  }

  @Test
  void negativeThreshold_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(example()).passes(AB, HUNDREDTH.negate()))
        .withMessageContaining("-0.01");
  }

  @Test
  void longChain_needsNoDeepStack() {
    ImmutableSetMultimap.Builder<ActorId, ActorId> neighbours = ImmutableSetMultimap.builder();
    for (int i = 1; i < VERY_LONG; i++) {
      neighbours.put(state(i - 1), state(i)).put(state(i), state(i - 1));
    }
    Cuts cuts = new Cuts(neighbours.build());

    assertThat(cuts.isArticulationPoint(state(0))).isFalse();
    assertThat(cuts.isArticulationPoint(state(VERY_LONG / 2))).isTrue();
    assertThat(cuts.isBridge(Pair.of(state(VERY_LONG - 2), state(VERY_LONG - 1)))).isTrue();
    assertThat(cuts.separates(state(1), ImmutableSortedSet.of(state(0), state(7)))).isTrue();
  }

  private static ActorId state(int number) {
    return StateId.of("S-" + (1_000_000 + number));
  }
}
