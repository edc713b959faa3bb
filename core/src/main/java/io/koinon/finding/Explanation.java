package io.koinon.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.internal.KoinonStyle;
import io.koinon.time.Truth;
import org.immutables.value.Value;

/**
 * Why something is so, or is not: a truth, a sentence, and the explanations of its parts.
 *
 * <p>A ballot fails because one part of the rule failed, by two votes; {@link #decisive()} finds
 * that part. Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Explanation implements WithExplanation permits ImmutableExplanation {
  Explanation() {}

  /** {@return whether it is so} */
  public abstract Truth truth();

  /** {@return the permanent code of what is explained, for example {@code decision/threshold}} */
  public abstract String code();

  /** {@return the template of the sentence, with arguments in braces} */
  public abstract String template();

  /** {@return the facts, by name} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Argument> arguments();

  /** {@return the explanations of its parts, in order} */
  public abstract ImmutableList<Explanation> parts();

  /** {@return the sentence} */
  public String message() {
    return Template.render(template(), arguments()).orElse(template());
  }

  /**
   * {@return the parts without parts of their own that make it what it is: of a NO, those that
   * failed; this itself if it has no such part}
   */
  public ImmutableList<Explanation> decisive() {
    ImmutableList<Explanation> decisive =
        parts().stream()
            .filter(part -> part.truth() == truth())
            .flatMap(part -> part.decisive().stream())
            .collect(ImmutableList.toImmutableList());
    return decisive.isEmpty() ? ImmutableList.of(this) : decisive;
  }

  /** {@return truth and sentence on one line, and each part indented on lines of its own} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, 0);
    return text.toString();
  }

  private void append(StringBuilder text, int depth) {
    if (depth > 0) {
      text.append('\n');
    }
    text.append("  ".repeat(depth)).append(truth()).append(' ').append(message());
    for (Explanation part : parts()) {
      part.append(text, depth + 1);
    }
  }

  /**
   * {@return a builder with a truth, a code and a sentence}
   *
   * @param truth whether it is so
   * @param code the permanent code of what is explained
   * @param template the template of the sentence, with arguments in braces
   */
  public static Builder of(Truth truth, String code, String template) {
    return builder().truth(truth).code(code).template(template);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Explanation}. Not thread-safe. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}

    /**
     * Adds a fact that is a text.
     *
     * @param name the name of the argument
     * @param value the text
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder with(String name, String value) {
      return putArgument(name, Argument.of(value));
    }

    /**
     * Adds a fact that is a whole number.
     *
     * @param name the name of the argument
     * @param value the number
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder with(String name, long value) {
      return putArgument(name, Argument.of(value));
    }
  }
}
