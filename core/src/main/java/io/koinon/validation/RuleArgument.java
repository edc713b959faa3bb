package io.koinon.validation;

import static java.util.Objects.requireNonNull;

/**
 * A fact that the findings of a rule carry.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name in the finding and in the templates
 * @param type its kind
 * @param meaning what it says, without a full stop
 * @param isIdentifying whether it tells two findings about one record apart, and so belongs to what
 *     a {@link Baseline} keeps
 */
public record RuleArgument(String name, Type type, String meaning, boolean isIdentifying) {
  /** The kind of a fact. */
  public enum Type {
    /** A text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A list of texts. */
    TEXTS
  }

  /**
   * Checks the components.
   *
   * @param name its name in the finding and in the templates
   * @param type its kind
   * @param meaning what it says, without a full stop
   * @param isIdentifying whether it tells two findings about one record apart
   */
  public RuleArgument {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(meaning, "meaning");
  }
}
