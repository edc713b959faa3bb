package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One reading of one document: where the parser stands, what was found wrong, and which texts have
 * been seen.
 *
 * <p>Every step forward goes through here. Where the parser gives up, the reading has stopped: the
 * problem is noted once, every loop ends, and nothing is reported any more. Not thread-safe.
 */
public final class Reading implements AutoCloseable {
  /** The end of an object, or of the reading. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private static final String NO_UTF_8 = "something else than UTF-8";

  /** How many bytes a property or an element takes at least, with what is between them. */
  private static final int LEAST_RECORD = 2;

  /** How deep the deepest records stand: {@code /institutions/league/modes/member}, spells. */
  private static final int DEEPEST_RECORD = 5;

  /** What the parser says to programmers of parsers, within a sentence for authors of documents. */
  private static final Pattern PARSER_ASIDE =
      Pattern.compile(
          "\\s*\\((start marker|for (Array|Object|root)).*|: (enable|maybe a) .*|, from `[^`]*`");

  private final byte[] bytes;
  private final @Nullable Transcript transcript;
  private final @Nullable String otherEncoding;
  private final int length;
  private final ReadLimits limits;
  private final int mostText;
  private final Versions versions;
  private final JsonParser parser;
  private final Problems problems;
  private final @Nullable List<SourcePlaces.Entry> places;
  private final Map<String, Set<Object>> namespaces = new HashMap<>();
  private final @Nullable SharedValues values;
  private @Nullable TextTable[] tables = new TextTable[64];
  private @Nullable Lines lines;
  private @Nullable Integer olderVersion;
  private final boolean isCounting;
  private int recordsLeft;
  private boolean stopped;

  /** Where an object begins. */
  private record Place(String pointer, int line, int byteColumn) {
    static Place of(TokenStreamContext object) {
      TokenStreamLocation start = object.startLocation(ContentReference.unknown());
      return new Place(pointerOf(object), start.getLineNr(), start.getColumnNr());
    }
  }

  /**
   * Opens a document.
   *
   * @param factory the factory of the parser
   * @param bytes the document
   * @param limits the limits
   * @param versions the versions that are read
   * @param withPlaces whether to remember where each value stands
   * @param withSharedValues whether equal values that are often met become one object
   */
  public Reading(
      TokenStreamFactory factory,
      byte[] bytes,
      ReadLimits limits,
      Versions versions,
      boolean withPlaces,
      boolean withSharedValues) {
    this(factory, bytes, null, limits, versions, withPlaces, withSharedValues);
  }

  /**
   * Opens the transcript of a document of another format.
   *
   * @param factory the factory of the parser of JSON
   * @param transcript the transcript
   * @param limits the limits
   * @param versions the versions that are read
   * @param withPlaces whether to remember where each value stands
   * @param withSharedValues whether equal values that are often met become one object
   */
  public Reading(
      TokenStreamFactory factory,
      Transcript transcript,
      ReadLimits limits,
      Versions versions,
      boolean withPlaces,
      boolean withSharedValues) {
    this(factory, transcript.json(), transcript, limits, versions, withPlaces, withSharedValues);
  }

  private Reading(
      TokenStreamFactory factory,
      byte[] bytes,
      @Nullable Transcript transcript,
      ReadLimits limits,
      Versions versions,
      boolean withPlaces,
      boolean withSharedValues) {
    this.bytes = bytes;
    this.transcript = transcript;
    this.limits = limits;
    this.mostText = limits.textLength();
    this.versions = versions;
    this.recordsLeft = limits.records();
    this.isCounting = bytes.length / LEAST_RECORD >= limits.records();
    this.otherEncoding = transcript == null ? Encodings.wider(bytes) : null;
    this.length =
        transcript != null
            ? bytes.length
            : otherEncoding == null ? Encodings.wellFormedLength(bytes) : 0;
    this.parser = factory.createParser(ObjectReadContext.empty(), bytes, 0, length);
    this.problems = new Problems(limits.problems());
    this.places = withPlaces ? new ArrayList<>() : null;
    this.values = withSharedValues ? new SharedValues() : null;
  }

  /**
   * {@return a document in UTF-8; half of a surrogate pair becomes a byte that UTF-8 does not have,
   * so that it is found where it stands}
   *
   * @param document the document
   */
  public static byte[] utf8(String document) {
    return Encodings.utf8(document);
  }

