package io.koinon.serialization.databind;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.serialization.LocatedFinding;
import io.koinon.serialization.Location;
import io.koinon.serialization.ReadingProblem;
import io.koinon.serialization.ValueReadException;
import io.koinon.serialization.shape.Transcript;
import io.koinon.serialization.shape.ValueShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values through their shape, whatever the settings of the mapper.
 *
 * @param <T> the type of the shape
 * @param <S> the type to read: the same, or one of its kinds
 */
final class ShapeDeserializer<T, S extends T> extends ValueDeserializer<S> {
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final ValueShape<T> shape;
  private final Class<S> kind;

  ShapeDeserializer(ValueShape<T> shape, Class<S> kind) {
    this.shape = shape;
    this.kind = kind;
  }

  @Override
  public Class<?> handledType() {
    return kind;
  }

  @Override
  public S deserialize(JsonParser parser, DeserializationContext context) {
    JsonToken token = parser.currentToken();
    T text = token == JsonToken.VALUE_STRING ? shape.parse(parser.getString()) : null;
    return text == null ? readTokens(parser) : ofKind(text, pointer(parser), parser);
  }

  private S readTokens(JsonParser parser) {
    String pointer = pointer(parser);
    return read(Tokens.take(parser), pointer, parser);
  }

  /** The value of tokens. */
  S read(Transcript tokens, String pointer, JsonParser parser) {
    ValueShape.Result<T> result = shape.read(tokens);
    T value = result.value();
    if (value == null) {
      throw new ValueReadException(
          parser, kind, beneath(pointer, result.problems()), result.problemCount());
    }
    return ofKind(value, pointer, parser);
  }

  private S ofKind(T value, String pointer, JsonParser parser) {
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    Finding finding =
        Finding.of(ReadingProblem.WRONG_KIND)
            .with("found", value.toString())
            .with("expected", kind.getSimpleName())
            .build();
    throw new ValueReadException(
        parser,
        kind,
        ImmutableList.of(new LocatedFinding(new Location(pointer, 1, 1), finding)),
        1);
  }

  private static ImmutableList<LocatedFinding> beneath(
      String pointer, ImmutableList<LocatedFinding> problems) {
    return problems.stream()
        .map(
            problem ->
                new LocatedFinding(
                    new Location(
                        pointer + problem.location().pointer(),
                        problem.location().line(),
                        problem.location().column()),
                    problem.finding()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where a parser stands, before it goes into the value. */
  static String pointer(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    TokenStreamContext parent = context == null ? null : context.getParent();
    boolean isInside = token != null && token.isStructStart() && parent != null;
    TokenStreamContext place = isInside ? parent : context;
    return place == null ? "" : place.pathAsPointer().toString();
  }

  /** What null stands for: the value of an extension that it is, and mostly nothing. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return shape.read(NULL.clone()).value();
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  /** Without a type: what a value is, its form tells. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) {
    return deserialize(parser, context);
  }
}
