package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Argument;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.finding.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the report of what was found, and adds what a validation says of itself. */
final class ReportMaking {
  private final ImmutableList<Rule> rules;
  private final Profile profile;
  private final ImmutableList<Suppression> suppressions;
  private final Optional<LocalDate> asOf;
  private final int limit;

  ReportMaking(
      ImmutableList<Rule> rules,
      Profile profile,
      ImmutableList<Suppression> suppressions,
      Optional<LocalDate> asOf,
      int limit) {
    this.rules = rules;
    this.profile = profile;
    this.suppressions = suppressions;
    this.asOf = asOf;
    this.limit = limit;
  }

  ValidationReport report(ImmutableList<RuleTally> tallies) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    Map<String, RuleStatus> statuses = new HashMap<>();
    long known = 0;
    for (RuleTally tally : tallies) {
      findings.addAll(tally.open().kept());
      suppressed.addAll(tally.suppressed().kept());
      known += tally.known();
      statuses.put(tally.rule().id(), status(tally));
    }
    for (Finding own : ownFindings(tallies)) {
      findings.add(own);
      statuses.merge(own.code(), executed(own.type().code(), own.severity(), 1, 1), this::sum);
    }
    ImmutableList<RuleDescriptor> descriptors = Rules.sorted(rules);
    return new ValidationReport(
        profile,
        descriptors,
        descriptors.stream()
            .map(rule -> statuses.getOrDefault(rule.id(), unasked(rule)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.sortedCopyOf(FindingOrder.ALL, findings),
        ImmutableList.sortedCopyOf(FindingOrder.ALL, suppressed),
        suppressions.stream()
            .filter(suppression -> !suppression.isExpired(asOf))
            .collect(ImmutableList.toImmutableList()),
        tallies.stream().mapToLong(tally -> tally.suppressed().count()).sum(),
        known);
  }

  private static RuleStatus status(RuleTally tally) {
    long count = tally.open().count();
    return new RuleStatus(
        tally.rule().id(),
        tally.failure().isPresent() ? RuleStatus.State.FAILED : RuleStatus.State.EXECUTED,
        tally.failure().orElse(""),
        count == 0 ? ImmutableMap.of() : ImmutableMap.of(tally.severity(), count),
        tally.open().kept().size());
  }

  private static RuleStatus executed(String rule, Severity severity, long count, long kept) {
    return new RuleStatus(
        rule, RuleStatus.State.EXECUTED, "", ImmutableMap.of(severity, count), kept);
  }

  private RuleStatus sum(RuleStatus one, RuleStatus other) {
    return executed(
        one.rule(),
        one.counts().keySet().iterator().next(),
        one.counted() + other.counted(),
        one.kept() + other.kept());
  }

  private RuleStatus unasked(RuleDescriptor rule) {
    boolean isOff = profile.severityOf(rule).isEmpty();
    return new RuleStatus(
        rule.id(),
        isOff ? RuleStatus.State.SKIPPED : RuleStatus.State.EXECUTED,
        isOff ? "off in profile " + profile.name() : "",
        ImmutableMap.of(),
        0);
  }

  private List<Finding> ownFindings(ImmutableList<RuleTally> tallies) {
    List<Finding> own = new ArrayList<>();
    Set<Suppression> used = new HashSet<>();
    Set<String> failed = new HashSet<>();
    for (RuleTally tally : tallies) {
      used.addAll(tally.used());
      String id = tally.rule().id();
      tally
          .failure()
          .ifPresent(
              cause -> {
                failed.add(id);
                own.add(failed(id, cause));
              });
      if (tally.open().count() > limit) {
        addTo(own, OwnRules.TRUNCATED, truncated(id, tally.open().count()));
      }
    }
    addUnknownRules(own);
    for (Suppression suppression : suppressions) {
      if (suppression.isExpired(asOf)) {
        addTo(own, OwnRules.EXPIRED_SUPPRESSION, expired(suppression));
      } else if (!used.contains(suppression)
          && isAsked(suppression.rule())
          && !failed.contains(suppression.rule())) {
        addTo(own, OwnRules.UNUSED_SUPPRESSION, about(OwnRules.UNUSED_SUPPRESSION, suppression));
      }
    }
    return own;
  }

  /** Whatever the profile: a rule that failed is never passed over. */
  private static Finding failed(String rule, String cause) {
    return Finding.of(OwnRules.RULE_FAILED.type()).with("rule", rule).with("cause", cause).build();
  }

  private void addTo(List<Finding> own, RuleDescriptor rule, Finding.Builder finding) {
    profile.severityOf(rule).ifPresent(severity -> own.add(finding.severity(severity).build()));
  }

  private Finding.Builder truncated(String rule, long count) {
    return Finding.of(OwnRules.TRUNCATED.type())
        .with("rule", rule)
        .putArgument("counted", Argument.of(count))
        .putArgument("kept", Argument.of(limit));
  }

  private static Finding.Builder expired(Suppression suppression) {
    return about(OwnRules.EXPIRED_SUPPRESSION, suppression)
        .with("expired", suppression.expires().orElseThrow().toString());
  }

  private static Finding.Builder about(RuleDescriptor rule, Suppression suppression) {
    return Finding.of(rule.type())
        .with("rule", suppression.rule())
        .with("record", suppression.subject().map(Subject::toString).orElse("every record"));
  }

  private void addUnknownRules(List<Finding> own) {
    Set<String> named = new HashSet<>(profile.named());
    suppressions.forEach(suppression -> named.add(suppression.rule()));
    named.stream()
        .filter(pattern -> !isKnown(pattern))
        .sorted()
        .forEach(pattern -> addTo(own, OwnRules.UNKNOWN_RULE, unknown(pattern)));
  }

  /** Whether there is such a rule, and the profile has not turned it off. */
  private boolean isAsked(String id) {
    return Rules.sorted(rules).stream()
        .anyMatch(rule -> rule.id().equals(id) && profile.severityOf(rule).isPresent());
  }

  private boolean isKnown(String pattern) {
    return Rules.sorted(rules).stream().anyMatch(rule -> Profile.matches(pattern, rule));
  }

  private Finding.Builder unknown(String pattern) {
    Finding.Builder finding = Finding.of(OwnRules.UNKNOWN_RULE.type()).with("rule", pattern);
    ImmutableList<String> ids =
        Rules.sorted(rules).stream()
            .map(RuleDescriptor::id)
            .collect(ImmutableList.toImmutableList());
    Suggestions.nearest(pattern, ids).stream()
        .findFirst()
        .ifPresent(nearest -> finding.with("suggestion", nearest));
    return finding;
  }
}