  /**
   * Reads the document.
   *
   * @param root the shape of the document
   * @param key what the document is read with
   * @param <K> the type of the key
   * @param <T> the type of the value
   * @return the value, or null if it could not be made out
   */
  public <K, T> @Nullable T document(Shape<? super K, T> root, K key) {
    return whole(() -> root.read(this, key));
  }

  /** {@return the document as a tree, whatever its shape, or null if there is none} */
  public @Nullable Tree tree() {
    return whole(new TreeReader(this)::read);
  }

  private <T> @Nullable T whole(Supplier<? extends @Nullable T> value) {
    if (otherEncoding != null) {
      stopAtEncoding(otherEncoding, 0, "");
      return null;
    }
    if (!advance()) {
      return null;
    }
    T read = value.get();
    if (!stopped) {
      checkTrailing();
    }
    return read;
  }

  private void stopAtEncoding(String found, int offset, String pointer) {
    stopped = true;
    problems.add(offset, pointer, Finding.of(ReadingProblem.ENCODING).with("found", found).build());
  }

  private boolean advance() {
    if (length == bytes.length && Lines.hasBom(bytes) && length == Lines.BOM_LENGTH) {
      stop(ReadingProblem.EMPTY, parser.currentLocation(), "");
      return false;
    }
    try {
      if (parser.nextToken() == null) {
        stopAtEnd();
      }
    } catch (JacksonException e) {
      stop(e);
    }
    return !stopped;
  }

  /** Stops where the transcript breaks off, if it does. */
  private boolean stopAtBreak(String pointer) {
    Transcript.Break end = transcript == null ? null : transcript.end();
    if (end != null) {
      stopped = true;
      if (end.finding() != null) {
        problems.add(length, pointer, end.finding());
      }
    }
    return end != null;
  }

  private void stopAtEnd() {
    if (stopAtBreak("")) {
      return;
    }
    if (length < bytes.length) {
      stopAtEncoding(NO_UTF_8, length, "");
    } else {
      stop(ReadingProblem.EMPTY, parser.currentLocation(), "");
    }
  }

  private void checkTrailing() {
    try {
      if (parser.nextToken() != null) {
        stop(ReadingProblem.TRAILING, parser.currentTokenLocation(), "");
      } else if (stopAtBreak("")) {
        return;
      } else if (length < bytes.length) {
        stopAtEncoding(NO_UTF_8, length, "");
      }
    } catch (JacksonException e) {
      stop(ReadingProblem.TRAILING, locationOf(e), "");
    }
  }

  // Steps

  /** Whether the parser gave up. */
  boolean hasStopped() {
    return stopped;
  }

  /** Whether a token is current. */
  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** The context of the current token; of the object itself at its beginning. */
  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /** Goes to the next name of the object: its number, a negative one if unknown, or END. */
  int nextProperty(PropertyNameMatcher matcher) {
    if (stopped) {
      return END;
    }
    try {
      int index = parser.nextNameMatch(matcher);
      if (index >= 0 && !isCounting) {
        return index;
      }
      if (index == END || !isWithinLimits(index < 0)) {
        return END;
      }
      return index == PropertyNameMatcher.MATCH_ODD_TOKEN
          ? PropertyNameMatcher.MATCH_UNKNOWN_NAME
          : index;
    } catch (JacksonException e) {
      stop(e);
      return END;
    }
  }

  /** Goes to the next name of the object, if there is one. */
  boolean nextProperty() {
    if (stopped) {
      return false;
    }
    try {
      return parser.nextName() != null && isWithinLimits(true);
    } catch (JacksonException e) {
      stop(e);
      return false;
    }
  }

  /** Goes from a name to its value. */
  boolean nextValue() {
    try {
      JsonToken unused = parser.nextToken();
    } catch (JacksonException e) {
      stop(e);
    }
    return !stopped;
  }

  /** Goes to the next element of the array, if there is one. */
  boolean nextElement() {
    if (stopped) {
      return false;
    }
    try {
      return parser.nextToken() != JsonToken.END_ARRAY && (!isCounting || isWithinLimits(false));
    } catch (JacksonException e) {
      stop(e);
      return false;
    }
  }

  /** Goes from a name over its value. */
  void skipValue() {
    if (nextValue()) {
      skipChildren();
    }
  }

