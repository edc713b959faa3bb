package io.koinon.time;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The total order of endpoints: open, dated by first and last day, referring, unknown. */
final class EndpointOrder implements Comparator<Endpoint> {
  static final EndpointOrder INSTANCE = new EndpointOrder();

  private static final Comparator<@Nullable PartialDate> DATES =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private EndpointOrder() {}

  @Override
  public int compare(Endpoint a, Endpoint b) {
    if (a instanceof PartialDate first && b instanceof PartialDate second) {
      return Integer.compare(first.code(), second.code());
    }
    int byRank = Integer.compare(rank(a), rank(b));
    if (byRank != 0) {
      return byRank;
    }
    int byFirst = Long.compare(Days.first(a), Days.first(b));
    if (byFirst != 0) {
      return byFirst;
    }
    int byLast = Long.compare(Days.last(a), Days.last(b));
    if (byLast != 0) {
      return byLast;
    }
    if (a instanceof Endpoint.Between first && b instanceof Endpoint.Between second) {
      return ranges(first, second);
    }
    if (a instanceof Endpoint.Reference first && b instanceof Endpoint.Reference second) {
      return first.target().compareTo(second.target());
    }
    return Boolean.compare(a instanceof Endpoint.Between, b instanceof Endpoint.Between);
  }

  private static int rank(Endpoint endpoint) {
    if (endpoint == Endpoint.Open.INSTANCE) {
      return 0;
    }
    if (endpoint instanceof Endpoint.Reference) {
      return 2;
    }
    return endpoint == Endpoint.Unknown.INSTANCE ? 3 : 1;
  }

  private static int ranges(Endpoint.Between a, Endpoint.Between b) {
    int byFirst = DATES.compare(a.notBefore().orElse(null), b.notBefore().orElse(null));
    return byFirst != 0
        ? byFirst
        : DATES.compare(a.notAfter().orElse(null), b.notAfter().orElse(null));
  }
}
