package io.koinon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.StateId;
import io.koinon.cooperation.Tie;
import io.koinon.testing.Architectures;
import io.koinon.testing.Dice;
import io.koinon.testing.MeasureWorlds;
import io.koinon.testing.SmallWorlds;
import io.koinon.testing.UsualTries;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** That what is said of ties is so if all that is not known is tried. */
@AddLifecycleHook(UsualTries.class)
class InterdependencePropertyTest {
  private static final BigDecimal VERY_MUCH = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000);
  private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(30);
  private static final BigDecimal[] NOTHING = {BigDecimal.ZERO, BigDecimal.ZERO};

  private record Case(SecurityArchitecture world, LocalDate day, Dice dice) {
    static Case random(long seed) {
      Random random = new Random(seed);
      SecurityArchitecture world = MeasureWorlds.random(random);
      Dice dice = new Dice(random);
      return new Case(world, dice.oneOf(SmallWorlds.LINE), dice);
    }

    Interdependence interdependence() {
      return Interdependence.in(world.asOf(AsOf.on(day)));
    }

    /** The ties that hold, or may, by pair. */
    Map<Pair, List<Tie>> ties() {
      Map<Pair, List<Tie>> ties = new TreeMap<>();
      for (Tie tie : world.ties().values()) {
        if (holds(tie) != Truth.NO) {
          Pair pair = new Pair(tie.between().first(), tie.between().last());
          ties.computeIfAbsent(pair, any -> new ArrayList<>()).add(tie);
        }
      }
      return ties;
    }

    Truth holds(Tie tie) {
      return new MeasureOracle(world, day).holds(tie);
    }

    /** All that the two may depend on each other, or have to pay. */
    List<BigDecimal[]> worlds(List<Tie> ties, Pair pair, boolean isCost) {
      List<BigDecimal[]> sums = new ArrayList<>();
      sums.add(NOTHING);
      for (Tie tie : ties) {
        List<BigDecimal[]> choices = new ArrayList<>();
        if (holds(tie) == Truth.UNKNOWN) {
          choices.add(NOTHING);
        }
        for (BigDecimal first : parts(tie, ties, pair.first(), isCost)) {
          for (BigDecimal second : parts(tie, ties, pair.second(), isCost)) {
            choices.add(new BigDecimal[] {first, second});
          }
        }
        List<BigDecimal[]> longer = new ArrayList<>();
        Set<List<BigDecimal>> seen = new HashSet<>();
        for (BigDecimal[] sum : sums) {
          for (BigDecimal[] choice : choices) {
            BigDecimal[] next = {
              sum[0].add(choice[0]).stripTrailingZeros(), sum[1].add(choice[1]).stripTrailingZeros()
            };
            if (seen.add(List.of(next))) {
              longer.add(next);
            }
          }
        }
        sums = longer;
      }
      return sums;
    }

    private Set<BigDecimal> parts(Tie tie, List<Tie> all, ActorId actor, boolean isCost) {
      Set<BigDecimal> parts = new TreeSet<>();
      if (!tie.unit().equals(Optional.of("share of GDP"))) {
        boolean isElsewhere =
            tie.unit().isPresent()
                && all.stream()
                    .anyMatch(
                        other ->
                            other.unit().equals(Optional.of("share of GDP"))
                                && holds(other) == Truth.YES
                                && other.area().equals(tie.area()));
        parts.add(BigDecimal.ZERO);
        if (!isElsewhere) {
          parts.add(VERY_MUCH);
        }
        return parts;
      }
      for (BigDecimal dependence : ends(tie.dependence().get(actor), VERY_MUCH)) {
        for (BigDecimal replaced : ends(tie.substitutability().get(actor), BigDecimal.ONE)) {
          parts.add(isCost ? dependence.multiply(BigDecimal.ONE.subtract(replaced)) : dependence);
        }
      }
      return parts;
    }

    private static List<BigDecimal> ends(Amount amount, BigDecimal most) {
      return amount == null
          ? List.of(BigDecimal.ZERO, most)
          : List.of(amount.least(), amount.most().orElse(most));
    }
  }

  private static void assertIs(Quantity quantity, Iterable<BigDecimal> values) {
    BigDecimal least = VERY_MUCH.multiply(VERY_MUCH);
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      least = least.min(value);
      most = most.max(value);
    }
    assertThat(quantity.least()).isEqualByComparingTo(least);
    if (most.compareTo(LIMIT) > 0) {
      assertThat(quantity.most()).isEmpty();
    } else {
      assertThat(quantity.most().orElseThrow()).isEqualByComparingTo(most);
    }
  }

  private static List<BigDecimal> side(List<BigDecimal[]> worlds, int place) {
    return worlds.stream().map(world -> world[place]).toList();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void costsAndTheirTest_areWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    Interdependence interdependence = one.interdependence();
    BigDecimal threshold = BigDecimal.valueOf(one.dice().between(0L, 15L), 1);
    Map<Pair, List<Tie>> ties = one.ties();
    assertThat(interdependence.test(threshold).keySet()).isEqualTo(ties.keySet());
    ties.forEach(
        (pair, its) -> {
          List<BigDecimal[]> costs = one.worlds(its, pair, true);
          assertIs(interdependence.exitCost(pair.first(), pair.second()), side(costs, 0));
          assertIs(interdependence.exitCost(pair.second(), pair.first()), side(costs, 1));
          List<BigDecimal> mutual = costs.stream().map(cost -> cost[0].min(cost[1])).toList();
          assertIs(interdependence.mutualExitCost(pair), mutual);
          long passing = mutual.stream().filter(cost -> cost.compareTo(threshold) >= 0).count();
          Truth expected =
              passing == mutual.size() ? Truth.YES : passing == 0 ? Truth.NO : Truth.UNKNOWN;
          assertThat(interdependence.passes(pair, threshold)).isEqualTo(expected);
          assertThat(interdependence.test(threshold)).containsEntry(pair, expected);
          Statistics.label("passes").collect(expected);
        });
    Statistics.label("passes")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).count(count -> count > 0);
              }
            });
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void salienceAndSymmetry_areWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    Interdependence interdependence = one.interdependence();
    one.ties()
        .forEach(
            (pair, its) -> {
              List<BigDecimal[]> worlds = one.worlds(its, pair, false);
              assertIs(interdependence.dependence(pair.first(), pair.second()), side(worlds, 0));
              assertIs(interdependence.dependence(pair.second(), pair.first()), side(worlds, 1));
              assertSalience(
                  interdependence.salience(pair),
                  worlds.stream().map(world -> world[0].multiply(world[1])).toList());
              boolean isCertain = its.stream().allMatch(tie -> one.holds(tie) == Truth.YES);
              assertSymmetry(
                  interdependence.symmetry(pair),
                  worlds.stream().map(world -> world[0].subtract(world[1])).toList(),
                  isCertain || its.size() == 1);
            });
    Statistics.label("symmetry")
        .coverage(
            coverage -> {
              coverage.check("none").count(count -> count > 0);
              coverage.check("exact").count(count -> count > 0);
              coverage.check("open").count(count -> count > 0);
            });
  }

  private static void assertSalience(Quantity salience, List<BigDecimal> products) {
    BigDecimal least = products.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most = products.stream().max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal square = salience.least().multiply(salience.least());
    assertThat(square).isLessThanOrEqualTo(least);
    assertThat(least.subtract(square)).isLessThan(TINY);
    if (most.compareTo(LIMIT) > 0) {
      assertThat(salience.most()).isEmpty();
    } else {
      BigDecimal above = salience.most().orElseThrow().pow(2);
      assertThat(above).isGreaterThanOrEqualTo(most);
      assertThat(above.subtract(most)).isLessThan(TINY);
    }
  }

  private static void assertSymmetry(
      Optional<Bounds> symmetry, List<BigDecimal> differences, boolean isExact) {
    BigDecimal least = differences.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most = differences.stream().max(Comparator.naturalOrder()).orElseThrow();
    boolean isUnlimited = least.abs().max(most.abs()).compareTo(LIMIT) > 0;
    Statistics.label("symmetry")
        .collect(symmetry.isEmpty() ? "none" : symmetry.get().isExact() ? "exact" : "open");
    assertThat(symmetry.isEmpty()).isEqualTo(isUnlimited);
    if (symmetry.isPresent()) {
      BigDecimal farthest = least.abs().max(most.abs());
      BigDecimal nearest =
          least.signum() * most.signum() <= 0 ? BigDecimal.ZERO : least.abs().min(most.abs());
      assertThat(decimal(symmetry.get().least()))
          .isEqualByComparingTo(BigDecimal.ONE.subtract(farthest));
      assertThat(decimal(symmetry.get().most()))
          .isGreaterThanOrEqualTo(BigDecimal.ONE.subtract(nearest));
      if (isExact) {
        assertThat(decimal(symmetry.get().most()))
            .isEqualByComparingTo(BigDecimal.ONE.subtract(nearest));
      }
    }
  }

  private static BigDecimal decimal(Fraction fraction) {
    return new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void weakestPairs_areWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    ThreeValuedSet<Pair> weakest = one.interdependence().weakest();
    Map<Pair, List<Tie>> ties = one.ties();
    List<Pair> pairs = List.copyOf(ties.keySet());
    List<List<BigDecimal>> ends = new ArrayList<>();
    for (Pair pair : pairs) {
      TreeSet<BigDecimal> costs = new TreeSet<>();
      one.worlds(ties.get(pair), pair, true).forEach(cost -> costs.add(cost[0].min(cost[1])));
      ends.add(List.of(costs.first(), costs.last()));
    }
    int[] times = new int[pairs.size()];
    int[] worlds = {0};
    look(ends, new ArrayList<>(), times, worlds);
    for (int i = 0; i < pairs.size(); i++) {
      Truth expected = times[i] == worlds[0] ? Truth.YES : times[i] == 0 ? Truth.NO : Truth.UNKNOWN;
      assertContains(weakest, pairs.get(i), expected);
      Statistics.label("weakest").collect(expected);
    }
    Statistics.label("weakest")
        .coverage(
            coverage -> {
              for (Truth truth : Truth.values()) {
                coverage.check(truth).count(count -> count > 0);
              }
            });
  }

  /** Counts how often each is the least, in all ways of choosing one end of each. */
  private static void look(
      List<List<BigDecimal>> ends, List<BigDecimal> chosen, int[] times, int[] worlds) {
    if (chosen.size() < ends.size()) {
      for (BigDecimal end : ends.get(chosen.size())) {
        List<BigDecimal> longer = new ArrayList<>(chosen);
        longer.add(end);
        look(ends, longer, times, worlds);
      }
      return;
    }
    worlds[0]++;
    for (int i = 0; i < times.length; i++) {
      BigDecimal its = chosen.get(i);
      times[i] += chosen.stream().allMatch(other -> its.compareTo(other) <= 0) ? 1 : 0;
    }
  }

  private static <T extends Comparable<? super T>> void assertContains(
      ThreeValuedSet<T> set, T element, Truth expected) {
    assertThat(set.certain().contains(element)).isEqualTo(expected == Truth.YES);
    assertThat(set.uncertain().contains(element)).isEqualTo(expected == Truth.UNKNOWN);
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void articulationPointsAndBridges_areWhatEveryTrialSays(@ForAll long seed) {
    Case one = Case.random(seed);
    Interdependence interdependence = one.interdependence();
    Set<Pair> certain = new TreeSet<>();
    Set<Pair> uncertain = new TreeSet<>();
    one.ties()
        .forEach(
            (pair, ties) ->
                (ties.stream().anyMatch(tie -> one.holds(tie) == Truth.YES) ? certain : uncertain)
                    .add(pair));
    int worlds = 0;
    Map<Pair, Integer> bridges = new TreeMap<>();
    Map<ActorId, Integer> points = new TreeMap<>();
    for (Set<Pair> some : Sets.powerSet(uncertain)) {
      Set<Pair> graph = new TreeSet<>(certain);
      graph.addAll(some);
      worlds++;
      for (Pair pair : graph) {
        Set<Pair> without = new TreeSet<>(graph);
        without.remove(pair);
        if (parts(MeasureWorlds.STATES, without) > parts(MeasureWorlds.STATES, graph)) {
          bridges.merge(pair, 1, Integer::sum);
        }
      }
      for (StateId state : MeasureWorlds.STATES) {
        Set<Pair> without = new TreeSet<>(graph);
        without.removeIf(pair -> pair.actors().contains(state));
        List<ActorId> others = new ArrayList<>(MeasureWorlds.STATES);
        others.remove(state);
        if (parts(others, without) > parts(MeasureWorlds.STATES, graph)) {
          points.merge(state, 1, Integer::sum);
        }
      }
    }
    for (Pair pair : Sets.union(certain, uncertain)) {
      Truth expected = truth(bridges.getOrDefault(pair, 0), worlds);
      assertContains(interdependence.bridges(), pair, expected);
      Statistics.label("bridge").collect(expected);
    }
    for (StateId state : MeasureWorlds.STATES) {
      Truth expected = truth(points.getOrDefault(state, 0), worlds);
      assertContains(interdependence.articulationPoints(), state, expected);
      Statistics.label("point").collect(expected);
    }
    for (String label : List.of("bridge", "point")) {
      Statistics.label(label)
          .coverage(
              coverage -> {
                for (Truth truth : Truth.values()) {
                  coverage.check(truth).count(count -> count > 0);
                }
              });
    }
  }

  private static Truth truth(int times, int worlds) {
    return times == worlds ? Truth.YES : times == 0 ? Truth.NO : Truth.UNKNOWN;
  }

  /** How many parts a graph has: each its own at first, joined until nothing changes. */
  private static int parts(Iterable<? extends ActorId> actors, Set<Pair> edges) {
    Map<ActorId, ActorId> part = new TreeMap<>();
    actors.forEach(actor -> part.put(actor, actor));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Pair pair : edges) {
        ActorId first = part.get(pair.first());
        ActorId second = part.get(pair.second());
        if (!first.equals(second)) {
          part.replaceAll((actor, its) -> its.equals(second) ? first : its);
          changed = true;
        }
      }
    }
    return new HashSet<>(part.values()).size();
  }

  @Property
  void cuts_areThoseOfJGraphT(@ForAll long seed) {
    Dice dice = new Dice(new Random(seed));
    List<StateId> states = new ArrayList<>();
    for (char c = 'A'; c < 'A' + dice.between(2, 20); c++) {
      states.add(StateId.of("S-" + c));
    }
    Graph<ActorId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    ImmutableSetMultimap.Builder<ActorId, ActorId> neighbours = ImmutableSetMultimap.builder();
    for (int left = dice.between(1, 2 * states.size()); left > 0; left--) {
      ImmutableList<StateId> two = dice.different(2, states);
      graph.addVertex(two.get(0));
      graph.addVertex(two.get(1));
      graph.addEdge(two.get(0), two.get(1));
      neighbours.put(two.get(0), two.get(1)).put(two.get(1), two.get(0));
    }
    Cuts cuts = new Cuts(neighbours.build());
    BiconnectivityInspector<ActorId, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
    Set<ActorId> points = inspector.getCutpoints();
    Set<DefaultEdge> bridges = inspector.getBridges();
    for (ActorId actor : graph.vertexSet()) {
      assertThat(cuts.isArticulationPoint(actor)).isEqualTo(points.contains(actor));
      for (ActorId other : graph.vertexSet()) {
        if (!actor.equals(other)) {
          Pair pair = Pair.of(actor, other);
          DefaultEdge edge = graph.getEdge(actor, other);
          assertThat(cuts.isBridge(pair)).isEqualTo(edge != null && bridges.contains(edge));
          assertThat(cuts.isConnected(pair))
              .isEqualTo(inspector.getConnectedComponent(actor).containsVertex(other));
        }
      }
    }
  }

  @Property(tries = 20)
  void anyArchitecture_isMeasured(@ForAll long seed) {
    Random random = new Random(seed);
    SecurityArchitecture architecture = Architectures.random(random);
    LocalDate day = LocalDate.of(1950, 1, 1).plusDays(new Dice(random).between(0, 27_000));
    Interdependence all = Interdependence.in(architecture.asOf(AsOf.on(day)));
    ThreeValuedSet<Pair> pairs = all.pairs();
    assertThat(all.test(BigDecimal.ZERO))
        .isEqualTo(
            Maps.toMap(
                ImmutableSortedSet.copyOf(Sets.union(pairs.certain(), pairs.uncertain())),
                pair -> Truth.YES));
    assertThat(pairs.certain().containsAll(all.bridges().certain())).isTrue();
    for (Pair pair : pairs.certain()) {
      assertThat(all.salience(pair).least()).isNotNegative();
      all.symmetry(pair).ifPresent(its -> assertThat(its.most()).isLessThanOrEqualTo(Fraction.ONE));
    }
  }
}
