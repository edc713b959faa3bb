package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.internal.CanonicalJson;
import io.koinon.serialization.shape.ArchitectureShapes;
import io.koinon.serialization.shape.Constraints;
import io.koinon.serialization.shape.JsonSchema;
import io.koinon.serialization.shape.Limit;
import io.koinon.serialization.shape.Reading;
import io.koinon.serialization.shape.Retelling;
import io.koinon.serialization.shape.Transcript;
import io.koinon.serialization.shape.Tree;
import io.koinon.serialization.shape.Versions;
import io.koinon.serialization.shape.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads and writes architectures: {@code ArchitectureFormat.json().read(bytes).orElseThrow()}.
 *
 * <p>Reading never throws because of what a document says, and finds all its problems in one pass.
 * Writing is canonical: equal architectures give the same bytes. Properties come in the order of
 * their declaration ({@code koinon}, {@code title}, {@code observedThrough}, …, {@code
 * participations}), ids in alphabetical order, spells by start, sets in alphabetical order, lists
 * as they are; what is absent, empty or has its usual value is not written. What was written is
 * read back equal.
 *
 * <p>Documents are encoded in UTF-8. Immutable and thread-safe.
 */
public final class ArchitectureFormat {
  private static final Object NO_KEY = new Object();
  private static final String DESCRIPTIONS = "descriptions.txt";
  private static final Supplier<String> SCHEMA = Suppliers.memoize(ArchitectureFormat::makeSchema);
  private static final Comparator<LocatedFinding> BY_PLACE =
      Comparator.<LocatedFinding>comparingInt(problem -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());
  private static final ArchitectureFormat JSON =
      new ArchitectureFormat(
          Constraints.json(ReadLimits.usual()),
          null,
          true,
          ReadLimits.usual(),
          Versions.RELEASED,
          false,
          false);

  private final TokenStreamFactory factory;
  private final @Nullable Syntax syntax;
  private final boolean pretty;
  private final ReadLimits limits;
  private final Versions versions;
  private final boolean withSourceMap;
  private final boolean sharesActs;

  private ArchitectureFormat(
      TokenStreamFactory factory,
      @Nullable Syntax syntax,
      boolean pretty,
      ReadLimits limits,
      Versions versions,
      boolean withSourceMap,
      boolean sharesActs) {
    this.factory = factory;
    this.syntax = syntax;
    this.pretty = pretty;
    this.limits = limits;
    this.versions = versions;
    this.withSourceMap = withSourceMap;
    this.sharesActs = sharesActs;
  }

  /** {@return JSON, indented for people} */
  public static ArchitectureFormat json() {
    return JSON;
  }

  /**
   * {@return YAML 1.2, as far as it says what JSON can}
   *
   * <p>Of its plain scalars only whole numbers, {@code true}, {@code false} and {@code null} are
   * something else than texts. Anchors, aliases and tags are not read. Needs SnakeYAML Engine
   * ({@code org.snakeyaml:snakeyaml-engine}), which this library does not bring along.
   */
  public static ArchitectureFormat yaml() {
    return of(YamlSyntax.INSTANCE);
  }

  /**
   * {@return CBOR (RFC 8949), as far as it says what JSON can; its documents have one line, whose
   * columns are bytes}
   *
   * <p>Needs Jackson's format of it ({@code tools.jackson.dataformat:jackson-dataformat-cbor}),
   * which this library does not bring along.
   */
  public static ArchitectureFormat cbor() {
    return of(CborSyntax.INSTANCE);
  }

  private static ArchitectureFormat of(Syntax syntax) {
    return new ArchitectureFormat(
        JSON.factory, syntax, false, ReadLimits.usual(), Versions.RELEASED, false, false);
  }

  /**
   * {@return the JSON Schema of documents, dialect 2020-12, with a description and an example of
   * every property}
   *
   * <p>It goes for documents of every format. What is read without problems is valid, but not
   * everything that is valid is read without problems: a schema cannot compare dates, look ids up,
   * or see that a property is there twice.
   */
  public static String schema() {
    return SCHEMA.get();
  }

