package io.koinon.serialization.yaml;

import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.shape.Encodings;
import io.koinon.serialization.shape.Lines;
import io.koinon.serialization.shape.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into the tokens of JSON.
 *
 * <p>Of the plain scalars only whole numbers, {@code true}, {@code false}, {@code null} and {@code
 * ~} are something else than texts: {@code NO}, {@code 1e3}, {@code 12:30}, {@code 0.5} and dates
 * are the texts that they look like. Anchors, aliases and tags are not read: the document breaks
 * off there.
 */
public final class YamlReader {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");

  /**
   * The scanner copies all that it has of a token whenever it reads on: with parts of one size it
   * would take quadratic time for a long comment.
   */
  private static final int MOST_PARTS = 16;

  private static final int LEAST_PART = 4096;

  private final Transcript.Builder transcript;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final byte[] document;

  /** A mapping or a sequence that is open, and whether a name comes next. */
  private static final class Frame {
    private final boolean isMapping;
    private boolean awaitsName;

    Frame(boolean isMapping) {
      this.isMapping = isMapping;
      this.awaitsName = isMapping;
    }
  }

  private YamlReader(byte[] document, ReadLimits limits) {
    this.document = document;
    this.transcript = new Transcript.Builder(limits);
  }

  /**
   * {@return the tokens of a document, up to where it breaks off}
   *
   * @param document the document in UTF-8
   * @param limits the limits
   */
  public static Transcript transcribe(byte[] document, ReadLimits limits) {
    YamlReader reader = new YamlReader(document, limits);
    reader.read();
    return reader.transcript.build();
  }

  private void read() {
    String wider = Encodings.wider(document);
    if (wider != null) {
      breakOff(ReadingProblem.ENCODING, "found", wider, 0);
      return;
    }
    int length = Encodings.wellFormedLength(document);
    int start = Lines.hasBom(document) ? Lines.BOM_LENGTH : 0;
    String text = new String(document, start, Math.max(0, length - start), StandardCharsets.UTF_8);
    boolean isWhole = readText(text);
    if (isWhole && length < document.length) {
      breakOff(ReadingProblem.ENCODING, "found", "something else than UTF-8", length);
    }
  }

  private void breakOff(FindingType type, String argument, String value, int offset) {
    Location location = new Lines(document).locate("", offset);
    transcript.breakOff(
        Finding.of(type).with(argument, value).build(), location.line(), location.column());
  }

  /** Reads a text, and says whether it was read to its end. */
  private boolean readText(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .setBufferSize(Math.max(LEAST_PART, text.length() / MOST_PARTS))
            .build();
    StreamReader reader = new StreamReader(settings, new WholeCharacters(text));
    try {
      Iterator<Event> events = new ParserImpl(settings, reader);
      while (events.hasNext()) {
        if (!take(events.next())) {
          return false;
        }
      }
      return true;
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      syntax(String.valueOf(e.getProblem()), line(mark), column(mark));
    } catch (ReaderException e) {
      int codePoint = e.getCodePoint();
      int offset =
          text.offsetByCodePoints(
              0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
      int bytes = text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
      Location location = new Lines(document).locate("", bytes);
      syntax(
          "character U+" + Integer.toHexString(codePoint) + " is not allowed",
          location.line(),
          location.column());
    } catch (YamlEngineException e) {
      syntax(String.valueOf(e.getMessage()), 1, 1);
    } catch (NumberFormatException e) { // thrown by the scanner for an escape of another form
      Optional<Mark> mark = reader.getMark();
      syntax("an escape needs its hexadecimal digits", line(mark), column(mark));
    }
    return false;
  }

  private void syntax(String detail, int line, int column) {
    transcript.breakOff(
        Finding.of(ReadingProblem.SYNTAX).with("detail", detail).build(), line, column);
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(it -> it.getLine() + 1).orElse(1);
  }

  private static int column(Optional<Mark> mark) {
    return mark.map(it -> it.getColumn() + 1).orElse(1);
  }

  /** Takes an event, and says whether the document goes on. */
  private boolean take(Event event) {
    int line = line(event.getStartMark());
    int column = column(event.getStartMark());
    String refused = refused(event);
    if (refused != null) {
      syntax(refused, line, column);
      return false;
    }
    switch (event.getEventId()) {
      case MappingStart -> start(true, line, column);
      case SequenceStart -> start(false, line, column);
      case MappingEnd, SequenceEnd -> end(line, column);
      case Scalar -> scalar((ScalarEvent) event, line, column);
      default -> {}
    }
    return !transcript.isBroken();
  }

  /** What JSON does not have, if an event is that. */
  private @Nullable String refused(Event event) {
    if (event instanceof AliasEvent) {
      return "aliases are not read";
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return "anchors are not read";
    }
    boolean isTagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
    if (isTagged) {
      return "tags are not read";
    }
    Frame frame = frames.peek();
    return event instanceof CollectionStartEvent && frame != null && frame.awaitsName
        ? "a name must be a text"
        : null;
  }

  private void start(boolean isMapping, int line, int column) {
    valueFollows();
    transcript.start(isMapping ? '{' : '[', line, column);
    frames.push(new Frame(isMapping));
  }

  private void end(int line, int column) {
    transcript.end(frames.pop().isMapping ? '}' : ']', line, column);
  }

  /** The value of a name follows, or an element. */
  private void valueFollows() {
    Frame frame = frames.peek();
    if (frame != null && frame.isMapping) {
      frame.awaitsName = true;
    }
  }

  private void scalar(ScalarEvent scalar, int line, int column) {
    Frame frame = frames.peek();
    if (frame != null && frame.awaitsName) {
      frame.awaitsName = false;
      transcript.name(scalar.getValue(), line, column);
      return;
    }
    valueFollows();
    String value = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      transcript.text(value, line, column);
    } else if (value.isEmpty() && frames.isEmpty()) {
      return; // an empty document
    } else if (value.isEmpty() || value.equals("~") || value.equals("null")) {
      transcript.literal("null", line, column);
    } else if (isLiteral(value)) {
      transcript.literal(value, line, column);
    } else {
      transcript.text(value, line, column);
    }
  }

  /** Whether a plain scalar is something else than a text. */
  static boolean isLiteral(String plain) {
    return plain.equals("true") || plain.equals("false") || NUMBER.matcher(plain).matches();
  }
}
