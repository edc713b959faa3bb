package io.koinon.testing;

import io.koinon.time.Endpoint;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** What generators and oracles need to know of endpoints, told by their getters alone. */
public final class Intervals {
  private Intervals() {}

  /** Whether an end may come after a start. */
  public static boolean isPossible(Endpoint from, Endpoint to) {
    if (from instanceof Endpoint.Reference && from.equals(to)) {
      return false;
    }
    Optional<LocalDate> first = first(from);
    Optional<LocalDate> last = last(to);
    return first.isEmpty() || last.isEmpty() || first.get().isBefore(last.get());
  }

  /** The first day that an endpoint may stand for, if there is a first one. */
  public static Optional<LocalDate> first(Endpoint endpoint) {
    return endpoint instanceof PartialDate date
        ? Optional.of(date.earliest())
        : endpoint instanceof Endpoint.Between between
            ? between.notBefore().map(PartialDate::earliest)
            : Optional.empty();
  }

  /** The last day that an endpoint may stand for, if there is a last one. */
  public static Optional<LocalDate> last(Endpoint endpoint) {
    return endpoint instanceof PartialDate date
        ? Optional.of(date.latest())
        : endpoint instanceof Endpoint.Between between
            ? between.notAfter().map(PartialDate::latest)
            : Optional.empty();
  }
}
