package io.koinon.serialization.shape;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values in an object whose property names are ids.
 *
 * @param <K> what the object is read with
 * @param <I> the type of the ids
 * @param <C> what the values are read with, made of the two
 * @param <E> the type of the values
 */
final class KeyedShape<K, I, C, E> extends Many<K, E> {
  private static final int MANY = Integer.MAX_VALUE;

  private final TextShape<? super K, I> id;
  private final BiFunction<? super K, ? super I, ? extends C> childKey;
  private final Many<? super C, E> values;
  private final Function<? super E, ? extends I> idOf;
  private final @Nullable String namespace;
  private final int least;
  private final int most;

  private KeyedShape(
      TextShape<? super K, I> id,
      BiFunction<? super K, ? super I, ? extends C> childKey,
      Many<? super C, E> values,
      Function<? super E, ? extends I> idOf,
      @Nullable String namespace,
      int least,
      int most) {
    this.id = id;
    this.childKey = childKey;
    this.values = values;
    this.idOf = idOf;
    this.namespace = namespace;
    this.least = least;
    this.most = most;
  }

  /** Values that are read with their id alone. */
  static <K, I, E> KeyedShape<K, I, I, E> of(
      TextShape<? super K, I> id,
      Shape<? super I, E> value,
      Function<? super E, ? extends I> idOf) {
    return new KeyedShape<>(id, (key, own) -> own, new Many.Single<>(value), idOf, null, 0, MANY);
  }

  /** Collections under ids, each read with a key made of this one's and the id. */
  static <K, I, C, E> KeyedShape<K, I, C, E> of(
      TextShape<? super K, I> id,
      BiFunction<? super K, ? super I, ? extends C> childKey,
      Many<? super C, E> values,
      Function<? super E, ? extends I> idOf) {
    return new KeyedShape<>(id, childKey, values, idOf, null, 0, MANY);
  }

  /** The same, with ids whose texts must not be those of others of the namespace either. */
  KeyedShape<K, I, C, E> in(String namespace) {
    return new KeyedShape<>(id, childKey, values, idOf, namespace, least, most);
  }

  /** The same, of an object with exactly one id; what the value goes into refuses any others. */
  KeyedShape<K, I, C, E> single() {
    return new KeyedShape<>(id, childKey, values, idOf, namespace, 1, 1);
  }

  /** The same, of an object with at least one id. */
  KeyedShape<K, I, C, E> some() {
    return new KeyedShape<>(id, childKey, values, idOf, namespace, 1, MANY);
  }

  /** How many there must be at least. */
  int least() {
    return least;
  }

  /** How many there may be at most. */
  int most() {
    return most;
  }

  TextShape<? super K, I> id() {
    return id;
  }

  Many<? super C, E> values() {
    return values;
  }

  @Override
  <B> boolean read(Reading in, K key, B target, BiConsumer<? super B, ? super E> add) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return in.wrongKind(expected());
    }
    Set<Object> seen = namespace == null ? new HashSet<>() : in.idsOf(namespace);
    boolean good = true;
    while (in.nextProperty()) {
      I own = in.idFromName(id, key);
      boolean fresh = own != null && seen.add(namespace == null ? own : own.toString());
      if (own != null && !fresh) {
        in.duplicate();
      }
      if (!fresh) {
        in.skipValue();
        good = false;
      } else if (in.nextValue()) {
        good &= values.read(in, childKey.apply(key, own), target, add);
      }
    }
    return good && !in.hasStopped();
  }

  @Override
  void write(Writing out, K key, Run<E> sorted) {
    out.startObject(false);
    while (sorted.hasNext()) {
      I own = idOf.apply(sorted.peek());
      out.name(id, own);
      values.write(out, childKey.apply(key, own), Run.under(own, sorted, idOf));
    }
    out.endObject();
  }

  @Override
  boolean isPart() {
    return true;
  }

  @Override
  String expected() {
    return "an object, each name " + id.expected() + ", each value " + values.expected();
  }
}
