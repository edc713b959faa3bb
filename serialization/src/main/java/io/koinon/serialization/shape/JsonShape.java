package io.koinon.serialization.shape;

import io.koinon.RefusedException;
import io.koinon.base.ExtensionValue;
import io.koinon.internal.CanonicalJson;
import io.koinon.internal.Texts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Any JSON whose numbers are whole. */
final class JsonShape extends Shape<Object, ExtensionValue> {
  static final JsonShape INSTANCE = new JsonShape();

  private JsonShape() {}

  @Override
  @Nullable ExtensionValue read(Reading in, Object key) {
    StringBuilder json = new StringBuilder();
    return copy(in, json) && !in.hasStopped() ? ExtensionValue.parse(json.toString()) : null;
  }

  /** Copies the value at the current token; gives whether there was no problem. */
  private static boolean copy(Reading in, StringBuilder to) {
    if (in.isAt(JsonToken.START_OBJECT)) {
      return copyObject(in, to);
    }
    if (in.isAt(JsonToken.START_ARRAY)) {
      return copyArray(in, to);
    }
    String scalar = in.scalar();
    if (scalar == null) {
      return false;
    }
    if (in.isAt(JsonToken.VALUE_STRING)) {
      return copyText(in, scalar, to);
    }
    if (in.isAtNumber() && !CanonicalJson.isExact(scalar)) {
      in.reportRefused(new RefusedException("extension/number", scalar, CanonicalJson.EXACT));
      return false;
    }
    to.append(scalar);
    return true;
  }

  private static boolean copyText(Reading in, String text, StringBuilder to) {
    try {
      Texts.whole(text);
    } catch (RefusedException e) {
      in.reportRefused(e);
      return false;
    }
    to.append(CanonicalJson.quoted(text));
    return true;
  }

  private static boolean copyArray(Reading in, StringBuilder to) {
    boolean good = true;
    char before = '[';
    while (in.nextElement()) {
      to.append(before);
      good &= copy(in, to);
      before = ',';
    }
    to.append(before == '[' ? "[]" : "]");
    return good;
  }

  private static boolean copyObject(Reading in, StringBuilder to) {
    Set<String> seen = new HashSet<>();
    boolean good = true;
    char before = '{';
    while (in.nextProperty()) {
      String name = in.name();
      boolean isFresh = seen.add(name);
      if (!isFresh) {
        in.duplicate();
      }
      to.append(before);
      if (!isFresh || !copyText(in, name, to)) {
        good = false;
        in.skipValue();
      } else if (in.nextValue()) {
        to.append(':');
        good &= copy(in, to);
      }
      before = ',';
    }
    to.append(before == '{' ? "{}" : "}");
    return good;
  }

  @Override
  void write(Writing out, Object key, ExtensionValue value) {
    out.json(value.toString());
  }

  @Override
  boolean isPart() {
    return true;
  }

  @Override
  String expected() {
    return "any JSON, its numbers whole";
  }
}
