package io.koinon.validation;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one rule finds in one shard. Not thread-safe. */
final class RuleTally implements Findings {
  /** What is accepted: suppressions of this rule, and what was there before. */
  record Accepted(ImmutableList<Suppression> suppressions, Baseline baseline) {}

  private final RuleDescriptor rule;
  private final Severity severity;
  private final Accepted accepted;
  private final Optional<LocalDate> asOf;
  private final List<RuleTally> silencers;
  private final boolean silences;
  private final boolean nothingIsAccepted;
  private final Set<Subject> errors = new HashSet<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Tally open;
  private final Tally suppressed;
  private long known;
  private @Nullable String failure;

  RuleTally(
      RuleDescriptor rule,
      Severity severity,
      Accepted accepted,
      Optional<LocalDate> asOf,
      int limit,
      List<RuleTally> silencers,
      boolean silences) {
    this.rule = rule;
    this.severity = severity;
    this.accepted = accepted;
    this.asOf = asOf;
    this.silencers = silencers;
    this.silences = silences;
    this.nothingIsAccepted =
        silencers.isEmpty()
            && !silences
            && accepted.suppressions.isEmpty()
            && accepted.baseline.fingerprints().isEmpty();
    this.open = new Tally(limit);
    this.suppressed = new Tally(limit);
  }

  @Override
  public void report(Subject subject, String attribute, Consumer<Finding.Builder> facts) {
    for (RuleTally silencer : silencers) {
      if (silencer.errors.contains(subject)) {
        return;
      }
    }
    if (silences && severity == Severity.ERROR) {
      errors.add(subject);
    }
    Finding.Builder builder =
        Finding.of(rule.type()).severity(severity).subject(subject).attribute(attribute);
    facts.accept(builder);
    add(builder.build());
  }

  @Override
  public void report(
      SpellHistory history, int i, String attribute, Consumer<Finding.Builder> facts) {
    if (nothingIsAccepted && open.isBeyond(history)) {
      open.countOne();
    } else {
      report(history.subject(i), attribute, facts);
    }
  }

  private void add(Finding finding) {
    for (Suppression suppression : accepted.suppressions) {
      if (suppression.covers(finding, asOf)) {
        used.add(suppression);
        suppressed.add(finding);
        return;
      }
    }
    if (accepted.baseline.contains(rule, finding)) {
      known++;
    } else {
      open.add(finding);
    }
  }

  /** What comes now is another part of the architecture: errors about its records are not known. */
  void startPart() {
    if (silences) {
      errors.clear();
    }
  }

  /** Notes that the rule threw something; of several the first in the order of texts. */
  void fail(Throwable thrown) {
    failed(thrown.getClass().getName() + ": " + thrown.getMessage());
  }

  private void failed(String cause) {
    failure = failure == null || cause.compareTo(failure) < 0 ? cause : failure;
  }

  void addAll(RuleTally other) {
    open.addAll(other.open);
    suppressed.addAll(other.suppressed);
    known += other.known;
    used.addAll(other.used);
    if (other.failure != null) {
      failed(other.failure);
    }
  }

  RuleDescriptor rule() {
    return rule;
  }

  Severity severity() {
    return severity;
  }

  Tally open() {
    return open;
  }

  Tally suppressed() {
    return suppressed;
  }

  long known() {
    return known;
  }

  Set<Suppression> used() {
    return used;
  }

  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }
}
