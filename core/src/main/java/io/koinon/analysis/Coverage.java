package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.Snapshot;
import io.koinon.architecture.ThreeValuedSet;
import io.koinon.base.CooperationArea;
import io.koinon.base.FrameworkId;
import io.koinon.base.RegionId;
import io.koinon.base.StateId;
import io.koinon.framework.Institution;
import io.koinon.state.Region;
import io.koinon.time.Truth;
import java.util.Optional;
import java.util.Set;

/**
 * In which areas of cooperation the states of a region are covered, and where the gaps are.
 *
 * <p>A state is covered in an area if it is a member of an institution that exists on the day and
 * has the area; or, if one asks for {@link Involvement#PARTICIPATION}, takes part in it in any
 * mode. The coverage of an area is the share of the region's states that are covered, from 0 to 1.
 * Say five states are listed, and that the list is complete. An alliance whose roster is complete
 * has peacekeeping among its areas and three of them as members, of one of which that is only
 * possible. Then peacekeeping is covered from 2/5 to 3/5, with two states a gap for certain and one
 * perhaps:
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(snapshot, region);
 * coverage.share(PEACEKEEPING); // [2/5..3/5]
 * coverage.gaps(PEACEKEEPING); // [DDD, EEE], possibly [CCC], nothing else
 * }</pre>
 *
 * <p>What is taken to be known:
 *
 * <ul>
 *   <li>Areas are those that are recorded. Of an institution of which none is recorded, every area
 *       is UNKNOWN; where one is, others that are not are none of its areas.
 *   <li>An institution whose members are not complete leaves UNKNOWN whether any state is covered
 *       by it. Whoever knows better names the institutions that are to be asked.
 *   <li>Institutions that nobody recorded are not spoken of: NO means by none of those asked.
 *   <li>If the region's list of states is not complete, anyone may belong to it besides: the share
 *       of the whole region lies between 0 and 1, and says no more; {@link #shareOfListed} is that
 *       of the states listed. Listed states that certainly do not exist on the day do not count.
 * </ul>
 *
 * <p>The bounds are exact: the lower is reached if all that is UNKNOWN is not so, the upper if it
 * is. The unit is states. Coverage by area is the gap analysis of the overlap literature turned
 * round: what Y. Z. Haftel and T. Lenz ("Measuring institutional overlap in global governance",
 * <i>Review of International Organizations</i> 17, 2022) count for two institutions, members and
 * policy areas, is counted for the states of a region and all of them.
 *
 * <p>Making it takes one answer for each listed state and each institution asked; an answer takes
 * time in proportion to the institutions. Immutable and thread-safe.
 */
public final class Coverage {
  private final Regional regional;
  private final ImmutableList<Mandate> mandates;
  private final ImmutableMap<StateId, ImmutableList<In>> involved;

  /** That a state is in an institution that exists, or may be. */
  private record In(Mandate mandate, Truth truth) {
    /** Whether the state is covered by it in an area. */
    Truth covers(CooperationArea area) {
      return truth.and(mandate.covers(area));
    }
  }

  private Coverage(
      Regional regional, Involvement involvement, ImmutableList<Institution> institutions) {
    this.regional = regional;
    this.mandates =
        institutions.stream()
            .map(institution -> new Mandate(institution, regional.snapshot()))
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<StateId, ImmutableList<In>> all = ImmutableMap.builder();
    for (StateId state : regional.region().members()) {
      ImmutableList.Builder<In> its = ImmutableList.builder();
      for (Mandate mandate : mandates) {
        FrameworkId id = mandate.institution().id();
        Truth isIn = involvement.truth(regional.snapshot(), state, id);
        its.add(new In(mandate, isIn.and(regional.snapshot().exists(id))));
      }
      all.put(state, its.build());
    }
    this.involved = all.buildOrThrow();
  }

  /**
   * {@return the coverage of a region by membership in the institutions of the architecture}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have it
   */
  public static Coverage of(Snapshot snapshot, RegionId region) {
    return of(snapshot, region, Involvement.MEMBERSHIP);
  }

