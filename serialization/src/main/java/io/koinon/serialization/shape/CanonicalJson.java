package io.koinon.serialization.shape;

import java.nio.charset.StandardCharsets;
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
  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  /**
   * {@return the canonical form of a document}
   *
   * @param json a well-formed document, with no property twice and no number but whole ones
   */
  public static byte[] of(byte[] json) {
    StringBuilder canonical = new StringBuilder(json.length);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      append(parser.nextToken(), parser, canonical);
    }
    return canonical.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Recursive, as deep as documents of this library are. */
  private static void append(JsonToken token, JsonParser parser, StringBuilder to) {
    switch (token) {
      case START_OBJECT -> appendObject(parser, to);
      case START_ARRAY -> appendArray(parser, to);
      case VALUE_STRING -> appendText(parser.getString(), to);
      default -> to.append(parser.getString());
    }
  }

  private static void appendObject(JsonParser parser, StringBuilder to) {
    Map<String, StringBuilder> values = new TreeMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      StringBuilder value = new StringBuilder();
      String name = parser.currentName();
      append(parser.nextToken(), parser, value);
      values.put(name, value);
    }
    char before = '{';
    for (Map.Entry<String, StringBuilder> value : values.entrySet()) {
      to.append(before);
      appendText(value.getKey(), to);
      to.append(':').append(value.getValue());
      before = ',';
    }
    to.append(values.isEmpty() ? "{}" : "}");
  }

  private static void appendArray(JsonParser parser, StringBuilder to) {
    to.append('[');
    boolean isFirst = true;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (!isFirst) {
        to.append(',');
      }
      isFirst = false;
      append(token, parser, to);
    }
    to.append(']');
  }

  private static void appendText(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\b' -> to.append("\\b");
        case '\f' -> to.append("\\f");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> {
          if (c < ' ') {
            to.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }
}
