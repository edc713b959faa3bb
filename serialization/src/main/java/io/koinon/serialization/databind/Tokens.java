package io.koinon.serialization.databind;

import io.koinon.finding.Finding;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.shape.Transcript;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes the tokens of one value from a parser of whatever format, and gives them to a generator.
 */
final class Tokens {
  private static final JsonFactory JSON = new JsonFactory();

  /** A number as JSON has it. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

  private Tokens() {}

  /** The tokens of the value at the current token, of which the last becomes current. */
  static Transcript take(JsonParser parser) {
    Transcript.Builder tokens = new Transcript.Builder(ReadLimits.usual());
    int depth = 0;
    boolean isWhole = true;
    if (parser.currentToken() == JsonToken.PROPERTY_NAME) { // a mapper has taken the bracket
      tokens.start('{', line(parser), column(parser));
      depth++;
    }
    do {
      JsonToken token = parser.currentToken();
      isWhole = isWhole && add(token, parser, tokens);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0 && parser.nextToken() != null);
    return tokens.build();
  }

  /** The name that a parser has come to, as a text. */
  static Transcript name(String name, JsonParser parser) {
    Transcript.Builder tokens = new Transcript.Builder(ReadLimits.usual());
    tokens.text(name, line(parser), column(parser));
    return tokens.build();
  }

  private static boolean add(JsonToken token, JsonParser parser, Transcript.Builder to) {
    int line = line(parser);
    int column = column(parser);
    switch (token) {
      case START_OBJECT -> to.start('{', line, column);
      case END_OBJECT -> to.end('}', line, column);
      case START_ARRAY -> to.start('[', line, column);
      case END_ARRAY -> to.end(']', line, column);
      case PROPERTY_NAME -> to.name(parser.currentName(), line, column);
      case VALUE_STRING -> to.text(parser.getString(), line, column);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> to.literal(token.asString(), line, column);
      default -> {
        return addNumber(token, parser, to);
      }
    }
    return true;
  }

  private static boolean addNumber(JsonToken token, JsonParser parser, Transcript.Builder to) {
    String text = token.isNumeric() ? parser.getString() : "";
    if (NUMBER.matcher(text).matches()) {
      to.literal(text, line(parser), column(parser));
      return true;
    }
    to.breakOff(
        Finding.of(ReadingProblem.SYNTAX).with("detail", "only what JSON has is read").build(),
        line(parser),
        column(parser));
    return false;
  }

  private static int line(JsonParser parser) {
    return Math.max(parser.currentTokenLocation().getLineNr(), 1);
  }

  private static int column(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return location.getColumnNr() > 0
        ? location.getColumnNr()
        : Math.toIntExact(Math.max(location.getByteOffset(), 0)) + 1;
  }

  /** Gives a value in JSON to a generator. */
  static void give(byte[] json, JsonGenerator generator) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
  }
}
