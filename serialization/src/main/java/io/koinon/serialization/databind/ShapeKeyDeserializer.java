package io.koinon.serialization.databind;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads keys of maps that are texts of values. */
final class ShapeKeyDeserializer extends KeyDeserializer {
  private final ShapeDeserializer<?, ?> values;

  ShapeKeyDeserializer(ShapeDeserializer<?, ?> values) {
    this.values = values;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    JsonParser parser = context.getParser();
    return values.read(Tokens.name(key, parser), ShapeDeserializer.pointer(parser), parser);
  }
}
