package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.RefusedException;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.ReadLimits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/**
 * How values of a type stand by themselves, where no document around them says what they are about.
 *
 * <p>What has a text is that text. Anything else is what it is in a document, and has the key that
 * leads to it there as properties of its own: a state its {@code id}, a spell its {@code framework}
 * and {@code participant}. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ValueShape<T> {
  private static final TokenStreamFactory JSON = Constraints.json(ReadLimits.usual());
  private static final Object NO_KEY = new Object();

  private final Class<T> type;
  private final @Nullable TextShape<Object, T> text;
  private final Reader<T> reader;
  private final Function<? super T, byte[]> writer;
  private final ReadLimits limits;
  private final TokenStreamFactory parsers;

  /** Reads a value from the beginning to the end of a reading. */
  private interface Reader<T> {
    @Nullable T read(Reading in, byte[] json);
  }

  /** Tells the key of a value from what is to be read. */
  interface KeyFinder<K> {
    K find(byte[] json);
  }

  /**
   * What came of reading.
   *
   * @param value the value, if there was no problem
   * @param problems the problems by place, at most as many as the limit
   * @param problemCount how many problems there were
   * @param <T> the type of the value
   */
  public record Result<T>(
      @Nullable T value, ImmutableList<LocatedFinding> problems, long problemCount) {}

  private ValueShape(
      Class<T> type,
      @Nullable TextShape<Object, T> text,
      Reader<T> reader,
      Function<? super T, byte[]> writer) {
    this(type, text, reader, writer, ReadLimits.usual(), JSON);
  }

  private ValueShape(
      Class<T> type,
      @Nullable TextShape<Object, T> text,
      Reader<T> reader,
      Function<? super T, byte[]> writer,
      ReadLimits limits,
      TokenStreamFactory parsers) {
    this.type = type;
    this.text = text;
    this.reader = reader;
    this.writer = writer;
    this.limits = limits;
    this.parsers = parsers;
  }

  /** Values that are read with nothing but themselves. */
  static <T> ValueShape<T> of(Class<T> type, Shape<Object, T> shape) {
    return of(type, shape, json -> NO_KEY, value -> NO_KEY);
  }

  /** Values that are texts. */
  static <T> ValueShape<T> of(Class<T> type, TextShape<Object, T> shape) {
    return new ValueShape<>(
        type,
        shape,
        (in, json) -> in.document(shape, NO_KEY),
        value -> new Writing(false).document(shape, NO_KEY, value));
  }

  /** Values that are read with a key that they tell themselves. */
  static <K, T> ValueShape<T> of(
      Class<T> type, Shape<K, T> shape, KeyFinder<K> finder, Function<? super T, K> key) {
    return new ValueShape<>(
        type,
        null,
        (in, json) -> in.document(shape, finder.find(json)),
        value -> new Writing(false).document(shape, key.apply(value), value));
  }

  /** Values of either of two types: of the first, if an object has a property of this name. */
  static <T, A extends T, B extends T> ValueShape<T> either(
      Class<T> type, ValueShape<A> first, String property, ValueShape<B> second) {
    return new ValueShape<>(
        type,
        null,
        (in, json) ->
            OwnProperties.has(json, property)
                ? first.reader.read(in, json)
                : second.reader.read(in, json),
        value ->
            first.type.isInstance(value)
                ? first.writer.apply(first.type.cast(value))
                : second.writer.apply(second.type.cast(value)));
  }

  /** {@return the type of the values} */
  public Class<T> type() {
    return type;
  }

  /** {@return whether every value is a text} */
  public boolean isText() {
    return text != null;
  }

  /**
   * {@return the text of a value}
   *
   * @param value the value, of a type whose values are texts
   */
  public String text(T value) {
    return requireNonNull(text, "text").textOf(value);
  }

  /**
   * {@return the value of a text, or null if it is refused, or values are no texts}
   *
   * @param own the text
   */
  public @Nullable T parse(String own) {
    try {
      return text == null ? null : text.parse(NO_KEY, own);
    } catch (RefusedException e) {
      return null; // reading says why
    }
  }

  /**
   * {@return this shape, whose values are read within other limits than the usual ones}
   *
   * @param limits the limits
   */
  public ValueShape<T> within(ReadLimits limits) {
    return new ValueShape<>(type, text, reader, writer, limits, Constraints.json(limits));
  }

  /** {@return the limits within which values are read} */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * {@return what came of reading JSON}
   *
   * @param json one value, in UTF-8
   */
  public Result<T> read(byte[] json) {
    return result(new Reading(parsers, json, limits, Versions.RELEASED, false, false), json);
  }

  /**
   * {@return what came of reading the tokens of a value}
   *
   * @param tokens the tokens
   */
  public Result<T> read(Transcript tokens) {
    return result(
        new Reading(parsers, tokens, limits, Versions.RELEASED, false, false), tokens.json());
  }

  private Result<T> result(Reading opened, byte[] json) {
    try (Reading reading = opened) {
      T value = reader.read(reading, json);
      long count = reading.problemCount();
      return new Result<>(count == 0 ? value : null, reading.problems(), count);
    }
  }

  /**
   * {@return a value in JSON, compact and in UTF-8}
   *
   * @param value the value
   */
  public byte[] write(T value) {
    return writer.apply(value);
  }
}
