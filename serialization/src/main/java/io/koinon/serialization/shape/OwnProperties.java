package io.koinon.serialization.shape;

import io.koinon.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks into an object before it is read, for what it is to be read with.
 *
 * <p>Nothing is reported here: what is missing, refused or there twice, reading finds again.
 */
final class OwnProperties {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Object NO_KEY = new Object();

  private OwnProperties() {}

  /** Whether the object has a property of a name. */
  static boolean has(byte[] json, String name) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return goTo(parser, name);
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The value of the first property of a name, or another where it is none. */
  static <T> T find(byte[] json, String name, TextShape<Object, T> shape, T other) {
    String text = text(json, name);
    try {
      return text == null ? other : shape.parse(NO_KEY, text);
    } catch (RefusedException e) {
      return other;
    }
  }

  private static @Nullable String text(byte[] json, String name) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return goTo(parser, name) && parser.nextToken() == JsonToken.VALUE_STRING
          ? parser.getString()
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  /** Goes to the first property of a name, if the document is an object that has it. */
  private static boolean goTo(JsonParser parser, String name) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (String own = parser.nextName(); own != null; own = parser.nextName()) {
      if (own.equals(name)) {
        return true;
      }
      JsonToken unused = parser.nextToken();
      JsonParser unusedToo = parser.skipChildren();
    }
    return false;
  }
}
