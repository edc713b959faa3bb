package io.koinon.serialization.shape;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * One writing of one document in JSON, compact or with line breaks and indentation for people.
 *
 * <p>Punctuation and plain texts are put here, and any other texts are escaped by Jackson's
 * encoder. Jackson's generator, which checks the order of calls and looks for escapes in every id
 * and date, took half of the time that writing took. Not thread-safe.
 */
public final class Writing {
  private static final int SEGMENT = 1 << 16;
  private static final int LONGEST_DATE = 16;
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private final List<byte[]> full = new ArrayList<>();
  private final boolean pretty;
  private final List<PropertyWriter<?, ?, ?>> writers = new ArrayList<>();
  private byte[] segment = new byte[SEGMENT];
  private int end;

  private boolean afterName;
  private boolean afterValue;
  private int depth;
  private int objects;
  private int inOneLine;

  /**
   * Begins a document.
   *
   * @param pretty whether people shall read it
   */
  public Writing(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * {@return the document in UTF-8}
   *
   * @param root the shape of the document
   * @param key what the document is read with
   * @param value the value
   * @param <K> the type of the key
   * @param <T> the type of the value
   */
  public <K, T> byte[] document(Shape<? super K, T> root, K key, T value) {
    afterName = true; // nothing comes before the document
    root.write(this, key, value);
    if (pretty) {
      put((byte) '\n');
    }
    return bytes();
  }

  /** What has been written. */
  byte[] bytes() {
    byte[] all = new byte[full.size() * SEGMENT + end];
    for (int i = 0; i < full.size(); i++) {
      System.arraycopy(full.get(i), 0, all, i * SEGMENT, SEGMENT);
    }
    System.arraycopy(segment, 0, all, full.size() * SEGMENT, end);
    return all;
  }

  // Structure

  /** Begins a document that is an object. */
  void startRoot() {
    afterName = true; // nothing comes before the document
    startObject(false);
  }

  void startObject(boolean oneLine) {
    start((byte) '{', oneLine);
    objects++;
  }

  void endObject() {
    end((byte) '}');
    objects--;
  }

  /** Who writes the properties of the object that has just been started. */
  @SuppressWarnings("unchecked") // whatever it wrote before, it now writes this
  <K, B, T> PropertyWriter<K, B, T> writerOf(ObjectShape<K, B, T> declared, K key, T owner) {
    while (writers.size() < objects) {
      writers.add(new PropertyWriter<>(this, declared, key, owner));
    }
    PropertyWriter<K, B, T> writer = (PropertyWriter<K, B, T>) writers.get(objects - 1);
    writer.begin(declared, key, owner);
    return writer;
  }

  void startArray(boolean oneLine) {
    start((byte) '[', oneLine);
  }

  void endArray() {
    end((byte) ']');
  }

  private void start(byte bracket, boolean oneLine) {
    beforeValue();
    put(bracket);
    afterValue = false;
    if (inOneLine > 0 || oneLine) {
      inOneLine++;
    } else {
      depth++;
    }
  }

  private void end(byte bracket) {
    boolean isEmpty = !afterValue;
    if (inOneLine > 0) {
      inOneLine--;
    } else {
      depth--;
      if (!isEmpty) {
        newLine();
      }
    }
    put(bracket);
    afterValue = true;
  }

  private void beforeValue() {
    if (afterName) {
      afterName = false;
    } else {
      separate(false);
    }
  }

  /** Puts a comma where one is needed, and goes to where the next name or element stands. */
  private void separate(boolean onSameLine) {
    if (afterValue) {
      put((byte) ',');
    }
    if (!pretty) {
      return;
    }
    if (inOneLine == 0 && !(onSameLine && afterValue)) {
      newLine();
    } else if (afterValue) {
      put((byte) ' ');
    }
  }

  private void newLine() {
    if (pretty) {
      put((byte) '\n');
      for (int i = 0; i < depth; i++) {
        put((byte) ' ');
        put((byte) ' ');
      }
    }
  }

  /** Whether people shall read the document. */
  boolean isPretty() {
    return pretty;
  }

  // Names and values

  /** Writes a name. */
  void name(String name) {
    separate(false);
    put(quoted(name));
    put((byte) ':');
    afterName();
  }

  /**
   * Writes the name of a property, given in quotes and with a colon behind.
   *
   * @param beside whether the pretty form has it on the line of the one before it
   */
  void name(byte[] quotedWithColon, boolean beside) {
    separate(beside);
    put(quotedWithColon);
    afterName();
  }

  /** Writes an id as a name. */
  <T> void name(TextShape<?, T> shape, T id) {
    separate(false);
    putPlain(shape.textOf(id));
    put((byte) ':');
    afterName();
  }

  private void afterName() {
    if (pretty) {
      put((byte) ' ');
    }
    afterName = true;
  }

  /**
   * Writes a text.
   *
   * @param isPlain whether all its characters are ASCII and none needs an escape
   */
  void text(String text, boolean isPlain) {
    beforeValue();
    if (isPlain) {
      putPlain(text);
    } else {
      put(quoted(text));
    }
    afterValue = true;
  }

  /** Writes a short text of ASCII characters that need no escaping, or nothing if it is not one. */
  <T> boolean text(TextShape.Characters<? super T> characters, T value) {
    if (!characters.isShort(value)) {
      return false;
    }
    beforeValue();
    if (SEGMENT - end < LONGEST_DATE) {
      byte[] short16 = new byte[LONGEST_DATE];
      int length = characters.put(value, short16, 0);
      put((byte) '"');
      put(short16, length);
    } else {
      segment[end++] = '"';
      end = characters.put(value, segment, end);
    }
    put((byte) '"');
    afterValue = true;
    return true;
  }

  /** Writes JSON that has nothing between tokens; on one line, whatever it is. */
  void json(String canonical) {
    value((pretty ? spaced(canonical) : canonical).getBytes(StandardCharsets.UTF_8));
  }

  private static String spaced(String canonical) {
    StringBuilder spaced = new StringBuilder(canonical.length() * 5 / 4);
    boolean isInText = false;
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      spaced.append(c);
      if (c == '"') {
        isInText = !isInText;
      } else if (isInText && c == '\\') {
        spaced.append(canonical.charAt(++i));
      } else if (!isInText && (c == ',' || c == ':')) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  void flag(boolean value) {
    value(value ? TRUE : FALSE);
  }

  void number(int value) {
    value(JsonStringEncoder.getInstance().quoteAsUTF8(Integer.toString(value)));
  }

  private void value(byte[] bytes) {
    beforeValue();
    put(bytes);
    afterValue = true;
  }

  /** A text as it stands in a document: escaped, in UTF-8 and in quotes. */
  static byte[] quoted(String text) {
    byte[] escaped = JsonStringEncoder.getInstance().quoteAsUTF8(text);
    byte[] quoted = new byte[escaped.length + 2];
    quoted[0] = '"';
    System.arraycopy(escaped, 0, quoted, 1, escaped.length);
    quoted[quoted.length - 1] = '"';
    return quoted;
  }

  // Bytes

  private void put(byte b) {
    if (end == SEGMENT) {
      nextSegment();
    }
    segment[end++] = b;
  }

  private void put(byte[] bytes) {
    put(bytes, bytes.length);
  }

  private void put(byte[] bytes, int length) {
    if (length <= SEGMENT - end) {
      System.arraycopy(bytes, 0, segment, end, length);
      end += length;
    } else {
      putAcross(bytes, length);
    }
  }

  private void putAcross(byte[] bytes, int length) {
    int done = 0;
    while (done < length) {
      if (end == SEGMENT) {
        nextSegment();
      }
      int part = Math.min(length - done, SEGMENT - end);
      System.arraycopy(bytes, done, segment, end, part);
      done += part;
      end += part;
    }
  }

  @SuppressWarnings("deprecation") // one byte of each character is all there is to ASCII
  private void putPlain(String text) {
    int length = text.length();
    if (length + 2 > SEGMENT - end) {
      put(quoted(text));
    } else {
      segment[end++] = '"';
      text.getBytes(0, length, segment, end);
      end += length;
      segment[end++] = '"';
    }
  }

  private void nextSegment() {
    full.add(segment);
    segment = new byte[SEGMENT];
    end = 0;
  }
}
