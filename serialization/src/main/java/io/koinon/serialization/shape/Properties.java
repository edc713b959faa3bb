package io.koinon.serialization.shape;

import io.koinon.time.Interval;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Who is told the properties of an object, in their order: first a {@link PropertyList}, by which
 * objects are read, then, each time an object is written, a {@link PropertyWriter} that writes one
 * after another.
 *
 * <p>So a declaration is a method that tells them. It is straight-line code over constants, which a
 * compiler can follow from an object to its bytes; a loop over a list of properties it could not.
 *
 * @param <K> what the object is read with
 * @param <B> the builder
 * @param <T> the value
 */
interface Properties<K, B, T> {
  /** A property that must be there. */
  <V> void required(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set);

  /** A property that may be absent. */
  <V> void optional(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set);

  /** A property of which exactly one must be there: it says of what kind the object is. */
  <V> void oneOf(
      String name,
      Shape<? super K, V> shape,
      Function<? super T, Optional<V>> get,
      BiConsumer<? super B, ? super V> set);

  /** A property that is absent where it has its usual value. */
  <V> void unless(
      V usual,
      String name,
      Shape<? super K, V> shape,
      Function<? super T, V> get,
      BiConsumer<? super B, ? super V> set);

  /** A collection that is absent where it is empty. */
  <E> void all(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add);

  /** A collection of which exactly one must be there, as of {@link #oneOf}. */
  <E> void oneOfAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add);

  /** A collection that must be there, be it empty. */
  <E> void requiredAll(
      String name,
      Many<? super K, E> shape,
      Function<? super T, ? extends Collection<? extends E>> get,
      BiConsumer<? super B, ? super E> add);

  /** {@code from} and {@code to}, which must both be there. */
  void interval(Function<? super T, Interval> get, BiConsumer<? super B, ? super Interval> set);

  /** {@code from} and {@code to}, which are both there or both absent. */
  void optionalInterval(
      Function<? super T, Optional<Interval>> get, BiConsumer<? super B, ? super Interval> set);

  /** The pretty form has the last property on the line of the one before it. */
  void beside();

  /** The pretty form has the object on one line. */
  void oneLine();

  /** Equal objects are often met: reading makes them one where that is asked for. */
  void shared();

  /** The object is the document: what could be read of it is kept whatever is wrong. */
  void root();
}
