package io.koinon.projection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.koinon.base.MeasureId;
import io.koinon.strategy.Delay;
import io.koinon.strategy.Measure;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what chance makes of the measures of a strategy. */
final class Draws {
  /** The golden ratio as a fraction of 2^64, by which {@link SplittableRandom} goes on. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final List<Measure> measures;
  private final long seed;

  Draws(List<Measure> measures, long seed) {
    this.measures = measures;
    this.seed = seed;
  }

  /** What chance makes of them in a run; the same whenever it is asked. */
  Chances run(int number) {
    SplittableRandom random = new SplittableRandom(mixed(seed + ((number + 1L) * STEP)));
    ImmutableSet.Builder<MeasureId> dropped = ImmutableSet.builder();
    ImmutableMap.Builder<MeasureId, Integer> delays = ImmutableMap.builder();
    for (Measure measure : measures) {
      // Drawn for each measure, whether it matters or not: one that is left out shifts no other.
      SplittableRandom own = random.split();
      if (measure
          .likelihood()
          .filter(share -> own.nextLong(share.denominator()) >= share.numerator())
          .isPresent()) {
        dropped.add(measure.id());
      }
      measure
          .delay()
          .map(delay -> days(delay, own))
          .filter(days -> days > 0)
          .ifPresent(days -> delays.put(measure.id(), days));
    }
    return new Chances(dropped.build(), delays.buildOrThrow());
  }

  /**
   * A seed that lies anywhere: of two that are whole steps apart, one run would draw what the other
   * has drawn already. The mixing function is that of SplitMix64 (Steele, Lea and Flood 2014).
   */
  private static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static int days(Delay delay, SplittableRandom random) {
    return delay instanceof Delay.Triangular triangular
        ? days(triangular, random.nextDouble())
        : ((Delay.Empirical) delay)
            .days()
            .get(random.nextInt(((Delay.Empirical) delay).days().size()));
  }

  /**
   * The delay below which a share of the triangular distribution lies, by its inverse distribution
   * function, to the nearest day.
   */
  static int days(Delay.Triangular delay, double share) {
    double width = (double) delay.most() - delay.least();
    if (width == 0) {
      return delay.least();
    }
    double rise = (double) delay.mode() - delay.least();
    double days =
        share < rise / width
            ? delay.least() + Math.sqrt(share * width * rise)
            : delay.most() - Math.sqrt((1 - share) * width * (delay.most() - delay.mode()));
    return (int) Math.round(days);
  }
}
