package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.koinon.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of one validation, each after those that it depends on. */
final class RuleList {
  private final ImmutableList<Rule> rules;
  private final Profile profile;
  private final ImmutableList<Suppression> suppressions;
  private final Baseline baseline;
  private final Optional<LocalDate> asOf;
  private final int limit;

  /** The ids of the rules on which another depends. */
  private final ImmutableSet<String> silencing;

  /** How grave the findings of each rule are, in the order of the rules. */
  private final ImmutableList<Severity> severities;

  RuleList(
      Iterable<Rule> all,
      Profile profile,
      ImmutableList<Suppression> suppressions,
      Baseline baseline,
      Optional<LocalDate> asOf,
      int limit) {
    this.profile = profile;
    this.suppressions = suppressions;
    this.baseline = baseline;
    this.asOf = asOf;
    this.limit = limit;
    this.rules = inOrder(all);
    this.silencing =
        rules.stream()
            .flatMap(rule -> rule.descriptor().dependsOn().stream())
            .collect(ImmutableSet.toImmutableSet());
    this.severities =
        rules.stream()
            .map(rule -> profile.severityOf(rule.descriptor()).orElseThrow())
            .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Rule> inOrder(Iterable<Rule> all) {
    Map<String, Rule> left = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Rule rule : all) {
      if (profile.severityOf(rule.descriptor()).isPresent()) {
        left.put(rule.descriptor().id(), rule);
        ids.add(rule.descriptor().id());
      }
    }
    ImmutableList.Builder<Rule> ordered = ImmutableList.builder();
    ids.stream().sorted().forEach(id -> add(id, left, ordered));
    return ordered.build();
  }

  private static void add(String id, Map<String, Rule> left, ImmutableList.Builder<Rule> ordered) {
    Rule rule = left.remove(id);
    if (rule != null) {
      rule.descriptor().dependsOn().forEach(before -> add(before, left, ordered));
      ordered.add(rule);
    }
  }

  ImmutableList<Rule> rules() {
    return rules;
  }

  /** A tally for each rule, in the order of the rules. */
  ImmutableList<RuleTally> tallies() {
    Map<String, RuleTally> byId = new HashMap<>();
    ImmutableList.Builder<RuleTally> tallies = ImmutableList.builder();
    for (int i = 0; i < rules.size(); i++) {
      RuleDescriptor descriptor = rules.get(i).descriptor();
      RuleTally tally = tally(descriptor, severities.get(i), byId);
      byId.put(descriptor.id(), tally);
      tallies.add(tally);
    }
    return tallies.build();
  }

  private RuleTally tally(RuleDescriptor rule, Severity severity, Map<String, RuleTally> before) {
    return new RuleTally(
        rule,
        severity,
        new RuleTally.Accepted(
            suppressions.stream()
                .filter(suppression -> suppression.rule().equals(rule.id()))
                .collect(ImmutableList.toImmutableList()),
            baseline),
        asOf,
        limit,
        rule.dependsOn().stream().filter(before::containsKey).map(before::get).toList(),
        silencing.contains(rule.id()));
  }
}
