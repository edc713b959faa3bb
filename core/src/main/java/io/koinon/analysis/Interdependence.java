package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.Amount;
import io.koinon.base.CooperationArea;
import io.koinon.base.RegionId;
import io.koinon.base.TieId;
import io.koinon.cooperation.Tie;
import io.koinon.state.Region;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How much actors depend on each other by the ties that hold on a day, and what it would cost them
 * to cut these: security through cooperation is where that is highly undesirable for both.
 *
 * <p>Say AAA and BBB have a tie in energy. AAA depends on it by 0.012 of its GDP and could replace
 * BBB by 0.4; BBB depends by 0.02 to 0.03 and could not replace AAA at all. Then it would cost AAA
 * 0.012 × (1 − 0.4) = 0.0072 of its GDP to cut it, and BBB 0.02 to 0.03. The pair passes at a
 * threshold of 0.005, does not at 0.01, and its weaker side stands at 0.0072. Its salience is
 * √(0.012 × 0.02) = 0.0154… to √(0.012 × 0.03) = 0.0189…, and its symmetry 1 − 0.018 = 0.982 to 1 −
 * 0.008 = 0.992:
 *
 * <pre>{@code
 * Interdependence ties = Interdependence.in(snapshot);
 * ties.exitCost(AAA, BBB); // 0.0072
 * ties.exitCost(BBB, AAA); // [0.02..0.03]
 * ties.passes(Pair.of(AAA, BBB), new BigDecimal("0.005")); // YES
 * ties.symmetry(Pair.of(AAA, BBB)); // [0.982..0.992]
 * }</pre>
 *
 * <p>The measures, each of a pair of actors, by the shares of the GDP of both, d, that are exposed
 * in the ties between them:
 *
 * <ul>
 *   <li>salience √(d_ij d_ji), from 0 on, and symmetry 1 − |d_ij − d_ji|, at most 1, and from 0 on
 *       if no share is above 1 (K. Barbieri, "Economic Interdependence: A Path to Peace or a Source
 *       of Interstate Conflict?", <i>Journal of Peace Research</i> 33, 1996, of shares in trade):
 *       these describe, and say nothing of what could be replaced;
 *   <li>the exit cost c_ij of i, from 0 on in shares of its GDP: for each tie, dependence × (1 −
 *       substitutability), summed; and the test whether min(c_ij, c_ji) reaches a threshold: who
 *       can leave cheaply is not held back by what it would cost the other (M. J. C. Crescenzi,
 *       "Economic Exit, Interdependence, and Conflict", <i>Journal of Politics</i> 65, 2003);
 *   <li>the actors and pairs without which the graph of ties would fall apart (J. Hopcroft, R.
 *       Tarjan, "Algorithm 447", <i>Communications of the ACM</i> 16, 1973).
 * </ul>
 *
 * <p>What is not known is never nothing. A dependence that is not recorded may be any from 0 on,
 * and a substitutability from 0 to 1. A tie that may hold counts wholly or not at all. A tie whose
 * dependence is given in another unit is not counted where the pair has one in the same area that
 * certainly holds and has the unit: it is another measure of the same. Elsewhere, as where it has
 * no unit at all, its dependence is not known. The bounds of costs are exact; those of salience are
 * rounded outwards to 34 digits, and those of symmetry may be wider than need be where ties are
 * uncertain.
 *
 * <p>Everything is said of the ties that are recorded: there may be others. Of a pair that has none
 * on the day nothing is known. To make this takes time in proportion to the ties; so does each
 * answer about all pairs, and one about a pair in proportion to the ties between the two. Immutable
 * and thread-safe.
 */
public final class Interdependence {
  /** The unit of dependence that is counted. */
  public static final String UNIT = "share of GDP";

  private final Snapshot snapshot;
  private final ImmutableListMultimap<Pair, Held> ties;

  /** A tie that holds, or may. */
  private record Held(Tie tie, Truth truth) {
    Pair pair() {
      return Pair.of(tie.between().first(), tie.between().last());
    }

    boolean isMeasured() {
      return tie.unit().filter(UNIT::equals).isPresent();
    }

    /** Whether it has another unit, and its area is one of those that are measured. */
    boolean isMeasuredOtherwise(ImmutableSet<CooperationArea> measured) {
      return !isMeasured() && tie.unit().isPresent() && measured.contains(tie.area());
    }
  }

  private Interdependence(Snapshot snapshot, Predicate<Tie> isMeant) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    Map<TieId, Truth> truths = truths(snapshot);
    ImmutableList<Held> held =
        snapshot.architecture().ties().values().stream()
            .filter(isMeant)
            .map(tie -> new Held(tie, truths.getOrDefault(tie.id(), Truth.NO)))
            .filter(each -> each.truth() != Truth.NO)
            .collect(ImmutableList.toImmutableList());
    this.ties = Multimaps.index(held, Held::pair);
  }

  private static Map<TieId, Truth> truths(Snapshot snapshot) {
    Map<TieId, Truth> truths = new HashMap<>();
    snapshot.architecture().ties().values().stream()
        .map(tie -> tie.between().first())
        .distinct()
        .map(snapshot::tiesOf)
        .forEach(
            its -> {
              its.certain().forEach(id -> truths.put(id, Truth.YES));
              its.uncertain().forEach(id -> truths.put(id, Truth.UNKNOWN));
            });
    return truths;
  }

  /**
   * {@return how actors depend on each other by all ties}
   *
   * @param snapshot the architecture as it was on a day
   */
  public static Interdependence in(Snapshot snapshot) {
    return new Interdependence(snapshot, tie -> true);
  }

  /**
   * {@return how the states that a region lists depend on each other, by the ties between two of
   * them}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have it
   */
  public static Interdependence in(Snapshot snapshot, RegionId region) {
    Region within = snapshot.architecture().getRegion(region);
    return new Interdependence(
        snapshot,
        tie -> tie.between().stream().allMatch(actor -> within.members().contains(actor)));
  }

  /** {@return the pairs that have a tie, or may; never complete, for not all need be recorded} */
  public ThreeValuedSet<Pair> pairs() {
    return select(this::isTied, false);
  }

  /** Whether a pair has a tie that is recorded. */
  private Truth isTied(Pair pair) {
    return ties.get(pair).stream().map(Held::truth).reduce(Truth.NO, Truth::or);
  }

  private ThreeValuedSet<Pair> select(Function<Pair, Truth> question, boolean complete) {
    ImmutableSortedSet.Builder<Pair> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Pair> uncertain = ImmutableSortedSet.naturalOrder();
    for (Pair pair : ties.keySet()) {
      switch (question.apply(pair)) {
        case YES -> certain.add(pair);
        case UNKNOWN -> uncertain.add(pair);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), complete);
  }

  // How much

  /**
   * {@return what share of the GDP of one depends on another}
   *
   * @param actor who depends
   * @param on on whom
   */
  public Quantity dependence(ActorId actor, ActorId on) {
    return sum(actor, on, tie -> dependence(tie, actor));
  }

  /**
   * {@return what share of its GDP it would cost one to cut its ties with another}
   *
   * @param actor who cuts them
   * @param to with whom
   */
  public Quantity exitCost(ActorId actor, ActorId to) {
    return sum(
        actor, to, tie -> dependence(tie, actor).times(substitutability(tie, actor).fromWhole()));
  }

  private static Quantity dependence(Tie tie, ActorId actor) {
    Amount amount = tie.dependence().get(actor);
    return amount == null ? Quantity.ANY : Quantity.of(amount);
  }

  private static Quantity substitutability(Tie tie, ActorId actor) {
    Amount amount = tie.substitutability().get(actor);
    return amount == null ? Quantity.ANY_SHARE : Quantity.of(amount);
  }

  /** The sum over the ties of a pair; anything where it has none. */
  private Quantity sum(ActorId one, ActorId other, Function<Tie, Quantity> part) {
    ImmutableList<Held> between = ties.get(Pair.of(one, other));
    if (between.isEmpty()) {
      return Quantity.ANY;
    }
    ImmutableSet<CooperationArea> measured = measuredAreas(between);
    Quantity sum = Quantity.ZERO;
    for (Held held : between) {
      if (held.isMeasured()) {
        Quantity its = part.apply(held.tie);
        sum = sum.plus(held.truth == Truth.YES ? its : its.orNothing());
      } else if (!held.isMeasuredOtherwise(measured)) {
        sum = sum.plus(Quantity.ANY);
      }
    }
    return sum;
  }

  /** The areas in which a tie certainly holds that has the unit: others there measure the same. */
  private static ImmutableSet<CooperationArea> measuredAreas(ImmutableList<Held> between) {
    return between.stream()
        .filter(held -> held.isMeasured() && held.truth == Truth.YES)
        .map(held -> held.tie.area())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return how much the two depend on each other, √(d_ij d_ji), in shares of GDP; it describes}
   *
   * @param pair the two
   */
  public Quantity salience(Pair pair) {
    return dependence(pair.first(), pair.second())
        .times(dependence(pair.second(), pair.first()))
        .root();
  }

  /**
   * {@return how equally the two depend on each other, 1 − |d_ij − d_ji|, from 1 down; it
   * describes. Nothing if the dependence of one of them has no known limit}
   *
   * @param pair the two
   */
  public Optional<Bounds> symmetry(Pair pair) {
    Optional<BigDecimal> most = excess(pair.first(), pair.second());
    Optional<BigDecimal> mostOfOther = excess(pair.second(), pair.first());
    if (most.isEmpty() || mostOfOther.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal above = most.get();
    BigDecimal below = mostOfOther.get();
    BigDecimal farthest = above.max(below);
    BigDecimal nearest = above.min(below).negate().max(BigDecimal.ZERO);
    return Optional.of(
        new Bounds(
            Fraction.of(BigDecimal.ONE.subtract(farthest)),
            Fraction.of(BigDecimal.ONE.subtract(nearest))));
  }

  /** By how much the dependence of one is above that of another, at most; negative if below. */
  private Optional<BigDecimal> excess(ActorId one, ActorId other) {
    ImmutableList<Held> between = ties.get(Pair.of(one, other));
    ImmutableSet<CooperationArea> measured = measuredAreas(between);
    Optional<BigDecimal> excess =
        between.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    for (Held held : between) {
      if (!held.isMeasuredOtherwise(measured)) {
        Optional<BigDecimal> its = excess(held, one, other);
        excess = excess.flatMap(sum -> its.map(sum::add));
      }
    }
    return excess;
  }

  private static Optional<BigDecimal> excess(Held held, ActorId one, ActorId other) {
    if (!held.isMeasured()) {
      return Optional.empty();
    }
    BigDecimal least = dependence(held.tie, other).least();
    return dependence(held.tie, one)
        .most()
        .map(most -> most.subtract(least))
        .map(its -> held.truth == Truth.YES ? its : its.max(BigDecimal.ZERO));
  }

  // The test

  /**
   * {@return what it would cost the one of two that it costs less, min(c_ij, c_ji)}
   *
   * @param pair the two
   */
  public Quantity mutualExitCost(Pair pair) {
    return exitCost(pair.first(), pair.second()).min(exitCost(pair.second(), pair.first()));
  }

  /**
   * {@return whether it would cost both of two at least so much to cut their ties; UNKNOWN if none
   * is recorded}
   *
   * @param pair the two
   * @param threshold the share of GDP that it has to cost each, not negative
   */
  public Truth passes(Pair pair, BigDecimal threshold) {
    requireNonNull(pair, "pair");
    if (threshold.signum() < 0) {
      throw new IllegalArgumentException("threshold must not be negative: " + threshold);
    }
    return ties.containsKey(pair) ? mutualExitCost(pair).isAtLeast(threshold) : Truth.UNKNOWN;
  }

  /**
   * {@return of each pair that has a tie, or may, whether it would cost both at least so much to
   * cut them}
   *
   * @param threshold the share of GDP that it has to cost each, not negative
   */
  public ImmutableSortedMap<Pair, Truth> test(BigDecimal threshold) {
    ImmutableSortedMap.Builder<Pair, Truth> passes = ImmutableSortedMap.naturalOrder();
    ties.keySet().forEach(pair -> passes.put(pair, passes(pair, threshold)));
    return passes.buildOrThrow();
  }

  /**
   * {@return the pairs of which min(c_ij, c_ji) is the least of all; uncertain are those of which
   * it may be. Complete: other pairs that have a tie, or may, cost more}
   */
  public ThreeValuedSet<Pair> weakest() {
    ImmutableSortedMap.Builder<Pair, Quantity> costs = ImmutableSortedMap.naturalOrder();
    ties.keySet().forEach(pair -> costs.put(pair, mutualExitCost(pair)));
    ImmutableSortedMap<Pair, Quantity> all = costs.buildOrThrow();
    // The two least of the lower bounds: one of them is that of another pair.
    ImmutableList<Map.Entry<Pair, Quantity>> lowest =
        all.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Quantity.BY_LEAST))
            .limit(2)
            .collect(ImmutableList.toImmutableList());
    Quantity least = all.values().stream().reduce(Quantity.ANY, Quantity::min);
    return select(
        pair -> {
          Quantity its = mutualExitCost(pair);
          boolean isCertain =
              lowest.stream()
                  .filter(other -> !other.getKey().equals(pair))
                  .allMatch(other -> its.isAtMost(other.getValue().least()));
          boolean isPossible =
              least.most().isEmpty() || its.least().compareTo(least.most().get()) <= 0;
          return isCertain ? Truth.YES : isPossible ? Truth.UNKNOWN : Truth.NO;
        },
        true);
  }

  // The graph

  /**
   * {@return the actors without whom others would no longer be connected by ties: certain are those
   * of whom that is so whichever of the uncertain ties hold, uncertain those of whom it may be;
   * complete, as far as ties are recorded}
   */
  public ThreeValuedSet<ActorId> articulationPoints() {
    ImmutableSetMultimap<ActorId, ActorId> certain = neighbours(true);
    ImmutableSetMultimap<ActorId, ActorId> possible = neighbours(false);
    Cuts ifNone = new Cuts(certain);
    Cuts ifAll = new Cuts(possible);
    ImmutableSortedSet.Builder<ActorId> always = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ActorId> sometimes = ImmutableSortedSet.naturalOrder();
    for (ActorId actor : possible.keySet()) {
      if (ifAll.separates(actor, certain.get(actor))) {
        always.add(actor);
      } else if (ifNone.separates(actor, possible.get(actor))) {
        sometimes.add(actor);
      }
    }
    return new ThreeValuedSet<>(always.build(), sometimes.build(), true);
  }

  /**
   * {@return the pairs that would no longer be connected without the ties between them: certain are
   * those of whom that is so whichever of the uncertain ties hold, uncertain those of whom it may
   * be; complete, as far as ties are recorded}
   */
  public ThreeValuedSet<Pair> bridges() {
    Cuts ifNone = new Cuts(neighbours(true));
    Cuts ifAll = new Cuts(neighbours(false));
    return select(
        pair -> {
          boolean isTied = isTied(pair) == Truth.YES;
          if (isTied && ifAll.isBridge(pair)) {
            return Truth.YES;
          }
          boolean isPossible = isTied ? ifNone.isBridge(pair) : !ifNone.isConnected(pair);
          return isPossible ? Truth.UNKNOWN : Truth.NO;
        },
        true);
  }

  /** Who has ties with whom, for certain or perhaps. */
  private ImmutableSetMultimap<ActorId, ActorId> neighbours(boolean onlyCertain) {
    ImmutableSetMultimap.Builder<ActorId, ActorId> neighbours = ImmutableSetMultimap.builder();
    for (Pair pair : ties.keySet()) {
      if (!onlyCertain || isTied(pair) == Truth.YES) {
        neighbours.put(pair.first(), pair.second()).put(pair.second(), pair.first());
      }
    }
    return neighbours.build();
  }

  /** {@return what the ties are of} */
  @Override
  public String toString() {
    return "interdependence in " + snapshot;
  }
}
