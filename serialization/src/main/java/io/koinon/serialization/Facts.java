package io.koinon.serialization;

import com.google.common.collect.ImmutableSortedMap;
import io.koinon.finding.Argument;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the facts of findings and explanations as an object of JSON. */
final class Facts {
  private Facts() {}

  static void write(JsonGenerator json, ImmutableSortedMap<String, Argument> facts) {
    json.writeObjectPropertyStart("arguments");
    for (Map.Entry<String, Argument> fact : facts.entrySet()) {
      write(json, fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Argument fact) {
    if (fact instanceof Argument.Whole whole) {
      json.writeNumberProperty(name, whole.value());
    } else if (fact instanceof Argument.Texts texts) {
      json.writeArrayPropertyStart(name);
      texts.values().forEach(json::writeString);
      json.writeEndArray();
    } else {
      json.writeStringProperty(name, fact.toString());
    }
  }
}
