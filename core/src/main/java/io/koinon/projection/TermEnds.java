package io.koinon.projection;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.framework.Institution;
import io.koinon.framework.Term;
import io.koinon.framework.Treaty;
import io.koinon.time.Endpoint;
import io.koinon.time.Interval;
import io.koinon.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** When the terms of a treaty end, or of the treaty that founded an institution. */
final class TermEnds {
  private TermEnds() {}

  /** The first day on or after another on which a term ends, if that is known to the day. */
  static Optional<LocalDate> next(
      SecurityArchitecture architecture, FrameworkId framework, LocalDate notBefore) {
    Treaty treaty =
        architecture
            .findTreaty(framework)
            .or(
                () ->
                    architecture
                        .findInstitution(framework)
                        .flatMap(Institution::founding)
                        .flatMap(architecture::findTreaty))
            .orElse(null);
    if (treaty == null || notBefore.isAfter(Agenda.LAST)) {
      return Optional.empty();
    }
    LocalDate first = null;
    for (Term term : treaty.terms()) {
      LocalDate end = end(term, notBefore, architecture).orElse(null);
      if (end != null && !end.isBefore(notBefore) && (first == null || end.isBefore(first))) {
        first = end;
      }
    }
    return Optional.ofNullable(first);
  }

  /** Where a term ends, as often renewed as it takes not to be before a day. */
  private static Optional<LocalDate> end(
      Term term, LocalDate notBefore, SecurityArchitecture architecture) {
    Interval interval = architecture.dated(term.interval());
    Optional<LocalDate> end = day(interval.to());
    Optional<Period> renewal = term.renewal();
    if (renewal.isEmpty()) {
      return end;
    }
    Optional<LocalDate> first =
        end.or(() -> day(interval.from()).map(from -> Agenda.later(from, renewal.get())));
    return first.map(day -> renewed(day, renewal.get(), notBefore));
  }

  private static LocalDate renewed(LocalDate first, Period renewal, LocalDate notBefore) {
    LocalDate end = first;
    for (int times = 1; end.isBefore(notBefore); times++) {
      end = Agenda.later(first, renewal.multipliedBy(times));
    }
    return end;
  }

  private static Optional<LocalDate> day(Endpoint endpoint) {
    return endpoint instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY
        ? Optional.of(date.earliest())
        : Optional.empty();
  }
}
