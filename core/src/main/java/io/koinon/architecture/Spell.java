package io.koinon.architecture;

import io.koinon.base.ModeId;
import io.koinon.participation.Claim;
import io.koinon.participation.Participation;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.Reason;

/**
 * A spell as a question reads it: by its account, with its references found, re-dated by its
 * policy, as wide as its tolerance.
 *
 * @param record the record that it comes from
 * @param mode the mode held
 * @param claim how sure the account is of it
 * @param interval from when to when
 * @param written the same ends before references were found
 * @param openness why an end is not known to the day, where one is not
 * @param isVoid whether the policy leaves nothing of it: it covers no day, and is there all the
 *     same
 */
record Spell(
    Participation record,
    ModeId mode,
    Claim claim,
    Interval interval,
    Interval written,
    Reason openness,
    boolean isVoid) {
  Spell voided() {
    return new Spell(record, mode, claim, interval, written, openness, true);
  }

  /** Whether another spell begins where this one ends, on whichever day that is. */
  boolean meets(Spell next) {
    return written.to() instanceof Endpoint.Reference && written.to().equals(next.written.from());
  }
}
