package io.koinon.serialization.databind;

import io.koinon.serialization.shape.ValueShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values as their shape has them. */
final class ShapeSerializer<T> extends ValueSerializer<T> {
  private final ValueShape<T> shape;

  ShapeSerializer(ValueShape<T> shape) {
    this.shape = shape;
  }

  @Override
  public Class<?> handledType() {
    return shape.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    if (shape.isText()) {
      generator.writeString(shape.text(value));
    } else {
      Tokens.give(shape.write(value), generator);
    }
  }

  /** Without a type: what a value is, its form tells. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
    serialize(value, generator, context);
  }
}
