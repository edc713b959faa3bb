package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.koinon.architecture.ArchitectureDiff;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import java.util.Optional;

/**
 * What would come of two strategies, or of one under two assumptions, side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the one
 * @param second the other, from the same architecture
 */
public record StrategyComparison(Projection first, Projection second) {
  /**
   * Two outcomes of milestones with one id.
   *
   * @param first that of the one, if it has the milestone
   * @param second that of the other, if it has the milestone
   */
  public record Outcomes(Optional<MilestoneOutcome> first, Optional<MilestoneOutcome> second) {
    /**
     * Checks the components.
     *
     * @param first that of the one, if it has the milestone
     * @param second that of the other, if it has the milestone
     */
    public Outcomes {
      requireNonNull(first, "first");
      requireNonNull(second, "second");
    }

    /** {@return whether both are reached on the same day, or neither for the same truth} */
    public boolean areAlike() {
      return first.map(MilestoneOutcome::reached).equals(second.map(MilestoneOutcome::reached))
          && first.flatMap(MilestoneOutcome::on).equals(second.flatMap(MilestoneOutcome::on));
    }
  }

  /**
   * Checks the components.
   *
   * @param first the one
   * @param second the other
   */
  public StrategyComparison {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
  }

  /** {@return the outcomes of all milestones, by id} */
  public ImmutableSortedMap<MilestoneId, Outcomes> milestones() {
    return Sets.union(first.milestones().keySet(), second.milestones().keySet()).stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                MilestoneId::compareTo,
                id -> id,
                id ->
                    new Outcomes(
                        Optional.ofNullable(first.milestones().get(id)),
                        Optional.ofNullable(second.milestones().get(id)))));
  }

  /** {@return the measures that only one of the two takes} */
  public ImmutableSortedSet<MeasureId> measures() {
    return ImmutableSortedSet.copyOf(Sets.symmetricDifference(first.taken(), second.taken()));
  }

  /** {@return what distinguishes the second projected architecture from the first} */
  public ArchitectureDiff diff() {
    return first.architecture().diff(second.architecture());
  }
}
