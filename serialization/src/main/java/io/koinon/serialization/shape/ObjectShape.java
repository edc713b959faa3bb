package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.RefusedException;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object with properties.
 *
 * <p>Reading looks at every property, whatever is wrong with those before it. An object with a
 * fault of its own is withheld; a part of it that was withheld is left out, unless it is required.
 *
 * @param <K> what the object is read with
 * @param <B> the builder
 * @param <T> the type of the value
 */
public final class ObjectShape<K, B, T> extends Shape<K, T> {
  private static final int MOST_PROPERTIES = 64;

  private final Function<? super K, ? extends B> begin;
  private final Function<? super B, ? extends T> finish;
  private final @Nullable BiConsumer<? super B, ? super Interval> setInterval;
  private final Property<K, B, T>[] properties;
  private final ImmutableList<String> names;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final long beside;
  private final boolean oneLine;
  private final boolean root;

  private ObjectShape(Declaration<K, B, T> declaration) {
    this.begin = declaration.begin;
    this.finish = declaration.finish;
    this.setInterval = declaration.setInterval;
    this.properties = declaration.properties();
    this.names =
        declaration.properties.build().stream()
            .map(Property::name)
            .collect(ImmutableList.toImmutableList());
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(
                names.stream().map(name -> Named.fromString(name)).toList(), false);
    this.required = requiredMask(properties);
    this.beside = declaration.beside;
    this.oneLine = declaration.oneLine;
    this.root = declaration.root;
  }

  private static long requiredMask(Property<?, ?, ?>[] properties) {
    if (properties.length > MOST_PROPERTIES) {
      throw new IllegalStateException("more than " + MOST_PROPERTIES + " properties");
    }
    long mask = 0;
    for (int i = 0; i < properties.length; i++) {
      mask |= properties[i].isRequired() ? 1L << i : 0;
    }
    return mask;
  }

  ImmutableList<Property<K, B, T>> properties() {
    return ImmutableList.copyOf(properties);
  }

  /** What has been read of an object so far. */
  static final class Draft<B> {
    private final B builder;
    private @Nullable Endpoint from;
    private @Nullable Endpoint to;

    private Draft(B builder) {
      this.builder = builder;
    }

    B builder() {
      return builder;
    }

    void bound(boolean start, Endpoint endpoint) {
      if (start) {
        from = endpoint;
      } else {
        to = endpoint;
      }
    }
  }

