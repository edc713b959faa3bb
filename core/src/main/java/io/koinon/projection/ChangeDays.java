package io.koinon.projection;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Operation;
import io.koinon.framework.Framework;
import io.koinon.framework.Mode;
import io.koinon.framework.Roster;
import io.koinon.framework.Treaty;
import io.koinon.participation.Limitation;
import io.koinon.participation.Participation;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Interval;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the days on which answers may change, for an agenda. */
final class ChangeDays {
  private final SecurityArchitecture architecture;
  private final Cutoff cutoff;
  private final Agenda agenda;

  ChangeDays(SecurityArchitecture architecture, Agenda agenda) {
    this.architecture = architecture;
    this.cutoff = Involved.cutoff(architecture);
    this.agenda = agenda;
  }

  /** Those of all records. */
  void addAll() {
    agenda.addChange(architecture.observedThrough().plusDays(1));
    for (Participation spell : architecture.participations()) {
      add(spell.interval());
      spell.limitations().stream().map(Limitation::interval).forEach(this::add);
    }
    architecture.frameworks().values().forEach(this::add);
    architecture.states().values().stream()
        .flatMap(state -> state.periods().stream())
        .forEach(period -> add(period.interval()));
    architecture.attestations().values().stream()
        .flatMap(attestation -> attestation.holds().stream())
        .forEach(attested -> add(attested.interval()));
    architecture.ties().values().forEach(tie -> add(tie.interval()));
    architecture.links().values().forEach(link -> add(link.interval()));
    architecture.operations().values().forEach(this::add);
    architecture.weights().values().stream()
        .flatMap(weighting -> weighting.tables().stream())
        .forEach(table -> add(table.interval()));
  }

  /** Those that the conditions of a strategy name. */
  void addAll(Strategy strategy) {
    for (Phase phase : strategy.phases().values()) {
      phase.entry().ifPresent(this::add);
      phase.milestones().values().stream().map(Milestone::when).forEach(this::add);
      for (Measure measure : phase.measures().values()) {
        measure.requirement().ifPresent(this::add);
        if (measure.action() instanceof MeasureAction.Conduct conduct) {
          conduct.operation().acceptance().ifPresent(this::add);
        }
      }
    }
  }

  /** Those that come with an action that is taken today. */
  void addAll(MeasureAction action, LocalDate today) {
    if (action instanceof MeasureAction.Establish establish) {
      add(architecture.getFramework(establish.framework().id()));
      agenda.addChange(Agenda.later(today, 1)); // it may be dissolved then
    } else if (action instanceof MeasureAction.Develop develop) {
      add(architecture.getFramework(develop.framework()));
    } else if (action instanceof MeasureAction.Conduct conduct) {
      add(architecture.getOperation(conduct.operation().id()));
    }
  }

  private void add(Framework framework) {
    add(framework.existence());
    for (Mode mode : framework.modes()) {
      add(mode.validity());
      add(mode.roster().flatMap(Roster::interval));
      mode.admission().ifPresent(this::add);
    }
    framework.decisions().values().forEach(decision -> add(decision.validity()));
    if (framework instanceof Treaty treaty) {
      add(treaty.force());
      treaty.obligations().values().forEach(obligation -> add(obligation.validity()));
    }
  }

  private void add(Operation operation) {
    add(operation.existence());
    operation.roles().forEach(role -> add(role.interval()));
    operation.contributions().forEach(contribution -> add(contribution.interval()));
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.OnOrAfter after) {
      agenda.addChange(after.date().earliest());
      agenda.addChange(after.date().latest());
    }
    condition.parts().forEach(this::add);
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
    if (day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay()) {
      agenda.addChange(LocalDate.ofEpochDay(day));
    }
  }
}