  private static String makeSchema() {
    try {
      return JsonSchema.of(
          Resources.toString(
              requireNonNull(ArchitectureFormat.class.getResource(DESCRIPTIONS), DESCRIPTIONS),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return this format without line breaks and blanks between tokens} */
  public ArchitectureFormat compact() {
    return new ArchitectureFormat(
        factory, syntax, false, limits, versions, withSourceMap, sharesActs);
  }

  /** {@return this format, with results that tell where each record stands} */
  public ArchitectureFormat withSourceMap() {
    return new ArchitectureFormat(factory, syntax, pretty, limits, versions, true, sharesActs);
  }

  /**
   * {@return this format, with results that keep at most so many problems; the others are counted}
   *
   * @param limit the greatest number of problems to keep, 1,000 unless stated
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public ArchitectureFormat withProblemLimit(int limit) {
    return withLimits(limits.toBuilder().problems(limit).build());
  }

  /**
   * {@return this format, with limits at which reading stops}
   *
   * @param limits the limits, those of problems included
   */
  public ArchitectureFormat withLimits(ReadLimits limits) {
    return new ArchitectureFormat(
        Constraints.json(limits), syntax, pretty, limits, versions, withSourceMap, sharesActs);
  }

  /** This format, with other versions that are read. */
  ArchitectureFormat withVersions(Versions other) {
    return new ArchitectureFormat(
        factory, syntax, pretty, limits, other, withSourceMap, sharesActs);
  }

  /**
   * {@return this format, with equal acts as one object in what is read}
   *
   * <p>For architectures of very many spells: a million with two acts each take a third less
   * memory, and reading them about a sixth more time. With a source map every act stays its own.
   */
  public ArchitectureFormat sharingActs() {
    return new ArchitectureFormat(factory, syntax, pretty, limits, versions, withSourceMap, true);
  }

  /**
   * {@return what came of reading a document}
   *
   * @param document the document in UTF-8
   */
  public ReadResult read(byte[] document) {
    if (document.length > limits.documentBytes()) {
      return tooLong();
    }
    Transcript transcript = syntax == null ? null : syntax.transcribe(document, limits);
    try (Reading reading = reading(document, transcript)) {
      SecurityArchitecture readable = reading.document(ArchitectureShapes.DOCUMENT, NO_KEY);
      Integer older = reading.olderVersion();
      return older == null
          ? new ReadResult(
              readable, reading.problems(), reading.problemCount(), sourceMap(reading, readable))
          : readOlder(document, transcript, older);
    }
  }

  /** Reads a document of an older version: as a tree first, and then what becomes of that. */
  private ReadResult readOlder(byte[] document, @Nullable Transcript transcript, int version) {
    try (Reading first = reading(document, transcript)) {
      Tree tree = requireNonNull(first.tree());
      Transcript current = Retelling.of(versions.current(tree, version), limits);
      try (Reading second = reading(document, current)) {
        SecurityArchitecture readable = second.document(ArchitectureShapes.DOCUMENT, NO_KEY);
        return new ReadResult(
            readable,
            Stream.concat(first.problems().stream(), second.problems().stream())
                .sorted(BY_PLACE)
                .limit(limits.problems())
                .collect(ImmutableList.toImmutableList()),
            first.problemCount() + second.problemCount(),
            sourceMap(second, readable));
      }
    }
  }

  private ReadResult tooLong() {
    LocatedFinding problem =
        new LocatedFinding(new Location("", 1, 1), Limit.DOCUMENT.exceeded(limits));
    return new ReadResult(null, ImmutableList.of(problem), 1, null);
  }

  private Reading reading(byte[] document, @Nullable Transcript transcript) {
    boolean isSharing = sharesActs && !withSourceMap;
    return transcript == null
        ? new Reading(factory, document, limits, versions, withSourceMap, isSharing)
        : new Reading(factory, transcript, limits, versions, withSourceMap, isSharing);
  }

  private @Nullable SourceMap sourceMap(
      Reading reading, @Nullable SecurityArchitecture architecture) {
    return withSourceMap && architecture != null
        ? SourceMaps.of(architecture, reading.places())
        : null;
  }

  /**
   * {@return what came of reading a document}
   *
   * @param document the document
   */
  public ReadResult read(String document) {
    return document.length() > limits.documentBytes() ? tooLong() : read(Reading.utf8(document));
  }

  /**
   * {@return what came of reading a file}
   *
   * @param file the file
   * @throws IOException if the file itself cannot be read
   */
  public ReadResult readFile(Path file) throws IOException {
    return read(bytes(file, limits));
  }

  /** The bytes of a file, and of one that is too long one more than is allowed. */
  static byte[] bytes(Path file, ReadLimits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(limits.documentBytes() + 1L, Integer.MAX_VALUE));
    }
  }

  /**
   * {@return the document of an architecture, in UTF-8}
   *
   * @param architecture the architecture
   */
  public byte[] write(SecurityArchitecture architecture) {
    requireNonNull(architecture, "architecture");
    byte[] json = new Writing(pretty).document(ArchitectureShapes.DOCUMENT, NO_KEY, architecture);
    return syntax == null ? json : syntax.write(json);
  }

  /**
   * {@return the canonical document of an architecture, whatever this format: JSON as RFC 8785, the
   * JSON Canonicalization Scheme, has it}
   *
   * @param architecture the architecture
   */
  public byte[] writeCanonical(SecurityArchitecture architecture) {
    requireNonNull(architecture, "architecture");
    byte[] json = new Writing(false).document(ArchitectureShapes.DOCUMENT, NO_KEY, architecture);
    return CanonicalJson.of(new String(json, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * {@return the SHA-256 of the canonical document of an architecture, in lower-case hexadecimal
   * digits: equal architectures have the same, whatever format they came in}
   *
   * @param architecture the architecture
   */
  public String contentHash(SecurityArchitecture architecture) {
    return Hashing.sha256().hashBytes(writeCanonical(architecture)).toString();
  }

  /**
   * {@return the document of an architecture}
   *
   * @param architecture the architecture
   */
  public String writeString(SecurityArchitecture architecture) {
    return new String(write(architecture), StandardCharsets.UTF_8);
  }

  /**
   * Writes the document of an architecture to a file, in place of what was there.
   *
   * @param architecture the architecture
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void writeFile(SecurityArchitecture architecture, Path file) throws IOException {
    Path unused = Files.write(file, write(architecture));
  }
}
