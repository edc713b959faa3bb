package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.base.PhaseId;
import io.koinon.finding.Explanation;
import io.koinon.projection.ProjectionEvent.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** What happens in a run, and the architecture that it has come to. */
final class RunLog {
  private final ImmutableList.Builder<ProjectionEvent> events = ImmutableList.builder();
  private SecurityArchitecture architecture;

  RunLog(SecurityArchitecture architecture) {
    this.architecture = architecture;
  }

  SecurityArchitecture architecture() {
    return architecture;
  }

  ImmutableList<ProjectionEvent> events() {
    return events.build();
  }

  void add(LocalDate day, Kind kind, PhaseId phase, Explanation why) {
    add(day, kind, phase, Optional.empty(), Optional.empty(), why, architecture);
  }

  void add(LocalDate day, Kind kind, MeasureId measure, Explanation why) {
    add(day, kind, measure, why, architecture);
  }

  /** A measure by which the architecture becomes another. */
  void add(
      LocalDate day, Kind kind, MeasureId measure, Explanation why, SecurityArchitecture after) {
    add(day, kind, measure.phase(), Optional.of(measure), Optional.empty(), why, after);
  }

  void add(LocalDate day, Kind kind, MilestoneId milestone, Explanation why) {
    add(day, kind, milestone.phase(), Optional.empty(), Optional.of(milestone), why, architecture);
  }

  private void add(
      LocalDate day,
      Kind kind,
      PhaseId phase,
      Optional<MeasureId> measure,
      Optional<MilestoneId> milestone,
      Explanation why,
      SecurityArchitecture after) {
    events.add(new ProjectionEvent(day, kind, phase, measure, milestone, why, architecture, after));
    architecture = after;
  }
}
