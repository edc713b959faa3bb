package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.condition.Condition;
import io.koinon.finding.Explanation;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run of an architecture through a strategy. Used once. */
final class Run {
  private final SecurityArchitecture base;
  private final Strategy strategy;
  private final ProjectionAssumptions assumptions;
  private final Chances chances;
  private final List<OpenPhase> phases = new ArrayList<>();
  private final Map<PhaseId, LocalDate> opened = new HashMap<>();
  private final Map<MilestoneId, Truth> reached = new HashMap<>();
  private final Map<MilestoneId, MilestoneOutcome> outcomes = new TreeMap<>();
  private final ImmutableList.Builder<ProjectionEvent> log = ImmutableList.builder();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final Set<FrameworkId> planned;
  private final LocalDate through;
  private SecurityArchitecture architecture;

  /** A phase of which something is still open. */
  private static final class OpenPhase {
    private final Phase phase;

    /** The first day on which it may certainly run. */
    private final LocalDate from;

    /** The first day on which it may no longer run. */
    private final LocalDate to;

    private final List<OpenMeasure> measures = new ArrayList<>();
    private final List<OpenMilestone> milestones = new ArrayList<>();
    private boolean isOver;

    OpenPhase(Phase phase, LocalDate from, LocalDate to) {
      this.phase = phase;
      this.from = from;
      this.to = to;
    }
  }

  /** A measure that is neither taken nor blocked yet. */
  private static final class OpenMeasure {
    private final Measure measure;
    private final LocalDate due;
    private Optional<Explanation> deferred = Optional.empty();

    OpenMeasure(Measure measure, LocalDate due) {
      this.measure = measure;
      this.due = due;
    }
  }

  /** A milestone that is not reached yet. */
  private static final class OpenMilestone {
    private final Milestone milestone;

    /** The last day on which it is reached in time. */
    private final LocalDate by;

    OpenMilestone(Milestone milestone, LocalDate by) {
      this.milestone = milestone;
      this.by = by;
    }
  }

  /** A measure that can be taken on a day. */
  private record Ready(OpenPhase phase, OpenMeasure open, LawfulStep step) {}

  Run(
      SecurityArchitecture base,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      Chances chances) {
    this.base = base;
    this.strategy = strategy;
    this.assumptions = assumptions;
    this.chances = chances;
    this.planned = planned(strategy);
    this.architecture = base;
    for (Phase phase : strategy.phases().values()) {
      phases.add(window(phase));
    }
    this.through = assumptions.through().orElseGet(this::lastDay);
    for (OpenPhase phase : phases) {
      days.add(phase.from);
      days.add(phase.to);
      for (Milestone milestone : phase.phase.milestones().values()) {
        LocalDate by = milestone.by().map(date -> date.latest()).orElse(phase.to.minusDays(1));
        phase.milestones.add(new OpenMilestone(milestone, by));
        days.add(by);
        addDays(milestone.when());
      }
      phase.phase.entry().ifPresent(this::addDays);
      for (Measure measure : phase.phase.measures().values()) {
        measure.requirement().ifPresent(this::addDays);
      }
    }
    assumptions.votes().forEach(vote -> days.add(vote.from()));
    if (!days.isEmpty()) {
      days.addAll(ChangeDays.of(base, days.first(), through));
    }
  }

  private static Set<FrameworkId> planned(Strategy strategy) {
    Set<FrameworkId> planned = new HashSet<>();
    for (Phase phase : strategy.phases().values()) {
      for (Measure measure : phase.measures().values()) {
        if (measure.action() instanceof MeasureAction.Establish establish) {
          planned.add(establish.framework().id());
        }
      }
    }
    return planned;
  }

  private OpenPhase window(Phase phase) {
    DayBounds bounds =
        base.dated(phase.window())
            .bounds(Cutoff.of(base.observedThrough()).assuming(Assumption.PERSISTENCE));
    return new OpenPhase(
        phase,
        bounds.startHigh() == DayBounds.UNBOUNDED_FUTURE
            ? LocalDate.MAX
            : day(bounds.startHigh(), base.observedThrough().plusDays(1)),
        day(bounds.endLow(), LocalDate.MAX));
  }

  private static LocalDate day(long day, LocalDate ifUnbounded) {
    return day <= DayBounds.UNBOUNDED_PAST || day >= DayBounds.UNBOUNDED_FUTURE
        ? ifUnbounded
        : LocalDate.ofEpochDay(day);
  }

  private LocalDate lastDay() {
    return phases.stream()
        .map(phase -> phase.to)
        .filter(day -> day.isBefore(LocalDate.MAX))
        .max(LocalDate::compareTo)
        .orElse(base.observedThrough());
  }

  private void addDays(Condition condition) {
    if (condition instanceof Condition.OnOrAfter after) {
      days.add(after.date().earliest());
      days.add(after.date().latest());
    }
    condition.parts().forEach(this::addDays);
  }

