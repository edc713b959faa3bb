package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.ActorId;
import io.koinon.base.FrameworkId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.base.WeightId;
import io.koinon.decision.WeightTable;
import io.koinon.decision.Weighting;
import io.koinon.state.Region;
import io.koinon.time.Truth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How inclusive a framework is: what share of a region's states are in it, by number or by weight,
 * and whether rivals are inside together.
 *
 * <p>Say a region lists four states and is complete, and the roster of a forum is complete: AAA and
 * BBB are members, CCC perhaps, DDD not. By number it includes from 1/2 to 3/4 of the region. If
 * the four weigh 50, 20, 20 and 10, it includes from 7/10 to 9/10 by weight. Of two rivalries, AAA
 * against BBB and AAA against CCC, one is inside for certain and the other perhaps: 1/2 to 1.
 *
 * <pre>{@code
 * Inclusiveness forum = Inclusiveness.of(snapshot, region, framework);
 * forum.share(); // [1/2..3/4]
 * forum.share(population); // [7/10..9/10]
 * forum.shareOfRivalries(ImmutableSet.of(Pair.of(AAA, BBB), Pair.of(AAA, CCC))); // [1/2..1/1]
 * }</pre>
 *
 * <p>C. A. Wallander and R. O. Keohane ("Risk, Threat, and Security Institutions", in H. Haftendorn
 * and others, <i>Imperfect Unions</i>, 1999) call a coalition inclusive if it is designed to deal
 * with threats among its members, and exclusive if with threats from outside. Which actors are
 * rivals is for the caller to say. Each measure is a share, from 0 to 1, without a unit.
 *
 * <p>If the region's list of states is not complete, anyone may belong to it besides: the share of
 * the whole region lies between 0 and 1, and says no more; that of the listed states is given
 * apart. Listed states that certainly do not exist on the day do not count. A weight that is not
 * known is any number from 0. The bounds are exact, each reached, or approached, by what is UNKNOWN
 * being so or not.
 *
 * <p>Each answer takes time in proportion to the states of the region, times the tables of the
 * weighting, or to the rivalries. Immutable and thread-safe.
 */
public final class Inclusiveness {
  private final Regional regional;
  private final FrameworkId framework;
  private final Involvement involvement;

  private Inclusiveness(Regional regional, FrameworkId framework, Involvement involvement) {
    this.regional = regional;
    this.framework = requireNonNull(framework, "framework");
    this.involvement = requireNonNull(involvement, "involvement");
  }

  /**
   * {@return how far a framework includes a region by membership}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @param framework the framework
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have the region
   */
  public static Inclusiveness of(Snapshot snapshot, RegionId region, FrameworkId framework) {
    return of(snapshot, region, framework, Involvement.MEMBERSHIP);
  }

  /**
   * {@return how far a framework includes a region}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @param framework the framework
   * @param involvement who is counted as being in it
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have the region
   */
  public static Inclusiveness of(
      Snapshot snapshot, RegionId region, FrameworkId framework, Involvement involvement) {
    return new Inclusiveness(
        new Regional(snapshot, snapshot.architecture().getRegion(region)), framework, involvement);
  }

  /** {@return the region} */
  public Region region() {
    return regional.region();
  }

  private Truth isIn(ActorId actor) {
    return involvement.truth(regional.snapshot(), actor, framework);
  }

  /** {@return the states of the region that are inside; complete if nobody else belongs to it} */
  public ThreeValuedSet<StateId> included() {
    return regional.having(this::isIn);
  }

  /** {@return those that are not; complete if nobody else belongs to the region} */
  public ThreeValuedSet<StateId> excluded() {
    return regional.lacking(this::isIn);
  }

  /**
   * {@return between what the share of the region's states that are inside lies: from 0 to 1 if its
   * list is not complete; nothing if it has no states on the day}
   */
  public Optional<Bounds> share() {
    return regional.share(shareOfListed());
  }

  /**
   * {@return between what the share of the listed states that are inside lies; nothing if none of
   * them exists on the day}
   */
  public Optional<Bounds> shareOfListed() {
    return regional.shareOfListed(this::isIn, state -> Shares.ONE);
  }

  /**
   * {@return between what the share by weight of the region's states that are inside lies: from 0
   * to 1 if its list is not complete; nothing if nobody in it weighs anything}
   *
   * @param weight the weight
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have it
   */
  public Optional<Bounds> share(WeightId weight) {
    return regional.share(shareOfListed(weight));
  }

  /**
   * {@return between what the share by weight of the listed states that are inside lies; nothing if
   * none of them weighs anything}
   *
   * <p>The weights are those of the table of the day; where several may be, each is tried, and
   * where possibly none is, or it leaves a state out, weights may be anything.
   *
   * @param weight the weight
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have it
   */
  public Optional<Bounds> shareOfListed(WeightId weight) {
    Weighting weighting = regional.snapshot().architecture().getWeight(weight);
    ImmutableList.Builder<WeightTable> tables = ImmutableList.builder();
    Truth isCertain = Truth.NO;
    for (WeightTable table : weighting.tables()) {
      Truth isNow = table.interval().map(regional.snapshot()::isOn).orElse(Truth.YES);
      isCertain = isCertain.or(isNow);
      if (isNow != Truth.NO) {
        tables.add(table);
      }
    }
    if (isCertain != Truth.YES) {
      tables.add(WeightTable.builder().build());
    }
    return tables.build().stream()
        .flatMap(
            table -> regional.shareOfListed(this::isIn, state -> weight(table, state)).stream())
        .reduce(Bounds::span);
  }

  private static Quantity weight(WeightTable table, StateId state) {
    BigDecimal weight = table.values().get(state);
    return weight == null ? Quantity.ANY : new Quantity(weight, Optional.of(weight));
  }

  /**
   * {@return whether both of two rivals are inside}
   *
   * @param rivals the rivals
   */
  public Truth isInside(Pair rivals) {
    return isIn(rivals.first()).and(isIn(rivals.second()));
  }

  /**
   * {@return the rivalries that are inside: both are in the framework; complete, for no others are
   * asked}
   *
   * @param rivalries pairs of rivals, of the region or not
   */
  public ThreeValuedSet<Pair> rivalriesInside(Set<Pair> rivalries) {
    ImmutableSortedSet.Builder<Pair> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Pair> uncertain = ImmutableSortedSet.naturalOrder();
    for (Pair rivals : rivalries) {
      switch (isInside(rivals)) {
        case YES -> certain.add(rivals);
        case UNKNOWN -> uncertain.add(rivals);
        case NO -> {}
      }
    }
    return new ThreeValuedSet<>(certain.build(), uncertain.build(), true);
  }

  /**
   * {@return between what the share of rivalries that are inside lies; nothing if there are none}
   *
   * @param rivalries pairs of rivals, of the region or not
   */
  public Optional<Bounds> shareOfRivalries(Set<Pair> rivalries) {
    Shares shares = new Shares();
    rivalries.forEach(rivals -> shares.add(Truth.YES, isInside(rivals)));
    return shares.bounds();
  }

  /** {@return the framework, the region and the snapshot} */
  @Override
  public String toString() {
    return "inclusiveness of " + framework + " in " + region().id() + " in " + regional.snapshot();
  }
}
