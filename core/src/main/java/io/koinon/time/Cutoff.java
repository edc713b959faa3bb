package io.koinon.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Where the data stops: "observed through 2026-05-20, and nothing assumed of the days after".
 *
 * <p>An {@linkplain Endpoint#open() open} end means "not ended as of the last day observed", so no
 * question to an interval can be answered without one. Immutable and thread-safe.
 *
 * @param observedThrough the last day up to which the data claims to be complete
 * @param assumption what is taken for granted about the days after it
 */
public record Cutoff(LocalDate observedThrough, Assumption assumption) {
  /**
   * Checks the components.
   *
   * @param observedThrough the last day up to which the data claims to be complete
   * @param assumption what is taken for granted about the days after it
   */
  public Cutoff {
    requireNonNull(observedThrough, "observedThrough");
    requireNonNull(assumption, "assumption");
  }

  /**
   * {@return the cut-off at a day, with nothing assumed of the days after}
   *
   * @param observedThrough the last day observed
   */
  public static Cutoff of(LocalDate observedThrough) {
    return new Cutoff(observedThrough, Assumption.NONE);
  }

  /**
   * {@return this cut-off under another assumption}
   *
   * @param assumption what is taken for granted about the days after
   */
  public Cutoff assuming(Assumption assumption) {
    return new Cutoff(observedThrough, assumption);
  }

  /**
   * {@return whether a day comes after the last day observed}
   *
   * @param day a day
   */
  public boolean isBefore(LocalDate day) {
    return observedThrough.isBefore(day);
  }
}