  Projection projection() {
    for (LocalDate day = days.isEmpty() ? null : days.first();
        day != null && !day.isAfter(through);
        day = days.higher(day)) {
      run(day);
    }
    end();
    return new Projection(
        base,
        strategy,
        assumptions,
        architecture,
        log.build(),
        ImmutableSortedMap.copyOf(outcomes));
  }

  private Snapshot snapshot(LocalDate day) {
    return architecture.asOf(AsOf.on(day).assuming(Assumption.PERSISTENCE));
  }

  private Situation situation() {
    return Situation.none().having(reached).planning(planned);
  }

  private void run(LocalDate day) {
    boolean isChanging = true;
    while (isChanging) {
      Snapshot snapshot = snapshot(day);
      isChanging = open(day, snapshot);
      isChanging |= take(day, snapshot);
      isChanging |= reach(day, isChanging ? snapshot(day) : snapshot);
    }
    Snapshot last = snapshot(day);
    for (OpenPhase phase : phases) {
      LocalDate next = day.plusDays(1);
      if (!phase.isOver && !next.isBefore(phase.to)) {
        close(phase, day, last);
      }
      missed(phase, day, last);
    }
  }

  // Phases

  private boolean open(LocalDate day, Snapshot snapshot) {
    boolean isChanging = false;
    for (OpenPhase phase : phases) {
      PhaseId id = phase.phase.id();
      if (!phase.isOver
          && !opened.containsKey(id)
          && !day.isBefore(phase.from)
          && day.isBefore(phase.to)
          && opened.keySet().containsAll(phase.phase.after())) {
        Explanation entry = entry(phase, snapshot);
        if (entry.truth() == Truth.YES) {
          opened.put(id, day);
          add(day, Kind.PHASE_OPENED, phase, entry);
          phase.phase.measures().values().forEach(measure -> plan(phase, measure, day));
          isChanging = true;
        }
      }
    }
    return isChanging;
  }

  private Explanation entry(OpenPhase phase, Snapshot snapshot) {
    return phase
        .phase
        .entry()
        .map(condition -> Conditions.evaluate(condition, snapshot, situation()))
        .orElseGet(
            () -> Explanation.of(Truth.YES, "projection/window", "its window is open").build());
  }

  private void plan(OpenPhase phase, Measure measure, LocalDate day) {
    if (chances.dropped().contains(measure.id())) {
      add(
          day,
          Kind.MEASURE_DROPPED,
          phase,
          measure.id(),
          Explanation.of(Truth.NO, "projection/chance", "it was not certain to be taken").build());
      return;
    }
    LocalDate due =
        measure
            .leadTime()
            .map(day::plus)
            .orElse(day)
            .plusDays(chances.delays().getOrDefault(measure.id(), 0));
    phase.measures.add(new OpenMeasure(measure, due));
    days.add(due);
  }

  /** The window of a phase has passed after a day: what is open in it is blocked. */
  private void close(OpenPhase phase, LocalDate day, Snapshot snapshot) {
    phase.isOver = true;
    if (opened.containsKey(phase.phase.id())) {
      for (OpenMeasure open : phase.measures) {
        add(
            day,
            Kind.MEASURE_BLOCKED,
            phase,
            open.measure.id(),
            open.due.isAfter(day)
                ? Explanation.of(Truth.NO, "projection/due", "it is due on {due}, after the window")
                    .with("due", open.due.toString())
                    .build()
                : why(open, day, snapshot).explanation());
      }
    } else {
      add(day, Kind.PHASE_NOT_OPENED, phase, whyNotOpened(phase, snapshot));
    }
    phase.measures.clear();
  }

  private Explanation whyNotOpened(OpenPhase phase, Snapshot snapshot) {
    List<Explanation> parts = new ArrayList<>();
    for (PhaseId before : phase.phase.after()) {
      parts.add(
          Explanation.of(
                  Truth.of(opened.containsKey(before)), "projection/after", "{phase} has begun")
              .with("phase", before.value())
              .build());
    }
    parts.add(entry(phase, snapshot));
    return together("projection/entry", "it may begin", parts);
  }

  private static Explanation together(String code, String template, List<Explanation> parts) {
    return Explanation.of(
            parts.stream().map(Explanation::truth).reduce(Truth.YES, Truth::and), code, template)
        .addAllParts(parts)
        .build();
  }

  // Measures

  /** Takes all measures that can be taken in one round. */
  private boolean take(LocalDate day, Snapshot snapshot) {
    List<Ready> ready = new ArrayList<>();
    Set<Object> changed = new HashSet<>();
    for (OpenPhase phase : phases) {
      for (OpenMeasure open : phase.measures) {
        if (!day.isBefore(open.due)) {
          LawfulStep step = why(open, day, snapshot);
          if (step.explanation().truth() == Truth.YES) {
            if (changed.add(Changed.by(open.measure.action()))) {
              ready.add(new Ready(phase, open, step));
            }
          } else {
            defer(phase, open, step.explanation(), day);
          }
        }
      }
    }
    for (Ready each : ready) {
      take(each, day);
    }
    return !ready.isEmpty();
  }

