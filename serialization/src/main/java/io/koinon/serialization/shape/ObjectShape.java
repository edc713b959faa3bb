package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.koinon.RefusedException;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
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
  /** Tells the properties of an object in their order, the same whenever it is asked. */
  interface Declaration<K, B, T> {
    void tell(Properties<K, B, T> properties);
  }

  private final String name;
  private final Function<? super K, ? extends B> begin;
  private final Function<? super B, ? extends T> finish;
  private final @Nullable BiConsumer<? super B, ? super Interval> setInterval;
  private final Declaration<K, B, T> declaration;
  private final Property<K, B>[] properties;
  private final ImmutableList<String> names;
  private final byte[][] namesWithColon;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final long beside;
  private final boolean oneLine;
  private final boolean shared;
  private final boolean root;

  private ObjectShape(
      String name,
      Function<? super K, ? extends B> begin,
      Function<? super B, ? extends T> finish,
      Declaration<K, B, T> declaration) {
    PropertyList<K, B, T> list = new PropertyList<>();
    declaration.tell(list);
    this.name = name;
    this.begin = begin;
    this.finish = finish;
    this.declaration = declaration;
    this.setInterval = list.setInterval();
    this.properties = array(list.properties());
    this.names =
        list.properties().stream().map(Property::name).collect(ImmutableList.toImmutableList());
    this.namesWithColon =
        names.stream()
            .map(own -> Bytes.concat(Writing.quoted(own), new byte[] {':'}))
            .toArray(byte[][]::new);
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(names.stream().map(own -> Named.fromString(own)).toList(), false);
    this.required = list.requiredMask();
    this.beside = list.besideMask();
    this.oneLine = list.isOneLine();
    this.shared = list.isShared();
    this.root = list.isRoot();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type arguments
  private static <K, B> Property<K, B>[] array(ImmutableList<Property<K, B>> properties) {
    return properties.toArray(new Property[0]);
  }

  /** The name of the type, by which its description is found: {@code exit-rule}. */
  String name() {
    return name;
  }

  ImmutableList<Property<K, B>> properties() {
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
      T made = finish.apply(draft.builder);
      T value = shared ? in.shared(made) : made;
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
    declaration.tell(out.writerOf(this, key, value));
    out.endObject();
  }

  /** Writes the name of property i. */
  void writeName(Writing out, int i) {
    out.name(namesWithColon[i], (beside & 1L << i) != 0);
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

  /** The same with other properties before its own. */
  ObjectShape<K, B, T> after(Declaration<K, B, T> others) {
    return of(
        name,
        begin,
        finish,
        properties -> {
          others.tell(properties);
          declaration.tell(properties);
        });
  }

  /**
   * The shape of a type.
   *
   * @param name the name of the type, lower-case words with hyphens between
   * @param begin the builder for what the object is read with
   * @param finish the value of a builder
   * @param declaration tells the properties
   */
  static <K, B, T> ObjectShape<K, B, T> of(
      String name,
      Function<? super K, ? extends B> begin,
      Function<? super B, ? extends T> finish,
      Declaration<K, B, T> declaration) {
    return new ObjectShape<>(name, begin, finish, declaration);
  }
}
