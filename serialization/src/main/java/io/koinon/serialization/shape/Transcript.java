package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A document of another format in the tokens of JSON, and where each of them stands in the
 * document.
 *
 * <p>So one reader reads every format, and finds the same problems in each. Where the document
 * breaks off, because it is ill-formed or has what JSON does not, the transcript breaks off too.
 * Immutable.
 */
public final class Transcript {
  private final byte[] json;
  private final int[] offsets;
  private final int[] lines;
  private final int[] columns;
  private final ImmutableList<String> pointers;
  private final @Nullable Break end;

  /** Where a document breaks off, and why, if that is still to be told. */
  record Break(@Nullable Finding finding, int line, int column) {}

  private Transcript(Builder builder) {
    this.json = builder.json.toByteArray();
    this.offsets = Arrays.copyOf(builder.offsets, builder.size);
    this.lines = Arrays.copyOf(builder.lines, builder.size);
    this.columns = Arrays.copyOf(builder.columns, builder.size);
    this.pointers = ImmutableList.copyOf(builder.pointers);
    this.end = builder.end;
  }

  byte[] json() {
    return json;
  }

  @Nullable Break end() {
    return end;
  }

  /**
   * The place in the document of the token at an offset of the transcript, or the last before it.
   */
  Location locate(String pointer, int offset) {
    if (end != null && offset >= json.length) {
      return new Location(pointer, end.line, end.column);
    }
    int found = Arrays.binarySearch(offsets, offset);
    int token = Math.max(found >= 0 ? found : -found - 2, 0);
    return offsets.length == 0
        ? new Location(pointer, 1, 1)
        : new Location(
            pointers.isEmpty() ? pointer : pointers.get(token), lines[token], columns[token]);
  }

  /** Writes a transcript, token by token. Not thread-safe. */
  public static final class Builder {
    private static final int FIRST_SIZE = 1024;

    /** Every byte of a document becomes six at most. */
    private static final int MOST_BYTES = 1 << 30;

    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private int[] offsets = new int[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int[] columns = new int[FIRST_SIZE];
    private final List<String> pointers = new ArrayList<>();
    private @Nullable String written;
    private int size;
    private final ReadLimits limits;
    private boolean needsComma;
    private boolean afterName;
    private int depth;
    private int records;
    private @Nullable Break end;

    /**
     * A transcript without tokens.
     *
     * @param limits where it is to break off
     */
    public Builder(ReadLimits limits) {
      this.limits = limits;
    }

    /**
     * The next token stands at a place.
     *
     * @param line its line, from 1
     * @param column its column, from 1
     */
    private void at(int line, int column) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
        lines = Arrays.copyOf(lines, 2 * size);
        columns = Arrays.copyOf(columns, 2 * size);
      }
      offsets[size] = json.size();
      lines[size] = line;
      columns[size] = column;
      if (written != null) {
        pointers.add(written);
      }
      size++;
    }

    private void separate() {
      if (needsComma) {
        json.write(',');
      }
      needsComma = false;
    }

    /** Goes to where a value stands, and says whether it may stand there. */
    private boolean separateValue(boolean isOne, Limit limit, int line, int column) {
      separate();
      boolean isElement = depth > 0 && !afterName;
      afterName = false;
      return isWithin(isOne, limit, line, column)
          && (!isElement || isCounted(line, column))
          && isWithin(json.size() < MOST_BYTES, Limit.DOCUMENT, line, column);
    }

    private boolean isCounted(int line, int column) {
      records++;
      return isWithin(records <= limits.records(), Limit.RECORDS, line, column);
    }

    /** Breaks off beyond a limit, and says whether the transcript goes on. */
    private boolean isWithin(boolean isOne, Limit limit, int line, int column) {
      if (end == null && !isOne) {
        breakOff(limit.exceeded(limits), line, column);
      }
      return end == null;
    }

    /** {@return whether it has broken off: nothing is added any more} */
    public boolean isBroken() {
      return end != null;
    }

    /**
     * Begins an object or an array.
     *
     * @param bracket the opening bracket
     * @param line where it begins
     * @param column where it begins
     */
    public void start(char bracket, int line, int column) {
      if (!separateValue(depth < limits.nestingDepth(), Limit.NESTING, line, column)) {
        return;
      }
      at(line, column);
      json.write(bracket);
      needsComma = false;
      depth++;
    }

    /**
     * Ends an object or an array.
     *
     * @param bracket the closing bracket
     * @param line where it ends
     * @param column where it ends
     */
    public void end(char bracket, int line, int column) {
      if (isBroken()) {
        return;
      }
      at(line, column);
      json.write(bracket);
      depth--;
      needsComma = depth > 0; // what follows a document is no part of it
    }

    /**
     * Adds the name of a property.
     *
     * @param name the name
     * @param line where it stands
     * @param column where it stands
     */
    public void name(String name, int line, int column) {
      separate();
      if (isWithin(name.length() <= limits.nameLength(), Limit.NAME, line, column)) {
        at(line, column);
        quote(name);
        json.write(':');
        afterName = isCounted(line, column);
      }
    }

    /**
     * Adds a text.
     *
     * @param text the text
     * @param line where it stands
     * @param column where it stands
     */
    public void text(String text, int line, int column) {
      if (separateValue(text.length() <= limits.textLength(), Limit.TEXT, line, column)) {
        at(line, column);
        quote(text);
        needsComma = true;
      }
    }

    /** A text in quotes; half of a surrogate pair is escaped, so that it is found where it is. */
    private void quote(String text) {
      json.write('"');
      int from = 0;
      for (int half = Encodings.halfPair(text, 0);
          half >= 0;
          half = Encodings.halfPair(text, from)) {
        escape(text.substring(from, half));
        ascii("\\u" + Integer.toHexString(text.charAt(half)));
        from = half + 1;
      }
      escape(text.substring(from));
      json.write('"');
    }

    private void escape(String text) {
      byte[] escaped = JsonStringEncoder.getInstance().quoteAsUTF8(text);
      json.write(escaped, 0, escaped.length);
    }

    private void ascii(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      json.write(bytes, 0, bytes.length);
    }

    /**
     * Adds a number, or {@code true}, {@code false} or {@code null}.
     *
     * @param literal as JSON has it
     * @param line where it stands
     * @param column where it stands
     */
    public void literal(String literal, int line, int column) {
      if (!separateValue(literal.length() <= limits.numberDigits(), Limit.NUMBER, line, column)) {
        return;
      }
      at(line, column);
      ascii(literal);
      needsComma = true;
    }

    /**
     * The document breaks off, unless it has done so before.
     *
     * @param finding why
     * @param line where
     * @param column where
     */
    public void breakOff(Finding finding, int line, int column) {
      if (end == null) {
        end = new Break(requireNonNull(finding), line, column);
      }
    }

    /** The document breaks off here, which is known already. */
    void stop() {
      if (end == null) {
        end = new Break(null, 1, 1);
      }
    }

    /** The tokens from now on were written elsewhere: what is wrong with them, is wrong there. */
    void writtenAt(String pointer) {
      written = pointer;
    }

    /** {@return the transcript} */
    public Transcript build() {
      return new Transcript(this);
    }
  }
}
