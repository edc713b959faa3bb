package io.koinon.examples.benchmark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.examples.benchmark.ConstrainedDocument.Rules;
import io.koinon.examples.benchmark.SeededDocument.Fault;
import io.koinon.serialization.ArchitectureFormat;
import io.koinon.serialization.DocumentCheck;
import io.koinon.serialization.LocatedFinding;
import io.koinon.validation.Profile;
import io.koinon.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rules that Hibernate Validator can express, on the same document of 100,000 spells, by one
 * thread.
 *
 * <p>Eight checks are made by both sides. Four are about single values: what is required is there,
 * ids are of their pattern, names are not blank, an end comes after its start. Koinon makes them,
 * and many more, while it reads: an architecture that breaks them does not exist. Four are rules
 * about records: ratification follows signature, a limitation holds within its spell, the spells of
 * a pair do not overlap, and spells, states and institutions have sources. Koinon makes them with a
 * profile that asks for these four alone.
 *
 * <p>Hibernate Validator makes all of them on {@link ConstrainedDocument records of strings}, with
 * the constraints that it brings for single values and {@link SpellConstraints constraints of its
 * user} for the others, which compare dates as texts. Its messages are plain, so it interpolates
 * nothing. It is otherwise as it comes.
 *
 * <p>Three questions are asked:
 *
 * <ul>
 *   <li>{@code document}: all checks from the bytes of the document. Koinon reads and validates it
 *       with all places known, the rival reads it with databind and validates the records;
 *   <li>{@code rules}: the four rules alone, on objects in memory: a validation with Koinon, one of
 *       a group of constraints with the rival;
 *   <li>{@code all}: all checks on objects in memory, with the rival only; of Koinon's objects the
 *       first four are true already.
 * </ul>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseG1GC", "-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class RuleBenchmark {
  /** How many frameworks the document has. */
  @Param("250")
  public int frameworks;

  /** How many actors take part in each of them, twice. */
  @Param("200")
  public int actors;

  /** How many of a thousand spells have a fault. */
  @Param({"0", "10"})
  public int faultyIn1000;

  private final ArchitectureFormat format = ArchitectureFormat.json();
  private final io.koinon.validation.Validator koinon =
      io.koinon.validation.Validator.of(
          Profile.standard()
              .named("benchmark")
              .without("*")
              .with("act/ratified-before-signed")
              .with("limitation/outlives-spell")
              .with("participation/spell-overlap")
              .with("source/missing"));

  private ValidatorFactory factory;
  private Validator hibernate;
  private byte[] bytes;
  private SecurityArchitecture architecture;
  private ConstrainedDocument document;

  /** Makes the document, and sees to it that both sides find what was put in, and nothing else. */
  @Setup
  public void prepare() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    hibernate = factory.getValidator();
    compare(new SeededDocument(10, actors, 100));
    SeededDocument seeded = new SeededDocument(frameworks, actors, faultyIn1000);
    compare(seeded);
    bytes = seeded.bytes();
    architecture = format.read(bytes).readable().orElseThrow();
    document = SeededDocument.MAPPER.readValue(bytes, ConstrainedDocument.class);
  }

  /** Closes the rival. */
  @TearDown
  public void close() {
    factory.close();
  }

  private void compare(SeededDocument seeded) {
    byte[] made = seeded.bytes();
    DocumentCheck check = DocumentCheck.of(format, koinon.withLimit(1_000_000), made);
    requireEqual("Koinon", seeded.faults(), faults(check));
    ConstrainedDocument read = SeededDocument.MAPPER.readValue(made, ConstrainedDocument.class);
    requireEqual("the rival", seeded.faults(), faults(hibernate.validate(read)));
    ImmutableSet<Fault> ofRules = faults(hibernate.validate(read, Rules.class));
    if (!faults(check.report().orElseThrow(), check).equals(ofRules)) {
      throw new IllegalStateException("the rival finds other faults by its group of rules");
    }
  }

  private static void requireEqual(
      String side, ImmutableSet<Fault> expected, ImmutableSet<Fault> found) {
    for (Fault fault : expected) {
      if (!found.contains(fault)) {
        throw new IllegalStateException(side + " does not find " + fault);
      }
    }
    for (Fault fault : found) {
      if (!expected.contains(fault)) {
        throw new IllegalStateException(side + " finds " + fault);
      }
    }
  }

  private static ImmutableSet<Fault> faults(DocumentCheck check) {
    return check.findings().stream()
        .map(RuleBenchmark::fault)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Fault> faults(ValidationReport report, DocumentCheck check) {
    return check.findings().stream()
        .filter(located -> report.findings().contains(located.finding()))
        .map(RuleBenchmark::fault)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Fault fault(LocatedFinding located) {
    String code = located.finding().code();
    if (code.equals("value/refused")) {
      code = located.finding().arguments().get("rule").toString();
      code = code.startsWith("id/") ? ConstrainedDocument.ID : code;
    }
    String pointer = located.location().pointer();
    return Fault.of(code, Splitter.on('/').splitToList(pointer.substring(1)));
  }

  private static ImmutableSet<Fault> faults(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(it -> Fault.of(it.getMessage(), pointer(it.getPropertyPath())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<String> pointer(Path path) {
    List<String> pointer = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getKey() != null) {
        pointer.add(node.getKey().toString());
      }
      if (node.getIndex() != null) {
        pointer.add(node.getIndex().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.add(node.getName());
      }
    }
    return pointer;
  }

  /** {@return the check of the document} */
  @Benchmark
  public DocumentCheck documentKoinon() {
    return DocumentCheck.of(format, koinon, bytes);
  }

  /** {@return the violations in the document} */
  @Benchmark
  public Set<ConstraintViolation<ConstrainedDocument>> documentHibernate() {
    return hibernate.validate(SeededDocument.MAPPER.readValue(bytes, ConstrainedDocument.class));
  }

  /** {@return what the rules find} */
  @Benchmark
  public ValidationReport rulesKoinon() {
    return koinon.validate(architecture);
  }

  /** {@return the violations of the rules} */
  @Benchmark
  public Set<ConstraintViolation<ConstrainedDocument>> rulesHibernate() {
    return hibernate.validate(document, Rules.class);
  }

  /** {@return the violations of all constraints} */
  @Benchmark
  public Set<ConstraintViolation<ConstrainedDocument>> allHibernate() {
    return hibernate.validate(document);
  }
}
