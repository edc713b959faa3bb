package io.koinon.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.serialization.ArchitectureFormat;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing a document of 100,000 spells, against Jackson's databind into plain records
 * of strings.
 *
 * <p>Both read the same bytes and write the same bytes; the rival checks nothing, and keeps every
 * date and id as a string.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseG1GC", "-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class DocumentBenchmark {
  /** How many frameworks the document has. */
  @Param("250")
  public int frameworks;

  /** How many actors take part in each of them, twice. */
  @Param("200")
  public int actors;

  private final ArchitectureFormat format = ArchitectureFormat.json().compact();
  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private byte[] document;
  private SecurityArchitecture architecture;
  private PlainDocument plain;

  /** Makes the document, and sees to it that both sides read and write the same. */
  @Setup
  public void prepare() {
    SecurityArchitecture made = SpellDocument.of(frameworks, actors);
    document = format.write(made);
    architecture = format.read(document).orElseThrow();
    plain = mapper.readValue(document, PlainDocument.class);
    if (!architecture.equals(made)) {
      throw new IllegalStateException("what was read is not what was written");
    }
    if (!Arrays.equals(mapper.writeValueAsBytes(plain), document)) {
      throw new IllegalStateException("the rival writes another document");
    }
  }

  /** {@return the architecture} */
  @Benchmark
  public SecurityArchitecture readKoinon() {
    return format.read(document).orElseThrow();
  }

  /** {@return the rival's records} */
  @Benchmark
  public PlainDocument readDatabind() {
    return mapper.readValue(document, PlainDocument.class);
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeKoinon() {
    return format.write(architecture);
  }

  /** {@return the rival's document} */
  @Benchmark
  public byte[] writeDatabind() {
    return mapper.writeValueAsBytes(plain);
  }
}
