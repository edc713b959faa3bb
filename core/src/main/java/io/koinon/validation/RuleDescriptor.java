package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.koinon.finding.FindingType;
import io.koinon.internal.KoinonStyle;
import org.immutables.value.Value;

/**
 * What a rule says of itself: its permanent id, how binding it is, and what its findings say.
 *
 * <p>A rule of the library has an id like {@code participation/spell-overlap}; the id of any other
 * begins with the reversed domain name of its author, {@code org.example.fleet/too-many-ships}.
 * Immutable and thread-safe.
 */
@Value.Immutable
@KoinonStyle
public abstract sealed class RuleDescriptor implements WithRuleDescriptor
    permits ImmutableRuleDescriptor {
  RuleDescriptor() {}

  /** {@return the permanent id, {@code group/name}} */
  public abstract String id();

  /** {@return what the rule demands, as one sentence without a full stop} */
  public abstract String title();

  /** {@return how binding it is} */
  public abstract Level level();

  /** {@return what it is about} */
  public abstract Category category();

  /** {@return the release that it first appeared in, for example {@code 0.1.0}} */
  public abstract String since();

  /** {@return the facts that its findings carry} */
  public abstract ImmutableList<RuleArgument> arguments();

  /** {@return the template of the sentence, with arguments in braces} */
  public abstract String message();

  /** {@return templates of what to do about it, the most telling first} */
  public abstract ImmutableList<String> advice();

  /** {@return why it matters, in whole sentences} */
  public abstract String why();

  /** {@return articles, codebooks and papers that it rests on} */
  public abstract ImmutableList<String> references();

  /**
   * {@return the rules that say it better: where one of them found an error about a record, this
   * rule is silent about it}
   *
   * <p>This reaches as far as one call of a rule: the spells of a pair, a framework, a state, or
   * the whole.
   */
  public abstract ImmutableSet<String> dependsOn();

  /** {@return the part of the id before the slash} */
  public String group() {
    return type().group();
  }

  /** {@return what its findings have in common} */
  @Value.Lazy
  public FindingType type() {
    return new FindingType(id(), level().severity(), message(), advice());
  }

  /** Sees to it that the id can be one. */
  @Value.Check
  void check() {
    FindingType unused = type();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything set as it is here} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link RuleDescriptor}. Not thread-safe. */
  public static final class Builder extends ImmutableRuleDescriptor.Builder {
    Builder() {}

    /**
     * Adds a text that tells two findings about one record apart.
     *
     * @param name its name
     * @param meaning what it says
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder identifiedBy(String name, String meaning) {
      return addArgument(new RuleArgument(name, RuleArgument.Type.TEXT, meaning, true));
    }

    /**
     * Adds a text.
     *
     * @param name its name
     * @param meaning what it says
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder withText(String name, String meaning) {
      return addArgument(new RuleArgument(name, RuleArgument.Type.TEXT, meaning, false));
    }

    /**
     * Adds a list of texts.
     *
     * @param name its name
     * @param meaning what it says
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder withTexts(String name, String meaning) {
      return addArgument(new RuleArgument(name, RuleArgument.Type.TEXTS, meaning, false));
    }

    /**
     * Adds a whole number.
     *
     * @param name its name
     * @param meaning what it says
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder withNumber(String name, String meaning) {
      return addArgument(new RuleArgument(name, RuleArgument.Type.NUMBER, meaning, false));
    }
  }
}
