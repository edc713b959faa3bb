package io.koinon.serialization.databind;

import io.koinon.serialization.shape.ValueShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values that are texts as keys of maps. */
final class ShapeKeySerializer<T> extends ValueSerializer<T> {
  private final ValueShape<T> shape;

  ShapeKeySerializer(ValueShape<T> shape) {
    this.shape = shape;
  }

  @Override
  public Class<?> handledType() {
    return shape.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(shape.text(value));
  }
}
