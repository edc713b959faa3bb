package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class FlagShape extends Shape<Object, Boolean> {
  static final FlagShape INSTANCE = new FlagShape();

  private FlagShape() {}

  @Override
  @Nullable Boolean read(Reading in, Object key) {
    if (in.isAt(JsonToken.VALUE_TRUE)) {
      return true;
    }
    if (in.isAt(JsonToken.VALUE_FALSE)) {
      return false;
    }
    in.reportWrongKind(expected());
    return null;
  }

  @Override
  void write(Writing out, Object key, Boolean value) {
    out.flag(value);
  }

  @Override
  boolean isPart() {
    return false;
  }

  @Override
  String expected() {
    return "true or false";
  }
}
