package io.koinon.internal;

import io.koinon.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts JSON (RFC 8259) whose numbers are whole into its canonical form: RFC 8785, the JSON
 * Canonicalization Scheme. Properties come in the order of their UTF-16 code units, nothing stands
 * between tokens, and of a text only what must be escaped is.
 */
public final class CanonicalJson {
  /** What numbers there are, as the end of a sentence. */
  public static final String EXACT =
      "a whole number from -9007199254740991 to 9007199254740991; any other as a text";

  private static final int DEEPEST = 500;
  private static final long GREATEST = (1L << 53) - 1;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
  private static final String HEX = "0123456789abcdef";

  private final String json;
  private int at;
  private int depth;

  private CanonicalJson(String json) {
    this.json = json;
  }

  /**
   * {@return the canonical form of a text of JSON}
   *
   * @param json the text
   * @throws RefusedException as {@link io.koinon.base.ExtensionValue#parse} says
   */
  public static String of(String json) {
    CanonicalJson reader = new CanonicalJson(json);
    Object value = reader.value();
    reader.skipBlanks();
    if (reader.at < json.length()) {
      throw reader.refusal();
    }
    StringBuilder canonical = new StringBuilder(json.length());
    write(value, canonical);
    return canonical.toString();
  }

  /**
   * {@return whether a number of JSON is whole, in its one form, and exact in every reader}
   *
   * @param number the number
   */
  public static boolean isExact(String number) {
    return WHOLE.matcher(number).matches() && Math.abs(Long.parseLong(number)) <= GREATEST;
  }

  private RefusedException refusal() {
    return new RefusedException("extension/json", json, "JSON, unlike from character " + at);
  }

  private void skipBlanks() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean has(char c) {
    skipBlanks();
    boolean isThere = at < json.length() && json.charAt(at) == c;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(char c) {
    if (!has(c)) {
      throw refusal();
    }
  }

  /** A map of an object, a list of an array, else the canonical text of the value. */
  private Object value() {
    if (has('{')) {
      return nested('}');
    }
    if (has('[')) {
      return nested(']');
    }
    if (has('"')) {
      return quoted(text());
    }
    for (String word : List.of("true", "false", "null")) {
      if (json.startsWith(word, at)) {
        at += word.length();
        return word;
      }
    }
    return number();
  }

  private String number() {
    Matcher matcher = NUMBER.matcher(json).region(at, json.length());
    if (!matcher.lookingAt()) {
      throw refusal();
    }
    at = matcher.end();
    if (!isExact(matcher.group())) {
      throw new RefusedException("extension/number", matcher.group(), EXACT);
    }
    return matcher.group();
  }

  private Object nested(char end) {
    if (++depth > DEEPEST) {
      throw new RefusedException(
          "extension/depth", json, "at most " + DEEPEST + " objects and arrays in one another");
    }
    Object value = end == '}' ? members() : elements();
    depth--;
    return value;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new TreeMap<>();
    if (has('}')) {
      return members;
    }
    do {
      expect('"');
      String name = text();
      expect(':');
      if (members.put(name, value()) != null) {
        throw new RefusedException("extension/duplicate", name, "a name that is there once");
      }
    } while (has(','));
    expect('}');
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    if (has(']')) {
      return elements;
    }
    do {
      elements.add(value());
    } while (has(','));
    expect(']');
    return elements;
  }

  /** The text whose opening quote is behind. */
  private String text() {
    StringBuilder text = new StringBuilder();
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at);
      if (c < ' ') {
        throw refusal();
      }
      at++;
      text.append(c == '\\' ? escaped() : c);
    }
    if (at >= json.length()) {
      throw refusal();
    }
    at++;
    Texts.whole(text.toString());
    return text.toString();
  }

  private char escaped() {
    char c = at < json.length() ? json.charAt(at) : ' ';
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> fourDigits();
      default -> throw refusal();
    };
  }

  private char fourDigits() {
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = at < json.length() ? HEX.indexOf(lower(json.charAt(at))) : -1;
      if (digit < 0) {
        throw refusal();
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c + ('a' - 'A')) : c;
  }

  // Canonical form

  /** Writes a map of an object, a list of an array, else the canonical text of a value. */
  private static void write(Object value, StringBuilder to) {
    if (value instanceof Map<?, ?> members) {
      char before = '{';
      for (Map.Entry<?, ?> member : members.entrySet()) {
        to.append(before).append(quoted((String) member.getKey())).append(':');
        write(member.getValue(), to);
        before = ',';
      }
      to.append(members.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> elements) {
      char before = '[';
      for (Object element : elements) {
        to.append(before);
        write(element, to);
        before = ',';
      }
      to.append(elements.isEmpty() ? "[]" : "]");
    } else {
      to.append(value);
    }
  }

  /**
   * {@return a text in quotes, in the canonical form}
   *
   * @param text the text, without half of a surrogate pair
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
