package io.koinon.finding;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.internal.KoinonStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the library has to say about data: a property that does not exist, a state that is not
 * declared.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
  Finding() {}

  /** {@return what kind of finding it is} */
  public abstract FindingType type();

  /** {@return how grave it is; as its type says unless stated} */
  @Value.Default
  public Severity severity() {
    return type().severity();
  }

  /** {@return the record it is about, if it is about one} */
  public abstract Optional<Subject> subject();

  /**
   * {@return where in the record, as a JSON Pointer from its place, for example {@code
   * /entry/0/on}; empty for the record itself}
   */
  @Value.Default
  public String attribute() {
    return "";
  }

  /** {@return the facts, by name} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Argument> arguments();

  /**
   * {@return a finding with nothing but its type}
   *
   * @param type what kind of finding it is
   */
  public static Builder of(FindingType type) {
    return builder().type(type);
  }

  /** {@return the permanent code of its type, for example {@code json/unknown-property}} */
  public String code() {
    return type().code();
  }

  /** {@return the sentence} */
  public String message() {
    return type().messageOf(this);
  }

  /** {@return what to do about it, if there is advice} */
  public Optional<String> advice() {
    return type().adviceOf(this);
  }

  /** {@return severity, code, sentence and advice on one line} */
  @Override
  public String toString() {
    return severity() + " " + code() + " " + message() + advice().map(a -> " " + a).orElse("");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Finding}. Not thread-safe. */
  public static final class Builder extends ImmutableFinding.Builder {
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
  }
}
