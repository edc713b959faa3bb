package io.koinon.projection;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days on which answers about an architecture may change. */
final class ChangeDays {
  private final SecurityArchitecture architecture;
  private final Cutoff cutoff;
  private final long first;
  private final long last;
  private final Set<LocalDate> days = new TreeSet<>();

  private ChangeDays(SecurityArchitecture architecture, LocalDate first, LocalDate last) {
    this.architecture = architecture;
    this.cutoff = Cutoff.of(architecture.observedThrough()).assuming(Assumption.PERSISTENCE);
    this.first = first.toEpochDay();
    this.last = last.toEpochDay();
  }

  /** From one day to another, both included. */
  static Set<LocalDate> of(SecurityArchitecture architecture, LocalDate first, LocalDate last) {
    ChangeDays days = new ChangeDays(architecture, first, last);
    days.addAll();
    return days.days;
  }

  private void addAll() {
    for (Participation spell : architecture.participations()) {
      add(spell.interval());
      spell.limitations().stream().map(Limitation::interval).forEach(this::add);
    }
    for (Framework framework : architecture.frameworks().values()) {
      add(framework.existence());
      framework.modes().stream().map(Mode::validity).forEach(this::add);
      framework.decisions().values().forEach(decision -> add(decision.validity()));
    }
    architecture.treaties().values().forEach(treaty -> add(treaty.force()));
    architecture.obligations().values().forEach(obligation -> add(obligation.validity()));
    architecture.states().values().stream()
        .flatMap(state -> state.periods().stream())
        .forEach(period -> add(period.interval()));
    architecture.attestations().values().stream()
        .flatMap(attestation -> attestation.holds().stream())
        .forEach(attested -> add(attested.interval()));
    architecture.ties().values().forEach(tie -> add(tie.interval()));
    architecture.links().values().forEach(link -> add(link.interval()));
    architecture.operations().values().forEach(operation -> add(operation.existence()));
    architecture.weights().values().stream()
        .flatMap(weighting -> weighting.tables().stream())
        .forEach(table -> add(table.interval()));
  }

  private void add(Optional<Interval> interval) {
    interval.ifPresent(this::add);
  }

  private void add(Interval interval) {
    DayBounds bounds = architecture.dated(interval).bounds(cutoff);
    add(bounds.startLow());
    add(bounds.startHigh());
    add(bounds.endLow());
    add(bounds.endHigh());
  }

  private void add(long day) {
    if (day >= first && day <= last) {
      days.add(LocalDate.ofEpochDay(day));
    }
  }
}
