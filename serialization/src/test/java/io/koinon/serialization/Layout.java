package io.koinon.serialization;

import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.testing.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The same JSON as somebody else might have laid it out. */
final class Layout {
  private static final List<String> BLANKS =
      List.of("", "", "", " ", "  ", "\t", "\n", "\r\n", "\r");

  private final Random random;
  private final Dice dice;
  private final StringBuilder out = new StringBuilder();

  private Layout(Random random) {
    this.random = random;
    this.dice = new Dice(random);
  }

  /** Properties in any order, blanks and line ends of every kind, and characters escaped. */
  static String atRandom(Node root, Random random) {
    Layout layout = new Layout(random);
    layout.out.append(layout.dice.chance(30) ? "\uFEFF" : "");
    layout.value(root);
    layout.blank();
    return layout.out.toString();
  }

  private void blank() {
    out.append(dice.oneOf(BLANKS));
  }

  private void value(Node node) {
    blank();
    switch (node.kind()) {
      case OBJECT -> members(node, '{', '}');
      case ARRAY -> members(node, '[', ']');
      case TEXT -> text(node.text());
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
      case NUMBER -> out.append(node.text());
    }
  }

  private void members(Node node, char open, char close) {
    List<Member> members = new ArrayList<>(node.members());
    if (node.kind() == Kind.OBJECT) {
      Collections.shuffle(members, random);
    }
    out.append(open);
    blank();
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.append(',');
        blank();
      }
      if (node.kind() == Kind.OBJECT) {
        text(members.get(i).name());
        blank();
        out.append(':');
      }
      value(members.get(i).value());
      blank();
    }
    out.append(close);
  }

  private void text(String text) {
    out.append('"');
    boolean many = dice.chance(20);
    text.codePoints().forEach(c -> character(c, many));
    out.append('"');
  }

  private void character(int c, boolean many) {
    if (c < ' ' || dice.chance(many ? 60 : 1)) {
      for (char unit : Character.toChars(c)) {
        String code = String.format(Locale.ROOT, "\\u%04x", (int) unit);
        out.append(dice.chance(50) ? code : code.replace("a", "A").replace("d", "D"));
      }
    } else if (c == '"' || c == '\\' || (c == '/' && dice.chance(50))) {
      out.append('\\').append((char) c);
    } else {
      out.appendCodePoint(c);
    }
  }
}
