package io.koinon.serialization.shape;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonToken;

/** Values in an array, in their order. */
final class ListShape<K, E> extends Many<K, E> {
  private final Shape<? super K, E> element;
  private final int least;
  private final boolean isText;
  private final boolean isOneLine;

  ListShape(Shape<? super K, E> element) {
    this(element, 0);
  }

  /** Values of which there must be some; what they go into refuses fewer. */
  ListShape(Shape<? super K, E> element, int least) {
    this.element = element;
    this.least = least;
    this.isText = !(element instanceof ObjectShape);
    this.isOneLine = element instanceof ObjectShape<?, ?, ?> object && object.isOneLine();
  }

  Shape<? super K, E> element() {
    return element;
  }

  /** How many there must be. */
  int least() {
    return least;
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
    out.startArray(isText);
    while (values.hasNext()) {
      element.write(out, key, values.next());
    }
    out.endArray();
  }

  @Override
  void writeAll(Writing out, K key, List<? extends E> values) {
    out.startArray(isText || (isOneLine && values.size() == 1));
    for (int i = 0; i < values.size(); i++) {
      element.write(out, key, values.get(i));
    }
    out.endArray();
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
