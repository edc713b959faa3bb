package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.koinon.serialization.JsonText.Kind;
import io.koinon.serialization.JsonText.Member;
import io.koinon.serialization.JsonText.Node;
import io.koinon.testing.Dice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Spoils a document, now and then so that it stays one; the dice decide everything. */
final class Mutator {
  /** Whole characters and parts of characters, byte order marks, bytes that never occur. */
  private static final ImmutableList<byte[]> FRAGMENTS =
      ImmutableList.of(
          utf8("Ж"),
          utf8("🤝"),
          utf8("\u0000"),
          utf8("\u2028"),
          utf8("\uFEFF"),
          utf8("\r\n"),
          utf8("\r"),
          utf8("\u0085"),
          utf8("\""),
          utf8("\\u00"),
          utf8("\\ud83e\\u0041"),
          utf8("/*x*/"),
          utf8("{\"a\":[{"),
          utf8("}]"),
          bytes("D0"),
          bytes("96"),
          bytes("F09FA4"),
          bytes("C080"),
          bytes("C1BF"),
          bytes("E080AF"),
          bytes("EDA080"),
          bytes("F4908080"),
          bytes("FE"),
          bytes("FF"),
          bytes("FFFE"),
          bytes("FEFF"),
          bytes("00000000"));

  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "2",
          "-1",
          "1.0",
          "1e400",
          "-0.0e-0",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"..\"",
          "\"unknown\"",
          "\"2026-02-30\"",
          "\"２０２６\"",
          "\"9999-12-31\"",
          "\"[1990..1980]\"",
          "\"@uzb-exit\"",
          "\"@cst/inForce\"",
          "\"@\"",
          "\"2/3\"",
          "99999999999",
          "\"KAZ\"",
          "\"csto\"",
          "\"full\"",
          "\"\\ud83e\"",
          "\"\\u0000\"",
          "\"\\u006eull\"",
          "{}",
          "[]",
          "[[]]",
          "[null]",
          "[\"KAZ\",7]",
          "{\"\":{}}",
          "{\"from\":\"..\"}",
          "{\"from\":\"2000\",\"to\":\"1999\"}",
          "{\"KAZ\":{\"name\":\"x\"},\"KAZ\":{}}",
          "NaN",
          "+1",
          "01",
          "'x'",
          "undefined",
          "");

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "koinon",
          "title",
          "name",
          "from",
          "to",
          "kind",
          "mode",
          "sources",
          "roster",
          "KAZ",
          "csto",
          "",
          "nаme",
          "$schema",
          "a/b~c",
          "\\ud83e",
          "\\u006eame",
          "\\ud83e\\udd1d",
          "not a slug");

  private final Dice dice;

  Mutator(Dice dice) {
    this.dice = dice;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /** The document with one to three changes in it, of its tokens or of its bytes. */
  byte[] mutated(Base base) {
    boolean inTokens = dice.chance(60);
    byte[] document = utf8(inTokens ? tokens(base) : base.json().text());
    int more = inTokens ? (dice.chance(15) ? 1 : 0) : dice.between(1, 3);
    for (int left = more; left > 0; left--) {
      document = changed(document);
    }
    return document;
  }

  /** A document, and all that is in it. */
  record Base(JsonText json, List<Node> values, List<Member> properties) {
    static Base of(byte[] bytes) {
      JsonText json = JsonText.of(bytes);
      List<Node> values = new ArrayList<>();
      List<Member> properties = new ArrayList<>();
      collect(json.root(), values, properties);
      return new Base(json, values, properties);
    }

    private static void collect(Node node, List<Node> values, List<Member> properties) {
      values.add(node);
      for (Member member : node.members()) {
        if (node.kind() == Kind.OBJECT) {
          properties.add(member);
        }
        collect(member.value(), values, properties);
      }
    }
  }

  // Tokens

  private String tokens(Base base) {
    String text = base.json().text();
    Node value = dice.oneOf(base.values());
    Member property = dice.oneOf(base.properties());
    String name = text.substring(property.start(), property.value().end());
    return switch (dice.between(1, 9)) {
      case 1 -> swapped(text, value, dice.oneOf(base.values()));
      case 2, 3 -> replaced(text, value.start(), value.end(), dice.oneOf(VALUES));
      case 4 -> replaced(text, value.start(), value.end(), unusual());
      case 5 -> renamed(text, property, dice.oneOf(base.properties()).name());
      case 6 -> renamed(text, property, dice.oneOf(NAMES));
      case 7 -> replaced(text, property.start(), property.start(), name + ", ");
      case 8 -> dropped(text, property);
      default -> {
        Member other = dice.oneOf(base.properties());
        yield replaced(
            text,
            other.start(),
            other.start(),
            name + dice.oneOf(List.of(", ", ",\n", ",\r", ",\uFEFF ", ",, ", " ")));
      }
    };
  }

  private String unusual() {
    int count = dice.between(1, 700);
    return switch (dice.between(1, 6)) {
      case 1 -> "[".repeat(count) + "]".repeat(count);
      case 2 -> "{\"a\":".repeat(count) + "1" + "}".repeat(count);
      case 3 -> "[".repeat(count);
      case 4 -> "9".repeat(2 * count);
      case 5 -> '"' + "🤝".repeat(count) + '"';
      default -> "\"" + dice.oneOf(NAMES) + "z".repeat(count) + '"';
    };
  }

  private static String replaced(String text, int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }

  private static String swapped(String text, Node one, Node other) {
    Node first = one.start() <= other.start() ? one : other;
    Node second = one.start() <= other.start() ? other : one;
    String inner = text.substring(second.start(), second.end());
    return first.end() > second.start()
        ? replaced(text, first.start(), first.end(), inner)
        : text.substring(0, first.start())
            + inner
            + text.substring(first.end(), second.start())
            + text.substring(first.start(), first.end())
            + text.substring(second.end());
  }

  private static String renamed(String text, Member property, String name) {
    int end = text.indexOf('"', property.start() + 1);
    return replaced(text, property.start() + 1, end, name);
  }

  /** Without a property, and without the comma behind it; of a last one the comma before stays. */
  private static String dropped(String text, Member property) {
    int end = property.value().end();
    int comma = end;
    while (Character.isWhitespace(text.charAt(comma))) {
      comma++;
    }
    if (text.charAt(comma) == ',') {
      return replaced(text, property.start(), comma + 1, "");
    }
    int before = property.start() - 1;
    while (Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return replaced(text, text.charAt(before) == ',' ? before : property.start(), end, "");
  }

  // Bytes

  /** A document with some of its bytes changed, or all of them. */
  byte[] changed(byte[] document) {
    if (document.length == 0) {
      return dice.oneOf(FRAGMENTS);
    }
    int from = dice.between(0, document.length - 1);
    int to = Math.min(document.length, from + dice.between(1, dice.chance(20) ? 400 : 4));
    return switch (dice.between(1, 10)) {
      case 1 -> with(document, from, document[from] ^ 1 << dice.between(0, 7));
      case 2 -> with(document, from, dice.between(0, 255));
      case 3 -> with(document, from, dice.oneOf(List.of(0, 0x7F, 0xC0, 0xC1, 0xE0, 0xED, 0xF4)));
      case 4 -> spliced(document, from, to, new byte[0]);
      case 5 -> Arrays.copyOf(document, from);
      case 6 -> spliced(document, from, from, Arrays.copyOfRange(document, from, to));
      case 7, 8 -> spliced(document, from, from, dice.oneOf(FRAGMENTS));
      case 9 -> spliced(document, from, to, dice.oneOf(FRAGMENTS));
      default -> whole(document);
    };
  }

  private byte[] whole(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    return switch (dice.between(1, 6)) {
      case 1 -> Bytes.concat(utf8("\uFEFF"), document);
      case 2 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 3 -> text.getBytes(StandardCharsets.UTF_16);
      case 4 -> text.getBytes(Charset.forName(dice.chance(50) ? "UTF-32LE" : "UTF-32BE"));
      case 5 -> Bytes.concat(document, dice.oneOf(FRAGMENTS));
      default -> utf8(text.replace("\n", dice.chance(50) ? "\r" : "\r\n"));
    };
  }

  private static byte[] with(byte[] document, int at, int value) {
    byte[] changed = document.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static byte[] spliced(byte[] document, int from, int to, byte[] by) {
    return Bytes.concat(
        Arrays.copyOf(document, from), by, Arrays.copyOfRange(document, to, document.length));
  }
}
