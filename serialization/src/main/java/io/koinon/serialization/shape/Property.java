package io.koinon.serialization.shape;

import io.koinon.time.Endpoint;
import java.util.function.BiConsumer;

/**
 * A property of an object, as it is read: its name, what stands there, and how that goes into a
 * builder.
 *
 * @param <K> what the object is read with
 * @param <B> the builder
 */
abstract sealed class Property<K, B> permits Property.One, Property.All, Property.Bound {
  /** Whether a property must be there. */
  enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It may be absent. */
    OPTIONAL,
    /** It may be absent, but exactly one of those of its object must be there. */
    ONE_OF
  }

  private final String name;
  private final Presence presence;

  private Property(String name, Presence presence) {
    this.name = name;
    this.presence = presence;
  }

  final String name() {
    return name;
  }

  /** Whether it must be there. */
  final boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /** Whether exactly one of such properties of its object must be there. */
  final boolean isOneOf() {
    return presence == Presence.ONE_OF;
  }

  /** Reads it into the builder; gives whether there was no problem. */
  abstract boolean read(Reading in, K key, ObjectShape.Draft<B> draft);

  /** Whether a fault in it withholds it alone, and not the object. */
  abstract boolean isPart();

  /** What stands there, as a reader of a message should be told. */
  abstract String expected();

  /** A property with one value. */
  static final class One<K, B, V> extends Property<K, B> {
    private final Shape<? super K, V> shape;
    private final BiConsumer<? super B, ? super V> set;

    One(
        String name,
        Presence presence,
        Shape<? super K, V> shape,
        BiConsumer<? super B, ? super V> set) {
      super(name, presence);
      this.shape = shape;
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
    boolean isPart() {
      return shape.isPart();
    }

    @Override
    String expected() {
      return shape.expected();
    }
  }

  /** A property with a collection. */
  static final class All<K, B, E> extends Property<K, B> {
    private final Many<? super K, E> shape;
    private final BiConsumer<? super B, ? super E> add;

    All(
        String name,
        Presence presence,
        Many<? super K, E> shape,
        BiConsumer<? super B, ? super E> add) {
      super(name, presence);
      this.shape = shape;
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
    boolean isPart() {
      return shape.isPart();
    }

    @Override
    String expected() {
      return shape.expected();
    }
  }

  /** One end of the interval of an object, {@code from} or {@code to}. */
  static final class Bound<K, B> extends Property<K, B> {
    private final boolean isStart;

    Bound(boolean isStart, Presence presence) {
      super(isStart ? "from" : "to", presence);
      this.isStart = isStart;
    }

    @Override
    boolean read(Reading in, K key, ObjectShape.Draft<B> draft) {
      Endpoint endpoint = BaseShapes.ENDPOINT.read(in, key);
      if (endpoint == null) {
        return false;
      }
      draft.bound(isStart, endpoint);
      return true;
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
