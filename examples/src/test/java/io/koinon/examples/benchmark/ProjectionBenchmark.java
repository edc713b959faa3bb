package io.koinon.examples.benchmark;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.projection.Ensemble;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.projection.Projector;
import io.koinon.serialization.catalogue.Catalogue;
import io.koinon.strategy.Strategy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Strategies of 50 to 400 measures, and an ensemble, projected from the catalogue of the world by
 * one thread. The time of one measure, or of one run, stands in a line of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseG1GC", "-Xms2g", "-Xmx2g"})
public class ProjectionBenchmark {
  private static final int RUNS = 20;

  /** How many measures there are. */
  @Param({"50", "100", "200", "400"})
  public int measures;

  private final SecurityArchitecture world = Catalogue.world();
  private final SecurityArchitecture partnership = Catalogue.greaterEurasianPartnership();
  private final ProjectionAssumptions assumptions =
      ProjectionAssumptions.builder().isUnrecordedLawPermissive(true).build();
  private Strategy strategy;

  /** Counts measures, so that JMH tells the time of one. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Measures {
    /** How many have been projected. */
    public long perMeasure;
  }

  /** Counts runs, so that JMH tells the time of one. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Runs {
    /** How many there were. */
    public long perRun;
  }

  /** Draws the strategy, and sees to it that a good part of it is taken, and some is not. */
  @Setup
  public void prepare() {
    strategy = new MeasureMix(world).strategy(measures);
    Projection projection = Projector.project(world, strategy, assumptions);
    if (projection.taken().size() < measures / 3
        || projection.events(Kind.MEASURE_BLOCKED).size() < measures / 10) {
      throw new IllegalStateException("not what the strategy should be: " + projection);
    }
  }

  /**
   * {@return what would come of the strategy}
   *
   * @param counter counts the measures
   */
  @Benchmark
  public Projection project(Measures counter) {
    counter.perMeasure += measures;
    return Projector.project(world, strategy, assumptions);
  }

  /**
   * {@return what comes of some runs of the strategy}
   *
   * @param counter counts the runs
   */
  @Benchmark
  public Ensemble ensemble(Runs counter) {
    counter.perRun += RUNS;
    return Ensemble.of(world, strategy, assumptions, RUNS, 1);
  }

  /**
   * {@return what comes of some runs of the founding strategy, whatever the number of measures}
   *
   * @param counter counts the runs
   */
  @Benchmark
  public Ensemble founding(Runs counter) {
    counter.perRun += RUNS;
    return Ensemble.of(
        partnership,
        partnership.strategies().values().asList().get(0),
        ProjectionAssumptions.standard(),
        RUNS,
        1);
  }
}
