package io.koinon.serialization.yaml;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes documents of JSON in YAML: objects and arrays as blocks, but lists of plain values in one
 * line. Texts that readers of YAML may take for something else are quoted.
 */
public final class YamlWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", "");
  private static final int WIDTH = 120;
  private static final Optional<String> NONE = Optional.empty();

  private final List<Event> events = new ArrayList<>();

  private YamlWriter() {}

  /**
   * {@return a document in YAML, in UTF-8}
   *
   * @param json the document in JSON
   */
  public static byte[] write(byte[] json) {
    YamlWriter writer = new YamlWriter();
    writer.events.add(new StreamStartEvent());
    writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        writer.add(token, parser);
        token = parser.nextToken();
      }
    }
    writer.events.add(new DocumentEndEvent(false));
    writer.events.add(new StreamEndEvent());
    writer.flow();
    DumpSettings settings =
        DumpSettings.builder()
            .setWidth(WIDTH)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .setUseUnicodeEncoding(true)
            .build();
    StringBuilder text = new StringBuilder(json.length);
    Emitter emitter = new Emitter(settings, new Text(text));
    writer.events.forEach(emitter::emit);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Where the emitter writes to. */
  private record Text(StringBuilder text) implements StreamDataWriter {
    @Override
    public void write(String more) {
      text.append(more);
    }

    @Override
    public void write(String more, int from, int length) {
      text.append(more, from, from + length);
    }
  }

  private void add(JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT ->
          events.add(new MappingStartEvent(Optional.empty(), NONE, true, FlowStyle.BLOCK));
      case END_OBJECT -> events.add(new MappingEndEvent());
      case START_ARRAY ->
          events.add(new SequenceStartEvent(Optional.empty(), NONE, true, FlowStyle.BLOCK));
      case END_ARRAY -> events.add(new SequenceEndEvent());
      case PROPERTY_NAME -> events.add(scalar(parser.currentName(), isSafe(parser.currentName())));
      case VALUE_STRING -> events.add(scalar(parser.getString(), isSafe(parser.getString())));
      default -> events.add(scalar(parser.getString(), true));
    }
  }

  private static ScalarEvent scalar(String value, boolean isPlain) {
    return new ScalarEvent(
        Optional.empty(),
        NONE,
        new ImplicitTuple(isPlain, true),
        value,
        isPlain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  private static boolean isSafe(String text) {
    return !YamlReader.isLiteral(text)
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && text.codePoints().noneMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  /** Lists of scalars go into one line. */
  private void flow() {
    int start = -1;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event instanceof SequenceStartEvent) {
        start = i;
      } else if (event instanceof SequenceEndEvent) {
        if (start >= 0) {
          events.set(start, new SequenceStartEvent(Optional.empty(), NONE, true, FlowStyle.FLOW));
        }
        start = -1;
      } else if (!(event instanceof ScalarEvent)) {
        start = -1;
      }
    }
  }
}
