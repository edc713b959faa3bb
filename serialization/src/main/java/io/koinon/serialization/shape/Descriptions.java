package io.koinon.serialization.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the types of documents and their properties are, in words and by examples: a text beside the
 * shapes, which are read and written without it.
 *
 * <p>The text has a section for each type: {@code [name]}, a line that says what it is, and a line
 * for each property, {@code property: what it is => an example in JSON}. What a section does not
 * say of a property, the one does whose name stands behind its own, as in {@code [future-treaty <
 * treaty]}, and at last the section {@code any}.
 */
final class Descriptions {
  private static final String ANY = "any";
  private static final String BEHIND = " < ";
  private static final String EXAMPLE = " => ";
  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

  /**
   * What is said of a property.
   *
   * @param key where it is said: {@code any/note}
   * @param text what the property is
   * @param example an example, in JSON
   */
  record Entry(String key, String text, String example) {}

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if something is said twice, or in another form
   */
  Descriptions(String text) {
    String section = "";
    for (String line : LINES.split(text)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = begin(line.substring(1, line.length() - 1));
      } else if (types.putIfAbsent(section, line) != null) {
        add(section, line);
      }
    }
  }

  private String begin(String head) {
    List<String> names = Splitter.on(BEHIND).splitToList(head);
    String name = names.get(0);
    if (!name.equals(ANY)) {
      String parent = names.size() > 1 ? names.get(1) : ANY;
      checkArgument(parents.put(name, parent) == null, "twice: %s", name);
    }
    return name;
  }

  private void add(String section, String line) {
    int colon = line.indexOf(": ");
    int arrow = line.lastIndexOf(EXAMPLE);
    checkArgument(colon > 0 && colon < arrow, "neither a section nor a property: %s", line);
    Entry entry =
        new Entry(
            key(section, line.substring(0, colon)),
            line.substring(colon + 2, arrow),
            line.substring(arrow + EXAMPLE.length()));
    checkArgument(entries.put(entry.key(), entry) == null, "twice: %s", entry.key());
  }

  private static String key(String section, String property) {
    return section + "/" + property;
  }

  /** The names of all sections, and which section stands behind which. */
  ImmutableSet<String> sections() {
    return ImmutableSet.copyOf(types.keySet());
  }

  /** The names of the sections behind others. */
  ImmutableSet<String> parents() {
    return ImmutableSet.copyOf(parents.values());
  }

  /** Where properties are described. */
  ImmutableSet<String> keys() {
    return ImmutableSet.copyOf(entries.keySet());
  }

  /**
   * What a type is.
   *
   * @throws IllegalArgumentException if nothing says it
   */
  String of(String type) {
    String text = types.get(type);
    if (text == null) {
      throw new IllegalArgumentException("not described: " + type);
    }
    return text;
  }

  /**
   * What a property of a type is.
   *
   * @throws IllegalArgumentException if nothing says it
   */
  Entry of(String type, String property) {
    for (@Nullable String at = type; at != null; at = parents.get(at)) {
      Entry entry = entries.get(key(at, property));
      if (entry != null) {
        return entry;
      }
    }
    throw new IllegalArgumentException("not described: " + key(type, property));
  }
}
