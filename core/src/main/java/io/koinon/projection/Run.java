package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.koinon.analysis.Conditions;
import io.koinon.analysis.Situation;
import io.koinon.architecture.AsOf;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.architecture.Snapshot;
import io.koinon.base.FrameworkId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.condition.Condition;
import io.koinon.finding.Explanation;
import io.koinon.projection.OpenPhase.OpenMeasure;
import io.koinon.projection.OpenPhase.OpenMilestone;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.strategy.Measure;
import io.koinon.strategy.MeasureAction;
import io.koinon.strategy.Phase;
import io.koinon.strategy.Strategy;
import io.koinon.time.Assumption;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of an architecture through a strategy. Used once. */
final class Run {
  private final SecurityArchitecture base;
  private final Strategy strategy;
  private final ProjectionAssumptions assumptions;
  private final Chances chances;

  /** The first day on which a measure can be taken. */
  private final LocalDate earliest;

  private final Map<PhaseId, OpenPhase> phases = new LinkedHashMap<>();
  private final Map<MilestoneId, Truth> reached = new HashMap<>();
  private final Map<MilestoneId, MilestoneOutcome> outcomes = new TreeMap<>();
  private final Agenda agenda;
  private final RunLog log;
  private Situation situation;
  private LocalDate today;
  private @Nullable Snapshot snapshot;

  private final Changes changes = new Changes();
  private final Decisions.Memory decisions = new Decisions.Memory(changes);

  /** A measure that can be taken. */
  private record Ready(OpenPhase phase, OpenMeasure open, LawfulStep step) {}

  Run(
      SecurityArchitecture base,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      Chances chances,
      LocalDate earliest) {
    this.base = base;
    this.strategy = strategy;
    this.assumptions = assumptions;
    this.chances = chances;
    this.earliest = earliest;
    this.log = new RunLog(base);
    this.situation = Situation.none().planning(planned(strategy));
    for (Phase phase : strategy.phases().values()) {
      phases.put(
          phase.id(),
          new OpenPhase(phase, base.dated(phase.window()).bounds(Involved.cutoff(base)), earliest));
    }
    LocalDate through = assumptions.through().orElseGet(this::lastDay);
    this.today = firstDay(through);
    this.agenda = new Agenda(today, through);
    ChangeDays days = new ChangeDays(base, agenda);
    days.addAll();
    days.addAll(strategy);
    assumptions.votes().forEach(vote -> agenda.addChange(vote.from(), Dependencies.ALL));
    agenda.add(today);
    for (OpenPhase phase : phases.values()) {
      agenda.add(phase.from);
      agenda.add(phase.last);
      phase.milestones.forEach(milestone -> agenda.add(milestone.by));
    }
  }

  private static Set<FrameworkId> planned(Strategy strategy) {
    Set<FrameworkId> planned = new HashSet<>();
    for (Measure measure : Strategies.measures(strategy)) {
      if (measure.action() instanceof MeasureAction.Establish establish) {
        planned.add(establish.framework().id());
      }
    }
    return planned;
  }

  /** The last day on which a phase may run, or a milestone is due. */
  private LocalDate lastDay() {
    LocalDate last = base.observedThrough();
    for (OpenPhase phase : phases.values()) {
      last = phase.last.isAfter(last) ? phase.last : last;
      for (OpenMilestone milestone : phase.milestones) {
        last = milestone.by.isAfter(last) ? milestone.by : last;
      }
    }
    return last.isAfter(Agenda.LAST) ? Agenda.LAST : last;
  }

  private LocalDate firstDay(LocalDate through) {
    LocalDate first = through;
    for (OpenPhase phase : phases.values()) {
      first = phase.from.isBefore(first) ? phase.from : first;
      for (OpenMilestone milestone : phase.milestones) {
        first = milestone.by.isBefore(first) ? milestone.by : first;
      }
    }
    return first.isBefore(Agenda.FIRST) ? Agenda.FIRST : first;
  }

  Projection projection() {
    for (Optional<LocalDate> day = agenda.first(); day.isPresent(); day = agenda.after(today)) {
      run(day.get());
    }
    end();
    return new Projection(
        base,
        strategy,
        assumptions,
        log.architecture(),
        log.events(),
        ImmutableSortedMap.copyOf(outcomes));
  }

  private void run(LocalDate day) {
    today = day;
    snapshot = null;
    agenda.changes(day).forEach(changes::add);
    boolean isChanging = true;
    while (isChanging) {
      isChanging = open();
      isChanging |= take();
      isChanging |= reach();
    }
    for (OpenPhase phase : phases.values()) {
      if (!phase.isOver && !day.isBefore(phase.last)) {
        close(phase);
      }
      missed(phase);
    }
  }

  private Snapshot now() {
    if (snapshot == null) {
      snapshot = log.architecture().asOf(AsOf.on(today).assuming(Assumption.PERSISTENCE));
    }
    return snapshot;
  }

  private Explanation evaluate(Condition condition) {
    return Conditions.evaluate(condition, now(), situation);
  }

