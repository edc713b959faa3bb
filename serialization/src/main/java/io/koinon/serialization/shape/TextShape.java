package io.koinon.serialization.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.koinon.RefusedException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands for a value: an id, a date, a word, or the text itself.
 *
 * <p>A text may be relative to something in the key it is read with, its scope: the bare name of a
 * mode is completed by its framework. Within one reading, equal plain texts of one shape and scope
 * give the same value and are parsed once. Plain are the texts of ids, dates and words: short, of
 * ASCII characters that need no escape, and used again and again.
 *
 * @param <K> what the text is read with
 * @param <T> the type of the value
 */
final class TextShape<K, T> extends Shape<K, T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int ordinal;
  private final String expected;
  private final TextForm form;
  private final boolean isPlain;
  private final @Nullable Function<? super K, ? extends Object> scope;
  private final BiFunction<? super K, String, ? extends T> parse;
  private final Function<? super T, String> text;
  private final @Nullable Characters<T> characters;

  /** The plain texts of at most twelve characters that need no string to be read or written. */
  interface Characters<T> {
    /** The value that characters stand for, or null if they are no such text. */
    @Nullable T find(char[] chars, int offset, int length);

    /** Whether the text of a value is one. */
    boolean isShort(T value);

    /** Puts the text of a value, and gives where it ends. */
    int put(T value, byte[] target, int at);
  }

  private TextShape(
      String expected,
      TextForm form,
      boolean isPlain,
      @Nullable Function<? super K, ? extends Object> scope,
      BiFunction<? super K, String, ? extends T> parse,
      Function<? super T, String> text,
      @Nullable Characters<T> characters) {
    this.ordinal = COUNT.getAndIncrement();
    this.expected = expected;
    this.form = form;
    this.isPlain = isPlain;
    this.scope = scope;
    this.parse = parse;
    this.text = text;
    this.characters = characters;
  }

  /** A plain text that stands for the same value wherever it is. */
  static <T> TextShape<Object, T> of(
      String expected,
      TextForm form,
      Function<String, ? extends T> parse,
      Function<? super T, String> text) {
    return new TextShape<>(expected, form, true, null, (key, own) -> parse.apply(own), text, null);
  }

  /** Any text, which seldom comes again, so that it is not worth while to remember its values. */
  static <K, T> TextShape<K, T> ofAny(
      String expected,
      BiFunction<? super K, String, ? extends T> parse,
      Function<? super T, String> text) {
    return new TextShape<>(expected, TextForm.TEXT, false, null, parse, text, null);
  }

  /** A plain text that stands for a value only together with a scope. */
  static <K, S, T> TextShape<K, T> relative(
      String expected,
      TextForm form,
      Function<? super K, ? extends S> scope,
      BiFunction<? super S, String, ? extends T> parse,
      Function<? super T, String> text) {
    return new TextShape<>(
        expected, form, true, scope, (key, own) -> parse.apply(scope.apply(key), own), text, null);
  }

  /** A word for each constant, in lower case with hyphens: {@code entry-into-force}. */
  static <E extends Enum<E>> TextShape<Object, E> words(Class<E> type) {
    ImmutableMap<String, E> byWord =
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(TextShape::word, constant -> constant));
    ImmutableMap<E, String> byConstant =
        Maps.immutableEnumMap(ImmutableBiMap.copyOf(byWord).inverse());
    ImmutableList<String> words = byWord.keySet().asList();
    String expected = "one of " + String.join(", ", words);
    return new TextShape<>(
        expected,
        TextForm.words(type, words),
        true,
        null,
        (key, own) -> {
          E constant = byWord.get(own);
          if (constant == null) {
            throw new RefusedException("word/unknown", own, expected);
          }
          return constant;
        },
        constant -> requireNonNull(byConstant.get(constant)),
        null);
  }

  /** The same, with a cheaper way for most of the texts. */
  TextShape<K, T> with(Characters<T> cheaper) {
    return new TextShape<>(expected, form, isPlain, scope, parse, text, cheaper);
  }

  private static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** A number of its own for each shape. */
  int ordinal() {
    return ordinal;
  }

  /** Whether its texts repeat within a document, and are of ASCII characters without escapes. */
  boolean isPlain() {
    return isPlain;
  }

  /** What else than the text decides the value; null if nothing does. */
  @Nullable Object scope(K key) {
    return scope == null ? null : scope.apply(key);
  }

  T parse(K key, String own) {
    return parse.apply(key, own);
  }

  /** The value of a text that needs no string, or null if it is another text. */
  @Nullable T find(char[] chars, int offset, int length) {
    return characters == null ? null : characters.find(chars, offset, length);
  }

  String textOf(T value) {
    return text.apply(value);
  }

  /** The only texts there are; none if they cannot be listed. */
  ImmutableList<String> words() {
    return form.words();
  }

  /** What its texts look like. */
  TextForm form() {
    return form;
  }

  @Override
  @Nullable T read(Reading in, K key) {
    return in.text(this, key);
  }

  @Override
  void write(Writing out, K key, T value) {
    if (characters == null || !out.text(characters, value)) {
      out.text(text.apply(value), isPlain);
    }
  }

  @Override
  boolean isPart() {
    return false;
  }

  @Override
  String expected() {
    return expected;
  }
}
