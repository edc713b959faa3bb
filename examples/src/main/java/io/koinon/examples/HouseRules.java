package io.koinon.examples;

// region: provider
import com.google.common.collect.ImmutableList;
import io.koinon.validation.Rule;
import io.koinon.validation.RuleProvider;

/** Brings the rules of this house to every validator that looks for rules. */
public final class HouseRules implements RuleProvider {
  @Override
  public Iterable<Rule> rules() {
    return ImmutableList.of(new OutlivesMembership());
  }
}
// endregion
