package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.finding.FindingType;
import io.koinon.finding.Severity;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.Suppression;
import io.koinon.validation.ValidationReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes what a check found as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format). */
final class CheckSarif {
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

  private final DocumentCheck check;
  private final DocumentUri uri;
  private final Map<String, Integer> ruleIndexes = new HashMap<>();

  CheckSarif(DocumentCheck check, String name) {
    this.check = check;
    this.uri = DocumentUri.of(name);
  }

  String text() {
    return JsonDocument.of(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStringProperty(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool(json);
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty(
        "executionSuccessful", check.report().map(ValidationReport::isComplete).orElse(false));
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    check.findings().forEach(located -> result(json, located));
    check.suppressed().forEach(located -> result(json, located));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void tool(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Koinon");
    json.writeArrayPropertyStart("rules");
    check
        .report()
        .map(ValidationReport::descriptors)
        .orElse(ImmutableList.of())
        .forEach(rule -> rule(json, rule));
    ReadingProblem.all().forEach(problem -> rule(json, problem));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(JsonGenerator json, RuleDescriptor rule) {
    startRule(json, rule.id());
    text(json, "shortDescription", rule.title() + ".");
    text(json, "fullDescription", rule.why());
    endRule(json, rule.level().severity());
  }

  private void rule(JsonGenerator json, FindingType problem) {
    startRule(json, problem.code());
    text(json, "shortDescription", PLACE.matcher(problem.message()).replaceAll("…"));
    endRule(json, problem.severity());
  }

  private void startRule(JsonGenerator json, String id) {
    ruleIndexes.put(id, ruleIndexes.size());
    json.writeStartObject();
    json.writeStringProperty("id", id);
  }

  private static void endRule(JsonGenerator json, Severity severity) {
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, LocatedFinding located) {
    Finding finding = located.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.code());
    Integer ruleIndex = ruleIndexes.get(finding.code());
    if (ruleIndex != null) {
      json.writeNumberProperty("ruleIndex", ruleIndex);
    }
    json.writeStringProperty("level", level(finding.severity()));
    text(json, "message", finding.message() + finding.advice().map(it -> " " + it).orElse(""));
    json.writeArrayPropertyStart("locations");
    location(json, located.location());
    json.writeEndArray();
    suppressions(json, check.suppressionOf(located));
    json.writeEndObject();
  }

  private void location(JsonGenerator json, Location location) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri.text());
    if (uri.isRelative()) {
      json.writeStringProperty("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", location.line());
    json.writeNumberProperty("startColumn", location.column());
    json.writeEndObject();
    json.writeEndObject();
    if (!location.pointer().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", location.pointer());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Written for every result: in one run all results have the property, or none has (3.27.23). */
  private static void suppressions(JsonGenerator json, Optional<Suppression> suppression) {
    json.writeArrayPropertyStart("suppressions");
    suppression.ifPresent(
        it -> {
          json.writeStartObject();
          json.writeStringProperty("kind", "external");
          json.writeStringProperty("status", "accepted");
          json.writeStringProperty("justification", it.explanation());
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  /** Braces are those of placeholders unless doubled (3.11.5); brackets are kept from links. */
  private static void text(JsonGenerator json, String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty(
        "text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
