package io.koinon.serialization.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** One writing of one document. Not thread-safe. */
public final class Writing implements AutoCloseable {
  private static final int LONGEST_SCRATCH = 32;

  private final ByteArrayBuilder bytes = new ByteArrayBuilder();
  private final @Nullable DocumentPrinter printer;
  private final JsonGenerator generator;
  private final byte[] scratch = new byte[LONGEST_SCRATCH];
  private final EncodedTexts encoded = new EncodedTexts();

  /**
   * Begins a document.
   *
   * @param factory the factory of the generator
   * @param pretty whether people shall read it
   */
  public Writing(TokenStreamFactory factory, boolean pretty) {
    this.printer = pretty ? new DocumentPrinter() : null;
    this.generator = factory.createGenerator(new Context(printer), bytes);
  }

  /** Hands the printer to the generator. */
  private static final class Context extends ObjectWriteContext.Base {
    private final @Nullable PrettyPrinter printer;

    Context(@Nullable PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson is not null-marked: no printer is null
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return printer != null;
    }
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
  public <K, T> byte[] document(ObjectShape<K, ?, T> root, K key, T value) {
    root.write(this, key, value);
    if (printer != null) {
      generator.writeRaw('\n');
    }
    generator.close();
    return bytes.getClearAndRelease();
  }

  void startObject(boolean oneLine) {
    next(oneLine);
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startArray(boolean oneLine) {
    next(oneLine);
    generator.writeStartArray();
  }

  void endArray() {
    generator.writeEndArray();
  }

  private void next(boolean oneLine) {
    if (printer != null) {
      printer.next(oneLine);
    }
  }

  /** Says whether the property that is written next stands on the line of the one before it. */
  void beside(boolean beside) {
    if (printer != null) {
      printer.nextProperty(beside);
    }
  }

  /** Writes the name of a property. */
  void name(SerializableString name) {
    generator.writeName(name);
  }

  void text(String text) {
    generator.writeString(text);
  }

  /** Writes a text that comes again. */
  <T> void text(TextShape<?, T> shape, T value) {
    generator.writeString(encoded.of(shape, value));
  }

  /** Writes a text that comes again as a name. */
  <T> void name(TextShape<?, T> shape, T value) {
    beside(false);
    generator.writeName(encoded.of(shape, value));
  }

  /** Where the ASCII characters of a short text can be put together. */
  byte[] scratch() {
    return scratch;
  }

  /** Writes the first characters of the scratch array, none of which needs escaping. */
  void scratchText(int length) {
    generator.writeRawUTF8String(scratch, 0, length);
  }

  void flag(boolean value) {
    generator.writeBoolean(value);
  }

  void number(int value) {
    generator.writeNumber(value);
  }

  @Override
  public void close() {
    generator.close();
    bytes.release();
  }
}
