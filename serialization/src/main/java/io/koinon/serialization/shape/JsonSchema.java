package io.koinon.serialization.shape;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Writes the JSON Schema (2020-12) of documents, made of their shape.
 *
 * <p>Each type of objects and each form of texts is a definition. What depends on several values,
 * or on more of a text than its form, the schema does not ask.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String JSON = "json";
  private static final String GREATEST_INTEGER = "9007199254740991"; // 2^53 - 1
  private static final String ID = "https://koinon.io/schema/architecture-%d.schema.json";

  private final Writing out = new Writing(true);
  private final Descriptions descriptions;
  private final Map<String, ObjectShape<?, ?, ?>> types = new LinkedHashMap<>();
  private final Map<String, TextForm> forms = new TreeMap<>();
  private boolean hasJson;

  private JsonSchema(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * {@return the schema of documents}
   *
   * @param descriptions what the types and their properties are: sections that begin with {@code
   *     [type]}, in which {@code property: what it is => an example} stands
   */
  public static String of(String descriptions) {
    return new JsonSchema(new Descriptions(descriptions)).schema(ArchitectureShapes.DOCUMENT);
  }

  private String schema(ObjectShape<?, ?, ?> root) {
    root.properties().forEach(this::find);
    out.startRoot();
    text("$schema", DIALECT);
    text("$id", ID.formatted(VersionShape.CURRENT));
    object("Koinon document", root);
    out.name("$defs");
    out.startObject(false);
    types.forEach(
        (name, type) -> {
          out.name(name);
          out.startObject(false);
          object(title(name), type);
          out.endObject();
        });
    forms.forEach(this::form);
    if (hasJson) {
      json();
    }
    out.endObject();
    out.endObject();
    return new String(out.bytes(), StandardCharsets.UTF_8) + "\n";
  }

  // Definitions

  private void find(Property<?, ?> property) {
    if (property instanceof Property.One<?, ?, ?> one) {
      find(one.shape());
    } else if (property instanceof Property.All<?, ?, ?> all) {
      find(all.shape());
    } else {
      find(BaseShapes.ENDPOINT);
    }
  }

  private void find(Shape<?, ?> shape) {
    if (shape instanceof TextShape<?, ?> text) {
      forms.put(text.form().name(), text.form());
    } else if (shape instanceof CollectedShape<?, ?, ?> collected) {
      find(collected.values());
    } else if (shape instanceof EntryShape<?, ?> entry) {
      find(entry.value());
    } else if (shape instanceof DeferredShape<?, ?> deferred) {
      find(deferred.shape());
    } else if (shape instanceof JsonShape) {
      hasJson = true;
    } else if (shape instanceof ObjectShape<?, ?, ?> object
        && types.putIfAbsent(object.name(), object) == null) {
      object.properties().forEach(this::find);
    }
  }

  private void find(Many<?, ?> many) {
    if (many instanceof Many.Single<?, ?> single) {
      find(single.value());
    } else if (many instanceof ListShape<?, ?> list) {
      find(list.element());
    } else if (many instanceof KeyedShape<?, ?, ?, ?> keyed) {
      find(keyed.id());
      find(keyed.values());
    }
  }

  private void form(String name, TextForm form) {
    out.name(name);
    out.startObject(true);
    text("title", title(name));
    text("description", form.description());
    text("type", "string");
    if (form.words().isEmpty()) {
      text("pattern", form.pattern());
      if (form.longest() > 0) {
        number("maxLength", form.longest());
      }
    } else {
      texts("enum", form.words());
    }
    texts("examples", ImmutableList.of(form.example()));
    out.endObject();
  }

  /** Any JSON whose numbers every reader has exactly. */
  private void json() {
    out.name(JSON);
    out.startObject(true);
    text("title", "JSON");
    text("description", "Any JSON; numbers are whole, and at most 2^53 - 1 either way.");
    out.name("allOf"); // a type that is one of several is no strict one
    out.startArray(true);
    ifType(
        "number",
        "integer",
        () -> {
          out.name("minimum");
          out.json("-" + GREATEST_INTEGER);
          out.name("maximum");
          out.json(GREATEST_INTEGER);
        });
    ifType("array", "array", () -> json("items"));
    ifType("object", "object", () -> json("additionalProperties"));
    out.endArray();
    out.endObject();
  }

  private void ifType(String type, String expected, Runnable more) {
    out.startObject(true);
    out.name("if");
    out.startObject(true);
    text("type", type);
    out.endObject();
    out.name("then");
    out.startObject(true);
    text("type", expected);
    more.run();
    out.endObject();
    out.endObject();
  }

  private void json(String name) {
    out.name(name);
    out.startObject(true);
    reference(JSON);
    out.endObject();
  }

  private void object(String title, ObjectShape<?, ?, ?> type) {
    text("title", title);
    text("description", descriptions.of(type.name()));
    text("type", "object");
    texts("required", names(type, Property::isRequired));
    if (names(type, property -> isFreeBound(property)).size() == 2) {
      out.name("dependentRequired");
      out.startObject(true);
      texts("from", ImmutableList.of("to"));
      texts("to", ImmutableList.of("from"));
      out.endObject();
    }
    oneOf(type);
    out.name("properties");
    out.startObject(false);
    for (Property<?, ?> property : type.properties()) {
      Descriptions.Entry entry = descriptions.of(type.name(), property.name());
      out.name(property.name());
      out.startObject(true);
      text("description", entry.text());
      value(property);
      out.name("examples");
      out.startArray(true);
      out.json(entry.example());
      out.endArray();
      out.endObject();
    }
    out.endObject();
    flag("additionalProperties", false);
  }

  /** Whether it is one of {@code from} and {@code to} that are both there or both absent. */
  private static boolean isFreeBound(Property<?, ?> property) {
    return property instanceof Property.Bound && !property.isRequired();
  }

  private void oneOf(ObjectShape<?, ?, ?> type) {
    List<String> choices = names(type, Property::isOneOf);
    if (choices.size() == type.properties().size()) {
      number("minProperties", 1);
      number("maxProperties", 1);
    } else if (!choices.isEmpty()) {
      out.name("oneOf");
      out.startArray(true);
      for (String choice : choices) {
        out.startObject(true);
        texts("required", ImmutableList.of(choice));
        out.name("properties"); // strict validators ask that what is required is known there
        out.startObject(true);
        flag(choice, true);
        out.endObject();
        out.endObject();
      }
      out.endArray();
    }
  }

  private static ImmutableList<String> names(
      ObjectShape<?, ?, ?> type, Predicate<Property<?, ?>> chosen) {
    return type.properties().stream()
        .filter(chosen)
        .map(Property::name)
        .collect(ImmutableList.toImmutableList());
  }

  // Values

  private void value(Property<?, ?> property) {
    if (property instanceof Property.One<?, ?, ?> one) {
      value(one.shape());
    } else if (property instanceof Property.All<?, ?, ?> all) {
      value(all.shape());
    } else {
      value(BaseShapes.ENDPOINT);
    }
  }

  private void value(Shape<?, ?> shape) {
    if (shape instanceof TextShape<?, ?> text) {
      reference(text.form().name());
    } else if (shape instanceof ObjectShape<?, ?, ?> object) {
      reference(object.name());
    } else if (shape instanceof CollectedShape<?, ?, ?> collected) {
      value(collected.values());
    } else if (shape instanceof EntryShape<?, ?> entry) {
      value(entry.value());
    } else if (shape instanceof DeferredShape<?, ?> deferred) {
      value(deferred.shape());
    } else if (shape instanceof JsonShape) {
      reference(JSON);
    } else if (shape instanceof FlagShape) {
      text("type", "boolean");
    } else if (shape instanceof VersionShape) {
      number("const", VersionShape.CURRENT);
    } else if (shape instanceof CountShape count) {
      text("type", "integer");
      number("minimum", count.least());
      number("maximum", Integer.MAX_VALUE);
    }
  }

  private void value(Many<?, ?> many) {
    if (many instanceof Many.Single<?, ?> single) {
      value(single.value());
    } else if (many instanceof ListShape<?, ?> list) {
      text("type", "array");
      if (list.least() > 0) {
        number("minItems", list.least());
      }
      out.name("items");
      out.startObject(true);
      value(list.element());
      out.endObject();
    } else if (many instanceof KeyedShape<?, ?, ?, ?> keyed) {
      text("type", "object");
      if (keyed.least() > 0) {
        number("minProperties", keyed.least());
      }
      if (keyed.most() < Integer.MAX_VALUE) {
        number("maxProperties", keyed.most());
      }
      out.name("propertyNames");
      out.startObject(true);
      value(keyed.id());
      out.endObject();
      out.name("additionalProperties");
      out.startObject(true);
      value(keyed.values());
      out.endObject();
    }
  }

  // JSON

  private static String title(String name) {
    return Ascii.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }

  private void reference(String definition) {
    text("$ref", "#/$defs/" + definition);
  }

  private void text(String name, String text) {
    out.name(name);
    out.text(text, false);
  }

  private void number(String name, int number) {
    out.name(name);
    out.number(number);
  }

  private void flag(String name, boolean flag) {
    out.name(name);
    out.flag(flag);
  }

  private void texts(String name, ImmutableList<String> texts) {
    if (!texts.isEmpty()) {
      out.name(name);
      out.startArray(true);
      texts.forEach(text -> out.text(text, false));
      out.endArray();
    }
  }
}
