package io.koinon.projection;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.koinon.base.MeasureId;
import io.koinon.base.PhaseId;
import io.koinon.finding.Argument;
import io.koinon.finding.Explanation;
import io.koinon.finding.Finding;
import io.koinon.finding.Subject;
import io.koinon.projection.ProjectionEvent.Kind;
import io.koinon.strategy.Measure;
import io.koinon.strategy.Phase;
import io.koinon.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A projection as a story: the chapters are its phases, in the order in which something happens in
 * them, and the lines of a chapter what happens, day by day.
 */
final class ProjectionStory {
  private static final String DECISION = "projection/decision";
  private static final String LAW = "projection/law";

  private final Projection projection;

  /** A phase, and what happens in it. */
  record Chapter(String title, String about, ImmutableList<Line> lines) {}

  /** Something that happens on a day, and why: one sentence for each reason. */
  record Line(LocalDate day, String what, ImmutableList<String> why) {}

  ProjectionStory(Projection projection) {
    this.projection = projection;
  }

  String title() {
    return projection.strategy().title();
  }

  // What it starts from, and what it comes to

  /** What is taken for granted, and how it ends in numbers. */
  ImmutableList<String> summary() {
    ImmutableList.Builder<String> summary = ImmutableList.builder();
    summary.add("observed through " + projection.base().observedThrough());
    projection.assumptions().through().ifPresent(day -> summary.add("projected through " + day));
    summary.add("everybody who may vote votes " + words(projection.assumptions().vote()));
    projection.assumptions().votes().forEach(vote -> summary.add(words(vote)));
    if (projection.assumptions().isUnrecordedLawPermissive()) {
      summary.add("law that is not recorded is taken to allow");
    }
    summary.add(
        "measures: "
            + counted(
                measures(),
                Kind.MEASURE_APPLIED,
                "taken",
                Kind.MEASURE_BLOCKED,
                "blocked",
                Kind.MEASURE_DROPPED,
                "dropped"));
    summary.add(
        "milestones: "
            + counted(
                projection.milestones().size(),
                Kind.MILESTONE_REACHED,
                "reached",
                Kind.MILESTONE_MISSED,
                "missed",
                Kind.MILESTONE_UNKNOWN,
                "not known"));
    return summary.build();
  }

  private int measures() {
    return Strategies.measures(projection.strategy()).size();
  }

  private String counted(
      int all, Kind first, String one, Kind second, String two, Kind third, String three) {
    List<String> parts = new ArrayList<>();
    int left = all;
    left -= count(first, one, parts);
    left -= count(second, two, parts);
    left -= count(third, three, parts);
    if (left > 0) {
      parts.add(left + " left open");
    }
    return parts.isEmpty() ? "none" : Joiner.on(", ").join(parts);
  }

