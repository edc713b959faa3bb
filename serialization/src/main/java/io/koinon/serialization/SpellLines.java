package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.participation.Participation;
import io.koinon.serialization.shape.Encodings;
import io.koinon.serialization.shape.Limit;
import io.koinon.serialization.shape.Lines;
import io.koinon.serialization.shape.ValueShape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a source, read as they are asked for. Not thread-safe. */
final class SpellLines extends Spliterators.AbstractSpliterator<SpellLine> {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ValueShape<Participation> shape;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private int number;
  private boolean isTooLong;
  private boolean isAfterCarriageReturn;
  private boolean hasEnded;

  SpellLines(InputStream in, ValueShape<Participation> shape) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.shape = shape;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SpellLine> action) {
    while (readLine()) {
      byte[] bytes = line.toByteArray();
      if (isTooLong || !isBlank(bytes)) {
        action.accept(spell(bytes));
        return true;
      }
    }
    return false;
  }

  /** Reads up to the end of a line; whether there was one, be it empty. */
  private boolean readLine() {
    line.reset();
    isTooLong = false;
    boolean isThere = false;
    while (!hasEnded && (next < end || fill())) {
      int start = next;
      if (isAfterCarriageReturn && buffer[start] == '\n') {
        next++;
        isAfterCarriageReturn = false;
        continue;
      }
      isAfterCarriageReturn = false;
      isThere = true;
      while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
        next++;
      }
      keep(start, next - start);
      if (next < end) {
        isAfterCarriageReturn = buffer[next] == '\r';
        next++;
        number++;
        return true;
      }
    }
    number += isThere ? 1 : 0;
    return isThere;
  }

  private boolean fill() {
    try {
      next = 0;
      end = Math.max(in.read(buffer, 0, buffer.length), 0);
      hasEnded = end == 0;
      return !hasEnded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(int from, int length) {
    isTooLong = isTooLong || length > shape.limits().documentBytes() - line.size();
    if (isTooLong) {
      line.reset();
    } else {
      line.write(buffer, from, length);
    }
  }

  /** Whether nothing but blanks is in a line, and a byte order mark in the first. */
  private boolean isBlank(byte[] bytes) {
    int i = number == 1 && Lines.hasBom(bytes) ? Lines.BOM_LENGTH : 0;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i == bytes.length;
  }

  private SpellLine spell(byte[] bytes) {
    if (isTooLong) {
      return faulty(Limit.DOCUMENT.exceeded(shape.limits()));
    }
    String wider = Encodings.wider(bytes);
    if (wider != null) {
      hasEnded = true; // what follows would be cut in the middle of its units
      return faulty(Finding.of(ReadingProblem.ENCODING).with("found", wider).build());
    }
    if (number > 1 && Lines.hasBom(bytes)) {
      return faulty(
          Finding.of(ReadingProblem.SYNTAX)
              .with("detail", "a byte order mark stands before this line")
              .build());
    }
    ValueShape.Result<Participation> result = shape.read(bytes);
    return line(result.value(), result.problems(), result.problemCount());
  }

  private SpellLine faulty(Finding finding) {
    return new SpellLine(
        number,
        null,
        ImmutableList.of(new LocatedFinding(new Location("", number, 1), finding)),
        1);
  }

  private SpellLine line(
      @Nullable Participation spell, ImmutableList<LocatedFinding> problems, long problemCount) {
    return new SpellLine(
        number,
        spell,
        problems.stream()
            .map(
                problem ->
                    new LocatedFinding(
                        new Location(
                            problem.location().pointer(), number, problem.location().column()),
                        problem.finding()))
            .collect(ImmutableList.toImmutableList()),
        problemCount);
  }
}
