package io.koinon.serialization.shape;

import io.koinon.internal.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Puts documents of JSON into their canonical form: RFC 8785, the JSON Canonicalization Scheme.
 *
 * <p>Properties come in the order of their UTF-16 code units, nothing stands between tokens, and of
 * a text only what must be escaped is. Of numbers only whole ones are taken, which is all that
 * documents of this library have.
 */
public final class CanonicalJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CanonicalJson() {}

  /**
   * {@return the canonical form of a document}
   *
   * @param json a well-formed document, with no property twice and no number but whole ones
   */
  public static byte[] of(byte[] json) {
    StringBuilder canonical = new StringBuilder(json.length);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      JsonReader.write(value(parser.nextToken(), parser), canonical);
    }
    return canonical.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A map of an object, a list of an array, else the text of the value. Recursive, as deep as
   * documents of this library are.
   */
  private static Object value(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> JsonReader.quoted(parser.getString());
      default -> parser.getString();
    };
  }

  private static Map<String, Object> members(JsonParser parser) {
    Map<String, Object> members = new TreeMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      members.put(name, value(parser.nextToken(), parser));
    }
    return members;
  }

  private static List<Object> elements(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(token, parser));
    }
    return elements;
  }
}
