package io.koinon.serialization;

import static java.util.Objects.requireNonNull;

import io.koinon.architecture.ArchitectureEvent;
import io.koinon.base.FrameworkId;
import io.koinon.base.MeasureId;
import io.koinon.base.MilestoneId;
import io.koinon.finding.Explanation;
import io.koinon.finding.Finding;
import io.koinon.projection.AssumedVote;
import io.koinon.projection.Ensemble;
import io.koinon.projection.MeasureOdds;
import io.koinon.projection.MilestoneOdds;
import io.koinon.projection.MilestoneOutcome;
import io.koinon.projection.Projection;
import io.koinon.projection.ProjectionAssumptions;
import io.koinon.projection.ProjectionEvent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a projection as JSON: what was taken for granted, the log with its explanations,
 * milestones, what is different at the end, and what validation finds.
 *
 * <p>The JSON Schema of it is {@code docs/projection.schema.json} among the sources. Equal
 * projections give equal texts. Nothing here has state; safe for concurrent use.
 */
public final class ProjectionJson {
  private static final int VERSION = 1;

  private final Projection projection;
  private final Optional<Ensemble> ensemble;

  private ProjectionJson(Projection projection, Optional<Ensemble> ensemble) {
    this.projection = projection;
    this.ensemble = ensemble;
  }

  /**
   * {@return a projection as JSON}
   *
   * @param projection the projection
   */
  public static String of(Projection projection) {
    return new ProjectionJson(requireNonNull(projection, "projection"), Optional.empty()).text();
  }

  /**
   * {@return a projection as JSON, with how often what happens in many runs of the same strategy}
   *
   * @param projection the projection
   * @param ensemble the runs
   */
  public static String of(Projection projection, Ensemble ensemble) {
    return new ProjectionJson(requireNonNull(projection, "projection"), Optional.of(ensemble))
        .text();
  }