  private int count(Kind kind, String word, List<String> parts) {
    int count = projection.events(kind).size();
    if (count > 0) {
      parts.add(count + " " + word);
    }
    return count;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(AssumedVote vote) {
    return vote.actor().value()
        + " votes "
        + words(vote.vote())
        + vote.in().map(in -> " in " + in.value()).orElse("")
        + (vote.stage() == 0 ? "" : " at stage " + vote.stage())
        + (vote.from().equals(LocalDate.MIN) ? "" : " from " + vote.from() + " on");
  }

  // Phase by phase

  ImmutableList<Chapter> chapters() {
    ImmutableListMultimap<PhaseId, ProjectionEvent> byPhase =
        Multimaps.index(projection.log(), ProjectionEvent::phase);
    return Stream.concat(
            byPhase.keySet().stream(),
            projection.strategy().phases().values().stream()
                .sorted(Comparator.comparing(Phase::window))
                .map(Phase::id))
        .distinct()
        .map(id -> chapter(phase(id), byPhase.get(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private Phase phase(PhaseId id) {
    return requireNonNull(projection.strategy().phases().get(id), "phase");
  }

  private Chapter chapter(Phase phase, ImmutableList<ProjectionEvent> events) {
    return new Chapter(
        phase.id() + phase.name().map(name -> ": " + name).orElse(""),
        words(phase.horizon())
            + " term, "
            + words(phase.track())
            + (phase.isExploratory() ? ", exploratory" : "")
            + ", "
            + phase.window()
            + (events.isEmpty() ? "; nothing happens" : ""),
        events.stream().map(this::line).collect(ImmutableList.toImmutableList()));
  }

  private Line line(ProjectionEvent event) {
    return new Line(
        event.day(),
        subject(event) + " " + event.kind().inWords() + action(event),
        switch (event.kind()) {
          case PHASE_OPENED, MILESTONE_REACHED -> leaves(event.explanation());
          case MEASURE_APPLIED -> ground(event.explanation());
          case PHASE_NOT_OPENED,
              MEASURE_DEFERRED,
              MEASURE_BLOCKED,
              MEASURE_DROPPED,
              MILESTONE_UNKNOWN ->
              obstacles(event.explanation());
          case MILESTONE_MISSED -> missing(event.phase(), event.explanation());
        });
  }

  /** What is missing for a milestone: that its phase has begun, before all else. */
  private ImmutableList<String> missing(PhaseId phase, Explanation explanation) {
    return isOpened(phase)
        ? obstacles(explanation)
        : ImmutableList.of("not so: its phase has begun");
  }

  private boolean isOpened(PhaseId phase) {
    return projection.events(Kind.PHASE_OPENED).stream()
        .anyMatch(event -> event.phase().equals(phase));
  }

  /** Without the phase, which the chapter names. */
  private static String subject(ProjectionEvent event) {
    return event
        .measure()
        .map(MeasureId::name)
        .or(() -> event.milestone().map(milestone -> "milestone " + milestone.name()))
        .orElse("the phase");
  }

  private String action(ProjectionEvent event) {
    return event
        .measure()
        .flatMap(projection.strategy()::findMeasure)
        .map(Measure::action)
        .map(action -> ": " + ActionWords.of(action))
        .orElse("");
  }

  /** What was required, who was found to be ready or accepted, and who decides by which rule. */
  private static ImmutableList<String> ground(Explanation explanation) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (Explanation part : explanation.parts()) {
      if (!part.code().equals(LAW)) {
        leaves(part).forEach(leaf -> all.add("required: " + leaf));
      } else {
        ImmutableList<String> grounds = grounds(part);
        all.addAll(grounds.isEmpty() ? leaves(part) : grounds);
      }
    }
    return all.build();
  }

  /** Of what the law asks for, the parts that are more than a fact. */
  private static ImmutableList<String> grounds(Explanation law) {
    return law.parts().stream()
        .filter(part -> part.code().equals(DECISION) || !part.parts().isEmpty())
        .flatMap(
            part ->
                part.code().equals(DECISION) ? leaves(part).stream() : Stream.of(part.message()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> leaves(Explanation explanation) {
    return decisive("", explanation)
        .map(Leaf::sentence)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands in the way, each with whether it is not so, or not known. */
  private static ImmutableList<String> obstacles(Explanation explanation) {
    return decisive("", explanation)
        .map(leaf -> obstacle(leaf.truth()) + leaf.sentence())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static String obstacle(Truth truth) {
    return truth == Truth.NO ? "not so: " : truth == Truth.UNKNOWN ? "not known: " : "";
  }

  /** A decisive part, and the decision that it is a part of, if it is one. */
  private record Leaf(Truth truth, String sentence) {}

  /**
   * The {@linkplain Explanation#decisive() decisive} parts; of those of a decision, whose it is.
   */
  private static Stream<Leaf> decisive(String about, Explanation explanation) {
    List<Explanation> parts =
        explanation.parts().stream().filter(part -> part.truth() == explanation.truth()).toList();
    return parts.isEmpty()
        ? Stream.of(new Leaf(explanation.truth(), about + sentence(explanation)))
        : parts.stream()
            .flatMap(part -> decisive(about.isEmpty() ? about(explanation) : about, part));
  }

  private static String about(Explanation explanation) {
    Argument framework = explanation.arguments().get("framework");
    Argument matter = explanation.arguments().get("matter");
    return framework == null || matter == null || !explanation.code().equals(DECISION)
        ? ""
        : framework + " decides on " + matter + ": ";
  }

  /** The sentence of a leaf; what is denied, or does not make it what it is, in brackets. */
  private static String sentence(Explanation leaf) {
    return leaf.parts().isEmpty()
        ? leaf.message()
        : leaf.parts().stream()
            .map(part -> part.truth() + " " + part.message())
            .collect(Collectors.joining(", ", leaf.message() + " (", ")"));
  }

  // The end

  /** Milestones that are neither reached nor past at the end, with what is missing. */
  ImmutableList<String> openMilestones() {
    return projection.milestones().entrySet().stream()
        .filter(
            outcome ->
                projection.log().stream()
                    .noneMatch(event -> event.milestone().equals(Optional.of(outcome.getKey()))))
        .map(
            outcome ->
                outcome.getKey()
                    + ": "
                    + Joiner.on("; ")
                        .join(missing(outcome.getKey().phase(), outcome.getValue().explanation())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the strategy changes, each with the measures that did, but for the source it cites. */
  ImmutableList<String> changes() {
    ImmutableSetMultimap<Subject, MeasureId> causes =
        ImmutableSetMultimap.copyOf(projection.provenance().inverse());
    return projection.diff().events().stream()
        .filter(change -> !change.subject().equals(Subject.of(Effects.SOURCE)))
        .map(change -> change + caused(causes.get(change.subject())))
        .collect(ImmutableList.toImmutableList());
  }

  private static String caused(Set<MeasureId> measures) {
    return measures.isEmpty() ? "" : ", by " + Joiner.on(" and ").join(measures);
  }

  /** What validation finds that was not there before, with the measure that caused it. */
  ImmutableList<String> findings() {
    return projection.findings().entries().stream()
        .map(
            found -> {
              Finding finding = found.getValue();
              return found.getKey()
                  + finding.subject().map(subject -> ", " + subject).orElse("")
                  + ": "
                  + finding;
            })
        .collect(ImmutableList.toImmutableList());
  }
}
