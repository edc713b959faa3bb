package io.koinon.serialization.shape;

import io.koinon.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * An object with one property that says what kind of value it is, while it is read.
 *
 * @param <T> what the values of all kinds are
 */
final class OneOf<T> {
  private final String rule;
  private final String expected;
  private final List<Supplier<? extends T>> values = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param rule the rule that is broken where it is none, or several
   * @param expected what must be there
   */
  OneOf(String rule, String expected) {
    this.rule = rule;
    this.expected = expected;
  }

  void set(T value) {
    values.add(() -> value);
  }

  /** A value that is made only when all is read, for it may be refused. */
  void set(Supplier<? extends T> value) {
    values.add(value);
  }

  T build() {
    if (values.size() != 1) {
      throw new RefusedException(rule, values.size() + " of them", expected);
    }
    return values.get(0).get();
  }
}
