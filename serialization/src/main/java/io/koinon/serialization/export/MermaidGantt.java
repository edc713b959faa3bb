package io.koinon.serialization.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionEvent;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.strategy.Phase;
import io.koinon.time.Assumption;
import io.koinon.time.Cutoff;
import io.koinon.time.DayBounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Draws a projection as a Gantt chart in the language of <a
 * href="https://mermaid.js.org/syntax/gantt.html">Mermaid</a>: a section for each phase, with a bar
 * for the days on which it runs, a bar for each measure from the beginning of its phase to the day
 * on which it is taken or blocked, and its milestones.
 *
 * <pre>{@code
 * gantt
 *     title Greater Eurasian Partnership
 *     dateFormat YYYY-MM-DD
 *     section Consolidate and develop what exists
 *     runs :active, 2026-07-01, 2029-01-01
 *     taken widen :done, 2026-07-01, 2027-07-01
 *     reached converged :milestone, done, 2027-07-01, 0d
 * }</pre>
 *
 * <p>What is blocked, dropped, missed or open is critical ({@code crit}). Of a phase in which
 * nothing happens there is no section. Nothing here has state; safe for concurrent use.
 */
public final class MermaidGantt {
  private final Projection projection;
  private final StringBuilder text = new StringBuilder("gantt\n");

  private MermaidGantt(Projection projection) {
    this.projection = projection;
  }

  /**
   * {@return a projection as a chart, with line ends of Unix}
   *
   * @param projection the projection
   */
  public static String of(Projection projection) {
    return new MermaidGantt(requireNonNull(projection, "projection")).text();
  }

  private String text() {
    line("title " + MermaidText.of(projection.strategy().title()));
    line("dateFormat YYYY-MM-DD");
    line("axisFormat %Y");
    projection.log().stream()
        .map(ProjectionEvent::phase)
        .distinct()
        .map(id -> requireNonNull(projection.strategy().phases().get(id), "phase"))
        .forEach(this::append);
    return text.toString();
  }

  private void append(Phase phase) {
    ImmutableList<ProjectionEvent> events =
        projection.log().stream()
            .filter(event -> event.phase().equals(phase.id()))
            .collect(ImmutableList.toImmutableList());
    Optional<LocalDate> opened =
        events.stream()
            .filter(event -> event.kind() == Kind.PHASE_OPENED)
            .map(ProjectionEvent::day)
            .findFirst();
    DayBounds window =
        projection
            .base()
            .dated(phase.window())
            .bounds(
                Cutoff.of(projection.base().observedThrough()).assuming(Assumption.PERSISTENCE));
    LocalDate from = opened.orElseGet(() -> within(window.startHigh(), events.get(0).day()));
    line("section " + MermaidText.of(phase.name().orElse(phase.id().value())));
    bar(
        opened.isPresent() ? "runs" : "never opens",
        opened.isPresent() ? "active" : "crit",
        from,
        within(window.endLow(), projection.log().get(projection.log().size() - 1).day()));
    events.forEach(event -> append(event, from));
  }

  /** A day, if a chart can have it; else another. */
  private static LocalDate within(long day, LocalDate other) {
    return LocalDate.MIN.toEpochDay() < day && day < LocalDate.MAX.toEpochDay()
        ? LocalDate.ofEpochDay(day)
        : other;
  }

  private void append(ProjectionEvent event, LocalDate from) {
    String measure = event.measure().map(MeasureId::name).orElse("");
    String milestone = event.milestone().map(MilestoneId::name).orElse("");
    switch (event.kind()) {
      case MEASURE_APPLIED -> bar("taken " + measure, "done", from, event.day());
      case MEASURE_BLOCKED -> bar("blocked " + measure, "crit", from, event.day());
      case MEASURE_DROPPED -> bar("dropped " + measure, "crit", from, event.day());
      case MILESTONE_REACHED -> point("reached " + milestone, "done", event.day());
      case MILESTONE_MISSED -> point("missed " + milestone, "crit", event.day());
      case MILESTONE_UNKNOWN -> point("open " + milestone, "crit", event.day());
      case PHASE_OPENED, PHASE_NOT_OPENED, MEASURE_DEFERRED -> {}
    }
  }

  private void bar(String what, String tag, LocalDate from, LocalDate to) {
    line(what + " :" + tag + ", " + from + ", " + (to.isAfter(from) ? to.toString() : "1d"));
  }

  private void point(String what, String tag, LocalDate on) {
    line(what + " :milestone, " + tag + ", " + on + ", 0d");
  }

  private void line(String what) {
    text.append("    ").append(what).append('\n');
  }
}
