package io.koinon.serialization.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Breaks and indents lines, except within what stands on one line. Not thread-safe. */
final class DocumentPrinter implements PrettyPrinter {
  private static final String INDENT = "  ";

  private int depth;
  private int inOneLine;
  private boolean nextIsOneLine;
  private boolean nextIsBeside;

  /** Says whether the object or array that begins next stands on one line. */
  void next(boolean oneLine) {
    nextIsOneLine = oneLine;
  }

  /** Says whether the property that comes next stands on the line of the one before it. */
  void nextProperty(boolean beside) {
    nextIsBeside = beside;
  }

  private void open() {
    if (inOneLine > 0 || nextIsOneLine) {
      inOneLine++;
    } else {
      depth++;
    }
  }

  private void close(JsonGenerator out, int entries) {
    if (inOneLine > 0) {
      inOneLine--;
    } else {
      depth--;
      if (entries > 0) {
        newLine(out);
      }
    }
  }

  private void separate(JsonGenerator out, boolean beside) {
    out.writeRaw(',');
    if (inOneLine > 0 || beside) {
      out.writeRaw(' ');
    } else {
      newLine(out);
    }
  }

  private void begin(JsonGenerator out) {
    if (inOneLine == 0) {
      newLine(out);
    }
  }

  private void newLine(JsonGenerator out) {
    out.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      out.writeRaw(INDENT);
    }
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    open();
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    close(out, entries);
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    open();
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    close(out, values);
    out.writeRaw(']');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    begin(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    begin(out);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out, nextIsBeside);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out, false);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }
}