  /** Goes over what is open at the current token; limits hold for what is gone over, too. */
  private void skipChildren() {
    try {
      TokenStreamContext outer = parser.streamReadContext();
      if (isOpen(parser.currentToken())) {
        outer = outer.getParent();
        while (skip() && parser.streamReadContext() != outer) {}
      } else {
        boolean unused = isMeasured();
      }
    } catch (JacksonException e) {
      stop(e);
    }
  }

  private static boolean isOpen(@Nullable JsonToken token) {
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
  }

  /** Goes one token on, and says whether reading has not stopped. */
  private boolean skip() {
    JsonToken token = parser.nextToken();
    TokenStreamContext context = parser.streamReadContext();
    if (token == JsonToken.PROPERTY_NAME) {
      return isWithinLimits(true);
    }
    if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      return true;
    }
    TokenStreamContext owner = isOpen(token) ? context.getParent() : context;
    return isMeasured() && (!owner.inArray() || isWithinLimits(false));
  }

  // Limits

  /** Counts a property or an element, measures its name, and stops beyond a limit. */
  private boolean isWithinLimits(boolean isNamed) {
    if (isNamed && parser.currentName().length() > limits.nameLength()) {
      exceed(Limit.NAME);
    } else if (--recordsLeft < 0) {
      exceed(Limit.RECORDS);
    }
    return !stopped;
  }

  /** Measures the text or the number at the current token, and stops beyond a limit. */
  private boolean isMeasured() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      if (parser.getStringLength() > mostText) {
        exceed(Limit.TEXT);
      }
    } else if (token != null && token.isNumeric()) {
      if (parser.getStringLength() > limits.numberDigits()) {
        exceed(Limit.NUMBER);
      }
    }
    return !stopped;
  }

  private void exceed(Limit limit) {
    stop(limit.exceeded(limits), parser.currentTokenLocation());
  }

  // Values

  /** The value of the text at the current token, or null if there is a problem with it. */
  <K, T> @Nullable T text(TextShape<K, T> shape, K key) {
    if (!isAt(JsonToken.VALUE_STRING)) {
      reportWrongKind(shape.expected());
      return null;
    }
    try {
      if (shape.isPlain()) {
        return repeated(shape, key);
      }
      String text = scalar();
      return text == null ? null : shape.parse(key, text);
    } catch (RefusedException e) {
      reportRefusedText(shape, e);
    } catch (JacksonException e) {
      stop(e);
    }
    return null;
  }

  @SuppressWarnings("unchecked") // a table holds what its shape gave
  private <K, T> @Nullable T repeated(TextShape<K, T> shape, K key) {
    char[] chars = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int length = parser.getStringLength();
    if (length > mostText) {
      exceed(Limit.TEXT);
      return null;
    }
    T value = shape.find(chars, offset, length);
    if (value != null) {
      return value;
    }
    TextTable table = table(shape);
    Object scope = shape.scope(key);
    Object known = table.find(chars, offset, length, scope);
    return known != null
        ? (T) known
        : parsed(shape, key, table, scope, new String(chars, offset, length));
  }

  private static <K, T> T parsed(
      TextShape<K, T> shape, K key, TextTable table, @Nullable Object scope, String text) {
    T value = shape.parse(key, text);
    table.remember(scope, value);
    return value;
  }

  private TextTable table(TextShape<?, ?> shape) {
    if (shape.ordinal() >= tables.length) {
      tables = Arrays.copyOf(tables, 2 * shape.ordinal());
    }
    TextTable table = tables[shape.ordinal()];
    if (table == null) {
      table = new TextTable();
      tables[shape.ordinal()] = table;
    }
    return table;
  }

  /** The id that the current name is, or null if it is refused. */
  @SuppressWarnings("unchecked") // a table holds what its shape gave
  <K, I> @Nullable I idFromName(TextShape<K, I> shape, K key) {
    String name = parser.currentName();
    TextTable table = table(shape);
    Object scope = shape.scope(key);
    Object known = table.find(name, scope);
    if (known != null) {
      return (I) known;
    }
    try {
      return parsed(shape, key, table, scope, name);
    } catch (RefusedException e) {
      reportRefusedText(shape, e);
      return null;
    }
  }

  /** The ids that objects of a namespace have had so far. */
  Set<Object> idsOf(String namespace) {
    return namespaces.computeIfAbsent(namespace, name -> new HashSet<>());
  }

  /** The whole number at the current token, or null if there is none that an int holds. */
  @Nullable Integer count(String expected) {
    if (!isAt(JsonToken.VALUE_NUMBER_INT)) {
      reportWrongKind(expected);
      return null;
    }
    try {
      return isMeasured() ? parser.getIntValue() : null;
    } catch (InputCoercionException e) {
      report(
          parser.currentTokenLocation(),
          pointerOf(parser.streamReadContext(), false),
          Finding.of(ReadingProblem.REFUSED)
              .with("value", Refusals.shown(parser.getString()))
              .with("rule", "number/range")
              .with("expected", expected)
              .build());
      return null;
    } catch (JacksonException e) {
      stop(e);
      return null;
    }
  }

  /** Whether the version at the current token is the one this library reads. */
  boolean version(int current, String expected) {
    if (!isAt(JsonToken.VALUE_NUMBER_INT)) {
      reportWrongKind(expected);
      return false;
    }
    try {
      if (!isMeasured()) {
        return false;
      }
      String found = parser.getString();
      if (!found.equals(Integer.toString(current))) {
        stopped = true;
        olderVersion = versions.older(found);
        if (olderVersion == null) {
          reportVersion(found, current);
        }
      }
    } catch (JacksonException e) {
      stop(e);
    }
    return !stopped;
  }

  /** The text of the text, number, or literal at the current token; null beyond a limit. */
  @Nullable String scalar() {
    try {
      return isMeasured() ? parser.getString() : null;
    } catch (JacksonException e) {
      stop(e);
      return null;
    }
  }

  /** Whether a number is current. */
  boolean isAtNumber() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  /** The current name. */
  String name() {
    return parser.currentName();
  }

  /** Reports the value or the name at the current token as one that cannot be. */
  void reportRefused(RefusedException refusal) {
    report(
        parser.currentTokenLocation(),
        pointerOf(parser.streamReadContext(), false),
        Refusals.refused(refusal).build());
  }

  private void reportVersion(String found, int current) {
    Finding.Builder finding =
        Finding.of(ReadingProblem.VERSION)
            .with("found", Refusals.shown(found))
            .with("expected", Integer.toString(current));
    boolean isNewer = !found.startsWith("-") && !found.equals("0");
    report(
        parser.currentTokenLocation(),
        pointerOf(parser.streamReadContext(), false),
        (isNewer ? finding.with("release", Refusals.shown(found) + ".0") : finding).build());
  }

  /**
   * {@return the version of the document if it is an older one; then nothing was read, and nothing
   * reported}
   */
  public @Nullable Integer olderVersion() {
    return olderVersion;
  }

  /** Where the value or the name at the current token is written. */
  Location place() {
    Locator locator = transcript == null ? lines() : transcript::locate;
    return locator.locate(
        pointerOf(parser.streamReadContext(), isOpen(parser.currentToken())),
        Math.toIntExact(parser.currentTokenLocation().getByteOffset()));
  }

  /** An equal value that was read before, if that is asked for; else the value itself. */
  <T> T shared(T value) {
    return values == null ? value : values.shared(value);
  }

  /** Notes where a value begins, if that is asked for and it may be a record. */
  void located(TokenStreamContext object, Object value) {
    if (places != null && object.getNestingDepth() <= DEEPEST_RECORD) {
      Place place = Place.of(object);
      places.add(new SourcePlaces.Entry(value, place.pointer, place.line, place.byteColumn));
    }
  }

  // Problems

  /** Reports a value of the wrong kind, and goes over it; gives false. */
  boolean wrongKind(String expected) {
    reportWrongKind(expected);
    return false;
  }

  /** Reports a value of the wrong kind, and goes over it. */
  void reportWrongKind(String expected) {
    JsonToken token = parser.currentToken();
    try {
      if (!isMeasured()) {
        return;
      }
    } catch (JacksonException e) {
      stop(e);
      return;
    }
    report(
        parser.currentTokenLocation(),
        pointerOf(parser.streamReadContext(), isOpen(token)),
        Finding.of(ReadingProblem.WRONG_KIND)
            .with("found", kindOf(Objects.requireNonNull(token)))
            .with("expected", expected)
            .build());
    skipChildren();
  }

  private static String kindOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  /** Reports a property that does not exist, or is there twice. */
  void reportSurplus(boolean isUnknown, ImmutableList<String> names) {
    if (isUnknown) {
      String name = parser.currentName();
      reportName(
          Refusals.suggesting(Finding.of(ReadingProblem.UNKNOWN_PROPERTY), name, names)
              .with("property", Refusals.shown(name))
              .with("allowed", String.join(", ", names))
              .build());
    } else {
      duplicate();
    }
  }

  /** Reports the current name as one that was there before. */
  void duplicate() {
    reportName(
        Finding.of(ReadingProblem.DUPLICATE)
            .with("property", Refusals.shown(parser.currentName()))
            .build());
  }

  private void reportName(Finding finding) {
    report(parser.currentTokenLocation(), pointerOf(parser.streamReadContext(), false), finding);
  }

  /** Reports a property that an object lacks. */
  void reportMissing(TokenStreamContext object, String name, String expected) {
    reportObject(
        object,
        Finding.of(ReadingProblem.MISSING_PROPERTY)
            .with("property", name)
            .with("expected", expected)
            .build());
  }

  /** Reports an object that its own check refuses. */
  void reportRefused(TokenStreamContext object, RefusedException refusal) {
    reportObject(object, Refusals.refused(refusal).build());
  }

  private void reportRefusedText(TextShape<?, ?> shape, RefusedException refusal) {
    report(
        parser.currentTokenLocation(),
        pointerOf(parser.streamReadContext(), false),
        Refusals.suggesting(Refusals.refused(refusal), refusal.value(), shape.words()).build());
  }

  private void reportObject(TokenStreamContext object, Finding finding) {
    Place place = Place.of(object);
    problems.add(offsetOf(place), place.pointer, finding);
  }

  private void report(TokenStreamLocation location, String pointer, Finding finding) {
    report(Math.toIntExact(location.getByteOffset()), pointer, finding);
  }

  private void report(int found, String pointer, Finding finding) {
    int offset = found;
    while (offset < length && (bytes[offset] & 0xC0) == 0x80) {
      offset--; // the parser gave up in the middle of a character
    }
    problems.add(offset, pointer, finding);
  }

  private void stop(JacksonException e) {
    if (e instanceof Constraints.Exceeded exceeded) {
      stop(exceeded.limit().exceeded(limits), parser.currentLocation(), -1);
      return;
    }
    if (stopAtBreak(pointerOf(context(), false))) { // a transcript itself is well-formed
      return;
    }
    if (length < bytes.length && e instanceof UnexpectedEndOfInputException) {
      stopAtEncoding(NO_UTF_8, length, pointerOf(context(), false));
      return;
    }
    String detail = PARSER_ASIDE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
    stop(
        e instanceof StreamConstraintsException ? ReadingProblem.LIMIT : ReadingProblem.SYNTAX,
        locationOf(e),
        detail);
  }

  private TokenStreamLocation locationOf(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getByteOffset() < 0
        ? parser.currentTokenLocation()
        : location;
  }

  private void stop(FindingType type, TokenStreamLocation location, String detail) {
    stop(Finding.of(type).with("detail", detail).build(), location);
  }

  private void stop(Finding finding, TokenStreamLocation location) {
    stop(finding, location, 0);
  }

  private void stop(Finding finding, TokenStreamLocation location, int shift) {
    stopped = true;
    report(
        Math.toIntExact(location.getByteOffset()) + shift,
        pointerOf(parser.streamReadContext(), false),
        finding);
  }

  private static String pointerOf(TokenStreamContext object) {
    return pointerOf(object, true);
  }

  private static String pointerOf(TokenStreamContext context, boolean ofParent) {
    TokenStreamContext place = ofParent ? Objects.requireNonNull(context.getParent()) : context;
    return place.pathAsPointer().toString();
  }

  private int offsetOf(Place place) {
    return lines().offset(place.line, place.byteColumn);
  }

  // Results

  private Lines lines() {
    if (lines == null) {
      lines = new Lines(bytes);
    }
    return lines;
  }

  /** {@return the problems by place, at most as many as the limit} */
  public ImmutableList<LocatedFinding> problems() {
    return problems.count() == 0
        ? ImmutableList.of()
        : problems.locate(transcript == null ? lines() : transcript::locate);
  }

  /** {@return how many problems there were} */
  public long problemCount() {
    return problems.count();
  }

  /** {@return where each record stands, by identity; nothing if that was not asked for} */
  public SourcePlaces places() {
    return new SourcePlaces(bytes, transcript, places == null ? List.of() : places);
  }

  @Override
  public void close() {
    parser.close();
  }
}
