package io.koinon.serialization.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value under an id that the value itself does not know. */
final class EntryShape<I, V> extends Shape<I, Map.Entry<I, V>> {
  private final Shape<? super I, V> value;

  EntryShape(Shape<? super I, V> value) {
    this.value = value;
  }

  Shape<? super I, V> value() {
    return value;
  }

  @Override
  Map.@Nullable Entry<I, V> read(Reading in, I id) {
    V read = value.read(in, id);
    return read == null ? null : Map.entry(id, read);
  }

  @Override
  void write(Writing out, I id, Map.Entry<I, V> entry) {
    value.write(out, id, entry.getValue());
  }

  @Override
  boolean isPart() {
    return value.isPart();
  }

  @Override
  String expected() {
    return value.expected();
  }
}