  /**
   * {@return the coverage of a region by the institutions of the architecture}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @param involvement what it takes to be covered by an institution
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have it
   */
  public static Coverage of(Snapshot snapshot, RegionId region, Involvement involvement) {
    return of(snapshot, region, involvement, snapshot.architecture().institutions().keySet());
  }

  /**
   * {@return the coverage of a region by some institutions}
   *
   * @param snapshot the architecture as it was on a day
   * @param region the region
   * @param involvement what it takes to be covered by an institution
   * @param institutions the institutions that are asked
   * @throws io.koinon.architecture.UnknownIdException if the architecture does not have the region,
   *     or one of the institutions
   */
  public static Coverage of(
      Snapshot snapshot, RegionId region, Involvement involvement, Set<FrameworkId> institutions) {
    requireNonNull(involvement, "involvement");
    ImmutableList<Institution> asked =
        ImmutableSortedSet.copyOf(institutions).stream()
            .map(snapshot.architecture()::getInstitution)
            .collect(ImmutableList.toImmutableList());
    return new Coverage(
        new Regional(snapshot, snapshot.architecture().getRegion(region)), involvement, asked);
  }

  /** {@return the region} */
  public Region region() {
    return regional.region();
  }

  /** {@return the areas that are recorded of some institution that is asked} */
  public ImmutableSortedSet<CooperationArea> areas() {
    return mandates.stream()
        .flatMap(mandate -> mandate.areas().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(CooperationArea::compareTo));
  }

  /**
   * {@return whether a state of the region is covered in an area, and by which institutions}
   *
   * @param state a state that the region lists
   * @param area the area
   * @throws IllegalArgumentException if the region does not list the state
   */
  public Cover cover(StateId state, CooperationArea area) {
    ImmutableList<In> its = involved.get(requireNonNull(state, "state"));
    requireNonNull(area, "area");
    if (its == null) {
      throw new IllegalArgumentException(
          "state must be one that region " + region().id() + " lists, not " + state);
    }
    ImmutableSortedSet.Builder<FrameworkId> certain = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<FrameworkId> uncertain = ImmutableSortedSet.naturalOrder();
    for (In in : its) {
      switch (in.covers(area)) {
        case YES -> certain.add(in.mandate.institution().id());
        case UNKNOWN -> uncertain.add(in.mandate.institution().id());
        case NO -> {}
      }
    }
    return new Cover(state, area, new ThreeValuedSet<>(certain.build(), uncertain.build(), true));
  }

  /**
   * {@return what covers each state that the region lists, in the order of their ids}
   *
   * @param area in which area
   */
  public ImmutableList<Cover> covers(CooperationArea area) {
    return involved.keySet().stream()
        .map(state -> cover(state, area))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return between what the share of the region's states that are covered lies: from 0 to 1 if
   * its list is not complete; nothing if it has no states on the day}
   *
   * @param area in which area
   */
  public Optional<Bounds> share(CooperationArea area) {
    return regional.share(shareOfListed(area));
  }

  /**
   * {@return between what the share of the listed states that are covered lies; nothing if none of
   * them exists on the day}
   *
   * @param area in which area
   */
  public Optional<Bounds> shareOfListed(CooperationArea area) {
    return regional.shareOfListed(state -> cover(state, area).truth(), state -> Shares.ONE);
  }

  /**
   * {@return who is covered; complete if nobody else belongs to the region}
   *
   * @param area in which area
   */
  public ThreeValuedSet<StateId> covered(CooperationArea area) {
    return regional.having(state -> cover(state, area).truth());
  }

  /**
   * {@return who is not covered, by none of the institutions that are asked; complete if nobody
   * else belongs to the region}
   *
   * @param area in which area
   */
  public ThreeValuedSet<StateId> gaps(CooperationArea area) {
    return regional.lacking(state -> cover(state, area).truth());
  }

  /** {@return the region and the snapshot} */
  @Override
  public String toString() {
    return "coverage of " + region().id() + " in " + regional.snapshot();
  }
}
