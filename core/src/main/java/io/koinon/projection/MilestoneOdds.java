package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.base.MeasureId;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How often a milestone is reached in an ensemble, and when.
 *
 * <p>Shares estimate probabilities under the assumptions of the ensemble; the standard error of a
 * share p of n runs is the square root of p(1 − p)/n. Immutable and thread-safe.
 *
 * @param runs how many runs there were
 * @param reached in how many it is reached on which day
 * @param unknown in how many it stays open whether it is reached
 * @param with in how many of those in which it is reached each measure is taken
 * @param measures how often each measure is taken at all
 */
public record MilestoneOdds(
    int runs,
    ImmutableSortedMap<LocalDate, Integer> reached,
    int unknown,
    ImmutableSortedMap<MeasureId, Integer> with,
    ImmutableSortedMap<MeasureId, MeasureOdds> measures) {
  /**
   * Checks the components.
   *
   * @param runs how many runs there were
   * @param reached in how many it is reached on which day
   * @param unknown in how many it stays open whether it is reached
   * @param with in how many of those in which it is reached each measure is taken
   * @param measures how often each measure is taken at all
   */
  public MilestoneOdds {
    requireNonNull(reached, "reached");
    requireNonNull(with, "with");
    requireNonNull(measures, "measures");
  }

  /** {@return the share of runs in which it is reached, from 0 to 1} */
  public double probability() {
    return share(reached.values().stream().mapToInt(Integer::intValue).sum(), runs);
  }

  /**
   * {@return the share of runs in which it is reached on a day or before, from 0 to 1}
   *
   * @param day the day
   */
  public double probabilityBy(LocalDate day) {
    return share(
        reached.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum(), runs);
  }

  /** {@return the standard error of {@link #probability}} */
  public double standardError() {
    return standardError(probability());
  }

  /**
   * {@return the standard error of {@link #probabilityBy}}
   *
   * @param day the day
   */
  public double standardErrorBy(LocalDate day) {
    return standardError(probabilityBy(day));
  }

  private double standardError(double share) {
    return Math.sqrt(share * (1 - share) / runs);
  }

  /**
   * {@return how much it hinges on a measure: the share of runs in which it is reached among those
   * in which the measure is taken, less that among the others; from -1 to 1, and nothing where the
   * measure is taken in all runs, or in none}
   *
   * @param measure a measure of the strategy
   */
  public OptionalDouble hingesOn(MeasureId measure) {
    MeasureOdds odds = measures.get(measure);
    if (odds == null || odds.taken() == 0 || odds.taken() == runs) {
      return OptionalDouble.empty();
    }
    int all = reached.values().stream().mapToInt(Integer::intValue).sum();
    int both = with.getOrDefault(measure, 0);
    return OptionalDouble.of(share(both, odds.taken()) - share(all - both, runs - odds.taken()));
  }

  private static double share(int part, int of) {
    return (double) part / of;
  }
}