  private String text() {
    return JsonDocument.of(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeNumberProperty("koinonProjection", VERSION);
    json.writeStringProperty("strategy", projection.strategy().id().value());
    json.writeStringProperty("title", projection.strategy().title());
    json.writeStringProperty("observedThrough", projection.base().observedThrough().toString());
    assumptions(json, projection.assumptions());
    json.writeArrayPropertyStart("log");
    projection.log().forEach(event -> event(json, event));
    json.writeEndArray();
    json.writeArrayPropertyStart("milestones");
    projection.milestones().forEach((id, outcome) -> milestone(json, id, outcome));
    json.writeEndArray();
    changes(json, projection.diff().events());
    json.writeArrayPropertyStart("findings");
    projection.findings().forEach((measure, finding) -> finding(json, measure, finding));
    json.writeEndArray();
    ensemble.ifPresent(runs -> ensemble(json, runs));
  }

  private static void assumptions(JsonGenerator json, ProjectionAssumptions assumptions) {
    json.writeObjectPropertyStart("assumptions");
    assumptions.through().ifPresent(day -> json.writeStringProperty("through", day.toString()));
    json.writeStringProperty("vote", word(assumptions.vote()));
    json.writeArrayPropertyStart("votes");
    assumptions.votes().forEach(vote -> vote(json, vote));
    json.writeEndArray();
    json.writeBooleanProperty("unrecordedLawPermissive", assumptions.isUnrecordedLawPermissive());
    json.writeEndObject();
  }

  private static void vote(JsonGenerator json, AssumedVote vote) {
    json.writeStartObject();
    json.writeStringProperty("actor", vote.actor().value());
    json.writeStringProperty("vote", word(vote.vote()));
    vote.in().map(FrameworkId::value).ifPresent(in -> json.writeStringProperty("in", in));
    if (vote.stage() != 0) {
      json.writeNumberProperty("stage", vote.stage());
    }
    if (!vote.from().equals(LocalDate.MIN)) {
      json.writeStringProperty("from", vote.from().toString());
    }
    json.writeEndObject();
  }

  private static void event(JsonGenerator json, ProjectionEvent event) {
    json.writeStartObject();
    json.writeStringProperty("day", event.day().toString());
    json.writeStringProperty("kind", word(event.kind()));
    json.writeStringProperty("phase", event.phase().value());
    event.measure().ifPresent(id -> json.writeStringProperty("measure", id.name()));
    event.milestone().ifPresent(id -> json.writeStringProperty("milestone", id.name()));
    explanation(json, event.explanation());
    if (event.kind() == ProjectionEvent.Kind.MEASURE_APPLIED) {
      changes(json, event.changes().events());
    }
    json.writeEndObject();
  }

  private static void milestone(JsonGenerator json, MilestoneId id, MilestoneOutcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("phase", id.phase().value());
    json.writeStringProperty("milestone", id.name());
    json.writeStringProperty("reached", word(outcome.reached()));
    outcome.on().ifPresent(day -> json.writeStringProperty("on", day.toString()));
    explanation(json, outcome.explanation());
    json.writeEndObject();
  }

  private static void explanation(JsonGenerator json, Explanation explanation) {
    json.writeObjectPropertyStart("explanation");
    properties(json, explanation);
    json.writeEndObject();
  }

  private static void properties(JsonGenerator json, Explanation explanation) {
    json.writeStringProperty("truth", word(explanation.truth()));
    json.writeStringProperty("code", explanation.code());
    json.writeStringProperty("message", explanation.message());
    Facts.write(json, explanation.arguments());
    json.writeArrayPropertyStart("parts");
    for (Explanation part : explanation.parts()) {
      json.writeStartObject();
      properties(json, part);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changes(JsonGenerator json, Iterable<ArchitectureEvent> changes) {
    json.writeArrayPropertyStart("changes");
    for (ArchitectureEvent change : changes) {
      json.writeStartObject();
      json.writeStringProperty("subject", change.subject().toString());
      json.writeStringProperty("message", change.toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, MeasureId measure, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("phase", measure.phase().value());
    json.writeStringProperty("measure", measure.name());
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("severity", word(finding.severity()));
    finding.subject().ifPresent(it -> json.writeStringProperty("subject", it.toString()));
    json.writeStringProperty("attribute", finding.attribute());
    json.writeStringProperty("message", finding.message());
    finding.advice().ifPresent(advice -> json.writeStringProperty("advice", advice));
    Facts.write(json, finding.arguments());
    json.writeEndObject();
  }

  // Many runs

  private static void ensemble(JsonGenerator json, Ensemble ensemble) {
    json.writeObjectPropertyStart("ensemble");
    json.writeNumberProperty("runs", ensemble.runs());
    json.writeArrayPropertyStart("milestones");
    ensemble.milestones().forEach((id, odds) -> milestone(json, id, odds));
    json.writeEndArray();
    json.writeArrayPropertyStart("measures");
    ensemble.measures().forEach((id, odds) -> measure(json, id, odds));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void milestone(JsonGenerator json, MilestoneId id, MilestoneOdds odds) {
    json.writeStartObject();
    json.writeStringProperty("phase", id.phase().value());
    json.writeStringProperty("milestone", id.name());
    json.writeNumberProperty("probability", odds.probability());
    json.writeNumberProperty("standardError", odds.standardError());
    json.writeNumberProperty("unknown", odds.unknown());
    json.writeObjectPropertyStart("reached");
    odds.reached().forEach((day, runs) -> json.writeNumberProperty(day.toString(), runs));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void measure(JsonGenerator json, MeasureId id, MeasureOdds odds) {
    json.writeStartObject();
    json.writeStringProperty("phase", id.phase().value());
    json.writeStringProperty("measure", id.name());
    json.writeNumberProperty("taken", odds.taken());
    json.writeNumberProperty("dropped", odds.dropped());
    json.writeNumberProperty("blocked", odds.blocked());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
