package io.koinon.serialization;

import com.google.common.collect.ImmutableListMultimap;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import java.util.List;

/**
 * A document of JSON as an author of YAML would write it: in blocks, one property or element on a
 * line. Knows the line of each name, element and value, by its pointer.
 */
final class BlockYaml {
  private final StringBuilder text = new StringBuilder();
  private final ImmutableListMultimap.Builder<String, Integer> lines =
      ImmutableListMultimap.builder();
  private final String json;
  private int line = 1;

  BlockYaml(String json) {
    this.json = json;
    block(JsonText.of(json).root(), "", 0);
  }

  String text() {
    return text.toString();
  }

  /** The lines on which something of a pointer begins: its name, or what it is. */
  ImmutableListMultimap<String, Integer> lines() {
    return lines.build();
  }

  private void block(Node node, String pointer, int indent) {
    boolean isList = node.kind() == Kind.ARRAY;
    lines.put(pointer, line);
    for (int i = 0; i < node.members().size(); i++) {
      Member member = node.members().get(i);
      String own = pointer + "/" + (isList ? Integer.toString(i) : escaped(member.name()));
      lines.put(own, line);
      text.append(" ".repeat(indent)).append(isList ? "-" : name(member) + ":");
      value(member.value(), own, indent);
    }
  }

  private void value(Node value, String pointer, int indent) {
    boolean isBlock =
        List.of(Kind.OBJECT, Kind.ARRAY).contains(value.kind()) && !value.members().isEmpty();
    text.append(isBlock ? "\n" : " " + json.substring(value.start(), value.end()) + "\n");
    line++;
    if (isBlock) {
      block(value, pointer, indent + 2);
    }
  }

  /** The name as it stands in the document, in quotes. */
  private String name(Member member) {
    int end = member.start() + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return json.substring(member.start(), end + 1);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
