package io.koinon.serialization;

import com.google.common.collect.ImmutableList;
import io.koinon.finding.Finding;
import io.koinon.finding.Severity;
import io.koinon.validation.RuleStatus;
import io.koinon.validation.ValidationReport;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes what a check found as JSON; {@code docs/check.schema.json} describes it. */
final class CheckJson {
  private static final int VERSION = 1;

  private final DocumentCheck check;
  private final String name;

  CheckJson(DocumentCheck check, String name) {
    this.check = check;
    this.name = name;
  }

  String text() {
    return JsonDocument.of(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeNumberProperty("koinonCheck", VERSION);
    json.writeStringProperty("document", name);
    json.writeBooleanProperty("valid", check.isBelow(Severity.ERROR));
    json.writeBooleanProperty(
        "complete", check.report().map(ValidationReport::isComplete).orElse(false));
    json.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(word(severity), check.count(severity));
    }
    check
        .report()
        .ifPresent(
            report -> {
              json.writeNumberProperty("suppressed", report.suppressedCount());
              json.writeNumberProperty("known", report.knownCount());
            });
    json.writeEndObject();
    findings(json, "findings", check.findings());
    findings(json, "suppressed", check.suppressed());
    check.report().ifPresent(report -> rules(json, report));
  }

  private void findings(
      JsonGenerator json, String property, ImmutableList<LocatedFinding> findings) {
    json.writeArrayPropertyStart(property);
    for (LocatedFinding located : findings) {
      json.writeStartObject();
      finding(json, located);
      check
          .suppressionOf(located)
          .ifPresent(suppression -> json.writeStringProperty("reason", suppression.explanation()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, LocatedFinding located) {
    Finding finding = located.finding();
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("severity", word(finding.severity()));
    finding.subject().ifPresent(it -> json.writeStringProperty("subject", it.toString()));
    json.writeStringProperty("pointer", located.location().pointer());
    json.writeNumberProperty("line", located.location().line());
    json.writeNumberProperty("column", located.location().column());
    json.writeStringProperty("message", finding.message());
    finding.advice().ifPresent(advice -> json.writeStringProperty("advice", advice));
    Facts.write(json, finding.arguments());
  }

  private static void rules(JsonGenerator json, ValidationReport report) {
    json.writeStringProperty("profile", report.profile().name());
    json.writeArrayPropertyStart("rules");
    for (RuleStatus rule : report.rules()) {
      json.writeStartObject();
      json.writeStringProperty("id", rule.rule());
      json.writeStringProperty("state", rule.state().name().toLowerCase(Locale.ROOT));
      if (!rule.reason().isEmpty()) {
        json.writeStringProperty("reason", rule.reason());
      }
      json.writeNumberProperty("counted", rule.counted());
      json.writeNumberProperty("kept", rule.kept());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
