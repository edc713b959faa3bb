package io.koinon.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** A fact in a finding: a text, a number, or a list of texts. Immutable and thread-safe. */
public sealed interface Argument {
  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements Argument {
    /**
     * Checks the value.
     *
     * @param value the text
     */
    public Text {
      requireNonNull(value, "value");
    }

    /** {@return the text} */
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A number.
   *
   * @param value the number
   */
  record Whole(long value) implements Argument {
    /** {@return the number in decimal digits} */
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /**
   * A list of texts.
   *
   * @param values the texts in order
   */
  record Texts(ImmutableList<String> values) implements Argument {
    /**
     * Checks the values.
     *
     * @param values the texts in order
     */
    public Texts {
      requireNonNull(values, "values");
    }

    /** {@return the texts with commas between} */
    @Override
    public String toString() {
      return String.join(", ", values);
    }
  }

  /**
   * {@return a text}
   *
   * @param value the text
   */
  static Argument of(String value) {
    return new Text(value);
  }

  /**
   * {@return a number}
   *
   * @param value the number
   */
  static Argument of(long value) {
    return new Whole(value);
  }

  /**
   * {@return a list of texts}
   *
   * @param values the texts in order
   */
  static Argument of(Iterable<String> values) {
    return new Texts(ImmutableList.copyOf(values));
  }
}
