package io.koinon.serialization.shape;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonToken;

/** Values in an array, in their order. */
final class ListShape<K, E> extends Many<K, E> {
  private final Shape<? super K, E> element;

  ListShape(Shape<? super K, E> element) {
    this.element = element;
  }

  Shape<? super K, E> element() {
    return element;
  }

  @Override
  <B> boolean read(Reading in, K key, B target, BiConsumer<? super B, ? super E> add) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      return in.wrongKind(expected());
    }
    boolean good = true;
    while (in.nextElement()) {
      E value = element.read(in, key);
      if (value == null) {
        good = false;
      } else {
        add.accept(target, value);
      }
    }
    return good && !in.hasStopped();
  }

  @Override
  void write(Writing out, K key, Run<E> values) {
    out.startArray(isOneLine(values));
    while (values.hasNext()) {
      element.write(out, key, values.next());
    }
    out.endArray();
  }

  private boolean isOneLine(Run<E> values) {
    return !(element instanceof ObjectShape<? super K, ?, E> object)
        || (object.isOneLine() && values.isShort());
  }

  @Override
  boolean isPart() {
    return element.isPart();
  }

  @Override
  String expected() {
    return "an array, each element " + element.expected();
  }
}