  private static Explanation together(String code, String template, List<Explanation> parts) {
    return Explanation.of(
            parts.stream().map(Explanation::truth).reduce(Truth.YES, Truth::and), code, template)
        .addAllParts(parts)
        .build();
  }

  // Phases

  private boolean open() {
    boolean isChanging = false;
    for (OpenPhase phase : phases.values()) {
      if (!phase.isOver
          && !phase.hasBegun
          && phase.isWithin(today)
          && phase.phase.after().stream().allMatch(this::hasBegun)
          && phase.isToBeAsked(changes)) {
        phase.ask(dependencies(phase.phase.entry()), changes);
        Explanation begins = begins(phase);
        if (begins.truth() == Truth.YES) {
          phase.hasBegun = true;
          log.add(today, Kind.PHASE_OPENED, phase.id(), begins);
          phase.phase.measures().values().forEach(measure -> plan(phase, measure));
          isChanging = true;
        } else if (begins.truth() == Truth.UNKNOWN) {
          phase.inDoubt = begins;
        }
      }
    }
    return isChanging;
  }

  private ImmutableSet<Object> dependencies(Optional<Condition> condition) {
    return condition.map(it -> Dependencies.of(it, log.architecture())).orElse(ImmutableSet.of());
  }

  private boolean hasBegun(PhaseId id) {
    OpenPhase phase = phases.get(id);
    return phase != null && phase.hasBegun;
  }

  /** Whether a phase has begun, or begins today, and why. */
  private Explanation begins(OpenPhase phase) {
    if (phase.inDoubt != null && !phase.isWithin(today)) {
      return phase.inDoubt;
    }
    List<Explanation> parts = new ArrayList<>();
    parts.add(phase.window(today));
    phase.phase.after().forEach(before -> parts.add(hasBegunBefore(before)));
    phase.phase.entry().map(this::evaluate).ifPresent(parts::add);
    return together("projection/entry", "the phase begins", parts);
  }

  private Explanation hasBegunBefore(PhaseId id) {
    OpenPhase before = phases.get(id);
    boolean isInDoubt = before != null && !before.hasBegun && before.inDoubt != null;
    return Explanation.of(
            isInDoubt ? Truth.UNKNOWN : Truth.of(hasBegun(id)),
            "projection/after",
            "phase {phase} has begun")
        .with("phase", id.value())
        .build();
  }

  private void plan(OpenPhase phase, Measure measure) {
    if (chances.dropped().contains(measure.id())) {
      log.add(
          today,
          Kind.MEASURE_DROPPED,
          measure.id(),
          Explanation.of(Truth.NO, "projection/chance", "it was not certain to be taken").build());
      return;
    }
    LocalDate planned = measure.leadTime().map(time -> Agenda.later(today, time)).orElse(today);
    LocalDate late = Agenda.later(planned, chances.delays().getOrDefault(measure.id(), 0));
    LocalDate due = late.isBefore(earliest) ? earliest : late;
    phase.measures.add(new OpenMeasure(measure, due));
    agenda.add(due);
  }

  /** The window of a phase has passed after today: what is open in it is blocked. */
  private void close(OpenPhase phase) {
    if (!phase.hasBegun) {
      Explanation begins = begins(phase);
      if (begins.truth() == Truth.UNKNOWN) {
        phase.inDoubt = begins;
      }
      log.add(
          today, Kind.PHASE_NOT_OPENED, phase.id(), phase.inDoubt == null ? begins : phase.inDoubt);
    }
    phase.isOver = true;
    for (OpenMeasure open : phase.measures) {
      log.add(
          today,
          Kind.MEASURE_BLOCKED,
          open.measure.id(),
          open.due.isAfter(today) ? notDue(open) : step(open).explanation());
    }
    phase.measures.clear();
  }

  private static Explanation notDue(OpenMeasure open) {
    return open.due.isAfter(Agenda.LAST)
        ? Explanation.of(Truth.NO, "projection/due", "it is due after the year 9999").build()
        : Explanation.of(Truth.NO, "projection/due", "it is due on {due}, after the window")
            .with("due", open.due.toString())
            .build();
  }

  // Measures

  /** Takes all measures that can be taken in one round. */
  private boolean take() {
    List<Ready> ready = new ArrayList<>();
    Touched.Round round = new Touched.Round();
    for (OpenPhase phase : phases.values()) {
      for (OpenMeasure open : phase.measures) {
        if (!today.isBefore(open.due) && open.isToBeAsked(changes)) {
          Optional<LawfulStep> step = ask(open);
          if (step.isPresent()) {
            if (round.add(Touched.by(open.measure.action()))) {
              ready.add(new Ready(phase, open, step.get()));
            } else {
              open.forget();
            }
          }
        }
      }
    }
    ready.forEach(this::take);
    return !ready.isEmpty();
  }

