package io.koinon.architecture;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;

/**
 * Thrown where two architectures say different things of one record, so that one architecture
 * cannot hold what both say.
 */
public final class ContradictionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What the two say differently. */
  private final ImmutableList<Finding> findings;

  ContradictionException(ImmutableList<Finding> findings) {
    super(
        "the records contradict each other: "
            + findings.get(0).message()
            + (findings.size() == 1 ? "" : "; and " + (findings.size() - 1) + " more"));
    this.findings = findings;
  }

  /**
   * {@return what the two say differently: a finding {@code merge/contradiction} for each property
   * of a record, with the arguments {@code property}, {@code first} and {@code second}; all of
   * them, in the order of the architecture}
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }
}
