package io.koinon.projection;

import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.FrameworkId;
import io.koinon.condition.Condition;
import io.koinon.cooperation.Operation;
import io.koinon.cooperation.Tie;
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
    agenda.addChange(architecture.observedThrough().plusDays(1), Dependencies.ALL);
    for (Participation spell : architecture.participations()) {
      add(spell.interval(), spell.framework());
      spell.limitations().stream()
          .map(Limitation::interval)
          .forEach(interval -> add(interval, spell.framework()));
    }
    architecture.frameworks().values().forEach(this::add);
    architecture.states().values().stream()
        .flatMap(state -> state.periods().stream())
        .forEach(period -> add(period.interval(), Dependencies.ALL));
    architecture
        .attestations()
        .forEach(
            (id, attestation) ->
                attestation.holds().forEach(attested -> add(attested.interval(), id)));
    for (Tie tie : architecture.ties().values()) {
      add(tie.interval(), Dependencies.TIES);
      add(tie.interval(), tie.id());
    }
    architecture.links().values().forEach(link -> add(link.interval(), Dependencies.LINKS));
    architecture.operations().values().forEach(this::add);
    architecture.weights().values().stream()
        .flatMap(weighting -> weighting.tables().stream())
        .forEach(table -> add(table.interval(), Dependencies.ALL));
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

  /** Those that come with an action that is taken today, and takes effect on a day. */
  void addAll(MeasureAction action, LocalDate today, LocalDate effect) {
    Dependencies.changedBy(action).forEach(what -> agenda.addChange(effect, what));
    if (action instanceof MeasureAction.Establish establish) {
      FrameworkId id = establish.framework().id();
      add(architecture.getFramework(id));
      agenda.addChange(Agenda.later(today, 1), id); // it may be dissolved then
    } else if (action instanceof MeasureAction.Develop develop) {
      add(architecture.getFramework(develop.framework()));
    } else if (action instanceof MeasureAction.Conduct conduct) {
      add(architecture.getOperation(conduct.operation().id()));
    }
  }

  private void add(Framework framework) {
    FrameworkId id = framework.id();
    add(framework.existence(), id);
    for (Mode mode : framework.modes()) {
      add(mode.validity(), id);
      add(mode.roster().flatMap(Roster::interval), id);
      mode.admission().ifPresent(this::add);
    }
    framework.decisions().values().forEach(decision -> add(decision.validity(), id));
    if (framework instanceof Treaty treaty) {
      add(treaty.force(), id);
      treaty
          .obligations()
          .values()
          .forEach(obligation -> add(obligation.validity(), Dependencies.ALL));
    }
  }

  private void add(Operation operation) {
    add(operation.existence(), operation.id());
    operation.roles().forEach(role -> add(role.interval(), operation.id()));
    operation.contributions().forEach(contribution -> add(contribution.interval(), operation.id()));
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.OnOrAfter after) {
      agenda.addChange(after.date().earliest(), after.date());
      agenda.addChange(after.date().latest(), after.date());
    }
    condition.parts().forEach(this::add);
  }

  private void add(Optional<Interval> interval, Object what) {
    interval.ifPresent(it -> add(it, what));
  }

  private void add(Interval interval, Object what) {
    DayBounds bounds = architecture.dated(interval).bounds(cutoff);
    add(bounds.startLow(), what);
    add(bounds.startHigh(), what);
    add(bounds.endLow(), what);
    add(bounds.endHigh(), what);
  }

  private void add(long day, Object what) {
    if (day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay()) {
      agenda.addChange(LocalDate.ofEpochDay(day), what);
    }
  }
}
