package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.validation.RuleDescriptor;
import io.koinon.validation.ValidationReport;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what a check found as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format). */
final class CheckSarif {
  private final DocumentCheck check;
  private final String name;

  CheckSarif(DocumentCheck check, String name) {
    this.check = check;
    this.name = name;
  }

  String text() {
    return CheckDocument.of(this::write);
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
    check.findings().forEach(located -> result(json, located, false));
    check.suppressed().forEach(located -> result(json, located, true));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void tool(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Koinon");
    json.writeArrayPropertyStart("rules");
    rules().forEach(rule -> rule(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private ImmutableList<RuleDescriptor> rules() {
    return check.report().map(ValidationReport::descriptors).orElse(ImmutableList.of());
  }

  private static void rule(JsonGenerator json, RuleDescriptor rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text(json, "shortDescription", rule.title() + ".");
    text(json, "fullDescription", rule.why());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.level().severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, LocatedFinding located, boolean isSuppressed) {
    Finding finding = located.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.code());
    json.writeStringProperty("level", level(finding.severity()));
    Optional<String> advice = finding.advice();
    text(json, "message", finding.message() + advice.map(it -> " " + it).orElse(""));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", UrlEscapers.urlFragmentEscaper().escape(name));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", located.location().line());
    json.writeNumberProperty("startColumn", located.location().column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", located.location().pointer());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    if (isSuppressed) {
      json.writeArrayPropertyStart("suppressions");
      json.writeStartObject();
      json.writeStringProperty("kind", "external");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
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
