package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object: its name, what stands there, and how it goes into a builder and comes
 * out of a value.
 *
 * @param <K> what the object is read with
 * @param <B> the builder
 * @param <T> the value
 */
abstract sealed class Property<K, B, T> permits Property.One, Property.All, Property.Bound {
  private final String name;
  private final byte[] nameWithColon;
  private final boolean required;

  private Property(String name, boolean required) {
    this.name = name;
    this.nameWithColon = Bytes.concat(Writing.quoted(name), new byte[] {':'});
    this.required = required;
  }

  final String name() {
    return name;
  }

  /** Writes the name. */
  final void writeName(Writing out) {
    out.name(nameWithColon);
  }

  final boolean isRequired() {
    return required;
  }

  /** Reads it into the builder; gives whether there was no problem. */
  abstract boolean read(Reading in, K key, ObjectShape.Draft<B> draft);

  /** Writes name and value, unless there is nothing to write. */
  abstract void write(Writing out, K key, T owner);

  /** Whether a fault in it withholds it alone, and not the object. */
  abstract boolean isPart();

  /** What stands there, as a reader of a message should be told. */
  abstract String expected();

  /** A property with one value. */
  static final class One<K, B, T, V> extends Property<K, B, T> {
    private final Shape<? super K, V> shape;
    private final Function<? super T, @Nullable V> get;
    private final BiConsumer<? super B, ? super V> set;

    One(
        String name,
        boolean required,
        Shape<? super K, V> shape,
        Function<? super T, @Nullable V> get,
        BiConsumer<? super B, ? super V> set) {
      super(name, required);
      this.shape = shape;
      this.get = get;
      this.set = set;
    }

    Shape<? super K, V> shape() {
      return shape;
    }

    @Override
    boolean read(Reading in, K key, ObjectShape.Draft<B> draft) {
      V value = shape.read(in, key);
      if (value == null) {
        return false;
      }
      set.accept(draft.builder(), value);
      return true;
    }

    @Override
    void write(Writing out, K key, T owner) {
      V value = get.apply(owner);
      if (value != null) {
        writeName(out);
        shape.write(out, key, value);
      }
    }

    @Override
    boolean isPart() {
      return shape.isPart();
    }

    @Override
    String expected() {
      return shape.expected();
    }
  }

  /** A property with a collection, left out when that is empty unless it is required. */
  static final class All<K, B, T, E> extends Property<K, B, T> {
    private final Many<? super K, E> shape;
    private final Function<? super T, ? extends Collection<? extends E>> get;
    private final BiConsumer<? super B, ? super E> add;

    All(
        String name,
        boolean required,
        Many<? super K, E> shape,
        Function<? super T, ? extends Collection<? extends E>> get,
        BiConsumer<? super B, ? super E> add) {
      super(name, required);
      this.shape = shape;
      this.get = get;
      this.add = add;
    }

    Many<? super K, E> shape() {
      return shape;
    }

    @Override
    boolean read(Reading in, K key, ObjectShape.Draft<B> draft) {
      return shape.read(in, key, draft.builder(), add);
    }

    @Override
    void write(Writing out, K key, T owner) {
      Collection<? extends E> values = get.apply(owner);
      if (isRequired() || !values.isEmpty()) {
        writeName(out);
        shape.writeAll(out, key, listOf(values));
      }
    }

    private static <E> List<? extends E> listOf(Collection<? extends E> values) {
      return values instanceof ImmutableCollection<? extends E> immutable
          ? immutable.asList()
          : ImmutableList.copyOf(values);
    }

    @Override
    boolean isPart() {
      return shape.isPart();
    }

    @Override
    String expected() {
      return shape.expected();
    }
  }

  /** One end of the interval of an object, {@code from} or {@code to}. */
  static final class Bound<K, B, T> extends Property<K, B, T> {
    private final boolean start;
    private final Function<? super T, @Nullable Interval> get;

    Bound(boolean start, boolean required, Function<? super T, @Nullable Interval> get) {
      super(start ? "from" : "to", required);
      this.start = start;
      this.get = get;
    }

    @Override
    boolean read(Reading in, K key, ObjectShape.Draft<B> draft) {
      Endpoint endpoint = BaseShapes.ENDPOINT.read(in, key);
      if (endpoint == null) {
        return false;
      }
      draft.bound(start, endpoint);
      return true;
    }

    @Override
    void write(Writing out, K key, T owner) {
      Interval interval = get.apply(owner);
      if (interval != null) {
        writeName(out);
        BaseShapes.ENDPOINT.write(out, key, start ? interval.from() : interval.to());
      }
    }

    @Override
    boolean isPart() {
      return false;
    }

    @Override
    String expected() {
      return BaseShapes.ENDPOINT.expected();
    }
  }
}
