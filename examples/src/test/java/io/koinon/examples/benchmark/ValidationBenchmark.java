package io.koinon.examples.benchmark;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.validation.ValidationReport;
import io.koinon.validation.Validator;
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
 * All rules of the profile {@code standard}, asked about a {@link SpellWorld} by one thread.
 *
 * <p>The world breaks rules that ask for sources and for the acts of a start, as real data does:
 * the findings are counted, and of each rule 1,000 are kept. The time of one spell stands in the
 * line {@code perSpell}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseG1GC", "-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
public class ValidationBenchmark {
  /** How many spells there are. */
  @Param({"10000", "100000", "1000000"})
  public int spells;

  private final Validator validator = Validator.standard();
  private SecurityArchitecture architecture;

  /** Counts spells, so that JMH tells the time of one. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Spells {
    /** How many have been validated. */
    public long perSpell;
  }

  /** Makes the world, and sees to it that every rule is asked and something is found. */
  @Setup
  public void prepare() {
    architecture = new SpellWorld(spells, SpellWorld.Mix.USUAL).architecture();
    ValidationReport report = validator.validate(architecture);
    if (!report.isComplete() || report.findings().isEmpty()) {
      throw new IllegalStateException("not what the world should be: " + report);
    }
  }

  /**
   * {@return what the rules find}
   *
   * @param counter counts the spells
   */
  @Benchmark
  public ValidationReport standard(Spells counter) {
    counter.perSpell += architecture.participations().size();
    return validator.validate(architecture);
  }
}
