package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writes the properties of one object after another as it is told them. Not thread-safe.
 *
 * <p>A writing has one for each depth of objects in objects, and uses it again and again.
 */
final class PropertyWriter<K, B, T> implements Properties<K, B, T> {
  private final Writing out;
  private ObjectShape<K, B, T> declared;
  private K key;
  private T owner;
  private int next;

  PropertyWriter(Writing out, ObjectShape<K, B, T> declared, K key, T owner) {
    this.out = out;
    this.declared = declared;
    this.key = key;
    this.owner = owner;
  }

  /** Goes to another object. */
  void begin(ObjectShape<K, B, T> nextDeclared, K nextKey, T nextOwner) {
    declared = nextDeclared;
    key = nextKey;
    owner = nextOwner;
    next = 0;
  }

  @Override
  public <V> void required(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set) {
    write(shape, get.apply(owner));
  }

  private <V> void write(Shape<? super K, V> shape, V value) {
    writeName();
    shape.write(out, key, value);
  }

  @Override
  public <V> void optional(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set) {
    Optional<V> value = get.apply(owner);
    if (value.isPresent()) {
      write(shape, value.get());
    } else {
      next++;
    }
  }

  @Override
  public <V> void oneOf(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set) {
    optional(name, shape, get, set);
  }

  @Override
  public <V> void unless(
      V usual,
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set) {
    V value = get.apply(owner);
    if (value.equals(usual)) {
      next++;
    } else {
      write(shape, value);
    }
  }

  @Override
  public <E> void all(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    Collection<? extends E> values = get.apply(owner);
    if (values.isEmpty()) {
      next++;
    } else {
      write(shape, values);
    }
  }

  @Override
  public <E> void oneOfAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    all(name, shape, get, add);
  }

  @Override
  public <E> void requiredAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    write(shape, get.apply(owner));
  }

  private <E> void write(Many<? super K, E> shape, Collection<? extends E> values) {
    writeName();
    shape.writeAll(out, key, listOf(values));
  }

  private static <E> List<? extends E> listOf(Collection<? extends E> values) {
    return values instanceof ImmutableCollection<? extends E> immutable
        ? immutable.asList()
        : ImmutableList.copyOf(values);
  }

  @Override
  public void interval(
      Function<? super T, Interval> get, BiConsumer<? super B, ? super Interval> set) {
    write(get.apply(owner));
  }

  @Override
  public void optionalInterval(
      Function<? super T, Optional<Interval>> get, BiConsumer<? super B, ? super Interval> set) {
    Optional<Interval> interval = get.apply(owner);
    if (interval.isPresent()) {
      write(interval.get());
    } else {
      next += 2;
    }
  }

  private void write(Interval interval) {
    writeName();
    BaseShapes.ENDPOINT.write(out, key, interval.from());
    writeName();
    BaseShapes.ENDPOINT.write(out, key, interval.to());
  }

  private void writeName() {
    declared.writeName(out, next);
    next++;
  }

  @Override
  public void beside() {
    // known from the list before the property is told
  }

  @Override
  public void oneLine() {
    // known from the list before the object begins
  }

  @Override
  public void shared() {
    // of no concern to a writer
  }

  @Override
  public void root() {
    // it is written as any other
  }
}
