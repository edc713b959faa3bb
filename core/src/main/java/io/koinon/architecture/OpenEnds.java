package io.koinon.architecture;

import io.koinon.framework.Roster;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes out what an open end means where the data stops, so that it means the same where other
 * data stops later: not ended up to that day.
 *
 * <p>A roster is a claim of those who looked up to that day, and reaches no further; of one that
 * ends with a reference it is not known how far it does, whatever the reference comes to mean.
 */
final class OpenEnds extends Rewriting {
  private final PartialDate next;
  private final long last;

  OpenEnds(LocalDate last) {
    this.last = last.toEpochDay();
    this.next = PartialDate.of(last.plusDays(1));
  }

  /** An architecture as it may be said where the data stops on a later day. */
  static SecurityArchitecture in(SecurityArchitecture architecture, LocalDate observedThrough) {
    LocalDate last = architecture.observedThrough();
    return last.equals(observedThrough)
        ? architecture
        : new OpenEnds(last).rewritten(architecture).build();
  }

  @Override
  Endpoint end(Interval written) {
    return Ends.isOpen(written.to()) ? Endpoint.notBefore(next) : written.to();
  }

  @Override
  Optional<Roster> roster(Roster roster) {
    Interval written = roster.interval().orElse(Interval.always());
    return Ends.first(written.from()) > last
        ? Optional.empty()
        : Optional.of(roster.withInterval(Interval.of(written.from(), reach(written.to()))));
  }

  private Endpoint reach(Endpoint to) {
    if (to instanceof Endpoint.Reference) {
      return Endpoint.notAfter(next);
    }
    return Ends.isOpen(to) || Ends.first(to) > last + 1 ? next : to;
  }
}
