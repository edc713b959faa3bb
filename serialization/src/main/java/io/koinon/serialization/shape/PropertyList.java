package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.shape.Property.Presence;
import io.koinon.time.Interval;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes the properties that it is told, for an {@link ObjectShape}. Not thread-safe. */
final class PropertyList<K, B, T> implements Properties<K, B, T> {
  private static final int MOST = 64;

  private final ImmutableList.Builder<Property<K, B>> properties = ImmutableList.builder();
  private int count;
  private long required;
  private long beside;
  private boolean isOneLine;
  private boolean isShared;
  private boolean isRoot;
  private @Nullable BiConsumer<? super B, ? super Interval> setInterval;

  ImmutableList<Property<K, B>> properties() {
    return properties.build();
  }

  /** Which properties are required: bit i speaks of property i. */
  long requiredMask() {
    return required;
  }

  /** Which properties stand beside the one before them: bit i speaks of property i. */
  long besideMask() {
    return beside;
  }

  boolean isOneLine() {
    return isOneLine;
  }

  boolean isShared() {
    return isShared;
  }

  boolean isRoot() {
    return isRoot;
  }

  @Nullable BiConsumer<? super B, ? super Interval> setInterval() {
    return setInterval;
  }

  private void add(Property<K, B> property) {
    if (count == MOST) {
      throw new IllegalStateException("more than " + MOST + " properties");
    }
    required |= property.isRequired() ? 1L << count : 0;
    properties.add(property);
    count++;
  }

  @Override
  public <V> void required(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set) {
    add(new Property.One<>(name, Presence.REQUIRED, shape, set));
  }

  @Override
  public <V> void optional(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set) {
    add(new Property.One<>(name, Presence.OPTIONAL, shape, set));
  }

  @Override
  public <V> void oneOf(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set) {
    add(new Property.One<>(name, Presence.ONE_OF, shape, set));
  }

  @Override
  public <V> void unless(
      V usual,
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set) {
    add(new Property.One<>(name, Presence.OPTIONAL, shape, set));
  }

  @Override
  public <E> void all(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    add(new Property.All<>(name, Presence.OPTIONAL, shape, add));
  }

  @Override
  public <E> void oneOfAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    add(new Property.All<>(name, Presence.ONE_OF, shape, add));
  }

  @Override
  public <E> void requiredAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add) {
    add(new Property.All<>(name, Presence.REQUIRED, shape, add));
  }

  @Override
  public void interval(
      Function<? super T, Interval> get, BiConsumer<? super B, ? super Interval> set) {
    bounds(Presence.REQUIRED, set);
  }

  @Override
  public void optionalInterval(
      Function<? super T, Optional<Interval>> get, BiConsumer<? super B, ? super Interval> set) {
    bounds(Presence.OPTIONAL, set);
  }

  private void bounds(Presence presence, BiConsumer<? super B, ? super Interval> set) {
    add(new Property.Bound<>(true, presence));
    beside();
    add(new Property.Bound<>(false, presence));
    beside();
    setInterval = set;
  }

  @Override
  public void beside() {
    beside |= 1L << (count - 1);
  }

  @Override
  public void oneLine() {
    isOneLine = true;
  }

  @Override
  public void shared() {
    isShared = true;
  }

  @Override
  public void root() {
    isRoot = true;
  }
}
