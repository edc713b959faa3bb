package io.koinon.projection;

import io.koinon.base.PhaseId;
import io.koinon.finding.Explanation;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Milestone;
import io.koinon.strategy.Phase;
import io.koinon.time.DayBounds;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phase in a run: when it may run, and what is still open in it. */
final class OpenPhase extends Asked {
  final Phase phase;

  /** The first day that is certainly within its window. */
  final LocalDate from;

  /** The last day that is certainly within its window. */
  final LocalDate last;

  final List<OpenMeasure> measures = new ArrayList<>();
  final List<OpenMilestone> milestones = new ArrayList<>();

  /** Why it was UNKNOWN whether it begins, when it last was. */
  @Nullable Explanation inDoubt;

  boolean hasBegun;
  boolean isOver;

  /** A measure that is neither taken nor blocked yet. */
  static final class OpenMeasure extends Asked {
    final Measure measure;
    final LocalDate due;

    /** What was last said of it when it was deferred. */
    @Nullable Truth deferred;

    OpenMeasure(Measure measure, LocalDate due) {
      this.measure = measure;
      this.due = due;
    }
  }

  /** A milestone that is not reached yet. */
  static final class OpenMilestone extends Asked {
    final Milestone milestone;

    /** The last day on which it is reached in time. */
    final LocalDate by;

    /** Why its condition was UNKNOWN, when it last was. */
    @Nullable Explanation inDoubt;

    OpenMilestone(Milestone milestone, LocalDate by) {
      this.milestone = milestone;
      this.by = by;
    }
  }

  OpenPhase(Phase phase, DayBounds window, LocalDate earliest) {
    this.phase = phase;
    this.from = window.startHigh() <= DayBounds.UNBOUNDED_PAST ? earliest : day(window.startHigh());
    this.last = day(window.endLow() - 1);
    for (Milestone milestone : phase.milestones().values()) {
      milestones.add(
          new OpenMilestone(milestone, milestone.by().map(by -> by.latest()).orElse(last)));
    }
  }

  /** A day, the first or the last that there is if it lies beyond. */
  private static LocalDate day(long day) {
    return day >= LocalDate.MAX.toEpochDay()
        ? LocalDate.MAX
        : day <= LocalDate.MIN.toEpochDay() ? LocalDate.MIN : LocalDate.ofEpochDay(day);
  }

  PhaseId id() {
    return phase.id();
  }

  /** Whether a day is certainly within its window. */
  boolean isWithin(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(last);
  }

  /** That a day is certainly within its window. */
  Explanation window(LocalDate day) {
    return Explanation.of(
            Truth.of(isWithin(day)), "projection/window", "{day} is certainly within {window}")
        .with("day", day.toString())
        .with("window", phase.window().toString())
        .build();
  }
}
