package io.koinon.serialization.cbor;

import io.koinon.finding.Finding;
import io.koinon.serialization.ReadLimits;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.shape.Constraints;
import io.koinon.serialization.shape.Transcript;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;

/**
 * Reads CBOR into the tokens of JSON, and writes documents of JSON in CBOR.
 *
 * <p>A document of CBOR has one line, and its columns are its bytes.
 */
public final class CborDocuments {
  private static final CBORFactory CBOR = new CBORFactory();
  private static final JsonFactory JSON = new JsonFactory();

  private CborDocuments() {}

  /**
   * {@return the tokens of a document, up to where it breaks off}
   *
   * @param document the document
   * @param limits the limits
   */
  public static Transcript transcribe(byte[] document, ReadLimits limits) {
    Transcript.Builder transcript = new Transcript.Builder(limits);
    CBORFactory factory =
        CBORFactory.builder().streamReadConstraints(Constraints.ofBinary(limits)).build();
    long illFormed = CborTexts.firstIllFormed(document);
    int last = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        last = column(parser.currentTokenLocation());
        if (parser.currentLocation().getByteOffset() > illFormed) {
          break;
        }
        if (!add(token, parser, last, transcript)) {
          return transcript.build();
        }
        token = parser.nextToken();
      }
    } catch (Constraints.Exceeded e) {
      transcript.breakOff(e.limit().exceeded(limits), 1, Math.max(last, 1));
    } catch (JacksonException e) {
      if (illFormed >= document.length || e.getLocation().getByteOffset() <= illFormed) {
        breakOff(String.valueOf(e.getOriginalMessage()), Math.max(last, 1), transcript);
      }
    }
    if (illFormed < document.length) {
      transcript.breakOff(
          Finding.of(ReadingProblem.ENCODING).with("found", "something else than UTF-8").build(),
          1,
          Math.toIntExact(illFormed) + 1);
    }
    return transcript.build();
  }

  private static int column(TokenStreamLocation location) {
    return Math.toIntExact(Math.max(location.getByteOffset(), 0)) + 1;
  }

  private static boolean add(
      JsonToken token, JsonParser parser, int column, Transcript.Builder transcript) {
    switch (token) {
      case START_OBJECT -> transcript.start('{', 1, column);
      case END_OBJECT -> transcript.end('}', 1, column);
      case START_ARRAY -> transcript.start('[', 1, column);
      case END_ARRAY -> transcript.end(']', 1, column);
      case PROPERTY_NAME -> transcript.name(parser.currentName(), 1, column);
      case VALUE_STRING -> transcript.text(parser.getString(), 1, column);
      case VALUE_NUMBER_INT ->
          transcript.literal(parser.getBigIntegerValue().toString(), 1, column);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> transcript.literal(token.asString(), 1, column);
      default -> {
        breakOff("only what JSON has is read, and whole numbers", column, transcript);
        return false;
      }
    }
    return !transcript.isBroken();
  }

  private static void breakOff(String detail, int column, Transcript.Builder transcript) {
    transcript.breakOff(
        Finding.of(ReadingProblem.SYNTAX).with("detail", detail).build(), 1, column);
  }

  /**
   * {@return a document in CBOR}
   *
   * @param json the document in JSON
   */
  public static byte[] write(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
        JsonGenerator generator = CBOR.createGenerator(ObjectWriteContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return bytes.toByteArray();
  }
}
