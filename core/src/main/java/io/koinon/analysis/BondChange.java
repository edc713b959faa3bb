package io.koinon.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A bond that is not what it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before as it was, whatever its truth; empty if the obligation was not recorded
 * @param now as it is, whatever its truth; empty if the obligation is not recorded
 */
public record BondChange(Optional<Bond> before, Optional<Bond> now) {
  /**
   * Checks the components.
   *
   * @param before as it was; empty if the obligation was not recorded
   * @param now as it is; empty if the obligation is not recorded
   */
  public BondChange {
    requireNonNull(before, "before");
    requireNonNull(now, "now");
    if (before.isEmpty() && now.isEmpty()) {
      throw new IllegalArgumentException("before and now must not both be empty");
    }
  }

  /** {@return who owes whom what, and what has become of that} */
  @Override
  public String toString() {
    Bond bond = now.or(() -> before).orElseThrow();
    return bond.obligor()
        + " owes "
        + bond.obligee()
        + " "
        + bond.obligation().id()
        + ": "
        + before.map(it -> it.answer().toString()).orElse("not recorded")
        + ", now "
        + now.map(it -> it.answer().toString()).orElse("not recorded");
  }
}
