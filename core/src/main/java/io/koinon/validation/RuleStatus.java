package io.koinon.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.koinon.finding.Severity;

/**
 * What became of a rule in one validation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param state whether it was executed
 * @param reason why it was skipped or failed; empty if it was executed
 * @param counts how many findings there are of each severity that has some, exactly
 * @param kept how many of them the report lists
 */
public record RuleStatus(
    String rule, State state, String reason, ImmutableMap<Severity, Long> counts, long kept) {
  /** Whether a rule was executed. */
  public enum State {
    /** It looked at everything. */
    EXECUTED,
    /** It was turned off. */
    SKIPPED,
    /** It threw an exception: what it would have found is not known. */
    FAILED
  }

  /**
   * Checks the components.
   *
   * @param rule the id of the rule
   * @param state whether it was executed
   * @param reason why it was skipped or failed; empty if it was executed
   * @param counts how many findings there are of each severity that has some, exactly
   * @param kept how many of them the report lists
   */
  public RuleStatus {
    requireNonNull(rule, "rule");
    requireNonNull(state, "state");
    requireNonNull(reason, "reason");
    requireNonNull(counts, "counts");
  }

  /** {@return how many findings there are} */
  public long counted() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return whether there are findings that the report does not list} */
  public boolean isTruncated() {
    return counted() > kept;
  }
}
