package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import io.koinon.serialization.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a document of any shape as a tree, with the place of each value. Not thread-safe. */
final class TreeReader {
  private final Reading in;

  TreeReader(Reading in) {
    this.in = in;
  }

  /** The value at the current token, as far as it can be read; null if it exceeds a limit. */
  @Nullable Tree read() {
    if (in.isAt(JsonToken.START_OBJECT)) {
      return members(Tree.Kind.OBJECT);
    }
    if (in.isAt(JsonToken.START_ARRAY)) {
      return members(Tree.Kind.ARRAY);
    }
    Tree.Kind kind = in.isAt(JsonToken.VALUE_STRING) ? Tree.Kind.TEXT : Tree.Kind.LITERAL;
    Location place = in.place();
    String text = in.scalar();
    return text == null ? null : new Tree(kind, text, ImmutableList.of(), place, false);
  }

  private Tree members(Tree.Kind kind) {
    boolean isObject = kind == Tree.Kind.OBJECT;
    Location place = in.place();
    ImmutableList.Builder<Tree.Member> members = ImmutableList.builder();
    while (isObject ? in.nextProperty() : in.nextElement()) {
      String name = isObject ? in.name() : "";
      Location at = isObject ? in.place() : place;
      Tree value = !isObject || in.nextValue() ? read() : null;
      if (value != null) {
        members.add(new Tree.Member(name, value, at));
      }
    }
    return new Tree(kind, "", members.build(), place, in.hasStopped());
  }
}
