package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.participation.Participation;
import io.koinon.serialization.shape.ValueShape;
import io.koinon.serialization.shape.ValueShapes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads and writes spells of participation one by one, for sets that are too large for a document:
 * newline-delimited JSON, a spell in each line.
 *
 * <pre>{@code
 * {"participant":"KAZ","framework":"csto","mode":"member","from":"2003-09-18","to":".."}
 * {"participant":"UZB","framework":"csto","mode":"member","from":"2006-08-16","to":"2012-12-19"}
 * }</pre>
 *
 * <p>A line says {@code participant}, {@code framework} and {@code mode} (the name of a mode of the
 * framework), and all that a spell of a document can say; nothing is lost. Each line is a document
 * of its own, in UTF-8, with the problems and limits of {@link ArchitectureFormat}: a line with a
 * fault gives no spell, and those after it are read all the same. Lines end with LF, CR LF or CR,
 * and blank ones are passed over. A byte order mark may stand before the first.
 *
 * <p>Only one line is in memory at a time. Writing is deterministic: spells in the order given,
 * compact, each line with LF at its end. What was written is read back equal. Immutable and
 * thread-safe.
 */
public final class SpellStream {
  private static final int BUFFER = 1 << 16;

  /** The usual limits of documents, but for the length of a line: 1 MiB. */
  private static final SpellStream NDJSON =
      new SpellStream(ReadLimits.builder().documentBytes(1 << 20).build());

  private final ValueShape<Participation> shape;

  private SpellStream(ReadLimits limits) {
    this.shape = ValueShapes.PARTICIPATION.within(limits);
  }

  /** {@return newline-delimited JSON, with the usual limits but for a line: 1,048,576 bytes} */
  public static SpellStream ndjson() {
    return NDJSON;
  }

  /**
   * {@return this format, with limits of each line; one beyond a limit gives no spell, and those
   * after it are read all the same}
   *
   * @param limits the limits, of which {@link ReadLimits#documentBytes} is that of a line
   */
  public SpellStream withLimits(ReadLimits limits) {
    return new SpellStream(requireNonNull(limits, "limits"));
  }

  /**
   * {@return what came of reading each line, one after another as they are asked for}
   *
   * <p>Where the source itself cannot be read, the stream throws an {@link UncheckedIOException}.
   *
   * @param in the source, which is read from where it stands, and not closed
   */
  public Stream<SpellLine> read(InputStream in) {
    return StreamSupport.stream(new SpellLines(requireNonNull(in, "in"), shape), false);
  }

  /**
   * {@return what came of reading each line of a file; to be closed}
   *
   * @param file the file
   * @throws IOException if the file cannot be opened
   */
  public Stream<SpellLine> readFile(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return read(in).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes spells, a line each.
   *
   * @param spells the spells
   * @param out where to, which is flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void write(Iterable<Participation> spells, OutputStream out) throws IOException {
    OutputStream buffer = new BufferedOutputStream(requireNonNull(out, "out"), BUFFER);
    for (Participation spell : spells) {
      buffer.write(shape.write(spell));
      buffer.write('\n');
    }
    buffer.flush();
  }

  /**
   * Writes the spells of an architecture to a file, in place of what was there.
   *
   * @param architecture the architecture
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void writeFile(SecurityArchitecture architecture, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(architecture.participations(), out);
    }
  }
}