  /** How a measure would be taken, if it can be; else it is deferred. */
  private Optional<LawfulStep> ask(OpenMeasure open) {
    if (open.deferred == Truth.NO) {
      Optional<Condition> requirement = open.measure.requirement();
      if (requirement.isPresent() && evaluate(requirement.get()).truth() == Truth.NO) {
        open.ask(dependencies(requirement), changes);
        return Optional.empty();
      }
      MeasureAction action = open.measure.action();
      if (action.accept(law().briefly()).explanation().truth() == Truth.NO) {
        open.ask(dependencies(action), changes);
        return Optional.empty();
      }
    }
    open.ask(
        ImmutableSet.<Object>builder()
            .addAll(dependencies(open.measure.requirement()))
            .addAll(dependencies(open.measure.action()))
            .build(),
        changes);
    LawfulStep step = step(open);
    if (step.explanation().truth() == Truth.YES) {
      return Optional.of(step);
    }
    defer(open, step.explanation());
    return Optional.empty();
  }

  private ImmutableSet<Object> dependencies(MeasureAction action) {
    return Dependencies.of(action, log.architecture());
  }

  /** Whether what a measure requires holds, and the law allows it, with all reasons. */
  private LawfulStep step(OpenMeasure open) {
    LawfulStep allowed = open.measure.action().accept(law());
    ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
    open.measure.requirement().map(this::evaluate).ifPresent(parts::add);
    parts.add(allowed.explanation());
    return new LawfulStep(
        together(
            "projection/measure", "what it requires holds, and the law allows it", parts.build()),
        allowed.effect());
  }

  private ActionLaw law() {
    return new ActionLaw(now(), today, assumptions, situation).remembering(decisions);
  }

  private void defer(OpenMeasure open, Explanation why) {
    if (open.deferred != why.truth()) {
      log.add(today, Kind.MEASURE_DEFERRED, open.measure.id(), why);
      open.deferred = why.truth();
    }
  }

  private void take(Ready ready) {
    Measure measure = ready.open.measure;
    SecurityArchitecture before =
        Effects.citing(log.architecture(), "Projection of the strategy " + strategy.id());
    String note = "Projected: measure " + measure.id() + " of the strategy " + strategy.id();
    SecurityArchitecture after =
        measure.action().accept(new Effects(before, today, ready.step.effect(), note));
    ready.phase.measures.remove(ready.open);
    log.add(today, Kind.MEASURE_APPLIED, measure.id(), ready.step.explanation(), after);
    new ChangeDays(after, agenda).addAll(measure.action(), today, ready.step.effect());
    Dependencies.changedBy(measure.action()).forEach(changes::add);
    snapshot = null;
  }

  // Milestones

  private boolean reach() {
    boolean isChanging = false;
    for (OpenPhase phase : phases.values()) {
      if (phase.hasBegun) {
        for (OpenMilestone open : ImmutableList.copyOf(phase.milestones)) {
          if (open.isToBeAsked(changes)) {
            open.ask(dependencies(Optional.of(open.milestone.when())), changes);
            isChanging |= reach(phase, open);
          }
        }
      }
    }
    return isChanging;
  }

  private boolean reach(OpenPhase phase, OpenMilestone open) {
    Explanation when = evaluate(open.milestone.when());
    if (when.truth() == Truth.YES) {
      conclude(Kind.MILESTONE_REACHED, phase, open, when);
      return true;
    }
    if (when.truth() == Truth.UNKNOWN) {
      open.inDoubt = when;
    }
    return false;
  }

  /** Milestones whose last day is today, or was before the run began. */
  private void missed(OpenPhase phase) {
    for (OpenMilestone open : ImmutableList.copyOf(phase.milestones)) {
      if (!today.isBefore(open.by)) {
        Explanation why = whyNotReached(phase, open);
        conclude(
            why.truth() == Truth.NO ? Kind.MILESTONE_MISSED : Kind.MILESTONE_UNKNOWN,
            phase,
            open,
            why);
      }
    }
  }

  /** Why a milestone is not reached: because that is not so, or because it is in doubt. */
  private Explanation whyNotReached(OpenPhase phase, OpenMilestone open) {
    if (phase.hasBegun) {
      return open.inDoubt == null ? evaluate(open.milestone.when()) : open.inDoubt;
    }
    return together(
        "projection/milestone",
        "its phase has begun, and its condition holds",
        ImmutableList.of(begins(phase), evaluate(open.milestone.when())));
  }

  private void conclude(Kind kind, OpenPhase phase, OpenMilestone open, Explanation why) {
    MilestoneId id = open.milestone.id();
    Truth truth =
        switch (kind) {
          case MILESTONE_REACHED -> Truth.YES;
          case MILESTONE_MISSED -> Truth.NO;
          default -> Truth.UNKNOWN;
        };
    Optional<LocalDate> on = truth == Truth.YES ? Optional.of(today) : Optional.empty();
    phase.milestones.remove(open);
    reached.put(id, truth);
    situation = situation.having(reached);
    changes.add(id);
    outcomes.put(id, new MilestoneOutcome(truth, on, why));
    log.add(today, kind, id, why);
  }

  /** What is still open after the last day is open for good. */
  private void end() {
    for (OpenPhase phase : phases.values()) {
      for (OpenMilestone open : phase.milestones) {
        Explanation why = whyNotReached(phase, open);
        outcomes.put(
            open.milestone.id(), new MilestoneOutcome(Truth.UNKNOWN, Optional.empty(), why));
      }
    }
  }
}
