package io.koinon.serialization.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;

/** Which versions of the format are read, and what makes the older ones current. Immutable. */
public final class Versions {
  /** The property of a document that tells its version. */
  static final String PROPERTY = "koinon";

  /** The versions that were released: there is one, so nothing is to be done. */
  public static final Versions RELEASED = new Versions(ImmutableList.of());

  private final ImmutableList<Upcaster> steps;

  /**
   * Versions up to the current one.
   *
   * @param steps the steps that lead to it, the last one from the version before it
   */
  public Versions(ImmutableList<Upcaster> steps) {
    this.steps = steps;
  }

  private int oldest() {
    return VersionShape.CURRENT - steps.size();
  }

  /** The older version that a number is, or null if it is none that is read. */
  @Nullable Integer older(String number) {
    Integer version = Ints.tryParse(number);
    return version != null && version >= oldest() && version < VersionShape.CURRENT
        ? version
        : null;
  }

  /**
   * {@return a document of an older version in the current one}
   *
   * @param document the document
   * @param version its version
   */
  public Tree current(Tree document, int version) {
    Tree current = document;
    for (int next = version + 1; next <= VersionShape.CURRENT; next++) {
      Tree number = current.find(PROPERTY).orElseThrow();
      Tree upcast = steps.get(next - 1 - oldest()).upcast(current);
      current =
          upcast.with(
              PROPERTY,
              new Tree(
                  Tree.Kind.LITERAL,
                  Integer.toString(next),
                  ImmutableList.of(),
                  number.place(),
                  false));
    }
    return current;
  }
}
