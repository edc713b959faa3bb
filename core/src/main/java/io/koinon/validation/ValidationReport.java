package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a validation found.
 *
 * <p>The counts are exact; of each rule's findings the smallest so many are listed, in canonical
 * order: the gravest first, then by rule, record, place and facts. Suppressed findings are listed
 * apart, and those of the {@link Baseline} counted; neither makes a report invalid. Immutable and
 * thread-safe.
 */
public final class ValidationReport {
  private final Profile profile;
  private final ImmutableList<RuleDescriptor> descriptors;
  private final ImmutableList<RuleStatus> rules;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<Finding> suppressed;
  private final ImmutableList<Suppression> suppressions;
  private final long suppressedCount;
  private final long knownCount;

  ValidationReport(
      Profile profile,
      ImmutableList<RuleDescriptor> descriptors,
      ImmutableList<RuleStatus> rules,
      ImmutableList<Finding> findings,
      ImmutableList<Finding> suppressed,
      ImmutableList<Suppression> suppressions,
      long suppressedCount,
      long knownCount) {
    this.profile = requireNonNull(profile, "profile");
    this.descriptors = requireNonNull(descriptors, "descriptors");
    this.rules = requireNonNull(rules, "rules");
    this.findings = requireNonNull(findings, "findings");
    this.suppressed = requireNonNull(suppressed, "suppressed");
    this.suppressions = requireNonNull(suppressions, "suppressions");
    this.suppressedCount = suppressedCount;
    this.knownCount = knownCount;
  }

  /** {@return the profile that it was made with} */
  public Profile profile() {
    return profile;
  }

  /** {@return whether every rule was executed that is not turned off, and nothing is an error} */
  public boolean isValid() {
    return isComplete() && count(Severity.ERROR) == 0;
  }

  /** {@return whether no rule failed} */
  public boolean isComplete() {
    return rules.stream().noneMatch(rule -> rule.state() == RuleStatus.State.FAILED);
  }

  /** {@return the findings that are listed, in canonical order} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** {@return the suppressed findings that are listed, in canonical order} */
  public ImmutableList<Finding> suppressed() {
    return suppressed;
  }

  /**
   * {@return by what a finding of this report is suppressed, if it is: the first suppression that
   * covers it and has not expired}
   *
   * @param finding the finding
   */
  public Optional<Suppression> suppressionOf(Finding finding) {
    return OwnRules.isOne(finding.code())
        ? Optional.empty()
        : suppressions.stream()
            .filter(suppression -> suppression.covers(finding, Optional.empty()))
            .findFirst();
  }

  /** {@return how many findings are suppressed} */
  public long suppressedCount() {
    return suppressedCount;
  }

  /** {@return how many findings were there before, according to the baseline} */
  public long knownCount() {
    return knownCount;
  }

  /** {@return what became of each rule, by its id} */
  public ImmutableList<RuleStatus> rules() {
    return rules;
  }

  /** {@return what the rules say of themselves, by id} */
  public ImmutableList<RuleDescriptor> descriptors() {
    return descriptors;
  }

  /**
   * {@return the rule that a finding of this report is of}
   *
   * @param finding the finding
   * @throws IllegalArgumentException if it is of no rule of this report
   */
  public RuleDescriptor descriptorOf(Finding finding) {
    return descriptors.stream()
        .filter(rule -> rule.id().equals(finding.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + finding.code()));
  }

  /** {@return how many findings there are of each severity that has some} */
  public ImmutableMap<Severity, Long> counts() {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (RuleStatus rule : rules) {
      rule.counts().forEach((severity, count) -> counts.merge(severity, count, Long::sum));
    }
    return ImmutableMap.copyOf(counts);
  }

  /**
   * {@return how many findings there are of a severity}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return counts().getOrDefault(severity, 0L);
  }

  /**
   * {@return this report, if it is valid}
   *
   * @throws InvalidException if it is not
   */
  public ValidationReport requireValid() {
    if (!isValid()) {
      throw new InvalidException(this);
    }
    return this;
  }

  /**
   * {@return it as text: a line for each finding, with record, place, severity, rule, sentence and
   * advice; then those that are suppressed, with the reason; then the verdict, and how often each
   * rule is broken}
   */
  public String text() {
    return new ReportText(this).text();
  }

  /** {@return it as Markdown: the verdict, and tables of what is found and what is suppressed} */
  public String markdown() {
    return new ReportMarkdown(this).text();
  }

  /**
   * {@return verdict, profile and counts on one line, for example {@code VALID by the profile
   * standard: 2 warnings, 92 known before}}
   */
  @Override
  public String toString() {
    return (isValid() ? "VALID" : "INVALID")
        + (isComplete() ? "" : ", INCOMPLETE")
        + " by the profile "
        + profile
        + ": "
        + Severity.inWords(this::count)
        + (suppressedCount == 0 ? "" : ", " + suppressedCount + " suppressed")
        + (knownCount == 0 ? "" : ", " + knownCount + " known before");
  }
}