  private LawfulStep why(OpenMeasure open, LocalDate day, Snapshot snapshot) {
    LawfulStep law =
        open.measure.action().accept(new ActionLaw(snapshot, day, assumptions, situation()));
    List<Explanation> parts = new ArrayList<>();
    open.measure
        .requirement()
        .map(condition -> Conditions.evaluate(condition, snapshot, situation()))
        .ifPresent(parts::add);
    parts.add(law.explanation());
    return new LawfulStep(
        together("projection/measure", "what it requires holds, and the law allows it", parts),
        law.effect());
  }

  private void defer(OpenPhase phase, OpenMeasure open, Explanation why, LocalDate day) {
    if (open.deferred.filter(before -> before.truth() == why.truth()).isEmpty()) {
      add(day, Kind.MEASURE_DEFERRED, phase, open.measure.id(), why);
    }
    open.deferred = Optional.of(why);
  }

  private void take(Ready ready, LocalDate day) {
    MeasureId id = ready.open.measure.id();
    SecurityArchitecture before = architecture;
    SecurityArchitecture cited =
        Effects.citing(before, "Projection of the strategy " + strategy.id());
    architecture =
        ready
            .open
            .measure
            .action()
            .accept(
                new Effects(
                    cited,
                    day,
                    ready.step.effect(),
                    "Projected: measure " + id + " of the strategy " + strategy.id()));
    ready.phase.measures.remove(ready.open);
    log.add(
        new ProjectionEvent(
            day,
            Kind.MEASURE_APPLIED,
            ready.phase.phase.id(),
            Optional.of(id),
            Optional.empty(),
            ready.step.explanation(),
            before,
            architecture));
    days.add(ready.step.effect());
    if (ready.open.measure.action() instanceof MeasureAction.Conduct conduct) {
      conduct.lasts().ifPresent(length -> days.add(day.plus(length)));
    }
  }

  // Milestones

  private boolean reach(LocalDate day, Snapshot snapshot) {
    boolean isChanging = false;
    for (OpenPhase phase : phases) {
      if (opened.containsKey(phase.phase.id())) {
        for (OpenMilestone open : ImmutableList.copyOf(phase.milestones)) {
          Explanation when = Conditions.evaluate(open.milestone.when(), snapshot, situation());
          if (when.truth() == Truth.YES && !day.isAfter(open.by)) {
            phase.milestones.remove(open);
            isChanging = true;
            conclude(Kind.MILESTONE_REACHED, phase, open, day, when);
          }
        }
      }
    }
    return isChanging;
  }

  /** Milestones whose day has passed without their being reached. */
  private void missed(OpenPhase phase, LocalDate day, Snapshot snapshot) {
    for (OpenMilestone open : ImmutableList.copyOf(phase.milestones)) {
      if (!day.isBefore(open.by)) {
        phase.milestones.remove(open);
        Explanation when = Conditions.evaluate(open.milestone.when(), snapshot, situation());
        boolean isOpen = when.truth() == Truth.UNKNOWN && opened.containsKey(phase.phase.id());
        conclude(isOpen ? Kind.MILESTONE_UNKNOWN : Kind.MILESTONE_MISSED, phase, open, day, when);
      }
    }
  }

  private void conclude(
      Kind kind, OpenPhase phase, OpenMilestone open, LocalDate day, Explanation why) {
    Truth truth =
        kind == Kind.MILESTONE_REACHED
            ? Truth.YES
            : kind == Kind.MILESTONE_MISSED ? Truth.NO : Truth.UNKNOWN;
    MilestoneId id = open.milestone.id();
    reached.put(id, truth);
    outcomes.put(
        id,
        new MilestoneOutcome(truth, truth == Truth.YES ? Optional.of(day) : Optional.empty(), why));
    log.add(
        new ProjectionEvent(
            day,
            kind,
            phase.phase.id(),
            Optional.empty(),
            Optional.of(id),
            why,
            architecture,
            architecture));
  }

  /** What is still open after the last day is open for good. */
  private void end() {
    Snapshot snapshot = snapshot(through);
    for (OpenPhase phase : phases) {
      for (OpenMilestone open : phase.milestones) {
        outcomes.put(
            open.milestone.id(),
            new MilestoneOutcome(
                Truth.UNKNOWN,
                Optional.empty(),
                Conditions.evaluate(open.milestone.when(), snapshot, situation())));
      }
    }
  }

  private void add(LocalDate day, Kind kind, OpenPhase phase, Explanation why) {
    log.add(
        new ProjectionEvent(
            day,
            kind,
            phase.phase.id(),
            Optional.empty(),
            Optional.empty(),
            why,
            architecture,
            architecture));
  }

  private void add(LocalDate day, Kind kind, OpenPhase phase, MeasureId measure, Explanation why) {
    log.add(
        new ProjectionEvent(
            day,
            kind,
            phase.phase.id(),
            Optional.of(measure),
            Optional.empty(),
            why,
            architecture,
            architecture));
  }
}
