package io.koinon.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.koinon.architecture.ArchitectureDiff;
import io.koinon.architecture.ArchitectureEvent;
import io.koinon.architecture.SecurityArchitecture;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.finding.Subject;
import io.koinon.strategy.Strategy;
import io.koinon.time.Truth;
import io.koinon.validation.Profile;
import io.koinon.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What would come of a strategy under some assumptions.
 *
 * <p>Immutable and thread-safe.
 */
public final class Projection {
  private static final Profile PROFILE =
      Profile.standard()
          .without("data/after-observed-through")
          .without("interval/open-not-begun")
          .named("projection");

  private final SecurityArchitecture base;
  private final Strategy strategy;
  private final ProjectionAssumptions assumptions;
  private final SecurityArchitecture result;
  private final ImmutableList<ProjectionEvent> log;
  private final ImmutableSortedMap<MilestoneId, MilestoneOutcome> milestones;

  Projection(
      SecurityArchitecture base,
      Strategy strategy,
      ProjectionAssumptions assumptions,
      SecurityArchitecture result,
      ImmutableList<ProjectionEvent> log,
      ImmutableSortedMap<MilestoneId, MilestoneOutcome> milestones) {
    this.base = base;
    this.strategy = strategy;
    this.assumptions = assumptions;
    this.result = result;
    this.log = log;
    this.milestones = milestones;
  }

  /** {@return the architecture that was projected} */
  public SecurityArchitecture base() {
    return base;
  }

  /** {@return the strategy} */
  public Strategy strategy() {
    return strategy;
  }

  /** {@return what was taken for granted} */
  public ProjectionAssumptions assumptions() {
    return assumptions;
  }

  /**
   * {@return the projected architecture: the past untouched, and what measures add to it}
   *
   * <p>It is observed through the same day as the one that was projected: nothing later was seen.
   * Ask it {@linkplain io.koinon.time.Assumption#PERSISTENCE assuming persistence}. What a measure
   * adds cites the source {@code projection}, and names the measure in a note.
   *
   * <p>The records of a pair are taken to be complete, so that the first one, which a measure adds,
   * makes NO of what was UNKNOWN of the days before it for want of records.
   */
  public SecurityArchitecture architecture() {
    return result;
  }

  /** {@return what happens, in order} */
  public ImmutableList<ProjectionEvent> log() {
    return log;
  }

  /**
   * {@return what happens of one kind, in order}
   *
   * @param kind the kind
   */
  public ImmutableList<ProjectionEvent> events(ProjectionEvent.Kind kind) {
    return log.stream()
        .filter(event -> event.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the measures that are taken, by id} */
  public ImmutableSortedSet<MeasureId> taken() {
    return events(ProjectionEvent.Kind.MEASURE_APPLIED).stream()
        .flatMap(event -> event.measure().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(MeasureId::compareTo));
  }

  /** {@return whether each milestone is reached, by id} */
  public ImmutableSortedMap<MilestoneId, MilestoneOutcome> milestones() {
    return milestones;
  }

  /**
   * {@return whether a milestone is reached; UNKNOWN if the strategy does not have it}
   *
   * @param id the id of a milestone
   */
  public Truth isReached(MilestoneId id) {
    MilestoneOutcome outcome = milestones.get(id);
    return outcome == null ? Truth.UNKNOWN : outcome.reached();
  }

  /** {@return all that distinguishes the projected architecture from the one that was projected} */
  public ArchitectureDiff diff() {
    return base.diff(result);
  }

  /**
   * {@return the records that each measure adds or changes, by measure, in the order of the log}
   */
  public ImmutableListMultimap<MeasureId, Subject> provenance() {
    ImmutableListMultimap.Builder<MeasureId, Subject> all = ImmutableListMultimap.builder();
    for (ProjectionEvent event : events(ProjectionEvent.Kind.MEASURE_APPLIED)) {
      for (ArchitectureEvent change : event.changes().events()) {
        all.put(event.measure().orElseThrow(), change.subject());
      }
    }
    return all.build();
  }

  /**
   * {@return what validation finds in the projected architecture and not in the one that was
   * projected, by the first measure after which it is found; under the profile {@code standard},
   * but for records after the last day observed, which a projection is there to make, and for
   * strategies, which are plans for what was there before}
   *
   * <p>Takes as many validations as measures were taken.
   */
  public ImmutableListMultimap<MeasureId, Finding> findings() {
    Validator validator = Validator.of(PROFILE);
    Predicate<Finding> isKnown = ImmutableSet.copyOf(validator.validate(base).findings())::contains;
    Map<Finding, MeasureId> causes = new LinkedHashMap<>();
    ImmutableSet<Finding> last =
        ImmutableSet.copyOf(validator.validate(result).findings()).stream()
            .filter(isKnown.negate())
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> !isAboutStrategy(finding))
            .collect(ImmutableSet.toImmutableSet());
    if (last.isEmpty()) {
      return ImmutableListMultimap.of();
    }
    for (ProjectionEvent event : events(ProjectionEvent.Kind.MEASURE_APPLIED)) {
      for (Finding finding : validator.validate(event.after()).findings()) {
        if (last.contains(finding)) {
          causes.putIfAbsent(finding, event.measure().orElseThrow());
        }
      }
    }
    ImmutableListMultimap.Builder<MeasureId, Finding> found = ImmutableListMultimap.builder();
    last.forEach(
        finding ->
            Optional.ofNullable(causes.get(finding))
                .ifPresent(measure -> found.put(measure, finding)));
    return found.build();
  }

  private static boolean isAboutStrategy(Finding finding) {
    return finding.subject().filter(it -> it.kind() == Subject.Kind.STRATEGY).isPresent();
  }

  /**
   * {@return it as a story, in text: phase by phase and day by day what happens and on what ground,
   * what stands in the way and how much is missing; then what the strategy changes, and what
   * validation finds}
   *
   * <p>Asks for {@link #findings}, so it takes as many validations as measures were taken.
   */
  public String text() {
    return new ProjectionText(this).text();
  }

  /** {@return it as a story, in Markdown, as {@link #text} tells it; each phase is a table} */
  public String markdown() {
    return new ProjectionMarkdown(this).text();
  }

  /** {@return the log, one event on a line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(strategy.title());
    log.forEach(event -> text.append('\n').append(event));
    return text.toString();
  }
}