  @Override
  @Nullable T read(Reading in, K key) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.reportWrongKind(expected());
      return null;
    }
    TokenStreamContext place = in.context();
    Draft<B> draft = new Draft<>(begin.apply(key));
    long seen = 0;
    long good = 0;
    boolean faulty = false;
    boolean partial = false;
    for (int i = in.nextProperty(matcher); i != Reading.END; i = in.nextProperty(matcher)) {
      if (i < 0 || (seen & 1L << i) != 0) {
        faulty = true;
        in.reportSurplus(i < 0, names);
        in.skipValue();
      } else if (in.nextValue()) {
        seen |= 1L << i;
        if (properties[i].read(in, key, draft)) {
          good |= 1L << i;
        } else if (properties[i].isPart()) {
          partial = true;
        } else {
          faulty = true;
        }
      }
    }
    if (in.hasStopped()) {
      return root && (required & ~good) == 0 ? finish(in, place, draft, false) : null;
    }
    long missing = required & ~seen;
    if (missing != 0) {
      reportMissing(in, place, missing);
    }
    if ((faulty && !root) || (required & ~good) != 0) {
      return null;
    }
    return finish(in, place, draft, !partial && !faulty);
  }

  private void reportMissing(Reading in, TokenStreamContext place, long missing) {
    for (int i = 0; i < properties.length; i++) {
      if ((missing & 1L << i) != 0) {
        in.reportMissing(place, properties[i].name(), properties[i].expected());
      }
    }
  }

  private @Nullable T finish(
      Reading in, TokenStreamContext place, Draft<B> draft, boolean isWhole) {
    try {
      if (setInterval != null && (draft.from != null || draft.to != null)) {
        setInterval.accept(draft.builder, interval(draft.from, draft.to));
      }
      T value = finish.apply(draft.builder);
      in.located(place, value);
      return value;
    } catch (RefusedException e) {
      if (isWhole) {
        in.reportRefused(place, e);
      }
      return null;
    }
  }

  private static Interval interval(@Nullable Endpoint from, @Nullable Endpoint to) {
    if (from == null || to == null) {
      throw new RefusedException(
          "interval/one-end-missing",
          from == null ? "to: " + to : "from: " + from,
          "from and to, or neither");
    }
    return Interval.of(from, to);
  }

  @Override
  void write(Writing out, K key, T value) {
    out.startObject(oneLine);
    for (int i = 0; i < properties.length; i++) {
      if (out.isPretty()) {
        out.beside((beside & 1L << i) != 0);
      }
      properties[i].write(out, key, value);
    }
    out.endObject();
  }

  @Override
  boolean isPart() {
    return true;
  }

  /** Whether the pretty form has it on one line. */
  boolean isOneLine() {
    return oneLine;
  }

  @Override
  String expected() {
    return "an object with " + String.join(", ", names);
  }

  /** The declaration of an object: how it begins and ends, and its properties in order. */
  static final class Declaration<K, B, T> {
    private final Function<? super K, ? extends B> begin;
    private final Function<? super B, ? extends T> finish;
    private final ImmutableList.Builder<Property<K, B, T>> properties = ImmutableList.builder();
    private @Nullable BiConsumer<? super B, ? super Interval> setInterval;
    private int count;
    private long beside;
    private boolean oneLine;
    private boolean root;

    private Declaration(
        Function<? super K, ? extends B> begin, Function<? super B, ? extends T> finish) {
      this.begin = begin;
      this.finish = finish;
    }

    private void add(Property<K, B, T> property) {
      properties.add(property);
      count++;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type arguments
    private Property<K, B, T>[] properties() {
      return properties.build().toArray(new Property[0]);
    }

    /** A property that must be there. */
    @CanIgnoreReturnValue
    <V> Declaration<K, B, T> required(
        String name,
        Shape<? super K, V> shape,
        Function<? super T, V> get,
        BiConsumer<? super B, ? super V> set) {
      add(new Property.One<K, B, T, V>(name, true, shape, get, set));
      return this;
    }

    /** A property that may be absent. */
    @CanIgnoreReturnValue
    <V> Declaration<K, B, T> optional(
        String name,
        Shape<? super K, V> shape,
        Function<? super T, Optional<V>> get,
        BiConsumer<? super B, ? super V> set) {
      add(
          new Property.One<K, B, T, V>(
              name, false, shape, owner -> get.apply(owner).orElse(null), set));
      return this;
    }

    /** A property that is absent where it has its usual value. */
    @CanIgnoreReturnValue
    <V> Declaration<K, B, T> unless(
        V usual,
        String name,
        Shape<? super K, V> shape,
        Function<? super T, V> get,
        BiConsumer<? super B, ? super V> set) {
      add(
          new Property.One<K, B, T, V>(
              name,
              false,
              shape,
              owner -> {
                V value = get.apply(owner);
                return value.equals(usual) ? null : value;
              },
              set));
      return this;
    }

    /** A collection that is absent where it is empty. */
    @CanIgnoreReturnValue
    <E> Declaration<K, B, T> all(
        String name,
        Many<? super K, E> shape,
        Function<? super T, ? extends Collection<? extends E>> get,
        BiConsumer<? super B, ? super E> add) {
      add(new Property.All<K, B, T, E>(name, false, shape, get, add));
      return this;
    }

    /** A collection that must be there, be it empty. */
    @CanIgnoreReturnValue
    <E> Declaration<K, B, T> requiredAll(
        String name,
        Many<? super K, E> shape,
        Function<? super T, ? extends Collection<? extends E>> get,
        BiConsumer<? super B, ? super E> add) {
      add(new Property.All<K, B, T, E>(name, true, shape, get, add));
      return this;
    }

    /** {@code from} and {@code to}, which must both be there. */
    @CanIgnoreReturnValue
    Declaration<K, B, T> interval(
        Function<? super T, Interval> get, BiConsumer<? super B, ? super Interval> set) {
      return bounds(true, get, set);
    }

    /** {@code from} and {@code to}, which are both there or both absent. */
    @CanIgnoreReturnValue
    Declaration<K, B, T> optionalInterval(
        Function<? super T, Optional<Interval>> get, BiConsumer<? super B, ? super Interval> set) {
      return bounds(false, owner -> get.apply(owner).orElse(null), set);
    }

    private Declaration<K, B, T> bounds(
        boolean required,
        Function<? super T, @Nullable Interval> get,
        BiConsumer<? super B, ? super Interval> set) {
      add(new Property.Bound<K, B, T>(true, required, get));
      beside();
      add(new Property.Bound<K, B, T>(false, required, get));
      beside();
      setInterval = set;
      return this;
    }

    /** The pretty form has the last property on the line of the one before it. */
    @CanIgnoreReturnValue
    Declaration<K, B, T> beside() {
      beside |= 1L << (count - 1);
      return this;
    }

    /** The pretty form has the object on one line. */
    @CanIgnoreReturnValue
    Declaration<K, B, T> oneLine() {
      oneLine = true;
      return this;
    }

    /** The object is the document: what could be read of it is kept whatever is wrong. */
    @CanIgnoreReturnValue
    Declaration<K, B, T> root() {
      root = true;
      return this;
    }

    ObjectShape<K, B, T> end() {
      return new ObjectShape<>(this);
    }
  }

  static <K, B, T> Declaration<K, B, T> of(
      Function<? super K, ? extends B> begin, Function<? super B, ? extends T> finish) {
    return new Declaration<>(begin, finish);
  }
}
