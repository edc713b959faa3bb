package io.koinon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import io.koinon.serialization.ArchitectureFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That {@code docs} has the schema of documents, and what is said in it as tables. */
class FormatReferenceTest {
  private static final String DEFINITIONS = "#/$defs/";
  private static final String HEAD =
      """
      # The document, property by property

      Made from [the JSON Schema](architecture-1.schema.json) of the format by `FormatReferenceTest` (`mvn verify -Dkoinon.golden.update=true`
      makes both anew; `ArchitectureFormat.schema()` gives the schema). How all this hangs together is told
      [by an example of everything](document.md). What is not required may be left out.

      The schema is JSON Schema 2020-12, and goes for YAML and CBOR as well. It says what each text looks like and what each object has.
      What takes more to see, two dates in the wrong order, an id that is declared nowhere, a property that is there twice, reading
      and [the rules](rules.md) find.

      """;

  /** What the definitions of the sections before the last one have. */
  private static final List<String> FORMS = List.of("properties", "pattern", "enum");

  private static final JsonNode SCHEMA = new JsonMapper().readTree(ArchitectureFormat.schema());

  @Test
  void schema_isThatOfTheFormat() {
    ProjectFiles.assertGeneratedDocument(
        "docs/architecture-1.schema.json", ArchitectureFormat.schema());
    assertThat(SCHEMA.get("$id").asString()).endsWith("/architecture-1.schema.json");
  }

  @Test
  void reference_isWhatTheSchemaSays() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("## The document\n\n");
    describe(text, SCHEMA);
    for (Map.Entry<String, JsonNode> definition : SCHEMA.get("$defs").properties()) {
      if (definition.getValue().has("properties")) {
        text.append("\n## ").append(definition.getKey()).append("\n\n");
        describe(text, definition.getValue());
      }
    }
    text.append("\n## Texts\n\n| form | what | for example |\n| --- | --- | --- |\n");
    for (Map.Entry<String, JsonNode> definition : SCHEMA.get("$defs").properties()) {
      if (definition.getValue().has("pattern")) {
        text.append(form(definition.getKey(), definition.getValue()));
      }
    }
    text.append("\n## Words\n\n| of | one of |\n| --- | --- |\n");
    for (Map.Entry<String, JsonNode> definition : SCHEMA.get("$defs").properties()) {
      if (definition.getValue().has("enum")) {
        text.append(
            "| %s | %s |\n"
                .formatted(anchor(definition.getKey()), words(definition.getValue().get("enum"))));
      }
    }
    text.append("\n## Other values\n\n| of | what |\n| --- | --- |\n");
    for (Map.Entry<String, JsonNode> definition : SCHEMA.get("$defs").properties()) {
      if (FORMS.stream().noneMatch(definition.getValue()::has)) {
        text.append(
            "| %s | %s |\n"
                .formatted(
                    anchor(definition.getKey()),
                    definition.getValue().get("description").asString()));
      }
    }
    ProjectFiles.assertGeneratedDocument("docs/format.md", text.toString());
  }

  private static String form(String name, JsonNode form) {
    return "| %s | %s%s | `%s` |\n"
        .formatted(
            anchor(name),
            form.get("description").asString(),
            form.has("maxLength")
                ? " At most " + form.get("maxLength").asInt() + " characters."
                : "",
            form.get("examples").get(0).asString());
  }

  /** A name that can be linked to within the page. */
  private static String anchor(String name) {
    return "<a id=\"%s\"></a>%s".formatted(name, name);
  }

  private static String words(JsonNode words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(word -> quoted.add("`" + word.asString() + "`"));
    return Joiner.on(", ").join(quoted);
  }

  private static void describe(StringBuilder text, JsonNode type) {
    text.append(type.get("description").asString()).append("\n\n");
    text.append("| property | required | what | type | for example |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    for (Map.Entry<String, JsonNode> property : type.get("properties").properties()) {
      JsonNode value = property.getValue();
      text.append(
          "| `%s` | %s | %s | %s | `%s` |\n"
              .formatted(
                  property.getKey(),
                  presence(type, property.getKey()),
                  value.get("description").asString(),
                  type(value),
                  value.get("examples").get(0)));
    }
  }

  private static String presence(JsonNode type, String property) {
    if (names(type.path("required")).contains(property)) {
      return "yes";
    }
    boolean isChoice =
        type.has("maxProperties")
            || type.path("oneOf")
                .valueStream()
                .anyMatch(choice -> names(choice.get("required")).contains(property));
    return isChoice
        ? "one of these"
        : type.path("dependentRequired").has(property) ? "both or none" : "";
  }

  private static List<String> names(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String type(JsonNode value) {
    if (value.has("$ref")) {
      String name = value.get("$ref").asString().substring(DEFINITIONS.length());
      return "[" + name + "](#" + name + ")";
    }
    return switch (value.path("type").asString("")) {
      case "array" -> "list of " + type(value.get("items"));
      case "object" -> keyed(value);
      case "integer" -> "whole number";
      case "boolean" -> "`true` or `false`";
      default -> "`" + value.get("const") + "`";
    };
  }

  private static String keyed(JsonNode value) {
    return (value.has("maxProperties") ? "one " : "")
        + type(value.get("propertyNames"))
        + " → "
        + type(value.get("additionalProperties"));
  }
}
