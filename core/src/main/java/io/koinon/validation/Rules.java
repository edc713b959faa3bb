package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;

/** The rules of the library. */
public final class Rules {
  private static final ImmutableList<Rule> ALL = ImmutableList.of();

  private Rules() {}

  /** {@return all rules, by id} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  /** {@return what the rules, and validations, say of themselves, by id} */
  public static ImmutableList<RuleDescriptor> descriptors() {
    return sorted(ALL);
  }

  static ImmutableList<RuleDescriptor> sorted(Iterable<Rule> rules) {
    return Stream.concat(
            ImmutableList.copyOf(rules).stream().map(Rule::descriptor), OwnRules.ALL.stream())
        .sorted(Comparator.comparing(RuleDescriptor::id))
        .collect(ImmutableList.toImmutableList());
  }
}
