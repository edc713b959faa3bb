package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A JSON document as the grammar of RFC 8259 has it, and where in the text everything stands.
 *
 * <p>It shares nothing with the reader that it judges. Lines end with LF, CR or CR LF; columns
 * count code points; a byte order mark takes no column. Offsets count chars.
 */
public final class JsonText {
  /** Deeper nesting than the library reads. */
  private static final int DEEPEST = 200;

  /** A longer number than the library reads. */
  private static final int LONGEST_NUMBER = 1000;

  private static final char BOM = '\uFEFF';

  /** What kind of value it is. */
  public enum Kind {
    /** In braces. */
    OBJECT,
    /** In brackets. */
    ARRAY,
    /** In quotes. */
    TEXT,
    /** Digits. */
    NUMBER,
    /** The word true. */
    TRUE,
    /** The word false. */
    FALSE,
    /** The word null. */
    NULL
  }

  /**
   * A value.
   *
   * @param kind its kind
   * @param start where it begins
   * @param end where it has ended
   * @param text its text without escapes, if it is one; its digits, if it is a number; empty
   *     otherwise
   * @param members what is in it, if it is an object or an array
   */
  public record Node(Kind kind, int start, int end, String text, ImmutableList<Member> members) {
    /** The last member of a name. */
    public Optional<Member> find(String name) {
      return members.stream().filter(member -> member.name().equals(name)).reduce((a, b) -> b);
    }

    /** The value under a name that must be there. */
    public Node get(String name) {
      return find(name).orElseThrow().value();
    }
  }

  /**
   * A property of an object, or an element of an array under the name of its number.
   *
   * @param name its name without escapes
   * @param start where the name begins; in an array, where the value does
   * @param value its value
   */
  public record Member(String name, int start, Node value) {}

  /** The text is no JSON, or more than the library would read. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    Malformed(int offset) {
      super("malformed at " + offset, null, false, false);
      this.offset = offset;
    }

    /** The offset of the first char that cannot be. */
    public int offset() {
      return offset;
    }
  }

  private final String text;
  private final Node root;
  private int[] lineStarts = {};
  private boolean hasBrokenName;
  private int at;
  private int depth;

  private JsonText(String text, boolean parse) {
    this.text = text;
    this.at = text.isEmpty() || text.charAt(0) != BOM ? 0 : 1;
    this.root = parse ? document() : new Node(Kind.NULL, 0, 0, "", ImmutableList.of());
  }

  /**
   * {@return the document}
   *
   * @throws Malformed if it is none
   */
  public static JsonText of(String text) {
    return new JsonText(text, true);
  }

  /**
   * {@return the document}
   *
   * @throws Malformed if it is none, or not encoded in UTF-8; then the offset says nothing
   */
  public static JsonText of(byte[] bytes) {
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new Malformed(0);
    }
  }

  /** The place of an offset in a text that need be no JSON. */
  public static Location place(String text, String pointer, int offset) {
    return new JsonText(text, false).at(pointer, offset);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The value that is the document. */
  public Node root() {
    return root;
  }

  /** Whether a name has half of a surrogate pair in it, which not every reader lets pass. */
  public boolean hasBrokenName() {
    return hasBrokenName;
  }

  // Places

  /** The place of an offset. */
  public Location at(String pointer, int offset) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts();
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    int start = lineStarts[line];
    return new Location(pointer, line + 1, 1 + text.codePointCount(start, Math.max(start, offset)));
  }

  private int[] lineStarts() {
    IntStream.Builder starts = IntStream.builder();
    starts.add(!text.isEmpty() && text.charAt(0) == BOM ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  /** The places of the values that a pointer points to: several where a name is repeated. */
  public ImmutableList<Location> values(String pointer) {
    return resolve(pointer).stream()
        .map(member -> at(pointer, member.value().start()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The places of the names that a pointer points to. */
  public ImmutableList<Location> names(String pointer) {
    return resolve(pointer).stream()
        .map(member -> at(pointer, member.start()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What an RFC 6901 pointer points to; the document itself is under no name. */
  public ImmutableList<Member> resolve(String pointer) {
    List<Member> found = List.of(new Member("", root.start(), root));
    if (!pointer.isEmpty()) {
      for (String token : pointer.substring(1).split("/", -1)) {
        String name = token.replace("~1", "/").replace("~0", "~");
        found =
            found.stream()
                .flatMap(parent -> parent.value().members().stream())
                .filter(member -> member.name().equals(name))
                .toList();
      }
    }
    return ImmutableList.copyOf(found);
  }

  // The grammar

  private Node document() {
    Node node = value();
    blank();
    if (at < text.length()) {
      throw new Malformed(at);
    }
    return node;
  }

  private char peek() {
    if (at >= text.length()) {
      throw new Malformed(at);
    }
    return text.charAt(at);
  }

  private void blank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new Malformed(at);
    }
    at++;
  }

  private Node value() {
    blank();
    int start = at;
    return switch (peek()) {
      case '{' -> nested(Kind.OBJECT, start, '}');
      case '[' -> nested(Kind.ARRAY, start, ']');
      case '"' -> text(start);
      case 't' -> word(Kind.TRUE, "true");
      case 'f' -> word(Kind.FALSE, "false");
      case 'n' -> word(Kind.NULL, "null");
      default -> number();
    };
  }

  private Node text(int start) {
    String decoded = string();
    return new Node(Kind.TEXT, start, at, decoded, ImmutableList.of());
  }

  private Node nested(Kind kind, int start, char close) {
    if (++depth > DEEPEST) {
      throw new Malformed(at);
    }
    at++;
    ImmutableList.Builder<Member> members = ImmutableList.builder();
    blank();
    int count = 0;
    boolean more = peek() != close;
    while (more) {
      members.add(kind == Kind.OBJECT ? property() : element(count++));
      blank();
      more = peek() == ',';
      if (more) {
        at++;
      }
    }
    expect(close);
    depth--;
    return new Node(kind, start, at, "", members.build());
  }

  private Member property() {
    blank();
    int start = at;
    if (peek() != '"') {
      throw new Malformed(at);
    }
    String name = string();
    hasBrokenName |= hasLoneSurrogate(name);
    blank();
    expect(':');
    return new Member(name, start, value());
  }

  private Member element(int number) {
    Node value = value();
    return new Member(Integer.toString(number), value.start(), value);
  }

  private static boolean hasLoneSurrogate(String name) {
    return name.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private Node word(Kind kind, String word) {
    int start = at;
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      throw new Malformed(at);
    }
    return new Node(kind, start, at, "", ImmutableList.of());
  }

  private Node number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    if (at - start > LONGEST_NUMBER) {
      throw new Malformed(at);
    }
    return new Node(Kind.NUMBER, start, at, text.substring(start, at), ImmutableList.of());
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw new Malformed(at);
    }
  }

  private String string() {
    StringBuilder decoded = new StringBuilder();
    at++;
    while (peek() != '"') {
      char c = text.charAt(at);
      if (c < ' ') {
        throw new Malformed(at);
      }
      at++;
      decoded.append(c == '\\' ? escape() : c);
    }
    at++;
    return decoded.toString();
  }

  private char escape() {
    char c = peek();
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0) {
      at++;
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    expect('u');
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = "0123456789abcdef".indexOf(lower(peek()));
      if (digit < 0) {
        throw new Malformed(at);
      }
      at++;
      code = 16 * code + digit;
    }
    return (char) code;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c - 'A' + 'a') : c;
  }
}
